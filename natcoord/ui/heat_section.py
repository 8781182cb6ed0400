"""The heat map of the analysis: cells walked with the keys or the mouse, each told in words with its questions."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from natcoord.domain import baseline
from natcoord.domain.analysis import Cell
from natcoord.domain.records import Question
from natcoord.reports import baseline_charts, printed
from natcoord.reports.document import HeatMap
from natcoord.ui import theme
from natcoord.ui.analysis_charts import ChartView, Shown
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.picture_box import Canvas, PictureBox

_KEYS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class HeatCanvas(Canvas):
    """One cell is current, the one the arrow keys or the mouse went to last; `opened` is sent on Enter and a click."""

    moved = Signal(int, int)  # row and column
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.row, self.column = 0, 0
        self.setMouseTracking(True)

    def go_to(self, row: int, column: int) -> None:
        """Make a cell current, the nearest one there is."""
        block = self.block
        if not isinstance(block, HeatMap) or not block.rows:
            return
        row, column = min(max(row, 0), len(block.rows) - 1), min(max(column, 0), len(block.columns) - 1)
        if (row, column) != (self.row, self.column):
            self.row, self.column = row, column
            self.moved.emit(row, column)
            self.update()

    def cell(self, row: int, column: int) -> QRectF:
        """Where a cell stands in this widget; nothing until it is drawn."""
        if self.picture is None or not isinstance(self.block, HeatMap):
            return QRectF()
        number = row * len(self.block.columns) + column
        if number >= len(self.picture.cells):
            return QRectF()
        share, place = self.picture.cells[number], self.place()
        return QRectF(
            place.x() + share.x() * place.width(),
            place.y() + share.y() * place.height(),
            share.width() * place.width(),
            share.height() * place.height(),
        )

    def cell_at(self, at: QPointF) -> tuple[int, int] | None:
        """The row and column under a point."""
        if not isinstance(self.block, HeatMap):
            return None
        rows, columns = range(len(self.block.rows)), range(len(self.block.columns))
        return next(((row, column) for row in rows for column in columns if self.cell(row, column).contains(at)), None)

    def paint_over(self, painter: QPainter) -> None:
        """A frame around the current cell, seen on light and on dark cells."""
        place = self.cell(self.row, self.column)
        if not place.isNull():
            for colour, width in (("card", 4.5), ("focus", 2.5)):
                painter.setPen(QPen(theme.colour(colour), width))
                painter.drawRect(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS:
            down, along = _KEYS[key]
            self.go_to(self.row + down, self.column + (-along if self.language.is_rtl else along))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self.cell_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        if found:
            self.go_to(*found)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.cell_at(event.position()):
            self.opened.emit()
        super().mouseReleaseEvent(event)


class HeatSection(QWidget):
    """The chart, and below it the current cell in words; its questions are offered as a menu."""

    question_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Shown | None = None
        self._places: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self.canvas = HeatCanvas()
        self.canvas.moved.connect(self._show_cell)
        self.canvas.opened.connect(self._open)
        self.chart = ChartView(PictureBox(self.canvas))
        self.chart.column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.chart, 1)
        whole.addWidget(self._make_strip())

    def _make_strip(self) -> QFrame:
        """What stands below the chart and does not scroll away."""
        self.cell_title, self.cell_words = LeadingLabel("strong"), LeadingLabel("soft")
        self.questions_button = QPushButton()
        self.questions_button.clicked.connect(self._open)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.cell_title)
        words.addWidget(self.cell_words)
        strip = QFrame()
        strip.setProperty("kind", "card")
        row = QHBoxLayout(strip)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.questions_button, 0, Qt.AlignmentFlag.AlignVCenter)
        return strip

    def retranslate(self) -> None:
        """The fixed words."""
        self.chart.retranslate()

    def show_analysis(self, shown: Shown) -> None:
        """Draw the cells and tell the current one."""
        self._shown = shown
        cells = shown.analysis.cells
        self._places = baseline_charts.heat_places(cells, shown.pack)
        self.chart.box.set_drawing(
            baseline_charts.heat_map(cells, shown.pack, shown.language, shown.source()), shown.language
        )
        thin = sum(one.coverage < printed.THIN for one in cells)
        words = self.tr("In %n of the {cells} cells fewer than half of the levels are known.", "", thin)
        words = words.format(cells=shown.language.number(len(cells)))
        self.chart.said.setText(shown.digits(words))
        self.canvas.go_to(self.canvas.row, self.canvas.column)
        self._show_cell()

    # -- the current cell ---------------------------------------------------------------------------------

    def _questions(self) -> tuple[Question, ...]:
        areas, lenses = self._places
        if self._shown is None or self.canvas.row >= len(areas) or self.canvas.column >= len(lenses):
            return ()
        return self._shown.analysis.cell_questions(areas[self.canvas.row], lenses[self.canvas.column])

    def _show_cell(self) -> None:
        areas, lenses = self._places
        shown, row, column = self._shown, self.canvas.row, self.canvas.column
        if shown is None or row >= len(areas) or column >= len(lenses):
            return
        area, lens = areas[row], lenses[column]
        cell = next((one for one in shown.analysis.cells if (one.area, one.lens) == (area, lens)), None)
        title = self.tr("{area} · {lens}").format(area=shown.word(f"area.{area}"), lens=shown.word(f"lens.{lens}"))
        self.cell_title.setText(title)
        self.cell_words.setText(shown.digits(self._cell_words(cell, shown)))
        count = cell.questions if cell else 0
        self.questions_button.setText(shown.digits(self.tr("%n questions…", "", count)))
        self.questions_button.setEnabled(bool(count))
        self.canvas.setAccessibleDescription(f"{title}: {self.cell_words.text()}")
        if self.canvas.hasFocus():
            self.chart.show_point(self.canvas, self.canvas.cell(row, column).center().toPoint())

    def _cell_words(self, cell: Cell | None, shown: Shown) -> str:
        if cell is None:
            return self.tr("Nothing is asked here.")
        language = shown.language
        if cell.level is None:
            return self.tr("No level is known.")
        return self.tr(
            "In law {law}, in practice {practice}, together {level} of 5; {coverage} of the levels are known."
        ).format(
            law=language.number(cell.law, 1),
            practice=language.number(cell.practice, 1),
            level=language.number(cell.level, 1),
            coverage=language.percent(100 * cell.coverage, 0),
        )

    def _open(self) -> None:
        if self._questions():
            self.popup(self.questions_button.mapToGlobal(QPoint(0, 0)))

    def popup(self, place: QPoint) -> QMenu:
        """Offer the questions of the current cell, with their levels."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in self._questions():
            action = menu.addAction(self._question_words(one))
            action.triggered.connect(lambda _=False, key=one.question_key: self.question_wanted.emit(key))
        # Above the button: it stands at the foot of the window.
        menu.popup(QPoint(place.x(), place.y() - menu.sizeHint().height()))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
        return menu

    def _question_words(self, question: Question) -> str:
        assert self._shown is not None
        law, practice = baseline.levels(question, self._shown.analysis.answers.get(question.question_key))
        number = self._shown.language.number
        return self.tr("{title} (law {law}, practice {practice})").format(
            title=self._shown.word(f"question.{question.question_key}.title").replace("&", "&&"),
            law=number(law),
            practice=number(practice),
        )
