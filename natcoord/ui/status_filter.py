"""StatusFilter: how many records stand in each status, each count a switch that shows only those."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from natcoord import labels
from natcoord.domain.records import STATUSES
from natcoord.i18n import Language
from natcoord.ui import status_badge

_MARK, _GAP = 14, 6


class StatusFilter(QWidget):
    """A switch for each status that occurs; `changed` is sent when one is put on or off."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {code: QPushButton(self) for code in STATUSES}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for button in self.buttons.values():
            button.setCheckable(True)
            button.setProperty("kind", "chip")
            button.toggled.connect(lambda _: self.changed.emit())
            button.hide()

    def set_counts(self, counts: Mapping[str, int], language: Language) -> None:
        """Show these counts; a status that no longer occurs is not filtered by."""
        for code, button in self.buttons.items():
            count = counts.get(code, 0)
            words = f"{labels.status(code, language)}  {language.number(count)}"
            button.setText(words)
            button.setIcon(_mark(code, self.devicePixelRatioF(), self))
            button.setIconSize(QSize(_MARK, _MARK))
            if not count and button.isChecked():
                was_blocked = button.blockSignals(True)
                button.setChecked(False)
                button.blockSignals(was_blocked)
            button.setVisible(bool(count))
        self._lay_out()

    def chosen(self) -> set[str]:
        """The statuses that are put on; none means all."""
        return {code for code, button in self.buttons.items() if button.isChecked()}

    def clear(self) -> None:
        """Put every switch off."""
        for button in self.buttons.values():
            button.setChecked(False)

    # -- room ---------------------------------------------------------------------------------------------

    def _places(self, width: int) -> list[tuple[QPushButton, QRect]]:
        """Where each switch stands, read from left to right: as many in a line as there is room for."""
        made, x, y, tall = [], 0, 0, 0
        for button in self.buttons.values():
            if button.isHidden():
                continue
            size = button.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + tall + _GAP
            made.append((button, QRect(QPoint(x, y), size)))
            x, tall = x + size.width() + _GAP, size.height()
        return made

    def _lay_out(self) -> None:
        for button, place in self._places(self.width()):
            button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(max(480, self.width())))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest switch: the others go below it."""
        widest = max(
            (button.sizeHint().width() for button in self.buttons.values() if not button.isHidden()), default=0
        )
        return QSize(widest, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lay_out()


def _mark(code: str, ratio: float, widget: QWidget) -> QIcon:
    """The symbol of a status in its colour."""
    picture = QPixmap(round(_MARK * ratio), round(_MARK * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setFont(widget.font())
    painter.setPen(status_badge.colour(code))
    place = QRectF(0, 0, _MARK, _MARK)
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), labels.status_symbol(code))
    painter.end()
    return QIcon(picture)
