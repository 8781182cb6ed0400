"""The arms table of SDG 16.4.2: sums, shares and problems, worked out by hand from domain.md 7.1 and 7.3."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natcoord.domain import arms, arms_history, arms_problems
from natcoord.domain.arms import Tally, YearFacts
from natcoord.domain.plan_records import (
    CONTEXTS,
    OUTCOMES,
    WEAPONS,
    ArmsCount,
    ArmsFigure,
    ArmsRevision,
    ArmsSupply,
)
from natcoord.errors import NatcoordError

YEAR = 2025


def count(agency: str, context: str, weapon: str, total: int | None, *rest: int | None) -> ArmsCount:
    """`rest` are the outcomes in their order, then the uniquely marked."""
    fields = dict(zip((*OUTCOMES, "marked"), rest, strict=False))
    return ArmsCount(f"{agency}/{context}/{weapon}", YEAR, agency, context, weapon, total, **fields)


def figure(agency: str, name: str, value: int | None, cell: str = "") -> ArmsFigure:
    absence = "not_shared" if value is None else None
    return ArmsFigure(f"{agency}/{name}/{cell}", YEAR, agency, name, cell, value, absence)


def supply(agency: str, day: str | None = None, absence: str | None = None) -> ArmsSupply:
    return ArmsSupply(agency, YEAR, agency, day, absence, "")


def facts(*rows: ArmsCount | ArmsFigure | ArmsSupply) -> YearFacts:
    return YearFacts(
        YEAR,
        tuple(one for one in rows if isinstance(one, ArmsCount)),
        tuple(one for one in rows if isinstance(one, ArmsFigure)),
        tuple(one for one in rows if isinstance(one, ArmsSupply)),
    )


def codes(*rows: ArmsCount | ArmsFigure | ArmsSupply) -> list[str]:
    held = facts(*rows)
    return [one.code for one in arms_problems.problems(held, arms.summary(held))]


SEIZED, FOUND, SURRENDERED, ADMINISTRATIVE = CONTEXTS

# Counts; then numerator, denominator, per cent, whether it is "at least".
SHARES = {
    "all three contexts make the denominator": (
        [count("a", SEIZED, "pistol", 60, 6, 4), count("a", FOUND, "pistol", 30, 3, 0),
         count("a", SURRENDERED, "pistol", 10, 1, 1)],
        (15, 100, 15.0, False),
    ),
    "administrative seizures never enter": (
        [count("a", SEIZED, "pistol", 50, 10, 0), count("a", ADMINISTRATIVE, "pistol", 50, 50, 0)],
        (10, 50, 20.0, False),
    ),
    "only administrative seizures: not defined": (
        [count("a", ADMINISTRATIVE, "pistol", 50, 50, 0)],
        (None, None, None, False),
    ),
    "nothing known: not defined": ([], (None, None, None, False)),
    "a denominator of zero: not defined": (
        [count("a", SEIZED, "pistol", 0, 0, 0, 0, 0, 0)],
        (0, 0, None, False),
    ),
    "no outcome known: not defined, and not zero": (
        [count("a", SEIZED, "pistol", 50)],
        (None, 50, None, False),
    ),
    "none traced is zero per cent, because it is known": (
        [count("a", SEIZED, "pistol", 50, 0, 0, 10, 20, 20)],
        (0, 50, 0.0, False),
    ),
    "all traced": ([count("a", FOUND, "rifle", 7, 4, 3)], (7, 7, 100.0, False)),
    "established alone counts": ([count("a", FOUND, "rifle", 8, 0, 2)], (2, 8, 25.0, False)),
    "outcomes of one agency missing: at least": (
        [count("a", SEIZED, "rifle", 50, 5, 5), count("b", SEIZED, "rifle", 50)],
        (10, 100, 10.0, True),
    ),
    "established not known: at least": ([count("a", SEIZED, "rifle", 40, 10)], (10, 40, 25.0, True)),
    "a row without a total says nothing": (
        [count("a", SEIZED, "rifle", 40, 10, 0), count("a", FOUND, "rifle", None, 3, 0)],
        (10, 40, 25.0, False),
    ),
    "shares are sums over sums, never a mean of shares": (
        [count("a", SEIZED, "rifle", 10, 9, 0), count("b", SEIZED, "rifle", 90, 0, 0)],
        (9, 100, 9.0, False),
    ),
    "types without a name count": ([count("a", SURRENDERED, "unknown", 4, 1, 0)], (1, 4, 25.0, False)),
    "light weapons count": ([count("a", SEIZED, "mortar_under_100", 4, 1, 0)], (1, 4, 25.0, False)),
    "numerators above what was collected give no share": (
        [count("a", SEIZED, "rifle", 4, 3, 2)],
        (5, 4, None, False),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", SHARES)
def test_the_share_is_traced_or_established_of_all_that_count(case: str) -> None:
    counts, (numerator, total, percent, at_least) = SHARES[case]
    whole = arms.summary(facts(*counts)).whole
    assert (whole.numerator, whole.total, whole.percent, whole.is_at_least) == (numerator, total, percent, at_least)
    assert whole.share == (None if percent is None else pytest.approx(percent / 100))


def test_sub_totals_are_by_group_of_weapons() -> None:
    told = arms.summary(
        facts(
            count("a", SEIZED, "pistol", 5, 1, 0),
            count("a", FOUND, "light_machine_gun", 2, 1, 0),
            count("b", FOUND, "heavy_machine_gun", 3, 0, 1),
            count("b", SURRENDERED, "unknown", 1, 0, 0),
            count("b", ADMINISTRATIVE, "pistol", 100, 0, 0),
        )
    )
    assert {name: (one.numerator, one.total) for name, one in told.groups.items()} == {
        "small_arms": (2, 7),
        "light_weapons": (1, 3),
        "unknown": (0, 1),
    }
    assert {name: one.total for name, one in told.agencies.items()} == {"a": 7, "b": 4}
    assert told.contexts[SURRENDERED].total == 1
    assert told.administrative.total == 100
    assert told.weapons["mortar_under_100"] == Tally()


# Refusals of one count: fields, then the code.
REFUSED = {
    "arms_total_missing": count("a", SEIZED, "pistol", None, 1),
    "arms_traced_above_total": count("a", SEIZED, "pistol", 10, 7, 4),
    "arms_marked_above_total": count("a", SEIZED, "pistol", 10, 0, 0, 0, 0, 10, 11),
    "arms_below_zero": count("a", SEIZED, "pistol", 10, -1),
}


@pytest.mark.parametrize("code", REFUSED)
def test_what_cannot_be_is_refused_by_name(code: str) -> None:
    with pytest.raises(NatcoordError) as refused:
        arms_problems.check(REFUSED[code])
    assert refused.value.code == code
    assert codes(REFUSED[code])[0] == code


@pytest.mark.parametrize(
    "fitting",
    [
        count("a", SEIZED, "pistol", None),
        count("a", SEIZED, "pistol", 0, 0, 0, 0, 0, 0, 0),
        count("a", SEIZED, "pistol", 10, 6, 4, 0, 0, 0, 10),
        count("a", ADMINISTRATIVE, "pistol", 10),
    ],
)
def test_what_can_be_is_taken(fitting: ArmsCount) -> None:
    arms_problems.check(fitting)
    found = arms_problems.problems(facts(fitting), arms.summary(facts(fitting)))
    assert not [one for one in found if one.is_refused]


WARNED: dict[str, list[ArmsCount | ArmsFigure | ArmsSupply]] = {
    "arms_outcomes_differ": [count("a", SEIZED, "pistol", 10, 1, 1, 1, 1, 1)],
    "arms_outcomes_missing": [count("a", SEIZED, "pistol", 10, 1, 1)],
    "arms_only_administrative": [count("a", ADMINISTRATIVE, "pistol", 10)],
    "arms_absent_with_figures": [count("a", FOUND, "pistol", 2, 0, 0, 0, 0, 2), supply("a", None, "not_shared")],
    "arms_sex_differ": [figure("a", "persons_convicted", 9), figure("a", "persons_convicted", 10, "sex=male")],
    "arms_answers_above_requests": [figure("a", "requests_placed", 3), figure("a", "requests_answered", 4)],
    "arms_disposed_above_collected": [count("a", FOUND, "pistol", 2, 0, 0, 0, 0, 2), figure("a", "destroyed", 3)],
}


@pytest.mark.parametrize("code", WARNED)
def test_what_is_to_be_looked_at_is_named(code: str) -> None:
    assert codes(*WARNED[code]) == [code]


@pytest.mark.parametrize(
    "rows",
    [
        [count("a", SEIZED, "pistol", 10, 1, 2, 3, 4, 0)],  # outcomes make the total
        [count("a", SEIZED, "pistol", 0)],  # of no arms there is nothing to trace
        [count("a", SEIZED, "pistol", 3, 3, 0, None, None, None)],  # the rest can only be none
        [count("a", ADMINISTRATIVE, "pistol", 9), count("a", SEIZED, "pistol", 1, 0, 0, 0, 0, 1)],
        [figure("a", "persons_convicted", 9), figure("a", "persons_convicted", 4, "sex=male")],
        [figure("a", "persons_convicted", 4, "sex=male"), figure("a", "persons_convicted", 4, "sex=female")],
        [figure("a", "requests_answered", 4)],
        [figure("a", "requests_placed", None), figure("a", "requests_answered", 4)],
        [supply("a", None, "not_shared")],
    ],
)
def test_nothing_is_said_where_nothing_is_wrong(rows: list[ArmsCount | ArmsFigure | ArmsSupply]) -> None:
    assert codes(*rows) == []


def test_a_problem_names_its_place() -> None:
    held = facts(count("customs", FOUND, "rifle", 10, 1, 1, 1, 1, 1))
    (found,) = arms_problems.problems(held, arms.summary(held))
    assert (found.agency, found.context, found.weapon) == ("customs", FOUND, "rifle")
    assert found.facts == {"outcomes": 5, "total": 10}


def test_agencies_that_sent_something_or_said_why_not() -> None:
    told = arms.summary(
        facts(
            supply("police", "2026-02-01"),
            supply("customs"),
            supply("defence", None, "not_shared"),
            supply("justice"),
            count("customs", FOUND, "rifle", 3, 0, 0),
            count("coast guard", FOUND, "rifle", 1, 0, 0),
        )
    )
    states = {one.institution_id: one.state for one in told.coverage.agencies}
    assert states == {
        "police": "supplied",
        "customs": "supplied",
        "defence": "absent",
        "justice": "waiting",
        "coast guard": "supplied",
    }
    assert (told.coverage.supplied, told.coverage.expected) == (3, 5)


def test_persons_are_added_up_by_sex_where_there_is_no_total() -> None:
    sums = arms.figure_sums(
        [
            figure("police", "persons_contact", 14, "sex=female"),
            figure("police", "persons_contact", 231, "sex=male"),
            figure("customs", "persons_contact", 5),
            figure("customs", "persons_contact", 1, "sex=female"),
            figure("defence", "persons_contact", None),
        ]
    )["persons_contact"]
    assert (sums.total, sums.agencies) == (250, 2)
    assert sums.cells == {"sex=female": 15, "sex=male": 231, "sex=unknown": None}
    assert arms.figure_sums([])["destroyed"].total is None


@pytest.mark.parametrize(
    ("destroyed", "marked", "total", "expected"),
    [(30, 20, 100, 50.0), (30, None, 100, 30.0), (None, None, 100, None), (5, 5, 0, None), (0, 0, 10, 0.0)],
)
def test_marked_recorded_or_destroyed_of_those_collected(
    destroyed: int | None, marked: int | None, total: int, expected: float | None
) -> None:
    rows = [figure("a", "destroyed", destroyed), figure("a", "marked_recorded", marked)]
    told = arms.summary(facts(count("a", FOUND, "rifle", total, 0, 0), *rows))
    assert told.disposed_percent == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12", 12), ("١٬٢٣٤", 1234), ("1,234", 1234), ("۱۲", 12), (" 7 ", 7), ("0", 0), ("12.0", 12),
        ("", None), ("–", None), ("-", None), ("…", None),
    ],
)  # fmt: skip
def test_counts_are_read_in_either_digit_set(text: str, expected: int | None) -> None:
    assert arms_problems.parse_count(text) == expected


@pytest.mark.parametrize(
    ("text", "code"), [("3.5", "arms_not_whole"), ("-3", "arms_below_zero"), ("many", "not_a_number")]
)
def test_other_texts_are_refused_by_name(text: str, code: str) -> None:
    with pytest.raises(NatcoordError) as refused:
        arms_problems.parse_count(text)
    assert refused.value.code == code


# -- as it was reported -------------------------------------------------------------------------------------------


def revision(number: int, record: ArmsCount | None, key: str) -> ArmsRevision:
    was = arms_history.was(record, ArmsCount)
    return ArmsRevision(f"r{number}", YEAR, key, was, "late figures", f"2026-07-0{number}T10:00:00+00:00", "Amina")


def test_a_closed_year_is_known_as_it_was_reported() -> None:
    pistols, rifles = count("a", FOUND, "pistol", 10, 1, 0), count("a", FOUND, "rifle", 6, 2, 0)
    shotguns = count("a", FOUND, "shotgun", 4, 1, 0)
    now = replace(facts(replace(pistols, total=20), shotguns), closed_on="2026-06-30")
    made = [
        revision(1, pistols, pistols.arms_count_id),
        revision(2, replace(pistols, total=15), pistols.arms_count_id),
        revision(3, None, shotguns.arms_count_id),  # was not there
        revision(4, rifles, rifles.arms_count_id),  # is there no more
    ]
    line = arms_history.line(now, made)
    assert line.reported is not None
    assert (line.reported.whole.numerator, line.reported.whole.total) == (3, 16)
    assert (line.now.whole.numerator, line.now.whole.total) == (2, 24)
    assert line.is_revised


def test_a_year_that_was_never_closed_was_not_reported() -> None:
    assert arms_history.line(facts(count("a", FOUND, "rifle", 1)), []).reported is None


def test_what_was_revised_before_the_last_closing_was_reported_so() -> None:
    pistols = count("a", FOUND, "pistol", 10, 1, 0)
    now = replace(facts(replace(pistols, total=30)), closed_on="2026-09-01")
    opened, closed = ({"kind": "year", "closed_on": day} for day in ("2026-06-30", ""))
    made = [
        ArmsRevision("o", YEAR, str(YEAR), opened, "new method", "2026-08-01T10:00:00+00:00", ""),
        revision(1, pistols, pistols.arms_count_id),
        ArmsRevision("c", YEAR, str(YEAR), closed, "", "2026-09-01T10:00:00+00:00", ""),
        revision(2, replace(pistols, total=20), pistols.arms_count_id),
    ]
    reported = arms_history.line(now, made).reported
    assert reported is not None
    assert reported.whole.total == 20


def test_each_revision_says_what_it_changed_the_newest_first() -> None:
    pistols = count("a", FOUND, "pistol", 10, 1, 0)
    now = facts(replace(pistols, total=30, traced=None))
    made = [
        revision(1, pistols, pistols.arms_count_id),
        revision(2, replace(pistols, total=20), pistols.arms_count_id),
    ]
    found = [one.fields for one in arms_history.changes(now, made)]
    assert found == [(("total", 20, 30), ("traced", 1, None)), (("total", 10, 20),)]


@pytest.mark.parametrize(
    "row",
    [count("a", FOUND, "pistol", 10, None, 0), figure("a", "destroyed", None), supply("a", "2026-01-02")],
)
def test_a_revision_keeps_a_row_exactly(row: ArmsCount | ArmsFigure | ArmsSupply) -> None:
    kept = ArmsRevision("r", YEAR, "k", arms_history.was(row, type(row)), "", "", "")
    if isinstance(row, ArmsSupply):
        assert arms_history.before(kept) == row
    assert arms_history.was(arms_history.before(kept), type(row)) == kept.was
    assert arms_history.before(kept) == row


# -- whatever the figures -----------------------------------------------------------------------------------------

NUMBER = st.none() | st.integers(0, 500)


@st.composite
def whole_counts(draw: st.DrawFn) -> list[ArmsCount]:
    places = draw(
        st.lists(
            st.tuples(st.sampled_from("abc"), st.sampled_from(CONTEXTS), st.sampled_from(WEAPONS)),
            unique=True,
            max_size=25,
        )
    )
    return [count(*place, *(draw(NUMBER) for _ in range(7))) for place in places]


@given(whole_counts())
def test_totals_by_context_weapon_and_agency_are_one(counts: list[ArmsCount]) -> None:
    told = arms.summary(facts(*counts))
    for name in ("total", *OUTCOMES, "marked", "numerator"):
        for parts in (told.contexts, told.weapons, told.groups, told.agencies):
            assert arms.added(getattr(one, name) for one in parts.values()) == getattr(told.whole, name)


@given(whole_counts())
def test_administrative_seizures_change_nothing_but_their_own_sum(counts: list[ArmsCount]) -> None:
    without = [one for one in counts if one.context != ADMINISTRATIVE]
    one, other = arms.summary(facts(*counts)), arms.summary(facts(*without))
    assert (one.whole, one.contexts, one.weapons) == (other.whole, other.contexts, other.weapons)
    assert other.administrative == Tally()


@given(whole_counts())
def test_what_is_not_known_never_becomes_a_zero(counts: list[ArmsCount]) -> None:
    told = arms.summary(facts(*counts))
    for name in ("total", *OUTCOMES, "marked"):
        known = [getattr(one, name) for one in counts if one.context in arms.COUNTED and one.total is not None]
        is_known = any(number is not None for number in known)
        assert (getattr(told.whole, name) is not None) == is_known
    if told.whole.percent is not None:
        assert 0 <= told.whole.percent <= 100
