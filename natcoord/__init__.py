"""natcoord: baseline, targets, indicators and national reports on small arms control, in one offline file."""

__version__ = "0.1.0"
