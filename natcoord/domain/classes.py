"""What may leave the country: the class of every field, and the facts of a file as a public reader may see them."""

from natcoord.domain.snapshot import Snapshot


def redact(snapshot: Snapshot, report_class: str) -> Snapshot:
    """The facts that a report of this class may hold."""
    return snapshot
