"""What changed: the differences between two frozen files as a document, a table for each group of records."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from natcoord import labels
from natcoord.content import Pack
from natcoord.domain.changes import KINDS, Change
from natcoord.domain.records import Country
from natcoord.i18n import QT_TRANSLATE_NOOP, Language
from natcoord.reports.changed_words import Wording
from natcoord.reports.document import Block, Cell, Column, Document, Paragraph, Section, Table
from natcoord.reports.lazy_rows import LazyRows
from natcoord.reports.national import formats
from natcoord.reports.numbering import numbered

# Chapters, each with its tables, in the order of the chain.
GROUPS: dict[str, tuple[str, ...]] = {
    QT_TRANSLATE_NOOP("changes", "Country and institutions"): ("country", "institutions"),
    QT_TRANSLATE_NOOP("changes", "Baseline"): (
        "assessments", "moves", "assignments", "answers", "evidence", "requests", "consultations", "checks",
        "own_questions", "hidden", "decisions",
    ),
    QT_TRANSLATE_NOOP("changes", "Targets and indicators"): ("targets", "target_revisions", "indicators"),
    QT_TRANSLATE_NOOP("changes", "Values"): ("measurements", "measurement_revisions"),
    QT_TRANSLATE_NOOP("changes", "Action plan"): ("plans", "plan_moves", "plan_items", "costs", "rates"),
    QT_TRANSLATE_NOOP("changes", "Arms collected"): (
        "arms_years", "arms_counts", "arms_figures", "arms_supplies", "arms_revisions",
    ),
    QT_TRANSLATE_NOOP("changes", "Calendar"): ("deadlines",),
    QT_TRANSLATE_NOOP("changes", "Reports"): ("reports", "report_entries", "restrictions"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that are compared: a submitted report, or the facts of a day (no `kind`)."""

    day: str
    kind: str = ""
    period: str = ""
    version: int = 0

    def say(self, language: Language) -> str:
        """Which it is, in words."""
        if not self.kind:
            return language.translate("changes", "The facts of {date}").format(date=language.date(self.day))
        words = language.translate("changes", "{report}, version {number}, submitted on {date}")
        named = labels.report_kind(self.kind, language)
        if self.period:
            named = f"{named} ({labels.report_period(self.period, language)})"
        return words.format(report=named, number=language.number(self.version), date=language.date(self.day))


@dataclass(frozen=True, slots=True)
class Changed:
    """What is told: the changes from one side to the other, as far as the class lets them through."""

    changes: Sequence[Change]
    before: Side
    after: Side
    country: Country
    report_class: str
    today: date


class ChangeRows(LazyRows[Change]):
    """One row for each change; with the kind of record where there are several."""

    def __init__(self, changes: Sequence[Change], wording: Wording, *, has_kinds: bool) -> None:
        super().__init__(changes)
        self._wording = wording
        self._has_kinds = has_kinds

    def _row(self, one: Change) -> Sequence[Cell]:
        words = self._wording
        cells = (words.record(one.record), words.kind(one.kind), words.field(one), words.before(one), words.after(one))
        return (words.table(one.table), *cells) if self._has_kinds else cells


def document(changed: Changed, language: Language, pack: Pack) -> Document:
    """The whole document: which two are compared, how much differs, then every change."""
    title = language.translate("changes", "What changed")
    country = language.say(changed.country.name)
    wording = Wording(language, pack)
    whole = language.translate("reporting", "{state}: {title}").format(state=country, title=title)
    sections = (_cover(changed, title, language), _summary(changed, wording), *_chapters(changed, wording))
    return numbered(
        Document(
            title=whole,
            subject=title,
            author=country,
            language=language.code,
            is_rtl=language.is_rtl,
            created_on=changed.today.isoformat(),
            sections=sections,
            formats=formats(language),
            head=whole,
            mark=labels.report_class(changed.report_class, language),
        )
    )


def _cover(changed: Changed, title: str, language: Language) -> Section:
    blocks: list[Block] = [Paragraph(language.say(changed.country.name), "subtitle")]
    if changed.country.is_example:
        words = language.translate("reports", "Training example: the State and all its figures are invented.")
        blocks.append(Paragraph(words, "note"))
    earlier = language.translate("changes", "Before: {side}.")
    later = language.translate("changes", "After: {side}.")
    class_name = labels.report_class(changed.report_class, language)
    blocks += [
        Paragraph(earlier.format(side=changed.before.say(language))),
        Paragraph(later.format(side=changed.after.say(language))),
        Paragraph(language.translate("reporting", "Class: {class_name}.").format(class_name=class_name)),
        Paragraph(language.translate("reporting", "Date: {date}.").format(date=language.date(changed.today))),
    ]
    return Section(language.translate("reports", "Cover"), title, tuple(blocks), is_cover=True)


def _summary(changed: Changed, wording: Wording) -> Section:
    """How many records came, went or differ, by table."""
    language = wording.language
    title = language.translate("changes", "Summary")
    note = language.translate(
        "changes",
        "Compared is what the two hold, record by record and field by field. When something was typed, and the steps"
        " of clearance of reports, are no change of facts.",
    )
    rows: list[list[Cell]] = []
    sums = dict.fromkeys(KINDS, 0)
    for table, counts in counted(changed.changes).items():
        rows.append([wording.table(table), *(counts[kind] for kind in KINDS)])
        for kind in KINDS:
            sums[kind] += counts[kind]
    strong: frozenset[int] = frozenset()
    if rows:
        strong = frozenset({len(rows)})
        rows.append([language.translate("changes", "All"), *sums.values()])
    columns = (
        Column(language.translate("changes", "Records"), width=44),
        *(Column(wording.kind(kind), "number", 14, 0) for kind in KINDS),
    )
    empty = language.translate("changes", "Nothing differs between the two.")
    table_of_counts = Table(columns, rows, key="changes", empty=empty, strong=strong)
    return Section(title, title, (Paragraph(note, "note"), table_of_counts))


def counted(changes: Sequence[Change]) -> dict[str, dict[str, int]]:
    """How many records of each table that has any were added, removed and changed."""
    seen: dict[str, dict[str, set[str]]] = {}
    for one in changes:
        own = seen.setdefault(one.table, {kind: set() for kind in KINDS})
        own[one.kind].add(one.key)
    return {table: {kind: len(keys) for kind, keys in own.items()} for table, own in seen.items()}


def _chapters(changed: Changed, wording: Wording) -> Iterator[Section]:
    """A table for each group of records in which something differs, one after the other on the page."""
    language = wording.language
    kind_of_record = Column(language.translate("changes", "Kind of record"), width=24)
    columns = (
        Column(language.translate("changes", "Record"), width=46),
        Column(language.translate("changes", "Change"), width=12),
        Column(language.translate("changes", "Field"), width=24),
        Column(language.translate("changes", "Before"), width=36),
        Column(language.translate("changes", "After"), width=36),
    )
    by_table = {table: list(own) for table, own in groupby(changed.changes, key=lambda one: one.table)}
    for group, tables in GROUPS.items():
        own = [one for table in tables for one in by_table.get(table, ())]
        if own:
            several = len({one.table for one in own}) > 1
            heads = (kind_of_record, *columns) if several else columns
            table = Table(heads, ChangeRows(own, wording, has_kinds=several), keeps=len(heads) - 4)
            title = language.translate("changes", group)
            yield Section(title, title, (table,), is_continued=True)
