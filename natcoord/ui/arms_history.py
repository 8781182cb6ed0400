"""ArmsHistory: the share year by year, as it is and as it was reported, with every revision and its reason."""

from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain import arms_history as rules
from natcoord.domain.arms_history import Change, Line
from natcoord.domain.plan_records import ArmsCount, ArmsFigure
from natcoord.i18n import Language
from natcoord.reports.document import Chart, Series
from natcoord.services import arms
from natcoord.ui import arms_words
from natcoord.ui.arms_summary import share_words
from natcoord.ui.comparison_table import ComparisonTable, Heading, Row
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.line_chart import LineChart
from natcoord.ui.workspace import Workspace


class ArmsHistory(QWidget):
    """A chart and a table of years; below them what was revised in the chosen year."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._names: dict[str, str] = {}
        self.chart, self.years, self.revisions = LineChart(), ComparisonTable(), ComparisonTable()
        self.heading, self.nothing = LeadingLabel("strong"), LeadingLabel("soft")
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(6, 4, 6, 4)
        inside.addWidget(self.chart)
        lower = QWidget()
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.heading, self.nothing, self.revisions):
            column.addWidget(widget, int(widget is self.revisions))
        column.addStretch(0)
        upper = QSplitter()
        upper.addWidget(self.years)
        upper.addWidget(card)
        upper.setChildrenCollapsible(False)
        upper.setHandleWidth(10)
        upper.setSizes([580, 240])
        self.chart.setMinimumHeight(110)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(upper, 3)
        whole.addWidget(lower, 2)
        self.years.chosen.connect(lambda key: self._show_revisions(int(key)))
        self.setFocusProxy(self.years)

    def retranslate(self) -> None:
        """The fixed words."""
        self.years.setAccessibleName(self.tr("The share by year"))
        self.revisions.setAccessibleName(self.tr("Revisions of the year"))
        self.nothing.setText(
            self.tr("Nothing was revised. From the closing of a year on, every change is kept here with its reason.")
        )

    def show_history(self, lines: list[Line], year: int, names: dict[str, str]) -> None:
        """Show all years, one of them chosen. `names` are those of the institutions."""
        self._lines, self._names = {one.year: one for one in lines}, names
        language = self.workspace.language
        headings = [
            Heading(self.tr("Year")),
            Heading(self.tr("Traced or established"), is_number=False),
            Heading(self.tr("Agencies")),
            Heading(self.tr("As reported"), is_number=False),
            Heading(self.tr("State"), is_number=False),
        ]
        self.years.show_rows(headings, [self._row(one, language) for one in reversed(lines)])
        self.chart.set_chart(self._chart(lines), language)
        shown = [int(row.key) for row in self.years.rows]
        if year in shown:
            self.years.setCurrentIndex(self.years.model().index(shown.index(year), 0))
            self._show_revisions(year)

    def _row(self, line: Line, language: Language) -> Row:
        coverage = self.tr("{supplied} of {expected}").format(
            supplied=language.number(line.now.coverage.supplied), expected=language.number(line.now.coverage.expected)
        )
        reported = share_words(line.reported.whole, language) if line.reported and line.is_revised else ""
        closed = line.now.closed_on
        state = self.tr("Closed {date}").format(date=language.date(closed)) if closed else self.tr("Open")
        if line.is_revised:
            state = self.tr("{state}, revised").format(state=state)
        texts = (language.year(line.year), share_words(line.now.whole, language), coverage, reported, state)
        return Row(str(line.year), texts, "no_longer_known" if line.is_revised else "", 4)

    def _chart(self, lines: list[Line]) -> Chart:
        years = tuple(str(one.year) for one in lines)
        made = [Series(self.tr("Now"), years, tuple(one.now.whole.percent for one in lines), "values")]
        if any(one.is_revised for one in lines):
            reported = {one.year: one.reported.whole.percent for one in lines if one.reported}
            x = tuple(str(year) for year in reported)
            made.append(Series(self.tr("As reported"), x, tuple(reported.values()), "former"))
        title = self.tr("Arms traced or established, of those collected")
        return Chart(title, self.tr("per cent"), tuple(made) if lines else ())

    def _show_revisions(self, year: int) -> None:
        line, language = self._lines[year], self.workspace.language
        found = rules.changes(arms.facts(self.workspace.store, year), line.revisions)
        self.heading.setText(self.tr("Revisions of {year}").format(year=language.year(year)))
        self.nothing.setVisible(not found)
        self.revisions.setVisible(bool(found))
        headings = [
            Heading(self.tr("What"), is_number=False),
            Heading(self.tr("Reason"), is_number=False),
            Heading(self.tr("When"), is_number=False),
            Heading(self.tr("Who"), is_number=False),
            Heading(self.tr("Change"), is_number=False),
        ]
        rows = []
        for number, one in enumerate(found):
            texts = (
                self._place(one),
                one.revision.reason,
                language.date(one.revision.revised_at),
                one.revision.person,
                self._change(one),
            )
            rows.append(
                Row(str(number), texts, tip=self.tr("{place}: {change}").format(place=texts[0], change=texts[4]))
            )
        self.revisions.show_rows(headings, rows)

    def _place(self, change: Change) -> str:
        language, pack, row = self.workspace.language, self.workspace.pack, change.row
        if row is None:
            return self.tr("Opened again") if change.is_opening else self.tr("Closed again")
        said = [self._names.get(row.institution_id, "–")]
        if isinstance(row, ArmsCount):
            said += [arms_words.context(row.context, language), arms_words.weapon(row.weapon, pack, language)]
        elif isinstance(row, ArmsFigure):
            said.append(labels.arms_figure(row.figure, language))
            said += [arms_words.figure(row.figure, row.cell, pack, language)] if row.cell else []
        return " · ".join(said)

    def _change(self, change: Change) -> str:
        pattern = self.tr("{field} {before} → {after}")
        return " · ".join(
            pattern.format(field=self._field(name), before=self._value(name, old), after=self._value(name, new))
            for name, old, new in change.fields
        )

    def _field(self, name: str) -> str:
        if name in arms_words.FIELD:
            return arms_words.field(name, self.workspace.language)
        words = {
            "value": self.tr("Value"),
            "absence": self.tr("Why missing"),
            "supplied_on": self.tr("Supplied"),
            "note": self.tr("Note"),
        }
        return words[name]

    def _value(self, name: str, value: int | str | None) -> str:
        language = self.workspace.language
        if value is None or value == "":
            return "–"
        if isinstance(value, int):
            return language.number(value)
        if name == "absence":
            return labels.absence(value, language)
        return language.date(value) if name == "supplied_on" else value
