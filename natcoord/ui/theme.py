"""The look: one table of colours, light and dark, the bundled fonts, and the style sheet made from them."""

from string import Template

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from natcoord import resources

THEMES = ("light", "dark", "system")
# Natcoord Arabic is Noto Sans Arabic with lines as low as Latin ones (resources/fonts/README.md).
FAMILIES = ("Noto Sans", "Natcoord Arabic", "Noto Sans Symbols2", "Noto Sans Symbols", "Noto Sans Math")
FONT_FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NatcoordArabic-Regular.ttf",
    "NatcoordArabic-Bold.ttf",
    "NotoSansSymbols2-Regular.ttf",
    "NotoSansSymbols-Regular.ttf",
    "NotoSansMath-Regular.ttf",
)
# Sizes of the type scale in px at 96 dpi; the style sheet has them in points, so that they follow the screen.
SIZES = {"small": 12, "text": 13, "large": 15, "title": 20, "display": 28}
SMALLEST, LARGEST = 80, 200

# Every pair of words and ground that is used reaches a contrast of 4.5 to 1 (tests/ui/test_theme.py).
COLOURS: dict[str, dict[str, str]] = {
    "light": {
        "ground": "#f4f5f7",
        "card": "#ffffff",
        "raised": "#f8f9fa",
        "ink": "#1d2733",
        "soft": "#56616e",
        "line": "#dfe3e8",
        "edge": "#b3bcc6",
        "accent": "#174a7c",
        "accent_strong": "#0f3a65",
        "accent_soft": "#e6eef6",
        "on_accent": "#ffffff",
        "focus": "#1f6fc2",
        "count": "#e9ecf0",
        "disabled": "#8a94a0",
        "good": "#007553",
        "warn": "#8a5f00",
        "bad": "#b34700",
        "calm": "#1a6a9a",
        "none": "#5b6673",
        "good_soft": "#e3f4ee",
        "warn_soft": "#fdf3df",
        "bad_soft": "#fcebe1",
    },
    "dark": {
        "ground": "#161b22",
        "card": "#1f262f",
        "raised": "#262e38",
        "ink": "#e6eaef",
        "soft": "#a9b3bf",
        "line": "#343e4a",
        "edge": "#55616f",
        "accent": "#8fbdea",
        "accent_strong": "#b4d5f5",
        "accent_soft": "#263a50",
        "on_accent": "#10202f",
        "focus": "#6db3f2",
        "count": "#323c48",
        "disabled": "#6d7885",
        "good": "#3fcfa4",
        "warn": "#f2b544",
        "bad": "#ff9a57",
        "calm": "#7cc7f0",
        "none": "#a8b0ba",
        "good_soft": "#1c3a33",
        "warn_soft": "#3d3420",
        "bad_soft": "#42301f",
    },
}
_shown = {"theme": "light", "scale": "100"}


def load_fonts() -> None:
    """Make the bundled fonts known to Qt; once is enough."""
    if _shown.get("fonts"):
        return
    _shown["fonts"] = "loaded"
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{name}")))


def font(size: str = "text", scale: int | None = None) -> QFont:
    """A font of the type scale; `scale` in per cent, else as it is shown now."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPointSizeF(_points(SIZES[size], int(_shown["scale"]) if scale is None else scale))
    return made


def apply(app: QApplication, theme: str = "system", scale: int = 100) -> None:
    """Put palette, fonts and style sheet on the application. `scale` is the text size in per cent."""
    name = resolve(app, theme)
    scale = max(SMALLEST, min(LARGEST, scale))
    load_fonts()
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")
    _shown.update(theme=name, scale=str(scale))
    app.setPalette(palette(name))
    app.setFont(font("text", scale))
    app.setStyleSheet(style_sheet(name, scale))


def resolve(app: QApplication, theme: str) -> str:
    """``light`` or ``dark``; ``system`` follows the desktop."""
    if theme in COLOURS:
        return theme
    return "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def shown() -> str:
    """The theme on the screen now, ``light`` or ``dark``."""
    return _shown["theme"]


def scale() -> float:
    """The text size on the screen now, 1.0 for 100 %."""
    return int(_shown["scale"]) / 100


def colour(name: str) -> QColor:
    """A colour of the theme on the screen now, for what is painted and not styled."""
    return QColor(COLOURS[_shown["theme"]][name])


def style_sheet(theme: str, scale: int = 100) -> str:
    """`resources/style.qss` with its placeholders filled."""
    sizes = {f"size_{name}": f"{_points(px, scale):g}pt" for name, px in SIZES.items()}
    # What lies around words grows with them, but slower.
    grown = {px: round(px * (1 + (scale / 100 - 1) / 2)) for px in (6, 8, 12, 16)}
    steps = {f"gap_{px}": f"{size}px" for px, size in grown.items()}
    steps |= {f"less_{px}": f"{size - 1}px" for px, size in grown.items()}
    steps["line_height"] = f"{round(SIZES['text'] * 1.65 * scale / 100)}px"
    pictures = {"chevron": "chevron-down", "tick": f"tick-{theme}"}
    places = {name: f'"{resources.path(f"icons/{file}.svg").as_posix()}"' for name, file in pictures.items()}
    text = resources.path("style.qss").read_text("utf-8")
    return Template(text).substitute(COLOURS[theme], **sizes, **steps, **places)


def palette(theme: str) -> QPalette:
    """The same colours for everything that Qt and delegates paint themselves."""
    table, role = COLOURS[theme], QPalette.ColorRole
    made = QPalette(QColor(table["card"]), QColor(table["ground"]))
    roles = {
        role.Window: "ground",
        role.WindowText: "ink",
        role.Base: "card",
        role.AlternateBase: "raised",
        role.Text: "ink",
        role.Button: "card",
        role.ButtonText: "ink",
        role.BrightText: "bad",
        role.ToolTipBase: "card",
        role.ToolTipText: "ink",
        role.PlaceholderText: "soft",
        role.Highlight: "accent_soft",
        role.HighlightedText: "ink",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Accent: "accent",
        role.Light: "raised",
        role.Midlight: "line",
        role.Mid: "edge",
        role.Dark: "edge",
        role.Shadow: "line",
    }
    for one, name in roles.items():
        made.setColor(one, QColor(table[name]))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(table["disabled"]))
    return made


def icon(name: str, size: int = 20) -> QIcon:
    """A shipped icon in the colours of the theme: soft, and the accent when it is switched on."""
    source = resources.path(f"icons/{name}.svg").read_text("utf-8")
    made = QIcon()
    made.addPixmap(_tinted(source, colour("soft").name(), size), QIcon.Mode.Normal, QIcon.State.Off)
    made.addPixmap(_tinted(source, colour("accent").name(), size), QIcon.Mode.Normal, QIcon.State.On)
    return made


def _tinted(source: str, ink: str, size: int) -> QPixmap:
    # Drawn at twice the size, so that it stays sharp on a dense screen. The icons use one colour.
    picture = QPixmap(size * 2, size * 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer = QSvgRenderer(QByteArray(source.replace("#5b6775", ink).encode()))
    renderer.render(painter, QRectF(0, 0, size * 2, size * 2))
    painter.end()
    picture.setDevicePixelRatio(2)
    return picture


def _points(px: int, scale: int) -> float:
    return round(px * 0.75 * scale / 100, 2)
