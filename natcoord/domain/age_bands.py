"""Age bands in whole years, both ends included: "15-17", "65+" without an end, "15" for one year (domain.md 13.1)."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import combinations, pairwise

from natcoord.domain import numerals
from natcoord.errors import NatcoordError

Band = tuple[int, int | None]  # first and last age

CUTS = (0, 10, 15, 18, 20, 25, 30, 45, 60, 65)  # ages at which a band begins
OLDEST = 150  # years; whatever is above is no age
UNKNOWN = "unknown"

_AGES = re.compile(r"\b(?:years?|yrs?|old|aged?|of age)\b|سنوات|سنة|سنه|عاما|عامًا|أعوام|عام|عمر|\bسن\b")
# Each gives the first age, the last one, or the age below which all are meant.
_BANDS = tuple(
    re.compile(one)
    for one in (
        r"(?P<low>[0-9]+)(?:-|‐|‑|–|—|−|to|إلى|الى|حتى)(?P<high>[0-9]+)",
        r"(?P<low>[0-9]+)(?:\+|andover|andolder|andabove|ormore|orolder|فأكثر|فاكثر|وأكثر|فمافوق|ومافوق)",
        r"(?:\+|≥|>=)(?P<low>[0-9]+)",
        r"(?:under|below|lessthan|youngerthan|<|دون|تحت|أقلمن|اقلمن)(?P<below>[0-9]+)",
        r"(?:upto|≤|<=|حتى)(?P<high>[0-9]+)",
        r"(?P<only>[0-9]+)",
    )
)


@lru_cache(maxsize=1024)
def read(text: str) -> Band | None:
    """The first and last age of a band as people write it ("15–17", "under 18", "65+"); None when it is none."""
    bare = "".join(_AGES.sub(" ", numerals.latin(text).casefold()).split())
    found = next((match for one in _BANDS if (match := one.fullmatch(bare))), None)
    if found is None:
        return None
    ends = {name: int(age) for name, age in found.groupdict().items()}
    low = ends.get("low", ends.get("only", 0))
    high = ends.get("high", ends.get("only", ends["below"] - 1 if "below" in ends else None))
    return (low, high) if low < OLDEST and (high is None or low <= high < OLDEST) else None


def band(text: str) -> Band:
    """The first and last age of a band, None for no end. Raises ``cell_invalid``."""
    found = read(text)
    if found is None:
        raise NatcoordError("cell_invalid", text=text, choices=", ".join(default_bands()))
    return found


def band_code(ages: Band) -> str:
    """The band as it is stored: "15-17", "65+", "15" for a single year."""
    low, high = ages
    return f"{low}+" if high is None else f"{low}" if low == high else f"{low}-{high}"


@lru_cache(maxsize=1)
def default_bands() -> tuple[str, ...]:
    """The bands between the cuts: "0-9", "10-14", … "65+"."""
    closed = tuple(band_code((low, after - 1)) for low, after in pairwise(CUTS))
    return (*closed, band_code((CUTS[-1], None)))


def nests(text: str, cuts: Iterable[int] = CUTS) -> bool:
    """Whether a band begins and ends at cuts, so that it can be added to or compared with others."""
    low, high = band(text)
    known = set(cuts)
    return low in known and (high is None or high + 1 in known)


def overlapping(bands: Iterable[str]) -> list[tuple[str, str]]:
    """The pairs of bands that share an age; "unknown" shares none."""
    known = sorted(((band(one), one) for one in set(bands) if one != UNKNOWN), key=lambda pair: (pair[0][0], pair[1]))
    return [
        (first, second) for (one, first), (two, second) in combinations(known, 2) if one[1] is None or two[0] <= one[1]
    ]


def is_filled(bands: Iterable[Band], low: int, high: int | None) -> bool:
    """Whether bands, one after the other, fill the ages from `low` to `high`."""
    at: int | None = low
    for first, last in sorted(bands, key=lambda one: one[0]):
        if at is None or first != at:
            return False
        at = None if last is None else last + 1
    return at == (None if high is None else high + 1)
