"""PlanMoney: what the action plan costs by year and source, its funding gap, and the rates it is added up by."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.domain.nap import Amount
from natcoord.domain.plan_records import FUNDING
from natcoord.errors import NatcoordError
from natcoord.ui import plan_words
from natcoord.ui.elided import ElidedButton, LeadingLabel
from natcoord.ui.plan_facts import PlanFacts
from natcoord.ui.plan_rates import RatesBox
from natcoord.ui.workspace import Workspace


class PlanMoney(QScrollArea):
    """`uncosted_wanted` is sent to go to the first activity without costs."""

    uncosted_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.heading, self.said, self.problem = LeadingLabel("heading"), LeadingLabel(), LeadingLabel("problem")
        self.uncosted = ElidedButton()
        self.uncosted.clicked.connect(self.uncosted_wanted)
        self.table = QTableWidget(0, len(FUNDING) + 2)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rates = RatesBox(workspace)
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        for widget in (self.heading, self.said, self.problem, self.uncosted, self.table, self.rates):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(card)
        self.setFocusProxy(self.table)

    def retranslate(self) -> None:
        """The fixed words."""
        self.heading.setText(self.tr("Costs of the plan"))
        self.table.setAccessibleName(self.tr("Costs by year and source"))
        self.uncosted.setText(self.tr("Go to the first activity without costs"))
        self.rates.retranslate()

    def show_plan(self, facts: PlanFacts) -> None:
        """Show the sums of a plan; without a rate for a currency none is shown, and it is said why."""
        language, money = self.workspace.language, facts.money
        self.rates.refresh()
        self.problem.setVisible(bool(money.without_rate))
        if money.without_rate:
            refusal = NatcoordError("currency_without_rate", currency=", ".join(money.without_rate))
            self.problem.setText(labels.error(refusal, language))
        self.uncosted.setVisible(any(one.code == "plan_activity_uncosted" for one in facts.problems))
        total = money.total
        self.table.setVisible(bool(money.by_year))
        self.said.setVisible(total is not None)
        if total is None:
            return
        self.said.setText(self._sentence(total, money.currency))
        self._fill({language.year(year): one for year, one in money.by_year.items()} | {self.tr("Total"): total})

    def _sentence(self, total: Amount, currency: str) -> str:
        language, share = self.workspace.language, total.national_share
        if share is None:
            return self.tr("No costs are entered yet. They stand with each activity.")
        words = self.tr("{total}, of which {share} on the national budget. Funding gap: {gap}.")
        sums = {"total": total.total, "gap": total.gap}
        said = {name: plan_words.money(value, currency, language) for name, value in sums.items()}
        return words.format(share=language.percent(100 * share, 1), **said)

    def _fill(self, rows: dict[str, Amount]) -> None:
        language = self.workspace.language
        words = [self.tr("Year"), *(labels.funding(code, language) for code in FUNDING), self.tr("Total")]
        self.table.setHorizontalHeaderLabels(words)
        self.table.setRowCount(len(rows))
        for row, (name, amount) in enumerate(rows.items()):
            values = [getattr(amount, code) for code in FUNDING] + [amount.total]
            texts = [name, *(language.number(value, 0) for value in values)]
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                if row == len(rows) - 1:
                    font = self.font()
                    font.setBold(True)
                    item.setFont(font)
                self.table.setItem(row, column, item)
        self._fit()

    def _fit(self) -> None:
        """Headings in two lines, columns as wide as their figures, the table as high as its rows."""
        flags, header = Qt.AlignmentFlag, self.table.horizontalHeader()
        columns = range(self.table.columnCount())
        for column in columns:
            side = flags.AlignLeft if column == 0 else flags.AlignRight
            heading = self.table.horizontalHeaderItem(column)
            wrapped = (side | flags.AlignVCenter).value | Qt.TextFlag.TextWordWrap.value
            heading.setData(Qt.ItemDataRole.TextAlignmentRole, wrapped)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(max(self.table.sizeHintForColumn(column) for column in columns[1:]))
        header.setFixedHeight(2 * self.fontMetrics().height() + 12)
        rows = sum(self.table.rowHeight(row) for row in range(self.table.rowCount()))
        self.table.setFixedHeight(header.height() + rows + 14)
