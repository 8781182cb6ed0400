"""Values, charts and the sources of values: the sheets that may hold hundreds of thousands of rows."""

from collections import Counter
from collections.abc import Sequence

from natcoord import label_words, labels
from natcoord.domain import progress, rollup
from natcoord.domain.records import Measurement
from natcoord.reports import charts, shortened
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table
from natcoord.reports.lazy_rows import LazyRows
from natcoord.reports.national_facts import Facts

_SOURCES_NAMED = 200


class ValueRows(LazyRows[Measurement]):
    """One row per measurement."""

    def __init__(self, facts: Facts) -> None:
        language = facts.language
        codes = {one.indicator_id: one.code for one in facts.snapshot.indicators}
        # Sorted indicator by indicator: one sort of everything would hold the window up for half a second.
        own: dict[str, list[Measurement]] = {}
        for one in facts.snapshot.measurements:
            own.setdefault(one.indicator_id, []).append(one)
        order: list[Measurement] = []
        for key in sorted(own, key=lambda key: (codes.get(key, ""), key)):
            order += sorted(own[key], key=lambda one: (one.period, one.cell))
        super().__init__(order)
        self._own = {
            one.indicator_id: (one.code, facts.say(one.name), facts.say(one.unit)) for one in facts.snapshot.indicators
        }
        self._period = {period: language.period(period) for period in {one.period for one in self._records}}
        self._absence = {code: labels.absence(code, language) for code in label_words.ABSENCE}
        self._state = {code: labels.state(code, language) for code in label_words.STATE}

    def newest_totals(self, most: int) -> tuple[int, ...]:
        """The places of the newest totals, as many of each indicator as `most` rows allow; none if all fit."""
        if len(self._records) <= most:
            return ()
        places: dict[str, list[int]] = {}
        for place, one in enumerate(self._records):
            if not one.cell:
                places.setdefault(one.indicator_id, []).append(place)
        each = max(1, most // max(1, len(places)))
        return tuple(place for own in places.values() for place in own[-each:])[:most]

    def _row(self, one: Measurement) -> Sequence[Cell]:
        code, name, unit = self._own.get(one.indicator_id, ("", "", ""))
        return (
            code,
            name,
            self._period[one.period],
            one.period,
            int(one.period[:4]),
            one.cell,
            progress.measured(one),
            one.numerator,
            one.denominator,
            unit,
            self._absence[one.absence] if one.absence else "",
            self._state[one.state],
            one.source,
        )


def values(facts: Facts) -> Section:
    language = facts.language
    columns = (
        Column(language.translate("reports", "Indicator code"), width=11),
        Column(language.translate("reports", "Indicator"), width=36),
        Column(language.translate("reports", "Period"), width=16),
        Column(language.translate("reports", "Period as a key"), width=11, on_paper=False),
        Column(language.translate("reports", "Year"), "year", 8, on_paper=False),
        Column(language.translate("reports", "Breakdown cell"), width=20),
        Column(language.translate("reports", "Value"), "number", 13),
        Column(language.translate("reports", "Numerator"), "number", 13),
        Column(language.translate("reports", "Denominator"), "number", 13),
        Column(language.translate("reports", "Unit"), width=14),
        Column(language.translate("reports", "Reason of absence"), width=16),
        Column(language.translate("reports", "State"), width=11),
        Column(language.translate("reports", "Source"), width=36),
    )
    empty = language.translate("reports", "No value has been recorded yet.")
    note = language.translate(
        "reports",
        "A row without a breakdown cell is the total. Missing is not zero: an absent value has no number but a reason.",
    )
    rows = ValueRows(facts)
    table = Table(columns, rows, key="values", empty=empty, printed=rows.newest_totals(shortened.MOST))
    blocks = (Paragraph(note, "note"), table)
    title = language.translate("reports", "Recorded values")
    return Section(language.translate("reports", "Values"), title, blocks)


def pictures(facts: Facts) -> Section:
    """One chart per key indicator, drawn from its approved totals."""
    language = facts.language
    key = [one for one in facts.snapshot.indicators if one.is_key]
    own: dict[str, list[Measurement]] = {one.indicator_id: [] for one in key}
    for value in rollup.with_rolled(facts.snapshot.indicators, facts.snapshot.measurements):
        if value.indicator_id in own and value.state == "approved":
            own[value.indicator_id].append(value)
    targets = {one.target_id: one for one in facts.snapshot.targets}
    blocks: list[Block] = [
        charts.target_chart(
            targets.get(one.target_id or ""), one, own[one.indicator_id], language, facts.snapshot.target_revisions
        )
        for one in key
    ]
    if not blocks:
        words = language.translate("reports", "No indicator is marked as a key indicator, so there is no chart.")
        blocks.append(Paragraph(words, "note"))
    title = language.translate("reports", "Key indicators: approved values, baseline, milestones and target")
    return Section(language.translate("reports", "Charts"), title, tuple(blocks))


def sources(facts: Facts) -> Table:
    """Where the values come from, each source with its indicators; the largest first."""
    language = facts.language
    codes = {one.indicator_id: one.code for one in facts.snapshot.indicators}
    counts: Counter[str] = Counter()
    used: dict[str, set[str]] = {}
    for one in facts.snapshot.measurements:
        counts[one.source] += 1
        used.setdefault(one.source, set()).add(codes.get(one.indicator_id, ""))
    ordered = sorted(counts, key=lambda source: (-counts[source], source))
    rows: list[list[Cell]] = [
        [
            source or language.translate("reports", "No source given"),
            facts.listed(sorted(used[source])),
            counts[source],
        ]
        for source in ordered[:_SOURCES_NAMED]
    ]
    columns = (
        Column(language.translate("reports", "Source of values"), width=60),
        Column(language.translate("reports", "Indicators"), width=24),
        Column(language.translate("reports", "Values"), "number", 10, 0),
    )
    return Table(columns, rows, key="sources", empty=language.translate("reports", "No value has been recorded yet."))
