"""How the state of a value is told: symbol, word and colour; and whether a value waits to be approved."""

from PySide6.QtGui import QColor

from natcoord import labels
from natcoord.i18n import Language
from natcoord.ui import theme

SYMBOL = {"draft": "○", "submitted": "◐", "approved": "✓"}
_INK = {"draft": "warn", "submitted": "calm", "approved": "good"}


def words(state: str, language: Language) -> str:
    """Symbol and word of a state."""
    return f"{SYMBOL[state]} {labels.state(state, language)}"


def colour(state: str) -> QColor:
    """The colour of a state, for what is painted and not styled."""
    return theme.colour(_INK[state])
