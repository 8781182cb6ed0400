"""DayEdit: one day, typed or chosen in a calendar, or none; in the digits of the file."""

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from natcoord.i18n import Language
from natcoord.ui.quiet import digits_locale, leading
from natcoord.ui.workspace import today

_NONE = QDate(1899, 12, 31)  # the smallest value stands for no day


class DayEdit(QDateEdit):
    """`edited` is sent when another day is chosen or typed and left. Delete empties it, where it may be empty."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, may_be_empty: bool = True) -> None:
        super().__init__(parent)
        self._may_be_empty = may_be_empty
        self._day: str | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)
        self.setCalendarPopup(True)
        self.setDisplayFormat("d/M/yyyy")
        self.setMinimumDate(_NONE if may_be_empty else _NONE.addDays(1))
        if may_be_empty:
            self.setSpecialValueText("–")
        self.use(Language("en"))
        self.set_day(None)
        self.dateChanged.connect(self._on_changed)

    def use(self, language: Language) -> None:
        """Write the day in the digits of this language."""
        self.setLocale(digits_locale(language))
        self.setAlignment(leading(language))

    def day(self) -> str | None:
        """The day as ISO text, or None."""
        return None if self.date() == _NONE else self.date().toString(Qt.DateFormat.ISODate)

    def set_day(self, day: str | None) -> None:
        """Show a day (ISO text) or none, without telling anybody."""
        was_blocked = self.blockSignals(True)
        self.setDate(QDate.fromString(day[:10], Qt.DateFormat.ISODate) if day else self.minimumDate())
        self.blockSignals(was_blocked)
        self._day = self.day()

    def _on_changed(self) -> None:
        if self.day() != self._day:
            self._day = self.day()
            self.edited.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        calendar = self.calendarWidget()
        if self.day() is None and calendar is not None and calendar.isVisible():
            now = today()
            calendar.setCurrentPage(now.year, now.month)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._may_be_empty and event.key() == Qt.Key.Key_Delete and not self.isReadOnly():
            self.setDate(_NONE)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        """Tab leaves the field; the arrow keys go from day to month to year."""
        return QWidget.focusNextPrevChild(self, is_forward)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
