"""The look: contrast, whole style sheets, bundled fonts."""

import re

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from natcoord.ui import theme

# Words and the grounds they stand on.
PAIRS = [
    *((word, ground) for word in ("ink", "soft") for ground in ("ground", "card", "raised", "accent_soft", "count")),
    *((word, "card") for word in ("accent", "good", "warn", "bad", "calm", "none")),
    *((word, "ground") for word in ("accent", "good", "warn", "bad")),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
    ("accent", "accent_soft"),
    ("warn", "warn_soft"),
]


def luminance(name: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    colour = QColor(name)
    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", ["light", "dark"])
def test_words_stand_out_from_their_ground_by_four_and_a_half_to_one(name: str) -> None:
    weak = {}
    for word, ground in PAIRS:
        pair = sorted((luminance(theme.COLOURS[name][one]) for one in (word, ground)), reverse=True)
        contrast = (pair[0] + 0.05) / (pair[1] + 0.05)
        if contrast < 4.5:
            weak[word, ground] = round(contrast, 2)
    assert not weak


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("scale", [80, 100, 200])
def test_the_style_sheet_has_no_open_placeholder(name: str, scale: int) -> None:
    made = theme.style_sheet(name, scale)
    assert not re.search(r"\$[a-z]", made)


def test_the_bundled_fonts_serve_both_scripts_and_the_symbols(qapp: QApplication) -> None:
    assert set(theme.FAMILIES) <= set(QFontDatabase.families())
    assert QFontInfo(qapp.font()).family() == "Noto Sans"
