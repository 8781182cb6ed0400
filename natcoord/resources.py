"""One way to a shipped file, in a checkout, an installed package or a bundle."""

import sys
from pathlib import Path

_ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))


def path(name: str) -> Path:
    """The file `name` below `resources/`, for example ``packs/baseline.json``."""
    return _ROOT / "resources" / name


def catalogue(name: str) -> Path:
    """The compiled catalogue `name` below `i18n/`, for example ``natcoord_ar.qm``."""
    return _ROOT / "i18n" / name
