"""ArmsTable: a table of counts with the usual keys, and headings in groups that stay in sight."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QMenu,
    QWidget,
)

from natcoord.errors import NatcoordError
from natcoord.ui import theme
from natcoord.ui.arms_model import ArmsModel
from natcoord.ui.entry_table import EntryTable
from natcoord.ui.values_paste import block

_NARROWEST, _WIDEST = 61, 130
_LINES = 2  # of the heading of a column


class GroupedHeader(QHeaderView):
    """Headings of columns, and above them the name of the group that stands next to each other."""

    def __init__(self, group_of: Callable[[int], str], words: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._group_of, self._words = group_of, words
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap.value))
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(40)

    def _band(self) -> int:
        return self.fontMetrics().height() + 8

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._band() + _LINES * self.fontMetrics().height() + 6)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.fillRect(rect, theme.colour("raised"))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("soft"))
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(rect.adjusted(2, self._band(), -2, -2), flags, words)
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for group, span in self._spans().items():
            seen = span.intersected(self.viewport().rect())
            if seen.isEmpty():
                continue
            font = self.font()
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(theme.colour("ink"))
            words = painter.fontMetrics().elidedText(self._words(group), Qt.TextElideMode.ElideRight, seen.width() - 8)
            painter.drawText(seen, int(Qt.AlignmentFlag.AlignCenter), words)
            painter.setPen(QPen(theme.colour("edge"), 1))
            painter.drawLine(span.left() + 3, span.bottom(), span.right() - 3, span.bottom())
        painter.end()

    def _spans(self) -> dict[str, QRect]:
        spans: dict[str, QRect] = {}
        for section in range(self.count()):
            if self.isSectionHidden(section):
                continue
            own = QRect(self.sectionViewportPosition(section), 0, self.sectionSize(section), self._band())
            group = self._group_of(section)
            spans[group] = spans[group].united(own) if group in spans else own
        return spans


class ArmsTable(EntryTable):
    """`pasted` is sent with the refusals of a pasted block; with none it was written."""

    pasted = Signal(tuple)

    def __init__(self, model: ArmsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = model
        self.setModel(model)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        names = self.verticalHeader()
        names.setSectionsClickable(False)
        names.setHighlightSections(True)
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        names.setTextElideMode(Qt.TextElideMode.ElideRight)

    def columns(self) -> list[int]:
        """The columns that can be seen."""
        return [one for one in range(self.figures.columnCount()) if not self.isColumnHidden(one)]

    def fit(self) -> None:
        """Share the room between the columns that can be seen, none narrower than its heading asks for."""
        height = self.fontMetrics().height() + 9
        self.verticalHeader().setDefaultSectionSize(height)
        shown = self.columns()
        room = self.viewport().width() // max(1, len(shown))
        narrowest = round(_NARROWEST * theme.scale())
        for column in shown:
            self.setColumnWidth(column, min(max(narrowest, room), round(_WIDEST * theme.scale())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    # -- keys ---------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """To the next row that can be filled in."""
        at = self.currentIndex()
        for row in range(at.row() + 1, self.figures.rowCount()):
            if self.figures.place(row, at.column()) is not None:
                self.setCurrentIndex(self.figures.index(row, at.column()))
                return

    def menu(self) -> QMenu:
        """Copy, paste, take away."""
        menu = QMenu(self)
        menu.addAction(self.tr("Copy"), self.copy)
        for words, does in ((self.tr("Paste"), self.paste), (self.tr("Not known"), self.delete)):
            menu.addAction(words, does).setEnabled(self.figures.is_open)
        return menu

    def copy(self) -> None:
        """Put the chosen cells on the clipboard, as a spreadsheet takes them."""
        chosen = self.selectionModel().selectedIndexes()
        rows = sorted({one.row() for one in chosen})
        columns = [one for one in sorted({one.column() for one in chosen}) if not self.isColumnHidden(one)]
        lines = ("\t".join(self.figures.plain(row, column) for column in columns) for row in rows)
        QApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Enter what is on the clipboard from the current cell on, or by the types that its first column names."""
        text, at = QApplication.clipboard().text(), self.currentIndex()
        if not text.strip() or not at.isValid() or not self.figures.is_open:
            return
        refusals: tuple[NatcoordError, ...] = self.figures.paste(block(text), at, self.columns())
        self.pasted.emit(refusals)

    def delete(self) -> None:
        """Make the chosen cells not known; hidden ones are left alone."""
        chosen = self.selectionModel().selectedIndexes()
        self.figures.clear_cells(one for one in chosen if not self.isColumnHidden(one.column()))
