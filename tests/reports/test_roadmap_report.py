"""The report on a regional roadmap: goals with half-years first, what is not adopted, and no unverified number."""

from dataclasses import replace

import pytest

from natcoord import library
from natcoord.content import pack
from natcoord.domain.plan_records import PlanItem
from natcoord.domain.snapshot import Snapshot
from natcoord.reports import roadmap_goals
from natcoord.reports.document import Document
from natcoord.reports.tracking_facts import follow
from natcoord.services import exporting
from natcoord.services.exporting import Wanted
from tests.reports import worded
from tests.reports.worded import TODAY


def report(instrument: str, language: str = "en", period: str = "2026-H1", facts: Snapshot | None = None) -> Document:
    wanted = Wanted("roadmap", language, period, instrument=instrument)
    return exporting.draw(facts or worded.snapshot(), wanted, TODAY)


def row(document: Document, key: str, name: str) -> dict[str, object]:
    """A row by the titles of its columns."""
    table = worded.tables(document)[key]
    found = next(one for one in table.rows if one[0] == name)
    return {column.title: worded.shown(cell) for column, cell in zip(table.columns, found, strict=True)}


def test_both_languages_hold_the_same_numbers() -> None:
    arabic, english = (worded.drawn("roadmap", code) for code in ("ar", "en"))
    assert worded.numbers(arabic) == worded.numbers(english)


@pytest.mark.parametrize("instrument", ["wb", "carib", "cadr"])
def test_every_goal_has_a_chapter_and_every_sheet_of_the_library_its_place(instrument: str) -> None:
    document = report(instrument)
    goals = [one for one in pack().provisions.values() if one.instrument == instrument]
    table = worded.tables(document)["roadmap_goals"]
    assert len(table.rows) == len(goals)
    for number, goal in enumerate(goals):
        sheets = [one for one in library.indicators().values() if goal.provision_key in one.provisions]
        adopted, _, missing = table.rows[number][1:]
        assert (adopted, missing) == (
            sum(one.key in worded.ADOPTED for one in sheets),
            sum(one.key not in worded.ADOPTED for one in sheets),
        )


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_number_that_is_unverified_is_printed_nowhere(language: str) -> None:
    said = worded.words(worded.drawn("roadmap", language))
    numbers = {one.number for one in library.indicators().values() if one.set == "wb" and one.number}
    assert numbers
    assert not [number for number in numbers if number in said]
    assert "KPI" not in said


def test_the_number_of_an_unverified_goal_is_not_printed() -> None:
    known = pack().provisions
    changed = replace(pack(), provisions=known | {"wb.3": replace(known["wb.3"], confidence="unverified")})
    order = replace(exporting.order(worded.snapshot(), Wanted("roadmap", "en", "2026-H1"), TODAY), pack=changed)
    titles = [one.title for one in roadmap_goals.goals(order, follow(order.snapshot, order.language, changed, TODAY))]
    assert "goal 3" not in titles[2]
    assert "illicit flows" in titles[2]


def test_half_years_stand_before_years() -> None:
    titles = [column.title for column in worded.tables(report("wb"))["roadmap_values_3"].columns]
    assert titles[2:7] == ["H1 2025", "H2 2025", "H1 2026", "2024", "2025"]


def test_a_half_year_is_its_own_value_and_a_year_the_sum_of_both() -> None:
    found = row(report("wb"), "roadmap_values_3", "Firearms seized in the jurisdiction")
    assert (found["H1 2025"], found["H2 2025"], found["H1 2026"]) == (210, 190, 260)
    assert found["2025"] == 400


def test_a_half_year_follows_from_its_quarters_only_if_none_is_missing() -> None:
    found = row(report("wb"), "roadmap_values_5", "Firearms voluntarily surrendered")
    assert found["H1 2026"] == 95
    assert found["H2 2025"] is None


def test_a_yearly_indicator_has_no_half_year() -> None:
    found = row(report("wb"), "roadmap_values_7", "Storage facilities with improved safety and security")
    assert (found["H1 2025"], found["H2 2025"], found["2025"]) == (None, None, 50)


def test_a_year_that_has_not_ended_is_no_column() -> None:
    titles = [column.title for column in worded.tables(report("wb", period="2025-H1"))["roadmap_values_3"].columns]
    assert titles[2:7] == ["H1 2024", "H2 2024", "H1 2025", "2023", "2024"]


def test_the_breakdown_of_the_period_is_told_by_group() -> None:
    rows = worded.tables(report("wb"))["roadmap_cells_3"].rows
    assert sorted((str(one[3]), one[4]) for one in rows) == [("Rifles and carbines", 60), ("Self-loading pistols", 200)]


def test_figures_that_the_regional_body_supplies_are_named_as_its_own() -> None:
    rows = worded.tables(report("wb"))["roadmap_missing_4"].rows
    found = {one[0]: one[2] for one in rows}
    assert found["Citizens satisfied with their safety"] == "The regional body SEESAC supplies it"


def test_words_stand_under_the_goal_they_were_written_for_and_those_of_other_roadmaps_nowhere() -> None:
    document = worded.drawn("roadmap", "en")
    chapters = {section.sheet: worded.words(replace(document, sections=(section,))) for section in document.sections}
    assert "Words on goal.wb.3.progress." in chapters["Goal 3"]
    said = worded.words(document)
    assert "goal.carib" not in said
    assert "goal.own" not in said


# -- a roadmap of the country's own -----------------------------------------------------------------------------------


def own(definitions: dict[str, str], plan_item_id: str | None = None) -> Snapshot:
    """The facts with imported sheets, by name and definition."""
    facts = worded.snapshot()
    like = facts.indicators[0]
    made = tuple(
        replace(
            like, indicator_id=name, code=f"R-{number}", name={"en": name}, definition={"en": text}, target_id=None,
            library_key=f"own:Desert Road: 2030:{number}", plan_item_id=plan_item_id, is_key=False,
        )
        for number, (name, text) in enumerate(definitions.items(), start=1)
    )  # fmt: skip
    return replace(facts, indicators=(*facts.indicators, *made))


def test_a_roadmap_that_was_imported_is_offered_and_reported_by_its_goals() -> None:
    facts = own({"A": "1 – Safe roads\nArms on roads.", "B": "1 – Safe roads\nMore.", "C": "2 – Calm", "D": "Plain."})
    assert roadmap_goals.own_roadmaps(one.library_key for one in facts.indicators) == ("own:Desert Road: 2030",)
    document = report("own:Desert Road: 2030", facts=facts)
    assert [(one[0], one[1]) for one in worded.tables(document)["roadmap_goals"].rows] == [
        ("1 – Safe roads", 2),
        ("2 – Calm", 1),
        ("Other indicators", 1),
    ]
    assert "Desert Road: 2030" in document.title


def test_imported_sheets_below_the_plan_stand_under_their_objective() -> None:
    facts = own({"A": "Arms."}, plan_item_id="below")
    items = (
        PlanItem("top", "plan", None, "objective", 1, {"en": "Safe roads"}),
        PlanItem("below", "plan", "top", "outcome", 1, {"en": "Patrols"}),
    )
    document = report("own:Desert Road: 2030", facts=replace(facts, plan_items=items))
    assert [one[0] for one in worded.tables(document)["roadmap_goals"].rows] == ["Safe roads"]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_contact_persons_stand_in_a_restricted_report_only(language: str) -> None:
    assert worded.SECRET not in worded.words(worded.drawn("roadmap", language))
    assert worded.SECRET in worded.words(worded.drawn("roadmap", language, "restricted"))
