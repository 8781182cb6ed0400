"""ReportPages: the pages of a report as pictures, one below the other, as wide as there is room or larger."""

from collections import OrderedDict

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QScrollArea, QWidget

from natcoord.ui import theme

ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0)  # of the width there is
_GAP = 12
_KEPT = 6  # pictures that are held unpacked


class _Pages(QWidget):
    """Only the pages that are seen are unpacked and painted."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: list[bytes] = []
        self._sizes: list[QSize] = []
        self._unpacked: OrderedDict[int, QImage] = OrderedDict()
        self._places: list[QRect] = []

    def set_pictures(self, pictures: list[bytes]) -> None:
        self.pictures = pictures
        self._unpacked.clear()
        self._sizes = [_size(one) for one in pictures]

    def lay_out(self, room: int, zoom: float) -> None:
        """Place the pages below each other, in the middle of the width."""
        width, top = max(80, int((room - 2 * _GAP) * zoom)), _GAP
        # No page is larger than it was drawn, so that its letters stay sharp.
        self._places = []
        whole = max(room, width + 2 * _GAP)
        for size in self._sizes:
            height = round(width * size.height() / max(1, size.width()))
            self._places.append(QRect((whole - width) // 2, top, width, height))
            top += height + _GAP
        self.resize(whole, max(1, top))
        self.update()

    def place(self, number: int) -> QRect:
        return self._places[number] if number < len(self._places) else QRect()

    def at(self, y: int) -> int:
        """The page at a height."""
        return next((number for number, one in enumerate(self._places) if one.bottom() + _GAP > y), 0)

    def _picture(self, number: int) -> QImage:
        if number not in self._unpacked:
            self._unpacked[number] = QImage.fromData(self.pictures[number])
            while len(self._unpacked) > _KEPT:
                self._unpacked.popitem(last=False)
        self._unpacked.move_to_end(number)
        return self._unpacked[number]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, place in enumerate(self._places):
            if place.intersects(event.rect()):
                painter.drawImage(place, self._picture(number))
                painter.setPen(theme.colour("line"))
                painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()


def _size(picture: bytes) -> QSize:
    """The size of a PNG, from its head: width and height stand in bytes 16 to 23."""
    return QSize(int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big"))


class ReportPages(QScrollArea):
    """Page keys, arrows, Home and End scroll; Ctrl with plus, minus and 0 change the size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self._pages = _Pages()
        self.setWidget(self._pages)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustIgnored)

    @property
    def count(self) -> int:
        return len(self._pages.pictures)

    def set_pictures(self, pictures: list[bytes]) -> None:
        """Show these PNG pictures; the place is kept where there are as many as before."""
        was = self.count
        self._pages.set_pictures(pictures)
        self._lay_out()
        if was != len(pictures):
            self.verticalScrollBar().setValue(0)

    def set_zoom(self, zoom: float) -> None:
        """Show the pages this many times as wide as the room; the page in view stays."""
        page = self._pages.at(self.verticalScrollBar().value() + self.viewport().height() // 2)
        self.zoom = zoom
        self._lay_out()
        self.verticalScrollBar().setValue(max(0, self._pages.place(page).top() - _GAP))

    def current(self) -> int:
        """The page in the middle of the view, from 0."""
        return self._pages.at(self.verticalScrollBar().value() + self.viewport().height() // 2)

    def _lay_out(self) -> None:
        self._pages.lay_out(self.viewport().width(), self.zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, actions = self.verticalScrollBar(), QAbstractSlider.SliderAction
        moves = {
            Qt.Key.Key_PageDown: actions.SliderPageStepAdd,
            Qt.Key.Key_PageUp: actions.SliderPageStepSub,
            Qt.Key.Key_Space: actions.SliderPageStepAdd,
            Qt.Key.Key_Home: actions.SliderToMinimum,
            Qt.Key.Key_End: actions.SliderToMaximum,
        }
        if event.key() in moves and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            bar.triggerAction(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(480, 360)

    def top_left(self) -> QPoint:
        """Where the first page stands."""
        return self._pages.place(0).topLeft()
