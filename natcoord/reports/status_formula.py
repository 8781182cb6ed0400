"""The status of a target as live formulas of one row: design.md 5.2 again, in the workbook's own words.

`domain.progress.of_target` is the rule; the tests recalculate a workbook and hold the two together.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from natcoord.domain.records import Indicator, Target

# The same tolerance as domain.progress: a value exactly on a threshold reaches it.
_ROUNDING = "0.000000001"
# The statuses in the order of their rules: the first that holds.
ORDER = (
    "no_data",
    "achieved",
    "missed",
    "deteriorating",
    "not_started",
    "on_track",
    "needs_acceleration",
    "off_track",
)


@dataclass(frozen=True, slots=True)
class Places:
    """The column letters of the cells a status follows from."""

    baseline_year: str
    baseline: str
    target_year: str
    target: str
    value: str
    period: str  # canonical: 2024, 2024-H1, 2024-Q3, 2024-07
    band_low: str
    band_high: str
    milestones: Sequence[tuple[str, str]]  # year and value of each
    position: str
    expected: str
    p: str
    e: str
    r: str


def letter(index: int) -> str:
    """The name of a column by its index from 0: A, B, ..., Z, AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def milestones(target: Target) -> list[tuple[int, float]]:
    """The milestones the expected line bends at: between the years, one a year (see domain.progress)."""
    first, last = target.baseline_year, target.target_year
    if first is None or last is None:
        return []
    return sorted(dict(sorted((m.year, m.value) for m in target.milestones if first < m.year < last)).items())


def is_live(target: Target, indicator: Indicator | None) -> bool:
    """Whether the target has all that its status is computed from; else its status is plain text."""
    years, values = (target.baseline_year, target.target_year), (target.baseline_value, target.target_value)
    if indicator is None or None in values or years[0] is None or years[1] is None:
        return False
    return years[1] > years[0]


def position(at: Places) -> str:
    """Years on one line, a period standing at its end (domain.periods.position)."""
    key = f"{at.period}{{row}}"
    part = (
        f'IF(MID({key},6,1)="Q",VALUE(MID({key},7,1))/4,'
        f'IF(MID({key},6,1)="H",VALUE(MID({key},7,1))/2,VALUE(MID({key},6,2))/12))'
    )
    return f'=IF({key}="","",VALUE(LEFT({key},4))+IF(LEN({key})=4,1,{part}))'


def expected(at: Places, bends: int) -> str:
    """The value on the straight lines through baseline, the first `bends` milestones, and target."""
    x = f"{at.position}{{row}}"
    points = [(at.baseline_year, at.baseline), *at.milestones[:bends], (at.target_year, at.target)]
    cells = [(f"{year}{{row}}", f"{value}{{row}}") for year, value in points]
    text = cells[-1][1]
    for (x0, y0), (x1, y1) in reversed(list(pairwise(cells))):
        text = f"IF({x}<{x1}+1,{y0}+({y1}-{y0})*({x}-{x0}-1)/({x1}-{x0}),{text})"
    first_year, first = cells[0]
    return f'=IF(OR({_is_before(at)}),"",IF({x}<={first_year}+1,{first},{text}))'


def share(at: Places, of: str) -> str:
    """The share of the way from baseline to target that the value in column `of` stands for."""
    b, g = f"{at.baseline}{{row}}", f"{at.target}{{row}}"
    return f'=IF(OR({_is_before(at)},{g}={b}),"",({of}{{row}}-{b})/({g}-{b}))'


def ratio(at: Places) -> str:
    """Progress over expected progress, empty where none is expected yet."""
    p, e = f"{at.p}{{row}}", f"{at.e}{{row}}"
    return f'=IF(OR({p}="",{e}=""),"",IF({e}>0,{p}/{e},""))'


def status(at: Places, direction: str) -> str:
    """The word of the status, taken from the named cells of the thresholds sheet."""
    v, b, g, p, e, r = (f"{column}{{row}}" for column in (at.value, at.baseline, at.target, at.p, at.e, at.r))
    is_met = {
        "increase": f"{v}>={g}",
        "decrease": f"{v}<={g}",
        "reach": f"IF({g}={b},{v}={g},IF({g}>{b},{v}>={g},{v}<={g}))",
        "maintain": f"AND({v}>={at.band_low}{{row}},{v}<={at.band_high}{{row}})",
    }[direction]
    on_the_way = (
        f'IF({p}="",{{status_deteriorating}},IF({p}<0,{{status_deteriorating}},'
        f'IF(AND({p}=0,{e}=0),{{status_not_started}},IF({r}="",{{status_on_track}},'
        f"IF({r}>={{on_track}}-{_ROUNDING},{{status_on_track}},"
        f"IF({r}>={{acceleration}}-{_ROUNDING},{{status_needs_acceleration}},{{status_off_track}}))))))"
    )
    rest = "{status_off_track}" if direction == "maintain" else on_the_way
    return (
        f"=IF(OR({_is_before(at)}),{{status_no_data}},IF({is_met},{{status_achieved}},"
        f"IF({{report_year}}>{at.target_year}{{row}},{{status_missed}},{rest})))"
    )


def _is_before(at: Places) -> str:
    """Conditions of no data: no value, no period, or a period before the baseline's."""
    return f'{at.value}{{row}}="",{at.position}{{row}}="",{at.position}{{row}}<{at.baseline_year}{{row}}+1'


def names(on_track: float, acceleration: float, report_year: int, words: dict[str, str]) -> dict[str, float | str]:
    """The named cells of the thresholds sheet, in the order they stand there."""
    return {
        "on_track": on_track,
        "acceleration": acceleration,
        "report_year": report_year,
        **{f"status_{code}": words[code] for code in ORDER},
    }
