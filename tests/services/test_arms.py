"""The arms table in a country file: years, agencies, figures, revisions, and the way into the indicator."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from natcoord.domain.plan_records import OUTCOMES, ArmsCount, ArmsFigure, ArmsRevision, ArmsSupply
from natcoord.domain.records import Indicator, Institution, Measurement
from natcoord.errors import NatcoordError
from natcoord.services import arms, overview, plan, track
from natcoord.store.store import Store

CLOSING = date(2025, 6, 30)


@pytest.fixture
def agencies(store: Store) -> Store:
    with store.step("test"):
        for key, kind in (("police", "agency"), ("customs", "agency"), ("defence", "ministry")):
            plan.save_institution(store, Institution(key, {"en": key.title()}, kind))
        arms.open_year(store, 2024)
    return store


def do(store: Store, operation: Callable[..., Any], *given: Any) -> Any:
    with store.step("test"):
        return operation(store, *given)


def count(agency: str, weapon: str, total: int | None, *outcomes: int | None, **more: Any) -> ArmsCount:
    context, year = more.pop("context", "found"), more.pop("year", 2024)
    made = arms.new_count(year, agency, context, weapon)
    return replace(made, total=total, **dict(zip(OUTCOMES, outcomes, strict=False)), **more)


def counts(store: Store) -> dict[tuple[str, str], int | None]:
    return {(one.institution_id, one.weapon): one.total for one in store.read(ArmsCount)}


def refused(store: Store, operation: Callable[..., Any], *given: Any) -> str:
    with pytest.raises(NatcoordError) as refusal:
        do(store, operation, *given)
    return refusal.value.code


def expected(store: Store, year: int) -> list[str]:
    return [one.institution_id for one in store.read(ArmsSupply, "year = ?", [year])]


# -- years and agencies -----------------------------------------------------------------------------------------


def test_the_first_year_expects_every_agency_and_later_ones_those_of_the_year_before(agencies: Store) -> None:
    assert expected(agencies, 2024) == ["police", "customs"]
    do(agencies, arms.expect, 2024, ["police", "defence"])
    do(agencies, arms.open_year, 2025)
    assert expected(agencies, 2025) == ["police", "defence"]
    assert arms.years(agencies) == [2024, 2025]


def test_a_year_that_cannot_be_meant_is_refused(agencies: Store) -> None:
    assert refused(agencies, arms.open_year, 24) == "arms_year_unlikely"


def test_an_agency_that_sent_figures_stays_expected(agencies: Store) -> None:
    do(agencies, arms.save_count, count("police", "pistol", 3))
    assert refused(agencies, arms.expect, 2024, ["customs"]) == "arms_agency_has_figures"


def test_coverage_says_who_supplied_and_why_others_did_not(agencies: Store) -> None:
    do(agencies, arms.save_supply, replace(arms.new_supply(2024, "police"), supplied_on="2025-02-01"))
    do(agencies, arms.save_supply, replace(arms.new_supply(2024, "customs"), absence="not_shared"))
    told = arms.summary(agencies, 2024).coverage
    assert (told.supplied, told.expected) == (1, 2)
    assert [one.absence for one in told.agencies] == [None, "not_shared"]
    assert agencies.count(ArmsSupply) == 2


# -- figures ------------------------------------------------------------------------------------------------------


def test_a_count_is_replaced_where_it_stands_and_taken_away_when_nothing_is_known(agencies: Store) -> None:
    do(agencies, arms.save_count, count("police", "pistol", 3, 1))
    do(agencies, arms.save_count, count("police", "pistol", 5, 2))
    assert counts(agencies) == {("police", "pistol"): 5}
    do(agencies, arms.save_count, count("police", "pistol", None))
    assert counts(agencies) == {}


def test_counts_are_written_all_or_none(agencies: Store) -> None:
    wrong = [count("police", "pistol", 5), count("police", "rifle", 2, 3)]
    assert refused(agencies, arms.save_counts, wrong) == "arms_traced_above_total"
    assert counts(agencies) == {}


def test_a_figure_has_a_value_or_a_reason(agencies: Store) -> None:
    made = arms.new_figure(2024, "police", "destroyed", "")
    do(agencies, arms.save_figure, replace(made, value=7, absence="not_shared"))
    assert [(one.value, one.absence) for one in agencies.read(ArmsFigure)] == [(7, None)]
    do(agencies, arms.save_figure, replace(made, absence="not_shared"))
    assert [(one.value, one.absence) for one in agencies.read(ArmsFigure)] == [(None, "not_shared")]
    do(agencies, arms.save_figure, made)
    assert agencies.read(ArmsFigure) == []
    assert refused(agencies, arms.save_figure, replace(made, value=-1)) == "arms_below_zero"


# -- closing and revising -----------------------------------------------------------------------------------------


@pytest.fixture
def closed(agencies: Store) -> Store:
    do(agencies, arms.save_counts, [count("police", "pistol", 10, 2, 0), count("police", "rifle", 10, 1, 0)])
    do(agencies, arms.close_year, 2024, CLOSING)
    return agencies


def test_a_closed_year_changes_with_a_reason_only(closed: Store) -> None:
    late = count("police", "pistol", 20, 2, 0)
    assert refused(closed, arms.save_count, late) == "arms_year_closed"
    assert refused(closed, arms.save_supply, arms.new_supply(2024, "police")) == "arms_year_closed"
    assert refused(closed, arms.expect, 2024, []) == "arms_year_closed"
    assert refused(closed, arms.revise, [late], "  ") == "arms_reason_missing"
    assert counts(closed)["police", "pistol"] == 10


def test_a_revision_keeps_what_was_with_its_reason_and_who(closed: Store) -> None:
    do(closed, arms.revise, [count("police", "pistol", 20, 2, 0), count("police", "rifle", 10, 1, 0)], "late figures")
    (kept,) = closed.read(ArmsRevision)
    assert (kept.was["total"], kept.reason, kept.person) == ("10", "late figures", "test")
    (line,) = arms.history(closed)
    assert line.is_revised
    assert line.reported is not None
    assert (line.reported.whole.percent, line.now.whole.percent) == (15.0, 10.0)


def test_rows_that_come_and_go_after_closing_are_kept_too(closed: Store) -> None:
    do(closed, arms.revise, [count("customs", "pistol", 5, 0, 0), count("police", "rifle", None)], "found again")
    (line,) = arms.history(closed)
    assert line.reported is not None
    assert line.reported.whole.total == 20
    assert line.now.whole.total == 15


def test_undo_takes_a_revision_back_with_its_note(closed: Store) -> None:
    do(closed, arms.revise, [count("police", "pistol", 20, 2, 0)], "late figures")
    closed.undo()
    assert counts(closed)["police", "pistol"] == 10
    assert closed.count(ArmsRevision) == 0


def test_a_year_is_opened_again_with_a_reason_that_goes_with_its_changes(closed: Store) -> None:
    assert refused(closed, arms.reopen_year, 2024, "") == "arms_reason_missing"
    do(closed, arms.reopen_year, 2024, "new method")
    do(closed, arms.save_count, count("police", "pistol", 30, 2, 0))
    assert [one.reason for one in closed.read(ArmsRevision)] == ["new method", "new method"]
    (line,) = arms.history(closed)
    assert line.reported is not None
    assert (line.reported.whole.total, line.now.whole.total) == (20, 40)
    do(closed, arms.close_year, 2024, date(2025, 9, 1))
    (line,) = arms.history(closed)
    assert line.reported is not None
    assert line.reported.whole.total == 40
    assert not line.is_revised


def test_a_year_with_figures_that_cannot_be_right_is_not_closed(agencies: Store) -> None:
    # As a merge of two files may leave it.
    with agencies.step("test"):
        agencies.save(count("police", "pistol", 1, 2, 0))
    assert refused(agencies, arms.close_year, 2024, CLOSING) == "arms_year_wrong"


def test_a_snapshot_tells_the_same_as_the_file(closed: Store, today: date) -> None:
    from natcoord.domain import arms as rules
    from natcoord.domain import arms_history

    do(closed, arms.revise, [count("police", "pistol", 20, 2, 0)], "late figures")
    taken = overview.snapshot(closed, today)
    assert rules.years(taken) == [2024]
    assert rules.summary(rules.year_facts(taken, 2024)) == arms.summary(closed, 2024)
    assert arms_history.history(taken) == arms.history(closed)


# -- into the indicator -------------------------------------------------------------------------------------------


def sheet(store: Store, **changes: Any) -> Indicator:
    made = replace(
        plan.new_indicator(store, None),
        name={"en": "Arms traced"}, unit={"en": "%"}, numerator={"en": "traced"}, denominator={"en": "collected"},
        kind="percentage", library_key=arms.SHEET, is_draft=False, **changes,
    )  # fmt: skip
    do(store, plan.save_indicator, made)
    return made


def values(store: Store) -> dict[str, tuple[float | None, float | None, str | None, str]]:
    return {one.cell: (one.numerator, one.denominator, one.absence, one.state) for one in store.read(Measurement)}


def test_the_share_goes_into_the_indicator_as_a_draft_with_its_parts(agencies: Store) -> None:
    sheet(agencies, axes=("weapon", "context", "outcome"))
    do(agencies, arms.save_counts, [
        count("police", "pistol", 10, 2, 1), count("police", "rifle", 0, 0, 0),
        count("police", "rifle", 5, context="surrendered"),
        count("police", "rifle", 99, 9, 9, context="seized_administrative"),
    ])  # fmt: skip
    do(agencies, arms.to_indicator, 2024)
    made = values(agencies)
    assert made[""] == (3, 15, None, "draft")
    assert made["context=found"] == (3, 10, None, "draft")
    assert made["context=surrendered"] == (None, None, "not_known", "draft")
    assert made["context=seized_criminal"] == (None, None, "not_known", "draft")
    assert made["weapon=pistol"] == (3, 10, None, "draft")
    assert made["outcome=traced"] == (2, 15, None, "draft")
    assert made["outcome=established"] == (1, 15, None, "draft")
    assert made["outcome=pending"] == (None, None, "not_applicable", "draft")
    assert "context=seized_administrative" not in made


def test_without_axes_only_the_total_is_written(agencies: Store) -> None:
    sheet(agencies)
    do(agencies, arms.save_count, count("police", "pistol", 10, 2, 1))
    do(agencies, arms.to_indicator, 2024)
    assert list(values(agencies)) == [""]


def test_an_undefined_share_is_no_value(agencies: Store) -> None:
    assert refused(agencies, arms.to_indicator, 2024) == "arms_indicator_missing"
    sheet(agencies)
    assert refused(agencies, arms.to_indicator, 2024) == "arms_not_defined"
    do(agencies, arms.save_count, count("police", "pistol", 0, 0, 0))
    assert refused(agencies, arms.to_indicator, 2024) == "arms_not_defined"
    assert values(agencies) == {}


def test_an_approved_value_changes_with_a_reason_only(agencies: Store) -> None:
    made = sheet(agencies)
    do(agencies, arms.save_count, count("police", "pistol", 10, 2, 1))
    do(agencies, arms.to_indicator, 2024)
    do(agencies, track.approve, made.indicator_id)
    do(agencies, arms.save_count, count("police", "pistol", 10, 4, 1))
    assert refused(agencies, arms.to_indicator, 2024) == "revision_reason_missing"
    do(agencies, arms.to_indicator, 2024, "late figures")
    assert values(agencies)[""] == (5, 10, None, "draft")
