"""The sheet of SDG 16.4.2: the rules of domain.md 7.1 and 7.3, reckoned here anew from the counts."""

from dataclasses import replace

import pytest

from natcoord.domain.plan_records import ArmsCount, ArmsSupply, ArmsYear
from natcoord.domain.snapshot import Snapshot
from natcoord.reports.document import Chart, Document
from natcoord.services import exporting
from natcoord.services.exporting import Wanted
from tests.reports import worded
from tests.reports.worded import TODAY

COUNTED = ("seized_criminal", "found", "surrendered")


def sheet(facts: Snapshot, year: str, language: str = "en") -> Document:
    return exporting.draw(facts, Wanted("arms", language, year), TODAY)


def column(document: Document, key: str, number: int) -> list[object]:
    return [worded.shown(row[number]) for row in worded.tables(document)[key].rows]


def with_counts(*counts: ArmsCount) -> Snapshot:
    """The facts with one open year, 2025, that holds these counts alone."""
    return replace(
        worded.snapshot(), arms_counts=counts, arms_figures=(), arms_supplies=(), arms_revisions=(),
        arms_years=(ArmsYear("2025", None, ""),),
    )  # fmt: skip


def count(context: str = "found", total: int | None = 10, **outcomes: int | None) -> ArmsCount:
    agency = worded.snapshot().institutions[0].institution_id
    return ArmsCount(f"{context}/{total}", 2025, agency, context, "pistol", total, **outcomes)  # type: ignore[arg-type]


def test_both_languages_hold_the_same_numbers() -> None:
    arabic, english = (worded.drawn("arms", code) for code in ("ar", "en"))
    assert worded.numbers(arabic) == worded.numbers(english)


def test_the_value_is_the_numerator_over_the_three_contexts() -> None:
    facts = worded.snapshot()
    own = [one for one in facts.arms_counts if one.year == 2024 and one.context in COUNTED]
    below = sum(one.total or 0 for one in own)
    above = sum((one.traced or 0) + (one.established or 0) for one in own)
    document = sheet(facts, "2024")
    numbers = column(document, "arms_value", 1)
    by_context = [sum(one.total or 0 for one in own if one.context == context) for context in COUNTED]
    assert numbers[:4] == [*by_context, below]
    assert numbers[-1] == above
    assert f"In 2024 the origin of {above:,} of {below:,} arms is known: {100 * above / below:.1f}%." in worded.words(
        document
    )


def test_administrative_seizures_are_named_and_in_no_sum() -> None:
    document = sheet(with_counts(count(total=10, traced=4, established=0), count("seized_administrative", 90)), "2025")
    numbers = column(document, "arms_value", 1)
    assert (numbers[3], numbers[-1]) == (10, 4)
    assert "apart and in no sum of the indicator: 90." in worded.words(document)


def test_a_share_with_unknown_outcomes_can_only_be_higher() -> None:
    document = sheet(with_counts(count(total=10, traced=4)), "2025")
    assert "at least 40.0%, as not every outcome is known" in worded.words(document)


@pytest.mark.parametrize(
    "counts", [(), (count(total=0, traced=0, established=0),), (count(total=10),)], ids=["no row", "none", "unknown"]
)
def test_where_nothing_can_be_said_the_value_is_not_defined(counts: tuple[ArmsCount, ...]) -> None:
    said = worded.words(sheet(with_counts(*counts), "2025"))
    assert "The indicator is not defined for 2025" in said
    assert "0.0%" not in said


def test_earlier_years_stand_before_the_year_of_the_sheet_and_later_ones_nowhere() -> None:
    document = sheet(worded.snapshot(), "2024")
    assert column(document, "arms_earlier", 0) == [2023, 2024]
    assert any(isinstance(block, Chart) for section in document.sections for block in section.blocks)


def test_the_first_year_has_no_earlier_ones() -> None:
    assert "arms_earlier" not in worded.tables(sheet(worded.snapshot(), "2023"))


def test_a_revision_of_the_previous_cycle_shows_what_was_reported_and_why_it_changed() -> None:
    document = sheet(worded.snapshot(), "2025")
    reported, known = (column(document, "arms_compared_2024", number) for number in (1, 2))
    assert (reported[4], known[4]) == (110, 113)
    assert "Three requests were answered after the report" in str(column(document, "arms_reasons_2024", 1)[0])


def test_agencies_that_supplied_nothing_are_named_without_figures() -> None:
    key = worded.snapshot().institutions[1].institution_id
    waiting = ArmsSupply("waiting", 2025, key, None, None, "")
    absent = replace(waiting, arms_supply_id="absent", absence="not_collected", institution_id="gone")
    document = sheet(replace(with_counts(count(traced=1, established=0)), arms_supplies=(waiting, absent)), "2025")
    found = {row[1]: row[3] for row in worded.tables(document)["arms_agencies"].rows}
    assert found == {"Not supplied yet": None, "Not collected": None, "Supplied": 10}
    assert "1 of 3 agencies supplied figures." in worded.words(document)


def test_what_contradicts_itself_is_named_with_its_place() -> None:
    outcomes = {"traced": 3, "established": 1, "pending": 1, "insufficient": 1, "not_attempted": 1}
    rows = worded.tables(sheet(with_counts(count(total=10, **outcomes)), "2025"))["arms_warnings"].rows
    assert [(row[1], row[2]) for row in rows] == [
        (
            "Found; Self-loading pistols",
            "The outcomes add up to 7, and 10 were collected. Check which of them is right.",
        )
    ]


def test_a_table_without_contradiction_says_so() -> None:
    table = worded.tables(sheet(worded.snapshot(), "2024"))["arms_warnings"]
    assert not table.rows
    assert table.empty


def test_a_figure_that_nobody_gave_is_empty_and_not_zero() -> None:
    assert set(column(sheet(with_counts(count()), "2025"), "arms_figures", 2)) == {None}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_contact_persons_stand_in_a_restricted_sheet_only(language: str) -> None:
    assert worded.SECRET not in worded.words(worded.drawn("arms", language))
    assert worded.SECRET in worded.words(worded.drawn("arms", language, "restricted"))
