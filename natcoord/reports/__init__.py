"""From a frozen Snapshot and a Language to a Document, and from a Document to a file."""
