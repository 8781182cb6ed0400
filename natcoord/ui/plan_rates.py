"""RatesBox: the currency costs are added up in, and what one unit of each other currency is worth in it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from natcoord.domain.plan_records import Rate
from natcoord.errors import NatcoordError
from natcoord.services import nap
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.problem_line import ProblemLine
from natcoord.ui.quiet import NumberEdit
from natcoord.ui.workspace import Workspace


class _Row:
    """The fields of one rate; the last row is empty and becomes a rate once it is whole."""

    def __init__(self, box: "RatesBox", rate: Rate | None) -> None:
        self._box, self.rate = box, rate
        language = box.workspace.language
        self.code = QLineEdit(rate.currency if rate else "")
        self.code.setMaxLength(3)
        self.code.setMaximumWidth(64)
        self.worth, self.day, self.source = NumberEdit(language), DayEdit(may_be_empty=False), QLineEdit()
        self.worth.set_value(rate.per_unit if rate else None)
        self.day.use(language)
        self.day.set_day(rate.rated_on if rate else box.workspace.today.isoformat())
        self.source.setText(rate.source if rate else "")
        self.source.setCursorPosition(0)
        self.away = QPushButton("✕")
        self.away.setProperty("kind", "plain")
        self.away.setVisible(rate is not None)
        for widget, words in zip(self.fields(), box.names(rate), strict=True):
            widget.setAccessibleName(words)
            widget.setToolTip(words)
            widget.setEnabled(not box.workspace.is_read_only)
        for line, words in zip((self.code, self.worth, self.source), box.placeholders(), strict=True):
            line.setPlaceholderText(words)
            line.editingFinished.connect(self._finish)
        self.code.setReadOnly(rate is not None)
        self.day.edited.connect(self._finish)
        self.away.clicked.connect(lambda: rate is not None and box.delete(rate.currency))

    def fields(self) -> tuple[QWidget, ...]:
        return self.code, self.worth, self.day, self.source, self.away

    def _finish(self) -> None:
        worth = self.worth.value()
        if not self.worth.is_valid():
            self._box.tell(NatcoordError("not_a_number", text=self.worth.text()))
        elif self.code.text().strip() and worth is not None:
            made = Rate(self.code.text(), worth, self.day.day() or "", self.source.text().strip())
            if made != self.rate:
                self._box.save(self, made)


class RatesBox(QFrame):
    """Rates are written row by row, when a whole row is left."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.heading, self.hint = LeadingLabel("strong"), LeadingLabel("small")
        self.main_label, self.main = LeadingLabel("label"), QLineEdit()
        self.main.setMaxLength(3)
        self.main.setMaximumWidth(90)
        self.main_label.setBuddy(self.main)
        self.main.editingFinished.connect(self._change)
        self.problem = ProblemLine()
        self.rows: list[_Row] = []
        self._shown: tuple[object, ...] = ()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 2)
        self._grid.setColumnMinimumWidth(1, 64)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.heading, self.main_label, self.main, self.hint):
            column.addWidget(widget)
        column.addLayout(self._grid)
        column.addWidget(self.problem)

    def retranslate(self) -> None:
        """The fixed words."""
        self.heading.setText(self.tr("Currency and rates"))
        self.main_label.setText(self.tr("Costs are added up in"))
        self.main.setAccessibleName(self.main_label.text())
        self._shown = ()

    def names(self, rate: Rate | None) -> tuple[str, ...]:
        """What the fields of a row are called."""
        return (
            self.tr("Currency (three letters)"),
            self.tr("Worth of one unit"),
            self.tr("Day of the rate"),
            self.tr("Source of the rate"),
            self.tr("Delete the rate of {currency}").format(currency=rate.currency if rate else ""),
        )

    def placeholders(self) -> tuple[str, ...]:
        """What empty fields of a row say: code, rate, source."""
        return self.tr("Code"), self.tr("Rate"), self.tr("Source")

    def refresh(self) -> None:
        """Read the rates again; a row that is being typed into stays."""
        currency, language = self.workspace.country.currency, self.workspace.language
        rates = tuple(nap.rates(self.workspace.store).values())
        shown = (rates, currency, language, self.workspace.is_read_only)
        if shown == self._shown:
            return
        self._shown = shown
        self.main.setText(currency)
        self.main.setEnabled(not self.workspace.is_read_only)
        words = self.tr("One unit of another currency is worth so much in {currency}:")
        self.hint.setText(words.format(currency=currency))
        self._show_rows(rates)

    def _show_rows(self, rates: tuple[Rate, ...]) -> None:
        for row in self.rows:
            for field in row.fields():
                self._grid.removeWidget(field)
                field.blockSignals(True)  # a field that goes has nothing more to say
                field.hide()
                field.deleteLater()
        given: tuple[Rate | None, ...] = (*rates, None) if not self.workspace.is_read_only else rates
        self.rows = [_Row(self, rate) for rate in given]
        for number, row in enumerate(self.rows):
            for place, field in enumerate(row.fields()):
                self._grid.addWidget(field, number, place)
                if field is not row.away:
                    field.show()

    def ask(self, currency: str) -> None:
        """Begin the rate of a currency."""
        if not self.workspace.is_read_only:
            self.rows[-1].code.setText(currency)
            self.rows[-1].worth.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- writing ------------------------------------------------------------------------------------------

    def save(self, row: _Row, made: Rate) -> None:
        """Write a row that is whole."""
        try:
            made = replace(made, currency=nap.currency_code(made.currency))
            if not made.per_unit > 0:
                raise NatcoordError("rate_not_positive", currency=made.currency)
        except NatcoordError as refusal:
            self.tell(refusal)
            return
        self.tell(None)
        self.workspace.do(nap.save_rate, made)

    def delete(self, currency: str) -> None:
        """Take a rate away; refused while costs need it."""
        self.tell(None)
        self.workspace.do(nap.delete_rate, currency)

    def _change(self) -> None:
        if self.main.text().strip().upper() == self.workspace.country.currency:
            return
        try:
            code = nap.currency_code(self.main.text())
        except NatcoordError as refusal:
            self.tell(refusal)
            return
        self.tell(None)
        if self.workspace.do(nap.change_currency, code) is None:
            self.main.setText(self.workspace.country.currency)

    def tell(self, refusal: NatcoordError | None) -> None:
        """Say why something was refused, or nothing."""
        self.problem.tell(refusal, self.workspace.language)
