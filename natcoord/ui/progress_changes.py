"""ChangesSection: what changed since a day: statuses, approved values, revised and adopted targets, activities."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain import ledger, progress
from natcoord.domain.outlook import Changes
from natcoord.domain.plan_records import PlanItem, TargetRevision
from natcoord.domain.records import Indicator, Measurement, Target
from natcoord.i18n import Language
from natcoord.ui import copied_table, counted, plan_words, status_badge
from natcoord.ui.day_edit import DayEdit
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.findings_list import FindingsList, Line
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.workspace import Workspace

DAYS_AGO = (30, 90, 182, 365)
_USUAL = 90
_SEPARATOR = "\t"  # between kind and key of a line


@dataclass(frozen=True, slots=True)
class _Records:
    """The records that changes are told about, by key."""

    targets: dict[str, Target]
    sheets: dict[str, Indicator]
    language: Language


class ChangesSection(QWidget):
    """`asked` is sent when the changes since another day shall be read; `opened` with kind and key of a line."""

    asked = Signal()
    opened = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.label = LeadingLabel("label", wraps=False)
        self.preset, self.day = QuietCombo(), DayEdit(may_be_empty=False)
        self.label.setBuddy(self.preset)
        self.said = LeadingLabel("strong")
        self.list = FindingsList(4, wide=1, gives_way=(3,), words=(0, 2))
        self.more = LeadingLabel("soft")
        above = QHBoxLayout()
        above.setSpacing(8)
        for one in (self.label, self.preset, self.day):
            above.addWidget(one)
        above.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addWidget(self.more)
        column.addStretch(0)
        self.preset.currentIndexChanged.connect(self._on_preset)
        self.day.edited.connect(self._on_day)
        self.list.chosen.connect(lambda _: self._show_more())
        self.list.opened.connect(lambda key: self.opened.emit(*key.split(_SEPARATOR)[:2]))

    def retranslate(self) -> None:
        """The fixed words."""
        language = self.workspace.language
        self.label.setText(self.tr("Changed since"))
        self.day.setAccessibleName(self.tr("Changed since this day"))
        self.preset.setAccessibleName(self.label.text())
        choices: dict[object, str] = {
            days: counted.put(self.tr("%n days ago", "", days), days, language) for days in DAYS_AGO
        }
        choices |= {"year": self.tr("The start of the year"), "": self.tr("Another day")}
        self.preset.fill(choices)
        if self.day.day() is None or not self._is_begun():
            self.preset.choose(_USUAL)
            self._on_preset()
        self.list.name(
            self.tr("Changes"), (self.tr("What"), self.tr("Record"), self.tr("Before and after"), self.tr("Day"))
        )

    def _is_begun(self) -> bool:
        return bool(self.property("begun"))

    # -- since when ---------------------------------------------------------------------------------------

    def since(self) -> date:
        """The day that changes are told since."""
        day = self.day.day()
        assert day is not None
        return date.fromisoformat(day)

    def _on_preset(self) -> None:
        today, chosen = self.workspace.today, self.preset.currentData()
        self.setProperty("begun", True)
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        if isinstance(chosen, int):
            self.day.set_day((today - timedelta(days=chosen)).isoformat())
        elif chosen == "year":
            self.day.set_day(f"{today.year}-01-01")
        self.asked.emit()

    def _on_day(self) -> None:
        self.preset.choose("")
        self.asked.emit()

    # -- showing ------------------------------------------------------------------------------------------

    def show_changes(self, found: Changes) -> None:
        """List what changed, kind by kind."""
        store, language = self.workspace.store, self.workspace.language
        self.day.use(language)
        records = _Records(
            {one.target_id: one for one in store.read(Target)},
            {one.indicator_id: one for one in store.read(Indicator)},
            language,
        )
        lines = [
            *(self._status(one.target, one.before, one.after, language) for one in found.statuses),
            *(self._adopted(one, records) for one in found.adopted if one.target_id in records.targets),
            *(self._revision(one, records) for one in found.revisions if one.target_id in records.targets),
            *(self._value(one, records) for one in found.values if one.indicator_id in records.sheets),
            *(self._item(one, language) for one in found.items),
        ]
        self.list.set_lines([Line(f"{line.key}{_SEPARATOR}{n}", line.texts, line.more) for n, line in enumerate(lines)])
        self.list.setVisible(bool(lines))
        self._show_more()
        since = language.date(self.since())
        if not lines:
            self.said.setText(self.tr("Nothing has changed since {date}.").format(date=since))
            return
        words = self.tr("%n changes since {date}", "", len(lines))
        self.said.setText(counted.put(words, len(lines), language).format(date=since))

    def _show_more(self) -> None:
        """The reason of a revision, and who decided."""
        self.more.setText(self.list.current_more())
        self.more.setVisible(bool(self.more.text()))

    def _status(self, target: Target, before: str, after: str, language: Language) -> Line:
        words = self.tr("{before} → {after}").format(
            before=status_badge.words(before, language), after=status_badge.words(after, language)
        )
        return _line("target", target.target_id, (self.tr("Status"), _named(target, language), words, ""))

    def _adopted(self, target: Target, records: _Records) -> Line:
        language = records.language
        more = self.tr("Adopted by {body}").format(body=language.isolate(target.adopted_by))
        day = language.date(target.adopted_on)
        texts = self.tr("Target adopted"), _named(target, language), _goal(target, records), day
        return _line("target", target.target_id, texts, more)

    def _revision(self, one: TargetRevision, records: _Records) -> Line:
        language, target = records.language, records.targets[one.target_id]
        lines = ledger.lines(target, self.workspace.store.read(TargetRevision, "target_id = ?", [one.target_id]))
        before = _goal(ledger.former(target, one), records)
        after = next((line.target for line in lines if line.since == one.revised_on), None)
        if after is None:
            what, words = self.tr("Returned to draft"), before
        else:
            what = self.tr("Target revised")
            words = self.tr("{before} → {after}").format(before=before, after=_goal(after, records))
        more = self.tr("Decided by {body}: {reason}").format(
            body=language.isolate(one.revised_by), reason=language.isolate(one.reason)
        )
        texts = what, _named(target, language), words, language.date(one.revised_on)
        return _line("target", one.target_id, texts, more)

    def _value(self, one: Measurement, records: _Records) -> Line:
        language, sheet = records.language, records.sheets[one.indicator_id]
        words = self.tr("{value} ({period})").format(
            value=labels.amount(progress.measured(one), sheet, language), period=language.period(one.period)
        )
        if one.absence:
            words = labels.absence(one.absence, language)
        name = f"{sheet.code}  {language.say(sheet.name)}"
        texts = self.tr("Value approved"), name, words, language.date(one.approved_at)
        return _line("measurement", one.measurement_id, texts)

    def _item(self, item: PlanItem, language: Language) -> Line:
        state = f"{labels.activity_symbol(item.state)} {labels.activity_state(item.state, language)}"
        texts = self.tr("Activity moved"), plan_words.title(item, language), state, language.date(item.state_on)
        return _line("plan_item", item.plan_item_id, texts)

    def copy_table(self) -> None:
        """Put the list on the clipboard."""
        rows = [line.texts for line in self.list.lines.lines]
        copied_table.put(self.list.lines.headings, rows, is_rtl=self.workspace.language.is_rtl)


def _line(kind: str, key: str, texts: tuple[str, ...], more: str = "") -> Line:
    return Line(f"{kind}{_SEPARATOR}{key}", texts, more)


def _named(target: Target, language: Language) -> str:
    return f"{target.code}  {language.say(target.title)}"


def _goal(target: Target, records: _Records) -> str:
    """The value and the year of a target."""
    sheet = next((one for one in records.sheets.values() if one.target_id == target.target_id), None)
    value = labels.amount(target.target_value, sheet, records.language)
    return f"{value} ({records.language.year(target.target_year)})"
