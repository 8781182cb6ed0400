"""ProgressDetail: one row of the board: its status, the rule it follows from in words, and the parts, which open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain import outlook, rollup
from natcoord.domain.plan_records import ITEM_ROLLUPS, PlanItem
from natcoord.services import progress
from natcoord.ui import counted, status_badge
from natcoord.ui.elided import ElidedButton, LeadingLabel
from natcoord.ui.outlook_box import OutlookBox
from natcoord.ui.progress_rows import Row, Shown
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.status_badge import StatusBadge
from natcoord.ui.workspace import Workspace


class ProgressDetail(QScrollArea):
    """`wanted` is sent with kind and key of a part that shall become current, `opened` to go to its own page."""

    wanted = Signal(str, str)
    opened = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.row: Row | None = None
        self.kind, self.heading = LeadingLabel("soft"), LeadingLabel("heading")
        self.badge = StatusBadge()
        self.why, self.facts = LeadingLabel(), LeadingLabel("soft")
        self.outlook = OutlookBox()
        self.rule_label, self.rule = LeadingLabel("label"), QuietCombo()
        self.rule_label.setBuddy(self.rule)
        self.parts_label = LeadingLabel("label")
        self.parts = QVBoxLayout()
        self.parts.setSpacing(0)
        self.open_button = QPushButton()
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        for one in (self.kind, self.heading):
            column.addWidget(one)
        column.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignLeft)
        for one in (self.why, self.outlook, self.facts, self.rule_label, self.rule, self.parts_label):
            column.addWidget(one)
        column.addLayout(self.parts)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidget(card)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(230)
        self.rule.activated.connect(self._set_rule)
        self.open_button.clicked.connect(self._open)

    def retranslate(self) -> None:
        """The fixed words."""
        self.rule_label.setText(self.tr("Its status is"))
        self.rule.setAccessibleName(self.rule_label.text())
        self.parts_label.setText(self.tr("What it follows from"))
        self.outlook.retranslate()

    # -- showing ------------------------------------------------------------------------------------------

    def show_row(self, row: Row, shown: Shown) -> None:
        """Show a row; a heading has nothing to say and leaves the panel empty."""
        if self.row is None or (row.kind, row.key) != (self.row.kind, self.row.key):
            self.verticalScrollBar().setValue(0)
        self.row = row
        language = shown.language
        self.widget().setVisible(bool(row.kind))
        self.heading.setText(row.title)
        self.outlook.setVisible(row.kind == "target")
        if row.kind == "target":
            self._show_target(row, shown)
        elif row.kind:
            self._show_item(row, shown)
        if row.status:
            self.badge.set_status(row.status, language, self.why.text())

    def _show_target(self, row: Row, shown: Shown) -> None:
        line, language = shown.line(row.key), shown.language
        self.kind.setText(self.tr("Target {code}").format(code=language.isolate(line.target.code)))
        self.heading.setText(language.say(line.target.title))
        self.why.setText(labels.explain(line.progress, line.target, line.indicator, language))
        pace = shown.board.projections.get(row.key, outlook.Projection(None, "no_data"))
        steps = progress.status_history(self.workspace.store, row.key, self.workspace.today)
        self.outlook.set_outlook(pace, line.target, steps, language)
        self._say_facts(row, shown)
        self._show_rule(None, [])
        self.open_button.setText(self.tr("Open the target"))

    def _show_item(self, row: Row, shown: Shown) -> None:
        item = next(one.item for one in shown.board.levels if one.item.plan_item_id == row.key)
        self.kind.setText(labels.plan_level(item.level, shown.language))
        self.open_button.setText(self.tr("Open in the action plan"))
        self._say_facts(row, shown)
        if item.level == "activity":
            self.why.setText(self._activity_words(item, shown))
            self._show_rule(None, [])
            return
        parts = shown.below(row)
        self.why.setText(self._rule_words(item, parts, shown))
        self._show_rule(item, parts)

    def _say_facts(self, row: Row, shown: Shown) -> None:
        """Lead and gap, which a narrow tree has no room for."""
        said = []
        if row.lead:
            said.append(self.tr("Lead: {name}").format(name=shown.language.isolate(row.lead)))
        if row.gap:
            words = self.tr("Funding gap: {amount} {currency}")
            said.append(words.format(amount=row.gap, currency=shown.language.isolate(shown.currency)))
        self.facts.setText("\n".join(said))
        self.facts.setVisible(bool(said))

    def _activity_words(self, item: PlanItem, shown: Shown) -> str:
        language = shown.language
        words = self.tr("An activity's status follows from its state and its days: {state}, from {start} to {end}.")
        return words.format(
            state=labels.activity_state(item.state, language),
            start=language.date(item.starts_on),
            end=language.date(item.ends_on),
        )

    def _rule_words(self, item: PlanItem, parts: list[Row], shown: Shown) -> str:
        language, statuses = shown.language, [one.status for one in parts]
        if not parts:
            return self.tr("There is nothing below it yet that its status could follow from.")
        status = rollup.item_status(statuses, item.rollup)
        if status not in statuses:
            return self.tr("Some parts are achieved, the others have not had to start or are on track.")
        if item.rollup == "worst":
            words = self.tr("The worst of %n parts: {status}.", "", len(parts))
        else:
            words = self.tr("The most frequent among %n parts: {status}.", "", len(parts))
        return counted.put(words, len(parts), language).format(status=labels.status(status, language))

    def _show_rule(self, item: PlanItem | None, parts: list[Row]) -> None:
        for one in (self.rule_label, self.rule):
            one.setVisible(item is not None)
        self.parts_label.setVisible(bool(parts))
        if item is not None:
            language = self.workspace.language
            self.rule.fill({code: labels.item_rollup(code, language) for code in ITEM_ROLLUPS})
            self.rule.choose(item.rollup)
            self.rule.setEnabled(not self.workspace.is_read_only)
        while self.parts.count():
            old = self.parts.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        for row in parts:
            self.parts.addWidget(self._link(row))

    def _link(self, row: Row) -> QPushButton:
        words = self.tr("{status}: {title}")
        status = status_badge.words(row.status, self.workspace.language)
        link = ElidedButton(words.format(status=status, title=row.title))
        link.clicked.connect(lambda: self.wanted.emit(row.kind, row.key))
        return link

    # -- doing --------------------------------------------------------------------------------------------

    def _set_rule(self) -> None:
        if self.row is not None:
            self.workspace.do(progress.set_rollup, self.row.key, self.rule.currentData())

    def _open(self) -> None:
        if self.row is not None:
            self.opened.emit(self.row.kind, self.row.key)
