"""Reading a PDF as a reader would: its words as they are typed, page by page."""

from pathlib import Path

import pypdf
import pytest
from pypdf import _text_extraction


def pages(path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The text of each page with plain spaces.

    pypdf takes Arabic for letters stored from left to right and turns them round; ours are stored as they are read.
    """
    monkeypatch.setattr(_text_extraction, "is_char_rtl", lambda *_: False)
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]
