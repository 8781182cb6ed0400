"""The monitoring report: the plan, what happened in the half-year, the money, and the words people wrote."""

from dataclasses import replace
from math import fsum

import pytest

from natcoord.domain import nap
from natcoord.domain.records import Indicator
from natcoord.domain.report_records import ReportEntry
from natcoord.domain.snapshot import Snapshot
from natcoord.reports import narrative
from natcoord.reports.document import Bars, Chart, Document, Paragraph, Table
from natcoord.reports.monitoring_changes import is_reached
from natcoord.services import exporting
from natcoord.services.exporting import Wanted
from tests.reports import worded
from tests.reports.worded import TODAY


def from_facts(facts: Snapshot, period: str, language: str = "en") -> Document:
    return exporting.draw(facts, Wanted("monitoring", language, period), TODAY)


def rows(document: Document, key: str) -> list[list[object]]:
    return [[worded.shown(cell) for cell in row] for row in worded.tables(document)[key].rows]


def test_both_languages_hold_the_same_numbers() -> None:
    arabic, english = (worded.drawn("monitoring", code) for code in ("ar", "en"))
    assert worded.numbers(arabic) == worded.numbers(english)
    assert len(arabic.sections) == len(english.sections)
    assert not english.is_rtl
    assert arabic.is_rtl


def test_activities_are_counted_by_state_and_those_that_are_late_apart() -> None:
    facts = worded.snapshot()
    own = [one for one in facts.plan_items if one.level == "activity"]
    counts = [row[1] for row in rows(from_facts(facts, "2026-H1"), "monitoring_activities")]
    # Planned, under way, done, stopped, all, and of these the late ones.
    by_state = [sum(one.state == state for one in own) for state in ("planned", "under_way", "done", "stopped")]
    late = sum(
        one.state in ("planned", "under_way") and one.ends_on is not None and one.ends_on < TODAY.isoformat()
        for one in own
    )
    assert counts == [*by_state, len(own), late]
    assert late > 0


def test_money_by_source_by_objective_and_by_year_make_the_same_sum() -> None:
    facts = worded.snapshot()
    document = from_facts(facts, "2026-H1")
    rates = {one.currency: one.per_unit for one in facts.rates} | {facts.country.currency: 1.0}
    whole = fsum(
        (getattr(one, source) or 0.0) * rates[one.currency]
        for one in facts.costs
        for source in ("national", "pledged", "received", "unfunded")
    )
    unfunded = fsum((one.unfunded or 0.0) * rates[one.currency] for one in facts.costs)
    sources = rows(document, "monitoring_sources")
    assert sources[-1][1] == pytest.approx(whole)
    assert sources[3][1] == pytest.approx(unfunded)
    for key in ("monitoring_by_objective", "monitoring_by_year"):
        table = rows(document, key)
        assert table[-1][5] == pytest.approx(whole)
        assert fsum(row[5] for row in table[:-1]) == pytest.approx(whole)  # type: ignore[misc]
        assert table[-1][4] == pytest.approx(unfunded)


def test_every_line_below_an_objective_stands_in_its_chapter_with_a_status() -> None:
    facts = worded.snapshot()
    document = from_facts(facts, "2026-H1")
    tops = [one for one in facts.plan_items if one.parent_id is None]
    shown = [row for key, table in worded.tables(document).items() if "monitoring_lines" in key for row in table.rows]
    assert len(shown) == len(facts.plan_items) - len(tops)
    assert all(row[-1] for row in shown)
    names = {section.sheet for section in document.sections}
    assert {f"Objective {number}" for number in range(1, len(tops) + 1)} <= names


def test_every_indicator_stands_once_at_least_in_an_objective_or_outside_the_plan() -> None:
    facts = worded.snapshot()
    tables = worded.tables(from_facts(facts, "2026-H1"))
    shown = {row[0] for key, table in tables.items() if "indicators" in key or "others" in key for row in table.rows}
    assert shown == {one.code for one in facts.indicators}


# direction, baseline, target, milestone, value: whether the value is at least as good
STANDINGS = (
    ("increase", 0.0, 100.0, 40.0, 40.0, True),
    ("increase", 0.0, 100.0, 40.0, 39.9, False),
    ("decrease", 50.0, 10.0, 30.0, 30.0, True),
    ("decrease", 50.0, 10.0, 30.0, 30.1, False),
    ("decrease", 50.0, 10.0, 30.0, 5.0, True),
    ("increase", 0.0, 1.0, 0.0, 0.0, True),
    ("reach", 9.0, 3.0, 6.0, 5.0, True),
    ("reach", 9.0, 3.0, 6.0, 7.0, False),
    ("reach", 1.0, 4.0, 2.0, 3.0, True),
    ("reach", 1.0, 4.0, 1.0, 2.0, True),
    ("reach", 9.0, 3.0, 9.0, 10.0, False),
)


@pytest.mark.parametrize(("direction", "start", "goal", "due", "value", "wanted"), STANDINGS)
def test_a_milestone_is_reached_by_a_value_at_least_as_good(
    direction: str, start: float, goal: float, due: float, value: float, wanted: bool
) -> None:
    sheet = Indicator(
        "i", None, "I-1", {}, {}, {}, "stock", direction, {}, {}, {}, "year", None, None, None, False, False
    )
    assert is_reached(sheet, start, goal, due, value) is wanted


def test_milestones_of_the_period_are_reached_or_missed() -> None:
    found = {str(row[0])[:4]: row[4] for row in rows(from_facts(worded.snapshot(), "2025-H2"), "monitoring_milestones")}
    # The desk opened in its time; 11 of 22 per cent traced, 7 of 8 sites; no law was due yet, and there was none.
    assert found == {"The ": "Reached", "T-02": "Missed", "T-03": "Missed", "T-08": "Reached"}


def test_a_half_year_without_milestones_says_so() -> None:
    table = worded.tables(from_facts(worded.snapshot(), "2026-H1"))["monitoring_milestones"]
    assert not table.rows
    assert table.empty == "No milestone fell into this period."


def test_milestones_ahead_are_not_called_missed() -> None:
    found = rows(from_facts(worded.snapshot(), "2026-H2"), "monitoring_milestones")
    assert found
    assert {row[4] for row in found if str(row[1]) >= TODAY.isoformat()} <= {"Still ahead", "Reached"}


def test_a_revision_stands_in_its_half_year_only_with_what_was_and_what_is() -> None:
    facts = worded.snapshot()
    inside, after = from_facts(facts, "2025-H2"), from_facts(facts, "2026-H1")
    (row,) = rows(inside, "monitoring_revised")
    assert (row[1], row[3], row[4]) == ("2025-09-15", "16 (2027)", "14 (2028)")
    assert "monitoring_revised" not in worded.tables(after)


def test_steps_of_the_plan_stand_in_their_half_year() -> None:
    assert [row[0] for row in rows(from_facts(worded.snapshot(), "2024-H2"), "monitoring_steps")] == [
        "2024-10-08",
        "2024-12-12",
    ]


def test_the_charts_show_targets_money_and_key_indicators() -> None:
    document = from_facts(worded.snapshot(), "2026-H1")
    blocks = [block for section in document.sections for block in section.blocks]
    assert sum(isinstance(block, Bars) for block in blocks) == 2
    assert sum(isinstance(block, Chart) for block in blocks) == sum(one.is_key for one in worded.snapshot().indicators)


def test_weaknesses_of_the_plan_are_those_that_the_page_names() -> None:
    facts = worded.snapshot()
    plan = nap.current(facts.plans)
    assert plan is not None
    bare = replace(facts, plans=(replace(plan, strategy={}, finance_consulted_on=None),))
    before = rows(from_facts(facts, "2026-H1"), "monitoring_readiness")
    assert len(rows(from_facts(bare, "2026-H1"), "monitoring_readiness")) == len(before) + 2


def test_a_file_without_a_plan_or_targets_says_so() -> None:
    facts = worded.snapshot()
    empty = replace(
        facts, plans=(), plan_items=(), costs=(), targets=(), indicators=(), measurements=(), target_revisions=(),
        plan_moves=(), measurement_revisions=(),
    )  # fmt: skip
    said = worded.words(from_facts(empty, "2026-H1"))
    assert "There is no action plan yet." in said
    assert "No national target has been set yet." in said


@pytest.mark.parametrize("language", ["ar", "en"])
def test_contact_persons_stand_in_a_restricted_report_only(language: str) -> None:
    assert worded.SECRET not in worded.words(worded.drawn("monitoring", language))
    assert worded.SECRET in worded.words(worded.drawn("monitoring", language, "restricted"))


# -- the words (narrative) ------------------------------------------------------------------------------------------


def made(**changes: object) -> Document:
    """The monitoring report with the entry on obstacles changed, or without it."""
    facts = worded.snapshot()
    entries: list[ReportEntry] = []
    for one in facts.report_entries:
        if one.field_key != "monitoring.obstacles":
            entries.append(one)
        elif changes:
            entries.append(replace(one, **changes))  # type: ignore[arg-type]
    return worded.drawn("monitoring", "en", facts=replace(facts, report_entries=tuple(entries)))


def below(document: Document, heading: str) -> list[str]:
    """The paragraphs that follow a heading."""
    blocks = [block for section in document.sections for block in section.blocks]
    texts = [block for block in blocks if isinstance(block, Paragraph | Table)]
    start = next(n for n, one in enumerate(texts) if isinstance(one, Paragraph) and one.text.endswith(heading))
    found = []
    for one in texts[start + 1 :]:
        if not isinstance(one, Paragraph) or one.style == "heading":
            break
        found.append(one.text)
    return found


def test_what_was_written_stands_under_its_name() -> None:
    assert below(worded.drawn("monitoring", "en"), "Obstacles") == ["Words on monitoring.obstacles."]


def test_what_a_report_still_owes_is_named() -> None:
    assert below(made(), "Obstacles") == ["Not written yet."]


def test_words_taken_over_are_marked_until_they_are_confirmed() -> None:
    assert below(made(is_confirmed=False), "Obstacles") == [
        "Words on monitoring.obstacles.",
        "Taken over from an earlier report, to be confirmed",
    ]


def test_an_absence_is_said_in_words() -> None:
    assert below(made(text={}, absence="not_applicable"), "Obstacles") == ["Not applicable"]


def test_a_report_from_facts_alone_owes_no_words() -> None:
    document = from_facts(worded.snapshot(), "2026-H1")
    assert "Not written yet." not in worded.words(document)
    assert "Obstacles" not in worded.words(document)


@pytest.mark.parametrize("report_class", ["public", "restricted"])
def test_the_words_of_the_baseline_report_can_be_made_a_chapter(report_class: str) -> None:
    facts = worded.snapshot()
    reports = tuple(replace(one, report_class=report_class) for one in facts.reports)
    order = exporting.order(replace(facts, reports=reports), Wanted(language="en", report_id="baseline"), TODAY)
    chapter = narrative.section(order, "Words", "Words of the mechanism")
    assert chapter is not None
    said = [block.text for block in chapter.blocks if isinstance(block, Paragraph)]
    assert "Words on baseline.recommendations." in said
    assert (worded.SECRET in said) is (report_class == "restricted")
