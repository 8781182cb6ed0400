"""A table on the clipboard, as text for a spreadsheet and as a table for a letter."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication


def put(headings: Sequence[str], rows: Iterable[Sequence[str]], *, is_rtl: bool) -> None:
    """Copy the rows under their headings; line breaks and tabs within a cell become spaces."""
    lines = [[" ".join(text.split()) for text in row] for row in (headings, *rows)]
    made = QMimeData()
    made.setText("\n".join("\t".join(line) for line in lines))
    made.setHtml(_html(lines, "rtl" if is_rtl else "ltr"))
    QApplication.clipboard().setMimeData(made)


def _html(lines: list[list[str]], direction: str) -> str:
    kinds = ("th", *("td" for _ in lines[1:]))
    rows = (
        "".join(f"<{kind}>{escape(text)}</{kind}>" for text in line) for kind, line in zip(kinds, lines, strict=True)
    )
    return f'<table dir="{direction}" border="1">' + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
