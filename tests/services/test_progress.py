"""Statuses read from a file: what rolls up, the board of the plan, history, what changed, and numbers that stay."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from natcoord.domain import outlook, rollup
from natcoord.domain.outlook import Projection
from natcoord.domain.plan_records import ActionPlan, PlanItem
from natcoord.domain.records import Indicator, Measurement, Target
from natcoord.domain.snapshot import Snapshot
from natcoord.services import ledger, nap, overview, plan, progress, track
from natcoord.store.store import Store, new_id
from tests.services.test_plan import whole_target

TODAY = date(2026, 11, 22)
NOTED = "2026-01-10T08:00:00+00:00"


def adopted(store: Store, **changes: object) -> tuple[Target, Indicator]:
    """A target from 8 in 2022 to 90 in 2028, adopted in 2024, with its indicator."""
    draft = whole_target(store)
    (sheet,) = store.read(Indicator, "target_id = ?", [draft.target_id])
    with store.step("test"):
        plan.save_indicator(store, replace(sheet, **changes))
        plan.adopt_target(store, draft.target_id, date(2024, 2, 3), "Council of Ministers")
    return found(store, draft.target_id), replace(sheet, **changes)


def found(store: Store, target_id: str) -> Target:
    target = store.find(Target, target_id)
    assert target is not None
    return target


def part(store: Store, parent: Indicator) -> Indicator:
    with store.step("test"):
        made = replace(
            plan.new_indicator(store, None), name={"en": "Part"}, unit=parent.unit, kind=parent.kind,
            frequency=parent.frequency, rolls_up_to=parent.indicator_id,
        )  # fmt: skip
        plan.save_indicator(store, made)
    return made


def note(store: Store, sheet: Indicator, period: str, number: float, at: str = NOTED) -> None:
    """An approved value as it stands in a file."""
    with store.step("test"):
        store.save(
            Measurement(
                new_id(), sheet.indicator_id, period, "", number, None, None, None, "approved", "", at, approved_at=at
            )
        )


# --- values that are computed --------------------------------------------------------------------------------


def test_a_target_is_judged_by_what_rolls_up(store: Store) -> None:
    target, sheet = adopted(store, rollup="sum")
    north, south = part(store, sheet), part(store, sheet)
    note(store, north, "2025", 30.0)
    note(store, north, "2024", 20.0)
    note(store, south, "2024", 10.0)
    (line,) = overview.target_lines(store, TODAY)
    assert line.indicator == sheet
    assert (line.progress.period, line.progress.value) == ("2024", 30.0)  # 2025 lacks the south
    note(store, south, "2025", 25.0)
    (line,) = overview.target_lines(store, TODAY)
    # 8 + 82 / 6 * 3 = 49 expected at the end of 2025
    assert (line.progress.value, line.progress.expected, line.progress.status) == (55.0, 49.0, "on_track")
    assert [one.value for one in overview.series(store, sheet.indicator_id)] == [30.0, 55.0]
    assert line.target == target


def test_an_approved_value_of_its_own_comes_before_the_computed_one(store: Store) -> None:
    _, sheet = adopted(store, rollup="sum")
    one = part(store, sheet)
    note(store, one, "2025", 30.0)
    with store.step("test"):
        track.record(store, track.Entry(sheet.indicator_id, "2025", 70.0))
    assert overview.latest(store)[sheet.indicator_id].value == 30.0
    assert [one.value for one in overview.series(store, sheet.indicator_id)] == [30.0]
    with store.step("test"):
        track.approve(store, sheet.indicator_id)
    assert overview.latest(store)[sheet.indicator_id].value == 70.0
    assert [one.value for one in overview.series(store, sheet.indicator_id)] == [70.0]


def test_a_quarterly_flow_is_judged_by_its_latest_whole_year(store: Store) -> None:
    _, sheet = adopted(store, kind="flow", frequency="quarter")
    for period in ("2019-Q1", "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2026-Q1", "2026-Q2"):
        note(store, sheet, period, 5.0)
    newest = overview.latest(store)[sheet.indicator_id]
    assert (newest.period, newest.value) == ("2023", 20.0)
    assert len(overview.series(store, sheet.indicator_id)) == 7


def test_a_flow_without_a_whole_year_has_no_data(store: Store) -> None:
    _, sheet = adopted(store, kind="flow", frequency="half_year")
    note(store, sheet, "2025-H1", 50.0)
    assert overview.latest(store) == {}
    assert [one.progress.status for one in overview.target_lines(store, TODAY)] == ["no_data"]


def test_reading_only_what_is_needed_gives_the_same_as_reading_all(store: Store) -> None:
    _, total = adopted(store, rollup="sum", kind="flow", frequency="quarter")
    below = [part(store, total) for _ in range(2)]
    _, plain = adopted(store, code="I-99")
    for year in range(2016, 2027):
        for number in range(1, 5):
            for one in below if year < 2022 else below[:1]:
                note(store, one, f"{year}-Q{number}", float(year + number))
        note(store, plain, str(year), float(year))
    every = rollup.latest(store.read(Indicator), store.read(Measurement))
    assert overview.latest(store) == every
    assert every[total.indicator_id].period == "2021"


def test_what_others_roll_up_to_owes_no_value_itself(store: Store) -> None:
    _, sheet = adopted(store, rollup="sum")
    assert [one.indicator.indicator_id for one in overview.due(store, TODAY)] == [sheet.indicator_id]
    one = part(store, sheet)
    note(store, one, "2024", 5.0)
    assert [(due.indicator.indicator_id, due.period) for due in overview.due(store, TODAY)] == [
        (one.indicator_id, "2025")
    ]


# --- the board -----------------------------------------------------------------------------------------------


@pytest.fixture
def planned(store: Store) -> dict[str, str]:
    """A plan: an objective with the target, an outcome with an indicator of it, an output with two activities."""
    target, sheet = adopted(store)
    note(store, sheet, "2025", 40.0)
    draft = ActionPlan(new_id(), {"en": "Plan"}, 2025, 2028, "draft", None, {}, None, "")
    keys = {"target": target.target_id}
    with store.step("test"):
        nap.save_plan(store, draft)
        parent = None
        for level in ("objective", "outcome", "output"):
            made = replace(nap.new_item(store, draft.action_plan_id, level, parent), title={"en": level})
            parent = keys[level] = nap.save_item(store, made)
        objective = store.find(PlanItem, keys["objective"])
        assert objective is not None
        nap.save_item(store, replace(objective, target_ids=(target.target_id,)))
        plan.save_indicator(store, replace(sheet, plan_item_id=keys["outcome"]))
        for name, changes in (("done", {"state": "done"}), ("begun", {"state": "under_way", "ends_on": "2026-01-01"})):
            made = nap.new_item(store, draft.action_plan_id, "activity", parent)
            keys[name] = nap.save_item(store, replace(made, **changes))
    return keys


def test_the_board_shows_every_level_with_what_it_follows_from(store: Store, planned: dict[str, str]) -> None:
    made = progress.board(store, TODAY)
    by_key = {one.item.plan_item_id: one for one in made.levels}
    shown = {name: by_key[key] for name, key in planned.items() if key in by_key}
    # 40 of 49 expected: (40 - 8) / (49 - 8) = 0.78
    assert [(name, one.depth, one.status) for name, one in shown.items()] == [
        ("objective", 0, "off_track"),
        ("outcome", 1, "off_track"),
        ("output", 2, "off_track"),
        ("done", 3, "achieved"),
        ("begun", 3, "off_track"),
    ]
    assert shown["output"].counts == {"achieved": 1, "off_track": 1}
    assert shown["outcome"].counts == {"needs_acceleration": 1, "off_track": 1}
    assert [line.target.target_id for line in shown["outcome"].lines] == [planned["target"]]
    assert shown["output"].lines == ()
    assert made.projections[planned["target"]] == Projection(2030)  # 32 in three years: 82 take 7.7
    assert [one.target.target_id for one in made.targets] == [planned["target"]]


def test_the_rule_of_a_level_is_set_and_undone(store: Store, planned: dict[str, str]) -> None:
    with store.step("progress.set_rollup"):
        progress.set_rollup(store, planned["output"], "most")
    item = store.find(PlanItem, planned["output"])
    assert item is not None
    assert item.rollup == "most"
    store.undo()
    assert {one.rollup for one in store.read(PlanItem)} == {"worst"}


def test_a_file_without_a_plan_has_a_board_of_its_targets(store: Store) -> None:
    adopted(store)
    made = progress.board(store, TODAY)
    assert (made.plan, made.levels, len(made.targets)) == (None, (), 1)


# --- history and changes -------------------------------------------------------------------------------------


def test_the_history_of_a_target_follows_its_ledger(store: Store) -> None:
    target, sheet = adopted(store)
    for period, number in (("2023", 15.0), ("2024", 24.0), ("2025", 38.0)):
        note(store, sheet, period, number)
    with store.step("test"):
        ledger.revise_target(
            store, target.target_id, replace(target, target_value=68.0), date(2025, 6, 1), "Council", "Late tender"
        )
    made = progress.status_history(store, target.target_id, TODAY)
    assert [(one.period, one.status) for one in made] == [
        ("2024", "off_track"),  # 16 of 27.3
        ("2025", "on_track"),  # 30 of 30 by the line to 68
        ("2026", "on_track"),
    ]
    assert made[-1].status == overview.target_lines(store, TODAY)[0].progress.status
    assert progress.status_history(store, "gone", TODAY) == ()


def test_what_changed_since_a_day_is_read_from_the_file(store: Store, planned: dict[str, str]) -> None:
    target = found(store, planned["target"])
    with store.step("test"):
        ledger.revise_target(
            store, target.target_id, replace(target, target_value=60.0), date(2026, 6, 1), "Council", "Late tender"
        )
        done = store.find(PlanItem, planned["done"])
        assert done is not None
        nap.save_item(store, replace(done, state_on="2026-03-03"))
    made = progress.changes(store, date(2026, 1, 31), TODAY)
    assert [(one.before, one.after) for one in made.statuses] == [("needs_acceleration", "on_track")]
    assert [one.revised_on for one in made.revisions] == ["2026-06-01"]
    assert [one.plan_item_id for one in made.items] == [planned["done"]]
    assert (made.values, made.adopted) == ((), ())
    early = progress.changes(store, date(2026, 1, 9), TODAY)
    assert [(one.before, one.after) for one in early.statuses] == [("no_data", "on_track")]
    assert [one.value for one in early.values] == [40.0]
    assert progress.changes_in_file(store.path, date(2026, 1, 9), TODAY) == early
    assert outlook.changes(overview.snapshot(store, TODAY), date(2026, 1, 9), TODAY) == early


# --- what always holds ---------------------------------------------------------------------------------------


def numbers(store: Store) -> list[tuple[object, ...]]:
    return sorted(
        (one.indicator_id, one.period, one.cell, one.value, one.numerator, one.denominator, one.absence)
        for one in store.read(Measurement)
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(
    plain=st.lists(st.floats(0, 1e12), max_size=5),
    pairs=st.lists(st.tuples(st.integers(0, 1000), st.integers(1000, 5000)), max_size=5),
    send_back=st.booleans(),
)
def test_approving_never_changes_a_number(
    store: Store, plain: list[float], pairs: list[tuple[int, int]], send_back: bool
) -> None:
    with store.step("test"):
        sheets = [
            replace(plan.new_indicator(store, None), indicator_id=new_id(), code=f"I-{new_id()}", **changes)
            for changes in (
                {"name": {"en": "Count"}, "unit": {"en": "weapons"}},
                {
                    "name": {"en": "Share"},
                    "unit": {"en": "per cent"},
                    "kind": "percentage",
                    "numerator": {"en": "Marked"},
                    "denominator": {"en": "All"},
                },
            )
        ]
        for one in sheets:
            plan.save_indicator(store, one)
        entries = [track.Entry(sheets[0].indicator_id, str(2010 + n), number) for n, number in enumerate(plain)]
        entries += [
            track.Entry(sheets[1].indicator_id, str(2010 + n), numerator=float(above), denominator=float(below))
            for n, (above, below) in enumerate(pairs)
        ]
        track.record_many(store, entries)
    before = numbers(store)
    keys = [one.measurement_id for one in store.read(Measurement, "state = 'draft'")]
    with store.step("test"):
        track.submit(store, keys)
        if send_back:
            track.send_back(store, keys, "Counted again")
        for one in sheets:
            track.approve(store, one.indicator_id)
    assert numbers(store) == before
    assert {one.state for one in store.read(Measurement)} <= {"approved"}


def test_the_same_facts_in_another_order_give_the_same_statuses(store: Store, planned: dict[str, str]) -> None:
    facts = overview.snapshot(store, TODAY)
    turned = Snapshot(
        facts.country, facts.taken_on, (), (), (), (), facts.targets[::-1], facts.indicators[::-1],
        facts.measurements[::-1],
    )  # fmt: skip
    assert outlook.statuses(turned, TODAY) == outlook.statuses(facts, TODAY)
    lines = {one.target.target_id: one.progress for one in overview.target_lines(store, TODAY)}
    assert outlook.statuses(facts, TODAY) == lines
