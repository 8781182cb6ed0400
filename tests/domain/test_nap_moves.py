"""Moving lines of the plan: where they may stand, and that no sequence of moves breaks the outline or loses a line."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from natcoord.domain import nap, nap_moves
from natcoord.domain.plan_records import PLAN_LEVELS, PlanItem
from natcoord.errors import NatcoordError

# Indented by level; a name is a key.
DRAWN = """
O1
 C1
  U1
   A1
   A2
  U2
   A3
 C2
O2
 A4
 U3
  A5
"""
_LEVEL = {"O": "objective", "C": "outcome", "U": "output", "A": "activity"}


def read(drawn: str) -> list[PlanItem]:
    items: list[PlanItem] = []
    path: list[str] = []
    counts: dict[str | None, int] = {}
    for row in drawn.strip("\n").split("\n"):
        depth, key = len(row) - len(row.lstrip()), row.strip()
        del path[depth:]
        parent = path[-1] if path else None
        items.append(PlanItem(key, "p", parent, _LEVEL[key[0]], counts.get(parent, 0), {"en": key}))
        counts[parent] = counts.get(parent, 0) + 1
        path.append(key)
    return items


def draw(items: list[PlanItem]) -> str:
    """The outline; a line whose level is no longer that of its name says so."""
    rows = []
    for one in nap.lines(items):
        level = "" if _LEVEL[one.item.plan_item_id[0]] == one.item.level else f" {one.item.level}"
        rows.append(" " * one.depth + one.item.plan_item_id + level)
    return "\n".join(rows)


def after(items: list[PlanItem], changed: list[PlanItem]) -> list[PlanItem]:
    new = {one.plan_item_id: one for one in changed}
    return [new.get(one.plan_item_id, one) for one in items]


ITEMS = read(DRAWN)


@pytest.mark.parametrize(
    ("level", "parent", "may"),
    [
        ("objective", None, True), ("outcome", None, False), ("activity", None, False),
        ("outcome", "objective", True), ("output", "outcome", True), ("activity", "output", True),
        ("activity", "objective", True), ("output", "objective", True),  # a level may be left out
        ("objective", "objective", False), ("outcome", "output", False), ("activity", "activity", False),
    ],
)  # fmt: skip
def test_a_line_stands_below_one_of_a_higher_level(level: str, parent: str | None, may: bool) -> None:
    assert nap_moves.may_stand(level, parent) is may


@pytest.mark.parametrize(
    ("keys", "parent", "position", "drawn"),
    [
        (["A1"], "U2", 0, "O1\n C1\n  U1\n   A2\n  U2\n   A1\n   A3\n C2\nO2\n A4\n U3\n  A5"),
        (["A1", "A2"], "U2", 9, "O1\n C1\n  U1\n  U2\n   A3\n   A1\n   A2\n C2\nO2\n A4\n U3\n  A5"),
        (["C1"], "O2", 1, "O1\n C2\nO2\n A4\n C1\n  U1\n   A1\n   A2\n  U2\n   A3\n U3\n  A5"),
        (["U1", "A1", "A2"], "C2", 0, "O1\n C1\n  U2\n   A3\n C2\n  U1\n   A1\n   A2\nO2\n A4\n U3\n  A5"),
        (["A2"], "U1", 0, "O1\n C1\n  U1\n   A2\n   A1\n  U2\n   A3\n C2\nO2\n A4\n U3\n  A5"),
        (["A1"], "U1", 2, "O1\n C1\n  U1\n   A2\n   A1\n  U2\n   A3\n C2\nO2\n A4\n U3\n  A5"),
        (["O2"], None, 0, "O2\n A4\n U3\n  A5\nO1\n C1\n  U1\n   A1\n   A2\n  U2\n   A3\n C2"),
        (["A5", "A1"], "C2", 0, "O1\n C1\n  U1\n   A2\n  U2\n   A3\n C2\n  A1\n  A5\nO2\n A4\n U3"),
    ],
)
def test_lines_are_dragged_where_their_level_allows(
    keys: list[str], parent: str | None, position: int, drawn: str
) -> None:
    assert draw(after(ITEMS, nap_moves.moved(ITEMS, keys, parent, position))) == drawn


@pytest.mark.parametrize(
    ("keys", "parent"),
    [(["O1"], "O2"), (["C1"], None), (["C1"], "U3"), (["A1"], "A2"), (["A1"], None), (["C1"], "U1"), (["U1"], "U1")],
)
def test_a_drag_to_a_wrong_place_is_refused(keys: list[str], parent: str | None) -> None:
    with pytest.raises(NatcoordError) as refused:
        nap_moves.moved(ITEMS, keys, parent, 0)
    assert refused.value.code == "plan_item_misplaced"


def test_lines_move_up_and_down_together_and_stay_at_the_end() -> None:
    items = read("O1\n A1\n A2\n A3\n A4")
    down = after(items, nap_moves.shifted(items, ["A1", "A2"], 1))
    assert draw(down) == "O1\n A3\n A1\n A2\n A4"
    again = after(down, nap_moves.shifted(down, ["A1", "A2"], 1))
    assert draw(again) == "O1\n A3\n A4\n A1\n A2"
    assert nap_moves.shifted(again, ["A1", "A2"], 1) == []
    assert draw(after(again, nap_moves.shifted(again, ["A1"], -1))) == "O1\n A3\n A1\n A4\n A2"


@pytest.mark.parametrize(
    ("before", "keys", "drawn"),
    [
        ("O1\nO2", ["O2"], "O1\n O2 outcome"),
        ("O1\n C1\n C2\n  U2", ["C2"], "O1\n C1\n  C2 output\n   U2 activity"),
        ("O1\n C1\n A1", ["A1"], "O1\n C1\n  A1"),
        ("O1\n C1\n A1\n A2", ["A1", "A2"], "O1\n C1\n  A1\n  A2"),
        ("O1\n C1\n C2\n  A2", ["C2"], "O1\n C1\n  C2 output\n   A2"),
    ],
)
def test_a_deeper_line_takes_the_level_it_must(before: str, keys: list[str], drawn: str) -> None:
    items = read(before)
    assert draw(after(items, nap_moves.indented(items, keys))) == drawn


@pytest.mark.parametrize(
    ("before", "key", "code"),
    [
        ("O1\n C1", "C1", "plan_item_nothing_above"),
        ("O1", "O1", "plan_item_nothing_above"),
        ("O1\n A1\n A2", "A2", "plan_item_too_deep"),
        ("O1\n U1\n U2\n  A2", "U2", "plan_item_too_deep"),
    ],
)
def test_a_line_that_cannot_go_deeper_says_why(before: str, key: str, code: str) -> None:
    with pytest.raises(NatcoordError) as refused:
        nap_moves.indented(read(before), [key])
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("before", "keys", "drawn"),
    [
        ("O1\n C1\n C2\nO2", ["C1"], "O1\n C2\nC1 objective\nO2"),
        ("O1\n U1\n  A1\n  A2\n  A3", ["A1", "A2"], "O1\n U1\n  A3\n A1 output\n A2 output"),
        ("O1\n C1\n  U1\n   A1", ["U1"], "O1\n C1\n U1 outcome\n  A1"),
    ],
)
def test_a_higher_line_follows_the_one_it_was_below_at_its_level(before: str, keys: list[str], drawn: str) -> None:
    items = read(before)
    assert draw(after(items, nap_moves.outdented(items, keys))) == drawn


def test_an_objective_goes_no_higher() -> None:
    with pytest.raises(NatcoordError) as refused:
        nap_moves.outdented(ITEMS, ["O2"])
    assert refused.value.code == "plan_item_at_top"


def test_higher_and_deeper_again_is_as_before() -> None:
    for key in ("A3", "C2", "A5"):
        higher = after(ITEMS, nap_moves.outdented(ITEMS, [key]))
        back = after(higher, nap_moves.indented(higher, [key]))
        assert [(one.parent_id, one.level) for one in back] == [(one.parent_id, one.level) for one in ITEMS]


KEYS = [one.plan_item_id for one in ITEMS]
CHOSEN = st.lists(st.sampled_from(KEYS), min_size=1, max_size=3, unique=True)
STEP = st.one_of(
    st.tuples(st.just("drag"), CHOSEN, st.none() | st.sampled_from(KEYS), st.integers(0, 4)),
    st.tuples(st.just("shift"), CHOSEN, st.none(), st.sampled_from([-1, 1])),
    st.tuples(st.just("deeper"), CHOSEN, st.none(), st.just(0)),
    st.tuples(st.just("higher"), CHOSEN, st.none(), st.just(0)),
)


def is_proper(items: list[PlanItem]) -> bool:
    """Every line stands where its level may, in a place of its own, and all are reached from the top."""
    levels = {one.plan_item_id: one.level for one in items}
    fits = all(nap_moves.may_stand(one.level, levels[one.parent_id] if one.parent_id else None) for one in items)
    rows = nap.by_parent(items).values()
    return fits and len(nap.outline(items)) == len(items) and all(
        [one.position for one in row] == list(range(len(row))) for row in rows
    )  # fmt: skip


@settings(max_examples=150)
@given(st.lists(STEP, max_size=10))
def test_any_sequence_of_moves_keeps_a_proper_outline_and_every_line(
    steps: list[tuple[str, list[str], str, int]],
) -> None:
    items = list(ITEMS)
    assert is_proper(items)
    for verb, keys, parent, number in steps:
        try:
            if verb == "drag":
                changed = nap_moves.moved(items, keys, parent, number)
            elif verb == "shift":
                changed = nap_moves.shifted(items, keys, number)
            else:
                changed = (nap_moves.indented if verb == "deeper" else nap_moves.outdented)(items, keys)
        except NatcoordError:
            continue
        items = after(items, changed)
        assert is_proper(items)
        assert sorted(one.plan_item_id for one in items) == sorted(KEYS)
        assert all(one.title == {"en": one.plan_item_id} for one in items)
    assert {one.level for one in items} <= set(PLAN_LEVELS)
