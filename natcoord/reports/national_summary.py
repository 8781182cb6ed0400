"""The summary sheet: one row per target, its status a live formula over the cells of the row."""

from collections.abc import Mapping

from natcoord import labels
from natcoord.domain import periods, progress
from natcoord.domain.records import Indicator, Target
from natcoord.reports import status_formula
from natcoord.reports.document import Cell, Column, Formula, Paragraph, Section, Table
from natcoord.reports.national_facts import Facts, Line

_SHOWN = 15  # columns before the working columns
_COLUMNS = {"baseline_year": 4, "baseline": 5, "value": 9, "target_year": 10, "target": 11}


def summary(facts: Facts) -> Section:
    language = facts.language
    bends = max((len(status_formula.milestones(line.target)) for line in facts.lines), default=0)
    at = places(bends, _SHOWN, _COLUMNS)
    table = Table(
        _shown(facts) + working(facts, bends),
        [_row(facts, line, at) for line in facts.lines],
        key="summary",
        empty=language.translate("reports", "No target has been set yet."),
    )
    note = language.translate(
        "reports",
        "Each status is computed from the cells of its row and from the thresholds sheet: change a value"
        " in the workbook and the status follows. Only approved values count.",
    )
    title = language.translate("reports", "Where the national targets stand")
    return Section(language.translate("reports", "Summary"), title, (Paragraph(note, "note"), table))


def _shown(facts: Facts) -> tuple[Column, ...]:
    language = facts.language
    return (
        Column(language.translate("reports", "Code"), width=9),
        Column(language.translate("reports", "Target"), width=26),
        Column(language.translate("reports", "Indicator"), width=26),
        Column(language.translate("reports", "Unit"), width=12),
        Column(language.translate("reports", "Baseline year"), "year", 10),
        Column(language.translate("reports", "Baseline value"), "number", 12),
        Column(language.translate("reports", "Next milestone: year"), "year", 11),
        Column(language.translate("reports", "Next milestone: value"), "number", 12),
        Column(language.translate("reports", "Latest period"), width=13),
        Column(language.translate("reports", "Latest value"), "number", 12),
        Column(language.translate("reports", "Target year"), "year", 10),
        Column(language.translate("reports", "Target value"), "number", 13),
        Column(language.translate("reports", "Status"), "status", 20),
        Column(language.translate("reports", "Owner"), width=20),
        Column(language.translate("reports", "Why this status"), width=38),
    )


def working(facts: Facts, bends: int) -> tuple[Column, ...]:
    """The working columns of the status formulas, with room for `bends` milestones."""
    language = facts.language
    pairs = []
    for number in range(1, bends + 1):
        which = language.digits_of(str(number))
        pairs += [
            _helper(language.translate("reports", "Milestone {number}: year").format(number=which), "year"),
            _helper(language.translate("reports", "Milestone {number}: value").format(number=which)),
        ]
    return (
        _helper(language.translate("reports", "Period as a key"), "text"),
        _helper(language.translate("reports", "Band from")),
        _helper(language.translate("reports", "Band to")),
        *pairs,
        _helper(language.translate("reports", "End of the period, in years"), "year"),
        _helper(language.translate("reports", "Expected value then")),
        _helper(language.translate("reports", "p: progress made")),
        _helper(language.translate("reports", "e: progress expected")),
        _helper(language.translate("reports", "r = p / e")),
    )


def _helper(title: str, kind: str = "number") -> Column:
    if kind == "number":
        return Column(title, "number", 10, is_helper=True)
    return Column(title, "year" if kind == "year" else "text", 10, is_helper=True)


def places(bends: int, shown: int, columns: Mapping[str, int]) -> status_formula.Places:
    """Where the cells of a status stand: `columns` by their index, the `working` ones after `shown` others."""
    letter = status_formula.letter
    first_bend = shown + 3
    after = first_bend + 2 * bends
    return status_formula.Places(
        **{name: letter(index) for name, index in columns.items()},
        period=letter(shown),
        band_low=letter(shown + 1),
        band_high=letter(shown + 2),
        milestones=[(letter(first_bend + 2 * n), letter(first_bend + 2 * n + 1)) for n in range(bends)],
        position=letter(after),
        expected=letter(after + 1),
        p=letter(after + 2),
        e=letter(after + 3),
        r=letter(after + 4),
    )


def _row(facts: Facts, line: Line, at: status_formula.Places) -> list[Cell]:
    target, indicator, where = line.target, line.indicator, line.progress
    following = progress.next_milestone(target, facts.today)
    live = status_formula.is_live(target, indicator)
    word = facts.status(where.status)
    status: Cell = word
    if live and indicator is not None:
        status = Formula(status_formula.status(at, indicator.direction), word)
    return [
        target.code,
        facts.say(target.title),
        facts.say(indicator.name) if indicator else "",
        facts.say(indicator.unit) if indicator else "",
        target.baseline_year,
        target.baseline_value,
        following[0] if following else None,
        following[1] if following else None,
        facts.language.period(where.period) if where.period else "",
        where.value,
        target.target_year,
        target.target_value,
        status,
        facts.institution(target.institution_id),
        labels.explain(where, target, indicator, facts.language),
        where.period,
        *band_cells(target, indicator),
        *milestone_cells(target, len(at.milestones)),
        *(computed(line, at) if live else [None] * 5),
    ]


def band_cells(target: Target, indicator: Indicator | None) -> list[Cell]:
    """The limits that a value is held within."""
    if indicator is None or indicator.direction != "maintain":
        return [None, None]
    low, high = indicator.band_low, indicator.band_high
    return [target.target_value if low is None else low, target.target_value if high is None else high]


def milestone_cells(target: Target, room: int) -> list[Cell]:
    """Year and value of each milestone, and empty cells up to `room` milestones."""
    cells: list[Cell] = [number for pair in status_formula.milestones(target) for number in pair]
    return cells + [None] * (2 * room - len(cells))


def computed(line: Line, at: status_formula.Places) -> list[Cell]:
    """End of the period, expected value, p, e, r; the last three only where there is a way to go."""
    where, target = line.progress, line.target
    bends = len(status_formula.milestones(target))
    position = periods.position(where.period) if where.period else None
    if position is not None and position.is_integer():
        position = int(position)
    cells: list[Cell] = [
        Formula(status_formula.position(at), position),
        Formula(status_formula.expected(at, bends), where.expected),
    ]
    if line.indicator is None or line.indicator.direction == "maintain":
        return [*cells, None, None, None]
    return [
        *cells,
        Formula(status_formula.share(at, at.value), where.progress),
        Formula(status_formula.share(at, at.expected), where.expected_progress),
        Formula(status_formula.ratio(at), where.ratio),
    ]
