"""Targets, indicator sheets and institutions: what is written, and what is refused."""

from dataclasses import replace
from datetime import date

import pytest

from natcoord.domain.records import Indicator, Institution, Milestone, Target
from natcoord.errors import NatcoordError
from natcoord.services import plan
from natcoord.store.store import Store, new_id


def whole_target(store: Store) -> Target:
    """A saved draft that lacks nothing."""
    owner = Institution(new_id(), {"en": "Ministry of Interior"}, "ministry")
    with store.step("test"):
        plan.save_institution(store, owner)
        draft = replace(
            plan.new_target(store),
            title={"en": "All depots counted"},
            baseline_value=8.0,
            baseline_year=2022,
            target_value=90.0,
            target_year=2028,
            institution_id=owner.institution_id,
            question_keys=("stockpile.inventory",),
        )
        plan.save_target(store, draft)
        plan.save_indicator(store, whole_sheet(store, draft.target_id))
    return draft


def whole_sheet(store: Store, target_id: str | None = None) -> Indicator:
    made = plan.new_indicator(store, target_id)
    return replace(made, name={"en": "Depots counted"}, unit={"en": "depots"})


def test_a_draft_may_be_incomplete_and_codes_count_on(store: Store) -> None:
    with store.step("test"):
        for _ in range(2):
            plan.save_target(store, plan.new_target(store))
    assert [one.code for one in store.read(Target)] == ["T-01", "T-02"]


def test_a_free_code_is_never_given_twice(store: Store) -> None:
    with store.step("test"):
        plan.save_target(store, replace(plan.new_target(store), code="T-02"))
        assert plan.next_code(store, Target) == "T-03"


def test_milestones_are_written_with_their_target_and_removed_with_it(store: Store) -> None:
    draft = whole_target(store)
    both = tuple(Milestone(new_id(), draft.target_id, year, 40.0) for year in (2024, 2026))
    with store.step("test"):
        plan.save_target(store, replace(draft, milestones=both))
    with store.step("test"):
        plan.save_target(store, replace(draft, milestones=both[1:]))
    assert [one.year for one in store.read(Milestone)] == [2026]
    with store.step("test"):
        plan.delete_target(store, draft.target_id)
    assert store.read(Milestone) == []
    assert [one.target_id for one in store.read(Indicator)] == [None]


def test_a_whole_target_is_adopted_and_returned_to_draft(store: Store) -> None:
    draft = whole_target(store)
    with store.step("test"):
        plan.adopt_target(store, draft.target_id, date(2026, 2, 3), " Council of Ministers ")
    adopted = store.find(Target, draft.target_id)
    assert adopted is not None
    assert (adopted.adopted_on, adopted.adopted_by) == ("2026-02-03", "Council of Ministers")
    with store.step("test"):
        plan.return_to_draft(store, draft.target_id, date(2026, 5, 4), "Council of Ministers", "Costs were missing")
    assert store.find(Target, draft.target_id) == draft


def test_an_incomplete_target_is_not_adopted_and_says_what_is_missing(store: Store) -> None:
    with store.step("test"):
        key = plan.save_target(store, plan.new_target(store))
    with pytest.raises(NatcoordError) as refused, store.step("test"):
        plan.adopt_target(store, key, date(2026, 2, 3), "Council of Ministers")
    assert refused.value.code == "target_incomplete"
    assert "target_no_title" in [one.code for one in refused.value.problems]


def test_an_adopted_target_does_not_become_incomplete(store: Store) -> None:
    draft = whole_target(store)
    with store.step("test"):
        plan.adopt_target(store, draft.target_id, date(2026, 2, 3), "Council of Ministers")
    adopted = store.find(Target, draft.target_id)
    assert adopted is not None
    with pytest.raises(NatcoordError, match="target_incomplete"), store.step("test"):
        plan.save_target(store, replace(adopted, title={}))
    with pytest.raises(NatcoordError, match="target_needs_revision"), store.step("test"):
        plan.save_target(store, replace(adopted, target_value=None))
    assert store.find(Target, draft.target_id) == adopted


def test_adopting_needs_a_body(store: Store) -> None:
    draft = whole_target(store)
    with pytest.raises(NatcoordError, match="adopting_body_missing"), store.step("test"):
        plan.adopt_target(store, draft.target_id, date(2026, 2, 3), " ")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": {"en": " "}}, "name"),
        ({"unit": {}}, "unit"),
        ({"kind": "percentage", "numerator": {"en": "counted"}}, "denominator"),
        ({"direction": "maintain", "band_low": 1.0}, "band"),
    ],
)
def test_an_unfinished_sheet_is_refused_and_names_the_field(
    store: Store, changes: dict[str, object], field: str
) -> None:
    with pytest.raises(NatcoordError) as refused, store.step("test"):
        plan.save_indicator(store, replace(whole_sheet(store), **changes))
    assert (refused.value.code, refused.value.facts["field"]) == ("indicator_incomplete", field)
    assert store.read(Indicator) == []


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"low": 9.0, "high": 1.0}, "range_upside_down"),
        ({"rollup": "share"}, "rollup_rule_unfit"),  # of a stock
        ({"kind": "yes_no", "rollup": "sum"}, "rollup_rule_unfit"),
        ({"kind": "ordinal", "rollup": "all"}, "rollup_rule_unfit"),
    ],
)
def test_a_sheet_that_contradicts_itself_is_refused(store: Store, changes: dict[str, object], code: str) -> None:
    with pytest.raises(NatcoordError, match=code), store.step("test"):
        plan.save_indicator(store, replace(whole_sheet(store), **changes))
    assert store.read(Indicator) == []


def family(store: Store, **changes: object) -> tuple[Indicator, Indicator]:
    """A sheet and one that rolls up to it."""
    with store.step("test"):
        parent = replace(whole_sheet(store), rollup="sum")
        plan.save_indicator(store, parent)
        part = replace(whole_sheet(store), rolls_up_to=parent.indicator_id, **changes)
        plan.save_indicator(store, part)
    return parent, part


def test_a_circle_is_refused_and_names_its_codes(store: Store) -> None:
    parent, part = family(store)
    with pytest.raises(NatcoordError) as refused, store.step("test"):
        plan.save_indicator(store, replace(parent, rolls_up_to=part.indicator_id))
    assert (refused.value.code, refused.value.facts["codes"]) == ("rollup_circular", "I-01, I-02")
    with pytest.raises(NatcoordError, match="rollup_circular"), store.step("test"):
        plan.save_indicator(store, replace(parent, rolls_up_to=parent.indicator_id))
    assert store.find(Indicator, parent.indicator_id) == parent


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"kind": "flow"}, "kind"),
        ({"unit": {"en": "persons"}}, "unit"),
        ({"frequency": "year"}, ""),
        ({"frequency": "month"}, ""),
    ],
)
def test_only_what_is_alike_rolls_up(store: Store, changes: dict[str, object], field: str) -> None:
    if not field:
        assert family(store, **changes)[1] in store.read(Indicator)
        return
    with pytest.raises(NatcoordError) as refused:
        family(store, **changes)
    assert (refused.value.code, refused.value.facts["field"]) == ("rollup_kinds_differ", field)


def test_a_sheet_cannot_become_unlike_what_rolls_up_to_it(store: Store) -> None:
    parent, _ = family(store)
    for changes in ({"kind": "flow"}, {"unit": {"en": "persons"}}, {"frequency": "month"}):
        with pytest.raises(NatcoordError, match="rollup_kinds_differ"), store.step("test"):
            plan.save_indicator(store, replace(parent, **changes))
    assert store.find(Indicator, parent.indicator_id) == parent


def test_a_band_is_not_upside_down(store: Store) -> None:
    sheet = replace(whole_sheet(store), direction="maintain", band_low=5.0, band_high=1.0)
    with pytest.raises(NatcoordError, match="band_upside_down"), store.step("test"):
        plan.save_indicator(store, sheet)


def test_deleting_a_target_is_undone_whole(store: Store) -> None:
    draft = whole_target(store)
    before = (store.read(Target), store.read(Indicator))
    with store.step("test"):
        plan.delete_target(store, draft.target_id)
    store.undo()
    assert (store.read(Target), store.read(Indicator)) == before


def test_an_institution_needs_a_name_and_leaves_its_targets_when_it_goes(store: Store) -> None:
    with pytest.raises(NatcoordError, match="institution_unnamed"), store.step("test"):
        plan.save_institution(store, Institution(new_id(), {"en": " "}, "ministry"))
    draft = whole_target(store)
    assert draft.institution_id is not None
    with store.step("test"):
        plan.delete_institution(store, draft.institution_id)
    kept = store.find(Target, draft.target_id)
    assert kept is not None
    assert kept.institution_id is None
