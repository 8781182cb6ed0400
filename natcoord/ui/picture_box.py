"""PictureBox: a chart drawn off the UI thread, sharp at any size, to look at, copy and save."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from natcoord.i18n import Language
from natcoord.reports import baseline_charts, figures, files
from natcoord.reports.document import Bars, HeatMap, Radar
from natcoord.ui import tasks, theme
from natcoord.ui.elided import LeadingLabel

_INCHES = 8.4  # the width of every figure
_NATURAL = 96  # dots for an inch of a chart whose letters are as large as those around it
_SHAPE = 0.6  # height by width, until the first picture is there
_PAUSE = 150  # ms without another size before it is drawn again


class Wanted(NamedTuple):
    """What a picture depends on."""

    block: Radar | HeatMap | Bars
    language: Language
    is_dark: bool
    dpi: int


class Picture(NamedTuple):
    """A drawn picture; `cells` are the places of a heat map's cells, row by row, as shares of the picture."""

    image: QImage
    cells: Sequence[QRectF]


def drawn(wanted: Wanted) -> Picture:
    """Draw for the screen: the ground shows through. Takes its time: call it off the UI thread."""
    block, language = wanted.block, wanted.language
    figure = figures.draw(block, is_rtl=language.is_rtl, dark=wanted.is_dark, digits=language.digits_of)
    figure.set_facecolor("none")
    cells: list[QRectF] = []
    if isinstance(block, HeatMap):
        whole = figure.bbox
        # The cells are the last areas drawn, row by row.
        for patch in figure.axes[0].patches[-len(block.rows) * len(block.columns) :]:
            box = patch.get_window_extent()
            left, top = box.x0 / whole.width, 1 - box.y1 / whole.height
            cells.append(QRectF(left, top, box.width / whole.width, box.height / whole.height))
    return Picture(QImage.fromData(figures.png(figure, dpi=wanted.dpi)), cells)


def on_paper(wanted: Wanted, suffix: str = ".png") -> bytes:
    """The picture for a document: on white whatever the screen looks like, as .png or .svg."""
    language = wanted.language
    figure = figures.draw(wanted.block, is_rtl=language.is_rtl, digits=language.digits_of)
    return figures.svg(figure) if suffix == ".svg" else figures.png(figure)


class Canvas(QWidget):
    """Shows the picture and asks for another when its size, its words or the theme change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.block: Radar | HeatMap | Bars | None = None
        self.language = Language("en")
        self.picture: Picture | None = None
        self._shown: Wanted | None = None  # what the picture was drawn from
        self._is_waiting = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_drawing(self, block: Radar | HeatMap | Bars, language: Language) -> None:
        """Draw this, with the digits and in the direction of a language."""
        self.block, self.language = block, language
        self.setAccessibleName(block.title)
        self.setAccessibleDescription(baseline_charts.described(block, language))
        self._ask()

    @property
    def is_current(self) -> bool:
        """Whether the picture is the one that is wanted."""
        return self._shown is not None and self._shown == self.wanted()

    def wanted(self) -> Wanted | None:
        """The picture that fits: the letters no larger than the text around it, and no wider than there is room."""
        if self.block is None:
            return None
        room = max(1, self.width() * self.devicePixelRatioF() / _INCHES)
        natural = _NATURAL * theme.scale() * self.devicePixelRatioF()
        return Wanted(self.block, self.language, theme.shown() == "dark", max(24, int(min(room, natural))))

    def _ask(self) -> None:
        wanted = self.wanted()
        if self._is_waiting or wanted is None or wanted == self._shown or not self.isVisible():
            return
        self._is_waiting = True
        tasks.draw(lambda: drawn(wanted), lambda picture: self._show(wanted, picture), parent=self)

    def _show(self, wanted: Wanted, picture: Picture) -> None:
        self._is_waiting = False
        self._shown, self.picture = wanted, picture
        self.updateGeometry()
        self.update()
        self._ask()

    # -- size ---------------------------------------------------------------------------------------------

    def _shape(self) -> float:
        if self.picture is None:
            return _SHAPE
        return self.picture.image.height() / self.picture.image.width()

    def place(self) -> QRectF:
        """Where the picture stands: at the edge where reading starts."""
        wanted = self.wanted()
        if wanted is None:
            return QRectF()
        width = int(wanted.dpi * _INCHES) / self.devicePixelRatioF()
        height = width * self._shape()
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRectF(self.width() - width if is_rtl else 0, 0, width, height)

    def heightForWidth(self, width: int) -> int:
        return round(min(width, _INCHES * _NATURAL * theme.scale()) * self._shape())

    def sizeHint(self) -> QSize:
        width = round(_INCHES * _NATURAL * theme.scale())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self._pause.start()
        super().changeEvent(event)

    # -- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self.picture is None:
            painter.setPen(theme.colour("soft"))
            painter.drawText(QRectF(self.rect()), int(Qt.AlignmentFlag.AlignCenter), self.tr("Drawing…"))
        elif self.is_current:
            image = self.picture.image
            image.setDevicePixelRatio(self.devicePixelRatioF())
            painter.drawImage(self.place().topLeft(), image)
        else:
            painter.drawImage(self.place(), self.picture.image)
        self.paint_over(painter)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("focus"), 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def paint_over(self, painter: QPainter) -> None:
        """What a kind of picture marks on it."""


class PictureBox(QWidget):
    """A picture with what can be done with it: copy (Ctrl+C), save as PNG or SVG; the menu offers the same."""

    def __init__(self, canvas: Canvas | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = canvas or Canvas()
        self.copy_button, self.save_button = QPushButton(), QPushButton()
        self.said = LeadingLabel("soft", wraps=False)
        for button in (self.copy_button, self.save_button):
            button.setProperty("kind", "link")
        self.copy_button.clicked.connect(self.copy_picture)
        self.save_button.clicked.connect(self.choose_place)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.copy_button)
        row.addWidget(self.save_button)
        row.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.canvas)
        column.addLayout(row)
        self.retranslate()

    def retranslate(self) -> None:
        """The fixed words."""
        self.copy_button.setText(self.tr("Copy picture"))
        self.save_button.setText(self.tr("Save as…"))
        self.said.clear()

    def set_drawing(self, block: Radar | HeatMap | Bars, language: Language) -> None:
        """Show a drawing, with the digits and in the direction of a language."""
        self.said.clear()
        self.copy_button.setAccessibleDescription(block.title)
        self.save_button.setAccessibleDescription(block.title)
        self.canvas.set_drawing(block, language)

    # -- copies -------------------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.popup(event.globalPos())

    def popup(self, place: QPoint) -> QMenu:
        """Offer the menu there."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy picture"), self.copy_picture)
        menu.addAction(self.tr("Save as…"), self.choose_place)
        menu.popup(place)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_picture()
        else:
            super().keyPressEvent(event)

    def copy_picture(self) -> None:
        """Put the picture on the clipboard, large enough for a page."""
        wanted = self.canvas.wanted()
        if wanted is not None:
            tasks.draw(lambda: QImage.fromData(on_paper(wanted)), self._put_on_clipboard, parent=self)

    def _put_on_clipboard(self, image: QImage) -> None:
        QApplication.clipboard().setImage(image)
        self.said.setText(self.tr("Copied."))

    def choose_place(self) -> None:
        """Ask where to save; the kind of file follows the choice."""
        dialog = QFileDialog(self, self.tr("Save the chart"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(["PNG (*.png)", "SVG (*.svg)"])
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(kind[:3].lower()))
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save(self, path: Path) -> None:
        """Write the picture as .svg or .png; a place that cannot be written is told."""
        wanted = self.canvas.wanted()
        if wanted is None:
            return

        def write(_: tasks.Control) -> str:
            content = on_paper(wanted, path.suffix.lower())
            with files.beside(path) as part:
                part.write_bytes(content)
            return path.name

        tasks.run(write, self._say_saved, parent=self, words=self.tr("Saving the picture…"))

    def _say_saved(self, name: str) -> None:
        self.said.setText(self.tr("Saved: {file}").format(file=Language.isolate(name)))
