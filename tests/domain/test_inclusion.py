"""Who was consulted, and domain.md 13.5: no group of fewer than five persons leaves the country."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natcoord.domain import inclusion
from natcoord.domain.inclusion import SMALLEST, Published, Row
from natcoord.domain.records import ChecklistAnswer, Consultation

COLUMNS = ("women", "men", "unstated", "total")
Place = tuple[int, int]  # line, column; the overall line is the last one
TYPICAL = ["ministry", "police", "women_groups"]


def meeting(
    stakeholder: str, women: int = 0, men: int = 0, unstated: int = 0, areas: tuple[str, ...] = ()
) -> Consultation:
    return Consultation("c", "round", "2026-02-01", "", stakeholder, None, women, men, unstated, areas, "")


def row(women: int, men: int, unstated: int = 0, meetings: int = 1, stakeholder: str = "police") -> Row:
    return Row(stakeholder, meetings, women, men, unstated)


def test_every_stakeholder_of_the_typical_list_has_a_row_in_its_order() -> None:
    held = [
        meeting("police", 1, 9),
        meeting("fishers", 2, 0, 4),
        meeting("police", 3, 7, 1),
        meeting("ministry", 0, 6),
    ]
    found = inclusion.rows(held, TYPICAL)
    assert found == [
        Row("ministry", 1, 0, 6, 0),
        Row("police", 2, 4, 16, 1),
        Row("women_groups", 0, 0, 0, 0),
        Row("fishers", 1, 2, 0, 4),
    ]
    assert inclusion.overall(found) == Row("", 4, 6, 22, 5)


def test_without_meetings_all_rows_are_there_and_empty() -> None:
    assert inclusion.rows([], TYPICAL) == [Row(code, 0, 0, 0, 0) for code in TYPICAL]
    assert inclusion.overall([]) == Row("", 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("line", "total", "share"),
    [
        (row(3, 7), 10, 0.3),
        (row(3, 7, 90), 100, 0.3),  # those whose sex is not stated are on neither side
        (row(5, 0), 5, 1.0),
        (row(0, 5), 5, 0.0),
        (row(0, 0, 8), 8, None),
        (row(0, 0), 0, None),
    ],
)
def test_the_share_of_women_is_of_those_whose_sex_is_stated(line: Row, total: int, share: float | None) -> None:
    assert (line.total, line.women_share) == (total, share)


def test_a_stakeholder_nobody_met_is_missing_even_if_others_were_met_twice() -> None:
    held = [meeting("police"), meeting("police"), meeting("fishers")]
    assert inclusion.missing(held, TYPICAL) == ["ministry", "women_groups"]
    assert inclusion.missing([], TYPICAL) == TYPICAL


def test_an_area_no_consultation_names_is_without() -> None:
    held = [meeting("police", areas=("marking", "borders")), meeting("ministry")]
    assert inclusion.areas_without(held, ["borders", "stockpile", "marking"]) == ["stockpile"]
    assert inclusion.areas_without([meeting("ministry")], ["marking"]) == ["marking"]


@pytest.mark.parametrize(
    ("given_answers", "done"),
    [
        ({}, 0.0),
        ({"a": "yes"}, 1.0),
        ({"a": "partly"}, 0.5),
        ({"a": "no"}, 0.0),
        ({"a": "yes", "b": "partly", "c": "no"}, 1.5),
        ({"a": "yes", "b": "yes", "c": "yes"}, 3.0),
        ({"a": "yes", "of an older list": "yes"}, 1.0),
    ],
)
def test_the_checklist_counts_a_partly_as_one_half(given_answers: dict[str, str], done: float) -> None:
    answers = [ChecklistAnswer("k", "round", key, given, "") for key, given in given_answers.items()]
    assert inclusion.checklist_score(answers, ("a", "b", "c")) == (done, 3)


# What may be exported: `-` is hidden, in the order women, men, unstated, total; the last line is the overall one.


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # Nothing is small.
        ([(5, 20, 0), (10, 8, 6)], ["5 20 0 25", "10 8 6 24", "15 28 6 49"]),
        # Zero is no group.
        ([(0, 0, 0), (0, 12, 0)], ["0 0 0 0", "0 12 0 12", "0 12 0 12"]),
        # Women hide men, and the row of the fewest others hides with them.
        (
            [(3, 20, 0), (30, 40, 0), (10, 12, 0)],
            ["- - 0 23", "30 40 0 70", "- - 0 22", "43 72 0 115"],
        ),
        # A row of zeros hides nothing, so the next smallest does.
        ([(3, 20, 0), (0, 6, 0), (9, 9, 0)], ["- - 0 23", "0 6 0 6", "- - 0 18", "12 35 0 47"]),
        # No other row has women: the overall counts of women and men hide, their sum is shown.
        ([(3, 20, 0), (0, 40, 0)], ["- - 0 23", "0 40 0 40", "- - 0 63"]),
        ([(3, 20, 0)], ["- - 0 23", "- - 0 23"]),
        # Two small rows guard each other.
        ([(3, 20, 0), (4, 12, 0), (30, 9, 0)], ["- - 0 23", "- - 0 16", "30 9 0 39", "37 41 0 78"]),
        # The smaller of men and unstated hides with the women.
        ([(4, 50, 7), (20, 50, 8)], ["- 50 - 61", "- 50 - 78", "24 100 15 139"]),
        # The overall line is worth a longer ring through the rows, and so is the total of a row.
        ([(3, 20, 0), (0, 40, 30), (50, 0, 60)], ["- - 0 23", "0 - - 70", "- 0 - 110", "53 60 90 203"]),
        (
            [(3, 90, 0), (50, 0, 0), (0, 90, 80), (60, 0, 70)],
            ["- - 0 93", "50 0 0 50", "0 - - 170", "- 0 - 130", "113 180 150 443"],
        ),
        # A whole meeting of three persons: nothing of it is shown, nor what would give it away.
        ([(3, 0, 0)], ["- 0 0 -", "- 0 0 -"]),
        # A small total hides though each row beside it is large.
        ([(1, 2, 0), (40, 50, 0), (60, 70, 0)], ["- - 0 -", "- - 0 -", "60 70 0 130", "101 122 0 223"]),
    ],
)
def test_small_counts_hide_with_what_would_give_them_away(
    lines: list[tuple[int, int, int]], expected: list[str]
) -> None:
    shown, total = inclusion.published([row(*one) for one in lines])
    assert [told(one) for one in (*shown, total)] == expected


def told(line: Published) -> str:
    return " ".join("-" if (count := getattr(line, name)) is None else str(count) for name in COLUMNS)


def test_a_share_is_shown_where_both_its_counts_are() -> None:
    lines = [row(3, 20, stakeholder="a"), row(10, 30, stakeholder="b"), row(40, 60, 0, 5, "c"), row(0, 0, 9, 1, "d")]
    shown, total = inclusion.published(lines)
    assert [one.stakeholder for one in shown] == ["a", "b", "c", "d"]
    assert [one.women_share for one in shown] == [None, None, 0.4, None]
    assert [one.is_suppressed for one in shown] == [True, True, False, False]
    assert (total.stakeholder, total.meetings, total.women_share) == ("", 8, 53 / 163)
    assert [one.meetings for one in shown] == [1, 1, 5, 1]


def test_no_share_gives_away_the_men_beside_women_that_are_shown() -> None:
    (shown, _), _ = inclusion.published([row(20, 3, 10), row(30, 30, 30)])
    assert (told(shown), shown.women_share) == ("20 - - 33", None)


def test_a_table_without_rows_has_an_empty_overall_line() -> None:
    assert inclusion.published([]) == ([], Published("", 0, 0, 0, 0, 0, None, False))


counts = st.integers(0, 9) | st.integers(0, 60)
tables = st.lists(st.builds(row, counts, counts, counts), max_size=12)
small_tables = st.lists(st.builds(row, *[st.integers(0, 9)] * 3), min_size=1, max_size=3)


def exported(lines: list[Row]) -> tuple[dict[Place, int], set[Place]]:
    """The true counts of the table and the places that are hidden in it."""
    shown, total = inclusion.published(lines)
    truth = {
        (n, column): getattr(line, name)
        for n, line in enumerate([*lines, inclusion.overall(lines)])
        for column, name in enumerate(COLUMNS)
    }
    told_counts = {
        (n, column): getattr(line, name)
        for n, line in enumerate([*shown, total])
        for column, name in enumerate(COLUMNS)
    }
    assert all(told_counts[place] in (None, count) for place, count in truth.items())
    return truth, {place for place, count in told_counts.items() if count is None}


def equations(line_count: int) -> Iterator[dict[Place, int]]:
    """What a reader knows of the table: each sums to zero."""
    for line in range(line_count + 1):
        yield {(line, 0): 1, (line, 1): 1, (line, 2): 1, (line, 3): -1}
    for column in range(4):
        yield {(line, column): 1 for line in range(line_count)} | {(line_count, column): -1}


@given(tables)
def test_no_published_count_is_of_one_to_four_persons_and_no_zero_is_hidden(lines: list[Row]) -> None:
    truth, hidden = exported(lines)
    assert all(place in hidden for place, count in truth.items() if 0 < count < SMALLEST)
    assert all(truth[place] > 0 for place in hidden)
    if not any(0 < count < SMALLEST for count in truth.values()):
        assert not hidden


@given(tables)
def test_no_sums_of_the_table_determine_a_hidden_count(lines: list[Row]) -> None:
    """By Gauss's elimination: an unknown is determined if its row of the reduced equations has no other one."""
    _, hidden = exported(lines)
    unknowns = sorted(hidden)
    system = [[Fraction(one.get(place, 0)) for place in unknowns] for one in equations(len(lines))]
    for reduced in eliminated(system):
        assert sum(value != 0 for value in reduced) != 1


def eliminated(system: list[list[Fraction]]) -> list[list[Fraction]]:
    done = 0
    for column in range(len(system[0])):
        pivot = next((n for n in range(done, len(system)) if system[n][column]), None)
        if pivot is None:
            continue
        system[done], system[pivot] = system[pivot], system[done]
        system[done] = [value / system[done][column] for value in system[done]]
        for n in range(len(system)):
            if n != done and (factor := system[n][column]):
                system[n] = [value - factor * lead for value, lead in zip(system[n], system[done], strict=True)]
        done += 1
    return system


@given(small_tables)
def test_every_hidden_count_could_be_another_one_of_at_least_one_person(lines: list[Row]) -> None:
    """By trying all tables one person away: each hidden count differs in one of them that fits what is published."""
    truth, hidden = exported(lines)
    last = len(lines)
    moves = [list(line_moves(n, truth, hidden)) for n in range(last)]
    found: set[Place] = set()
    for chosen in product(*moves):
        change = {(n, column): step for n, steps in enumerate(chosen) for column, step in enumerate(steps)}
        for column in range(4):
            change[last, column] = sum(steps[column] for steps in chosen)
        if all(change[last, column] == 0 or fits(last, column, change, truth, hidden) for column in range(4)):
            found |= {place for place, step in change.items() if step}
    assert found == hidden


def line_moves(line: int, truth: dict[Place, int], hidden: set[Place]) -> Iterator[tuple[int, ...]]:
    """The steps of one row's counts, its total last, that leave what is shown of it as it is."""
    steps = [(-1, 0, 1) if (line, column) in hidden else (0,) for column in range(3)]
    for chosen in product(*steps):
        change = {(line, column): step for column, step in enumerate((*chosen, sum(chosen)))}
        if all(step == 0 or fits(line, column, change, truth, hidden) for (_, column), step in change.items()):
            yield (*chosen, sum(chosen))


def fits(line: int, column: int, change: dict[Place, int], truth: dict[Place, int], hidden: set[Place]) -> bool:
    place = line, column
    return place in hidden and truth[place] + change[place] >= 1


def test_a_hidden_one_beside_other_ones_is_not_given_away_by_their_sum() -> None:
    """Three hidden ones add up to three: who knows that no zero is hidden would know each of them."""
    truth, hidden = exported([row(1, 9), row(1, 9), row(1, 9), row(20, 30)])
    assert [truth[place] for place in sorted(hidden) if place[1] == 0] != [1, 1, 1]
    assert {(3, 0), (4, 0)} & hidden


def test_two_hundred_rows_are_published_at_once() -> None:
    truth, hidden = exported([row(n % 7, n % 11, n % 3) for n in range(200)])
    assert len(truth) == 804
    assert hidden
