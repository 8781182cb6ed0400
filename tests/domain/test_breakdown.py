"""Cells, age bands, parts against totals and the disaggregation debt; cases written from domain.md 13.1 and 13.2."""

from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from natcoord.domain import age_bands, breakdown
from natcoord.domain.records import AXES, Indicator, Measurement
from natcoord.errors import NatcoordError


def sheet(kind: str = "flow", axes: tuple[str, ...] = ("sex",), **changes: Any) -> Indicator:
    fields: dict[str, Any] = {
        "indicator_id": "i", "target_id": None, "code": "I-01", "name": {}, "definition": {}, "unit": {}, "kind": kind,
        "direction": "increase", "numerator": {}, "denominator": {}, "source": {}, "frequency": "year",
        "institution_id": None, "band_low": None, "band_high": None, "is_key": False, "is_draft": False, "axes": axes,
    }  # fmt: skip
    return Indicator(**{**fields, **changes})


def value(cell: str, amount: float | tuple[float, float] | str, period: str = "2024", why: str = "") -> Measurement:
    """One value: a number, numerator and denominator, or the code of an absence."""
    number = float(amount) if isinstance(amount, int | float) else None
    above, below = amount if isinstance(amount, tuple) else (None, None)
    absence = amount if isinstance(amount, str) else None
    return Measurement(
        f"{period}/{cell}", "i", period, cell, number, above, below, absence, "draft", "", "2026-01-01", why
    )


# -- reading ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "cell"),
    [
        ("", ""),
        ("sex=female", "sex=female"),
        ("sex=women", "sex=female"),
        ("sex=men", "sex=male"),
        ("Sex: F", "sex=female"),
        ("Women", "sex=female"),
        ("women and girls", "sex=female"),
        ("female", "sex=female"),
        ("M", "sex=male"),
        ("W", "sex=female"),
        ("نساء", "sex=female"),
        ("النساء", "sex=female"),
        ("إناث", "sex=female"),
        ("الذكور", "sex=male"),
        ("رجال", "sex=male"),
        ("15-17", "age=15-17"),
        ("15–17", "age=15-17"),
        ("15 – 17 years", "age=15-17"),
        ("15 to 17", "age=15-17"),
        ("aged 15 to 17", "age=15-17"),
        ("١٥–١٧ سنة", "age=15-17"),
        ("۱۵-۱۷", "age=15-17"),
        ("15 إلى 17", "age=15-17"),
        ("under 18", "age=0-17"),
        ("<18", "age=0-17"),
        ("below 18 years", "age=0-17"),
        ("دون 18", "age=0-17"),
        ("أقل من ١٨ سنة", "age=0-17"),
        ("up to 17", "age=0-17"),
        ("children", "age=0-17"),
        ("65+", "age=65+"),
        ("65 and over", "age=65+"),
        ("≥65", "age=65+"),
        ("65 فأكثر", "age=65+"),
        ("age=60+", "age=60+"),
        ("age=15", "age=15"),
        ("age=15-15", "age=15"),
        ("with disability", "disability=with"),
        ("disability=yes", "disability=with"),
        ("disability=No", "disability=without"),
        ("الإعاقة=نعم", "disability=with"),
        ("urban", "place=urban"),
        ("rural", "place=rural"),
        ("place=Northern Province", "place=Northern Province"),
        ("region=north", "place=north"),
        ("المحافظة=الشمال", "place=الشمال"),
        ("Sub-machine guns", "weapon=sub_machine_gun"),
        ("rifles and carbines", "weapon=rifle"),
        ("heavy machine gun", "weapon=heavy_machine_gun"),
        ("weapon=other", "weapon=other"),
        ("intimate partner", "relationship=intimate_partner"),
        ("found", "context=found"),
        ("seized_administrative", "context=seized_administrative"),
        ("traced", "outcome=traced"),
        ("age=15-17; sex=F", "sex=female;age=15-17"),
        ("Women, 15-17", "sex=female;age=15-17"),
        ("نساء؛ دون 18", "sex=female;age=0-17"),
        ("weapon=pistol;place=Capital;sex=male", "sex=male;place=Capital;weapon=pistol"),
    ],
)
def test_a_cell_is_read_as_people_write_it(typed: str, cell: str) -> None:
    assert breakdown.format(breakdown.parse(typed)) == cell


@pytest.mark.parametrize(
    ("typed", "choice"),
    [
        ("unknown", "sex"),  # of what?
        ("other", "weapon"),
        ("15", "age"),  # a bare number may be anything
        ("1", "age"),
        ("yes", "disability"),
        ("somewhere", "place"),
        ("over 65", "age"),  # from 65, or from 66?
        ("youth", "age"),  # 15-24 by the United Nations, 18-29 by resolution 2250
        ("17-15", "age"),
        ("10-14-17", "age"),
        ("2024-10-14 00:00:00", "age"),  # what Excel makes of 10-14
        ("colour=red", "weapon"),
        ("sex=maybe", "female, male, other, unknown"),
        ("age=old", "0-9, 10-14, 15-17"),
        ("age=900", "65+"),
        ("disability=some", "with, without"),
        ("place=", "urban, rural"),
        ("sex=F; sex=M", "sex"),
    ],
)
def test_a_cell_that_could_be_more_than_one_thing_is_refused_with_the_choices(typed: str, choice: str) -> None:
    with pytest.raises(NatcoordError) as refused:
        breakdown.parse(typed)
    assert refused.value.code == "cell_invalid"
    assert choice in refused.value.facts["choices"]


def test_a_free_cell_of_an_older_file_stays_readable() -> None:
    assert breakdown.split("depot type B") == (("", "depot type B"),)
    assert breakdown.canonical("depot type B") == "depot type B"
    assert breakdown.is_free("depot type B")
    assert not breakdown.is_free("sex=women")


def test_an_old_way_of_writing_is_the_same_cell() -> None:
    assert breakdown.canonical("sex=women") == breakdown.canonical("Women") == "sex=female"


@given(st.dictionaries(st.sampled_from(AXES), st.integers(0, 200), min_size=1))
def test_a_stored_cell_reads_back_as_itself(picked: dict[str, int]) -> None:
    codes = {axis: breakdown.categories(axis) for axis in picked}
    cell = tuple((axis, codes[axis][picked[axis] % len(codes[axis])]) for axis in AXES if axis in picked)
    assert breakdown.parse(breakdown.format(cell)) == cell


@given(st.text())
def test_any_text_is_a_cell_or_refused_and_canonical_once_and_for_all(text: str) -> None:
    once = breakdown.canonical(text)
    assert breakdown.canonical(once) == once


# -- age bands -------------------------------------------------------------------------------------------------


def test_the_default_bands_lie_between_the_cuts() -> None:
    assert age_bands.default_bands() == (
        "0-9", "10-14", "15-17", "18-19", "20-24", "25-29", "30-44", "45-59", "60-64", "65+",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("band", "fits"),
    [
        ("0-17", True),  # child
        ("10-19", True),  # adolescent
        ("15-24", True),  # youth, United Nations
        ("18-29", True),  # youth, resolution 2250
        ("60+", True),
        ("18-59", True),
        ("0-4", False),
        ("16-17", False),
        ("18-35", False),
        ("66+", False),
        ("15", False),
    ],
)
def test_a_band_nests_when_it_begins_and_ends_at_cuts(band: str, fits: bool) -> None:
    assert age_bands.nests(band) is fits


@pytest.mark.parametrize(
    ("bands", "pairs"),
    [
        (["0-17", "18-59", "60+"], []),
        (["0-17", "15-24"], [("0-17", "15-24")]),
        (["60+", "65+"], [("60+", "65+")]),
        (["60-64", "60+"], [("60+", "60-64")]),
        (["0-9", "10-14", "unknown"], []),
        (["0-17", "17"], [("0-17", "17")]),
        (["0-99", "10-14", "15-17"], [("0-99", "10-14"), ("0-99", "15-17")]),
        (["18-29", "30-44", "25-34"], [("18-29", "25-34"), ("25-34", "30-44")]),
    ],
)
def test_bands_that_share_an_age_overlap(bands: list[str], pairs: list[tuple[str, str]]) -> None:
    assert {frozenset(one) for one in age_bands.overlapping(bands)} == {frozenset(one) for one in pairs}


def test_bands_cross_only_where_all_else_is_the_same() -> None:
    assert breakdown.crossing(["age=0-17", "sex=female;age=15-24"]) == []
    assert breakdown.crossing(["sex=male;age=0-17", "sex=female;age=15-24"]) == []
    (pair,) = breakdown.crossing(["sex=female;age=0-17", "sex=female;age=15-24"])
    assert set(pair) == {"sex=female;age=0-17", "sex=female;age=15-24"}


# -- parts and totals ------------------------------------------------------------------------------------------

Cells = dict[str, Any]
RECONCILED: list[tuple[str, str, Any, Cells, list[tuple[str, str, float, bool]]]] = [
    # what, kind, total, cells, mismatches as (axis, field, difference, is incomplete)
    ("they add up", "flow", 100, {"sex=female": 40, "sex=male": 60}, []),
    ("half a unit", "flow", 100, {"sex=female": 40.2, "sex=male": 60.3}, []),
    ("more than half", "flow", 100, {"sex=female": 40.3, "sex=male": 60.3}, [("sex", "value", 0.6, False)]),
    ("too few", "stock", 100, {"sex=female": 40, "sex=male": 55}, [("sex", "value", -5, False)]),
    ("unknown counts", "stock", 100, {"sex=female": 40, "sex=male": 55, "sex=unknown": 5}, []),
    ("one missing", "stock", 100, {"sex=female": 40}, [("sex", "value", -60, True)]),
    ("one absent", "stock", 100, {"sex=female": 40, "sex=male": "not_shared"}, [("sex", "value", -60, True)]),
    ("absent, yet too much", "flow", 100, {"sex=female": 140, "sex=male": "not_shared"}, [("sex", "value", 40, False)]),
    ("all absent", "flow", 100, {"sex=female": "not_shared", "sex=male": "not_collected"}, []),
    ("a total that is absent", "flow", "not_known", {"sex=female": 40, "sex=male": 60}, []),
    ("no total", "flow", None, {"sex=female": 40, "sex=male": 60}, []),
    ("old words", "flow", 100, {"sex=women": 40, "sex=men": 60}, []),
    ("a running total", "cumulative_flow", 10, {"sex=female": 4, "sex=male": 5}, [("sex", "value", -1, False)]),
    ("a scale", "ordinal", 3, {"sex=female": 2, "sex=male": 2}, []),
    ("yes or no", "yes_no", 1, {"place=north": 1, "place=south": 1}, []),
    ("whole bands", "flow", 10, {"age=0-17": 3, "age=18-59": 4, "age=60+": 1}, [("age", "value", -2, False)]),
    ("a hole in the bands", "flow", 10, {"age=0-17": 3, "age=20-59": 4, "age=60+": 1}, [("age", "value", -2, True)]),
    ("no children counted", "flow", 10, {"age=18-59": 4, "age=60+": 1}, [("age", "value", -5, True)]),
    ("two axes, one wrong", "flow", 10,
     {"sex=female": 4, "sex=male": 6, "disability=with": 1, "disability=without": 8},
     [("disability", "value", -1, False)]),
    ("one place of many", "flow", 10, {"place=north": 4}, [("place", "value", -6, True)]),
    ("places", "flow", 10, {"place=north": 4, "place=south": 4}, [("place", "value", -2, False)]),
    ("some types", "flow", 10, {"weapon=pistol": 4, "weapon=rifle": 4}, [("weapon", "value", -2, True)]),
    ("administrative seizures stand apart", "flow", 10,
     {"context=seized_criminal": 4, "context=found": 3, "context=surrendered": 3, "context=seized_administrative": 50},
     []),
    ("a percentage", "percentage", (30, 100), {"sex=female": (10, 40), "sex=male": (20, 60)}, []),
    ("its numerators", "percentage", (30, 100), {"sex=female": (10, 40), "sex=male": (22, 60)},
     [("sex", "numerator", 2, False)]),
    ("its denominators", "percentage", (30, 100), {"sex=female": (10, 40), "sex=male": (20, 50)},
     [("sex", "denominator", -10, False)]),
    ("shares of one whole", "percentage", (30, 100), {"sex=female": (10, 100), "sex=male": (20, 100)}, []),
    ("a free text is no axis", "flow", 10, {"depot A": 3}, []),
    ("only finer cells", "flow", 10, {"sex=female;age=0-17": 1, "sex=female;age=18+": 3, "sex=male;age=0-17": 2,
     "sex=male;age=18+": 4}, []),
    ("only finer cells, too few", "flow", 10, {"sex=female;age=0-17": 1, "sex=female;age=18+": 3,
     "sex=male;age=0-17": 2, "sex=male;age=18+": 3}, [("sex", "value", -1, False), ("age", "value", -1, False)]),
    ("finer cells against their own", "flow", 10, {"sex=female": 4, "sex=male": 6, "sex=female;age=0-17": 1,
     "sex=female;age=18+": 2}, [("age", "value", -1, False), ("age", "value", -7, True)]),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "total", "cells", "found"), [row[1:] for row in RECONCILED], ids=lambda _: "")
def test_parts_are_held_against_their_total(
    kind: str, total: Any, cells: Cells, found: list[tuple[str, str, float, bool]]
) -> None:
    whole = None if total is None else value("", total)
    made = breakdown.reconcile(sheet(kind), whole, [value(cell, amount) for cell, amount in cells.items()])
    named = [(one.axis, one.field, round(one.difference, 9), one.is_incomplete) for one in made]
    assert sorted(named) == sorted(found)


def test_a_mismatch_of_finer_cells_names_the_cell_they_belong_to() -> None:
    cells = {"sex=female": 4, "sex=male": 6, "sex=female;age=0-17": 1, "sex=female;age=18+": 2}
    found = breakdown.reconcile(sheet(), value("", 10), [value(cell, one) for cell, one in cells.items()])
    assert {(one.within, one.parts, one.total) for one in found} == {("sex=female", 3, 4), ("", 3, 10)}


def test_a_stated_reason_settles_a_difference() -> None:
    cells = [value("sex=female", 40), value("sex=male", 50)]
    (open_one,) = breakdown.reconcile(sheet(), value("", 100), cells)
    (settled,) = breakdown.reconcile(sheet(), value("", 100, why="Ten persons asked not to be counted by sex"), cells)
    assert (open_one.is_wrong, settled.is_wrong) == (True, False)
    assert settled.difference == -10


amounts = st.integers(0, 10**6) | st.floats(0, 1e6, allow_subnormal=False)


@given(st.dictionaries(st.sampled_from(breakdown.asked("age")), amounts, min_size=1), st.randoms())
def test_parts_that_a_total_was_made_of_reconcile_with_it(parts: dict[str, float], order: Any) -> None:
    cells = [value(f"age={code}", float(one)) for code, one in parts.items()]
    order.shuffle(cells)
    assert breakdown.reconcile(sheet(), value("", sum(parts.values())), cells) == []


@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(1, 10**6)), min_size=2, max_size=2),
    st.integers(2, 10**6),
)
def test_a_part_that_is_changed_is_found(pairs: list[tuple[int, int]], more: int) -> None:
    (a, b), (c, d) = pairs
    total = value("", (float(a + c), float(b + d)))
    cells = [value("sex=female", (float(a + more), float(b))), value("sex=male", (float(c), float(d)))]
    assert [(one.field, one.difference) for one in breakdown.reconcile(sheet("percentage"), total, cells)] == [
        ("numerator", more)
    ]


@given(
    st.dictionaries(
        st.tuples(st.sampled_from(["female", "male"]), st.sampled_from(["0-17", "18+"])),
        st.integers(0, 999),
        min_size=4,
    )
)
def test_a_table_of_two_axes_reconciles_with_its_margins(table: dict[tuple[str, str], int]) -> None:
    cells = [value(f"sex={sex};age={age}", float(one)) for (sex, age), one in table.items()]
    for sex in ("female", "male"):
        cells.append(value(f"sex={sex}", float(sum(one for (own, _), one in table.items() if own == sex))))
    assert breakdown.reconcile(sheet(), value("", float(sum(table.values()))), cells) == []


# -- debt ------------------------------------------------------------------------------------------------------

DEBTS: list[tuple[str, tuple[str, ...], list[Measurement], tuple[int, int, dict[str, int], int]]] = [
    ("nothing is asked", (), [value("", 5), value("sex=female", 5)], (0, 0, {}, 0)),
    ("no total, no debt", ("sex",), [value("sex=female", 5)], (0, 0, {}, 0)),
    ("an absent total", ("sex",), [value("", "not_shared")], (0, 0, {}, 0)),
    ("all there", ("sex",), [value("", 9), value("sex=female", 5), value("sex=male", 4)], (2, 2, {}, 0)),
    ("zero is there", ("sex",), [value("", 5), value("sex=female", 5), value("sex=male", 0)], (2, 2, {}, 0)),
    ("one missing", ("sex",), [value("", 9), value("sex=female", 5)], (2, 1, {}, 1)),
    ("one explained", ("sex",), [value("", 9), value("sex=female", 5), value("sex=male", "not_permitted")],
     (2, 1, {"not_permitted": 1}, 0)),
    ("unknown is no answer", ("sex",), [value("", 9), value("sex=unknown", 9)], (2, 0, {}, 2)),
    ("two periods", ("sex", "disability"),
     [value("", 9), value("sex=female", 5), value("", 3, "2025"), value("disability=with", 1, "2025")], (8, 2, {}, 6)),
    ("a place is enough", ("place",), [value("", 9), value("place=north", 2)], (1, 1, {}, 0)),
    ("no place", ("place",), [value("", 9)], (1, 0, {}, 1)),
    ("place not collected", ("place",), [value("", 9), value("place=unknown", "not_collected")],
     (1, 0, {"not_collected": 1}, 0)),
    ("one relationship is enough", ("relationship",), [value("", 9), value("relationship=family", 2)], (1, 1, {}, 0)),
    ("the bands", ("age",), [value("", 9), value("age=0-9", 4), value("age=10-14", 5)], (10, 2, {}, 8)),
    ("finer bands fill one", ("age",), [value("", 9), value("age=30-39", 4), value("age=40-44", 5)], (10, 1, {}, 9)),
    ("finer bands with a hole", ("age",), [value("", 9), value("age=30-38", 4), value("age=40-44", 5)],
     (10, 0, {}, 10)),
    ("a coarser band tells none", ("age",), [value("", 9), value("age=0-17", 4), value("age=65+", 5)], (10, 1, {}, 9)),
    ("finer cells tell the coarser", ("sex",),
     [value("", 9), value("sex=female;age=0-17", 4), value("sex=female;age=18+", 1), value("sex=male;age=0-17", 4)],
     (2, 1, {}, 1)),
    ("weapon types", ("weapon",), [value("", 9), value("weapon=pistol", 9), value("weapon=mortar_under_100", 0)],
     (14, 2, {}, 12)),
    ("contexts in scope", ("context",), [value("", 9), value("context=found", 9)], (3, 1, {}, 2)),
    ("outcomes", ("outcome",), [value("", 9), value("outcome=traced", 9)], (5, 1, {}, 4)),
]  # fmt: skip


@pytest.mark.parametrize(("axes", "held", "wanted"), [row[1:] for row in DEBTS], ids=[row[0] for row in DEBTS])
def test_the_debt_counts_what_is_asked_there_explained_and_missing(
    axes: tuple[str, ...], held: list[Measurement], wanted: tuple[int, int, dict[str, int], int]
) -> None:
    found = breakdown.debt(sheet(axes=axes), held)
    assert (found.asked, found.there, dict(found.reasons), found.missing) == wanted


def test_the_share_of_the_debt_is_not_defined_where_nothing_is_asked() -> None:
    assert breakdown.debt(sheet(axes=()), []).share is None
    assert breakdown.debt(sheet(), [value("", 9), value("sex=female", 5)]).share == 0.5


def test_the_debt_of_chosen_periods_leaves_the_others_out() -> None:
    held = [value("", 9), value("", 9, "2025"), value("sex=female", 5, "2025")]
    assert breakdown.debt(sheet(), held, ["2025"]).missing == 1


def test_the_debt_of_the_plan_is_that_of_its_indicators_together() -> None:
    other = sheet(axes=("disability",), indicator_id="j")
    held = [
        value("", 9),
        value("sex=female", 5),
        value("", 3)._replace(indicator_id="j"),
        value("disability=with", "not_shared")._replace(indicator_id="j"),
        value("", 3)._replace(indicator_id="no longer there"),
    ]
    found = breakdown.plan_debt([sheet(), other, sheet(axes=(), indicator_id="k")], held)
    assert (found.asked, found.there, dict(found.reasons), found.missing) == (4, 1, {"not_shared": 1}, 2)
    assert (found.explained, found.share) == (1, 0.5)


@given(st.lists(st.sampled_from([*breakdown.asked("sex"), *breakdown.asked("weapon")]), unique=True))
def test_what_is_asked_is_there_or_explained_or_missing(codes: list[str]) -> None:
    assume(codes)
    cells = [
        value(f"{'sex' if code in breakdown.asked('sex') else 'weapon'}={code}", 1 if n % 2 else "not_known")
        for n, code in enumerate(codes)
    ]
    found = breakdown.debt(sheet(axes=("sex", "weapon")), [value("", 9), *cells])
    assert found.asked == found.there + found.explained + found.missing == 16
    assert found.missing == 16 - len(codes)
