"""The tracking sheet: one row per indicator, years across, its status a live formula over the cells of the row."""

from natcoord import labels
from natcoord.domain import progress
from natcoord.domain.records import Indicator, Target
from natcoord.reports import national_summary, status_formula
from natcoord.reports.document import Block, Cell, Column, Formula, Paragraph, Section, Table
from natcoord.reports.national_facts import Line
from natcoord.reports.status_formula import Places, letter
from natcoord.reports.tracking_cells import reference
from natcoord.reports.tracking_facts import Tracked, Tracking, whole
from natcoord.reports.tracking_rolled import year_formula

KEY = "tracking"
_BASELINE_YEAR, _BASELINE, _TARGET_YEAR, _TARGET, _YEARS_FROM = 4, 5, 6, 7, 8
_ON_PAPER = 3  # the latest years


def status_column(tracking: Tracking) -> int:
    """Where the status stands: after the years, the latest period and value, what was expected, and p."""
    return _YEARS_FROM + len(tracking.years) + 4


def tracking_table(tracking: Tracking) -> Section:
    """The first sheet: it says whose workbook it is, and for whom."""
    language, facts = tracking.language, tracking.facts
    shown = _columns(tracking)
    bends = max((len(status_formula.milestones(one.target)) for one in tracking.lines if one.target), default=0)
    value = status_column(tracking) - 3
    columns = {
        "baseline_year": _BASELINE_YEAR,
        "baseline": _BASELINE,
        "target_year": _TARGET_YEAR,
        "target": _TARGET,
        "value": value,
    }
    at = national_summary.places(bends, len(shown), columns)
    table = Table(
        shown + national_summary.working(facts, bends),
        [_row(tracking, one, at) for one in tracking.lines],
        key=KEY,
        empty=language.translate("reports", "There is no indicator sheet yet."),
        keeps=2,
    )
    return Section(
        language.translate("reports", "Tracking"),
        language.translate("reports", "Indicator performance tracking"),
        (*_opening(tracking), table),
        is_cover=True,
    )


def _opening(tracking: Tracking) -> tuple[Block, ...]:
    """Few lines: they stay on the screen above the table."""
    language, country = tracking.language, tracking.snapshot.country
    words = language.translate("reports", "{state}, as of {date}")
    opening = words.format(state=language.say(country.name), date=language.date(tracking.facts.today))
    class_words = language.translate(
        "reports",
        "Restricted: for the use of the country only. Small groups of persons are shown as they are. Only approved"
        " values count; the statuses, totals and percentages are formulas.",
    )
    if country.is_example:
        example = language.translate("reports", "Training example: the State and all its figures are invented.")
        class_words = f"{example} {class_words}"
    return Paragraph(opening, "subtitle"), Paragraph(class_words, "note")


def _columns(tracking: Tracking) -> tuple[Column, ...]:
    language, across = tracking.language, tracking.years
    return (
        Column(language.translate("reports", "Code"), width=9),
        Column(language.translate("reports", "Indicator"), width=34),
        Column(language.translate("reports", "Target"), width=9, on_paper=False),
        Column(language.translate("reports", "Unit"), width=12),
        Column(language.translate("reports", "Baseline year"), "year", 10),
        Column(language.translate("reports", "Baseline value"), "number", 11, is_short=True),
        Column(language.translate("reports", "Target year"), "year", 12),
        Column(language.translate("reports", "Target value"), "number", 11, is_short=True),
        *(_year(language.year(int(year)), on_paper=year in across[-_ON_PAPER:]) for year in across),
        Column(language.translate("reports", "Latest period"), width=13),
        Column(language.translate("reports", "Latest value"), "number", 11, is_short=True),
        Column(language.translate("reports", "Expected then"), "number", 11, is_short=True, on_paper=False),
        Column(language.translate("reports", "p: progress made"), "number", 10, 2, on_paper=False),
        Column(language.translate("reports", "Status"), "status", 21),
        Column(language.translate("reports", "Owner"), width=20),
        Column(language.translate("reports", "Line of the plan"), width=9, on_paper=False),
        Column(language.translate("reports", "Kind"), width=15, on_paper=False),
        Column(language.translate("reports", "Direction"), width=15, on_paper=False),
        Column(language.translate("reports", "Frequency"), width=12, on_paper=False),
        Column(language.translate("reports", "Milestones"), width=15, on_paper=False),
        Column(language.translate("reports", "Confidence"), width=14, on_paper=False),
        Column(language.translate("reports", "State of the sheet"), width=11, on_paper=False),
    )


def _year(title: str, *, on_paper: bool) -> Column:
    return Column(title, "number", 9, on_paper=on_paper, is_short=True)


def _row(tracking: Tracking, line: Tracked, at: Places) -> list[Cell]:
    one, target, language, facts = line.indicator, line.target, tracking.language, tracking.facts
    numbers = tracking.plan.numbers if tracking.plan else {}
    return [
        one.code,
        facts.say(one.name),
        facts.target_code.get(one.target_id or "", ""),
        facts.say(one.unit),
        target.baseline_year if target else None,
        target.baseline_value if target else None,
        target.target_year if target else None,
        target.target_value if target else None,
        *(year_formula(tracking, line, year) for year in tracking.years),
        language.period(line.latest.period) if line.latest else "",
        _latest(tracking, line),
        *_standing(tracking, line, at),
        facts.institution(one.institution_id),
        numbers.get(one.plan_item_id or "", ""),
        labels.kind(one.kind, language),
        labels.direction(one.direction, language),
        labels.frequency(one.frequency, language),
        _milestones(tracking, target),
        labels.confidence(one.confidence, language),
        language.translate("reports", "Draft") if one.is_draft else language.translate("reports", "Final"),
        *_working(line, at),
    ]


def _milestones(tracking: Tracking, target: Target | None) -> str:
    language = tracking.language
    points = sorted(target.milestones, key=lambda one: one.year) if target else ()
    return "\n".join(f"{language.year(one.year)}: {language.number(one.value)}" for one in points)


def _latest(tracking: Tracking, line: Tracked) -> Cell:
    """The value the indicator is judged by: a cell of the values sheet, or the year of this row that it adds up."""
    latest = line.latest
    if latest is None:
        return None
    if latest.measurement_id in tracking.values.row_of:
        cell = reference(tracking, latest)
    else:
        cell = f"{letter(_YEARS_FROM + tracking.years.index(latest.period))}{{row}}"
    return Formula(f"={cell}", whole(progress.measured(latest)))


def _standing(tracking: Tracking, line: Tracked, at: Places) -> list[Cell]:
    """Expected value, progress and status; empty for an indicator that speaks for no target."""
    where = line.progress
    if line.target is None or where is None:
        return [None, None, None]
    word = tracking.facts.status(where.status)
    if not status_formula.is_live(line.target, line.indicator):
        return [None, None, word]
    expected = Formula(f"={at.expected}{{row}}", whole(where.expected))
    made = Formula(f"={at.p}{{row}}", where.progress) if _has_way(line.indicator) else None
    return [expected, made, Formula(status_formula.status(at, line.indicator.direction), word)]


def _has_way(indicator: Indicator) -> bool:
    """Whether there is a way from baseline to target, and not a band to stay within."""
    return indicator.direction != "maintain"


def _working(line: Tracked, at: Places) -> list[Cell]:
    """The cells of `national_summary.working`."""
    room = len(at.milestones)
    if line.target is None or line.progress is None:
        return [line.latest.period if line.latest else None, *[None] * (2 + 2 * room + 5)]
    same = Line(line.target, line.indicator, line.latest, line.progress, ())
    live = status_formula.is_live(line.target, line.indicator)
    return [
        line.progress.period,
        *national_summary.band_cells(line.target, line.indicator),
        *national_summary.milestone_cells(line.target, room),
        *(national_summary.computed(same, at) if live else [None] * 5),
    ]
