"""What cannot be right in the table of SDG 16.4.2, and what should be looked at (domain.md 7.3, rules 1 to 3).

That one arm is counted twice cannot be seen in sums: one that is seized and handed over later is counted once, where
it was seized.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from natcoord.domain import arms, numerals
from natcoord.domain.arms import SEX_CELLS, Summary, YearFacts
from natcoord.domain.plan_records import CONTEXTS, OUTCOMES, ArmsCount, ArmsFigure, ArmsRevision
from natcoord.errors import NatcoordError

# What people write in a table where a figure is not known.
_NOT_KNOWN = ("", "-", "–", "—", "…", "..", "...")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong (`is_refused`: it could not be entered so) or to be looked at, and its place."""

    code: str
    agency: str | None = None
    context: str = ""
    weapon: str = ""
    figure: str = ""
    is_refused: bool = False
    facts: Mapping[str, int | str] = field(default_factory=dict)


def parse_count(text: str) -> int | None:
    """A count as it is typed, in either digit set; None where it is not known.

    Raises ``not_a_number``, ``arms_below_zero`` and ``arms_not_whole`` with the `text`.
    """
    typed = numerals.latin(text)
    if typed in _NOT_KNOWN:
        return None
    number = numerals.parse_number(typed)
    if number < 0:
        raise NatcoordError("arms_below_zero", text=text.strip())
    if not number.is_integer():
        raise NatcoordError("arms_not_whole", text=text.strip())
    return int(number)


def check(count: ArmsCount) -> None:
    """Refuse a count that cannot be.

    Raises ``arms_below_zero``, ``arms_total_missing``, ``arms_traced_above_total`` and ``arms_marked_above_total``.
    """
    known = {name: one for name in arms.FIELDS if (one := getattr(count, name)) is not None}
    below = next((one for one in known.values() if one < 0), None)
    if below is not None:
        raise NatcoordError("arms_below_zero", text=str(below))
    if count.total is None:
        if known:
            raise NatcoordError("arms_total_missing")
        return
    traced, established = known.get("traced", 0), known.get("established", 0)
    if traced + established > count.total:
        raise NatcoordError("arms_traced_above_total", traced=traced, established=established, total=count.total)
    if known.get("marked", 0) > count.total:
        raise NatcoordError("arms_marked_above_total", marked=known["marked"], total=count.total)


def check_figure(figure: ArmsFigure) -> None:
    """Refuse a figure that cannot be: ``arms_below_zero``."""
    if figure.value is not None and figure.value < 0:
        raise NatcoordError("arms_below_zero", text=str(figure.value))


def problems(facts: YearFacts, summary: Summary, revisions: Iterable[ArmsRevision] = ()) -> tuple[Problem, ...]:
    """Everything to be looked at in a year, what is wrong first; `revisions` are those of the year."""
    found = [
        *_of_counts(facts.counts),
        *_of_agencies(facts),
        *_of_figures(facts.figures),
        *_of_disposal(summary),
        *(Problem("arms_revision_unexplained") for one in revisions if not one.reason.strip()),
    ]
    return tuple(sorted(found, key=lambda one: not one.is_refused))


def _of_counts(counts: Iterable[ArmsCount]) -> Iterator[Problem]:
    without: dict[tuple[str, str], int] = {}
    for one in counts:
        try:
            check(one)
        except NatcoordError as refusal:
            yield Problem(
                refusal.code, one.institution_id, one.context, one.weapon, is_refused=True, facts=refusal.facts
            )
            continue
        outcomes = [getattr(one, name) for name in OUTCOMES]
        told = sum(number for number in outcomes if number is not None)
        total = one.total or 0
        if told > total or (None not in outcomes and told != total):
            facts = {"outcomes": told, "total": total}
            yield Problem("arms_outcomes_differ", one.institution_id, one.context, one.weapon, facts=facts)
        elif one.context in arms.COUNTED and _is_in_doubt(outcomes, total):
            place = (one.institution_id, one.context)
            without[place] = without.get(place, 0) + total
    for (agency, context), number in without.items():
        yield Problem("arms_outcomes_missing", agency, context, facts={"arms": number})


def _is_in_doubt(outcomes: list[int | None], total: int) -> bool:
    """Whether arms are left whose outcome is not known, or the numerator is not whole."""
    told = sum(one for one in outcomes if one is not None)
    return None in outcomes and (told < total or (total > 0 and None in outcomes[: len(arms.KNOWN)]))


def _of_agencies(facts: YearFacts) -> Iterator[Problem]:
    given: dict[str, dict[str, int]] = {}
    for one in facts.counts:
        if one.total is not None:
            own = given.setdefault(one.institution_id, dict.fromkeys(CONTEXTS, 0))
            own[one.context] += one.total
    for agency, own in given.items():
        # Seizures that all are administrative may stand in the wrong place.
        if own[arms.ADMINISTRATIVE] and not own["seized_criminal"]:
            number = own[arms.ADMINISTRATIVE]
            yield Problem("arms_only_administrative", agency, arms.ADMINISTRATIVE, facts={"arms": number})
    for supply in facts.supplies:
        if supply.absence and supply.institution_id in given:
            yield Problem("arms_absent_with_figures", supply.institution_id)


def _of_figures(figures: Iterable[ArmsFigure]) -> Iterator[Problem]:
    held: dict[tuple[str, str], dict[str, int | None]] = {}
    for one in figures:
        held.setdefault((one.institution_id, one.figure), {})[one.cell] = one.value
    for (agency, figure), cells in held.items():
        total, parts = cells.get(""), [cells.get(cell) for cell in SEX_CELLS]
        told = sum(one for one in parts if one is not None)
        if total is not None and (told > total or (None not in parts and told != total)):
            yield Problem("arms_sex_differ", agency, figure=figure, facts={"parts": told, "total": total})
    for agency in dict.fromkeys(agency for agency, _ in held):
        placed, answered = (held.get((agency, name), {}).get("") for name in ("requests_placed", "requests_answered"))
        if placed is not None and answered is not None and answered > placed:
            numbers = {"answered": answered, "placed": placed}
            yield Problem("arms_answers_above_requests", agency, figure="requests_answered", facts=numbers)


def _of_disposal(summary: Summary) -> Iterator[Problem]:
    disposed, total = summary.disposed, summary.whole.total
    if disposed is not None and total is not None and disposed > total:
        facts = {"disposed": disposed, "total": total}
        yield Problem("arms_disposed_above_collected", figure=arms.DISPOSED[0], facts=facts)
