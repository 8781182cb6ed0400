"""The chart of a target as a value."""

import zipfile
from dataclasses import replace
from pathlib import Path

from defusedxml import ElementTree

from natcoord.domain.plan_records import TargetRevision
from natcoord.domain.records import Indicator, Measurement, Milestone, Target
from natcoord.i18n import Language
from natcoord.reports import figures, xlsx
from natcoord.reports.charts import target_chart
from natcoord.reports.document import Document, Section

ENGLISH = Language("en")
TARGET = Target(
    "t", "T-01", {"en": "Depots"}, 8.0, 2022, 90.0, 2028, None, None, "", "",
    milestones=(Milestone("m", "t", 2025, 40.0),),
)  # fmt: skip
SHEET = Indicator(
    "i", "t", "I-01", {"en": "Depots counted"}, {}, {"en": "per cent"}, "percentage", "increase",
    {"en": "counted"}, {"en": "all"}, {"en": "Logistics"}, "year", None, None, None, True, False,
)  # fmt: skip


def value(period: str, numerator: float | None, cell: str = "") -> Measurement:
    absence = "not_collected" if numerator is None else None
    below = None if numerator is None else 60.0
    return Measurement(period + cell, "i", period, cell, None, numerator, below, absence, "approved", "R", "2026-01-02")


def test_values_stand_in_time_order_with_gaps_where_nothing_was_measured() -> None:
    values = [value("2025", 45.0), value("2023", 6.0), value("2024", None), value("2025", 3.0, "women")]
    chart = target_chart(TARGET, SHEET, values, ENGLISH)
    assert chart.series[0].x == ("2023", "2024", "2025")
    assert chart.series[0].y == (10.0, None, 75.0)
    assert (chart.title, chart.unit) == ("Depots counted", "per cent")


def test_the_path_goes_from_the_baseline_over_the_milestones_to_the_target() -> None:
    series = {one.role: one for one in target_chart(TARGET, SHEET, [], ENGLISH).series}
    assert list(zip(series["target"].x, series["target"].y, strict=True)) == [
        ("2022", 8.0), ("2025", 40.0), ("2028", 90.0),
    ]  # fmt: skip
    assert (series["baseline"].x, series["milestones"].y) == (("2022",), (40.0,))
    assert "values" not in series


def test_a_target_without_a_baseline_is_a_level() -> None:
    series = target_chart(replace(TARGET, baseline_value=None), None, [], ENGLISH).series
    assert [(one.role, one.x) for one in series] == [("milestones", ("2025",)), ("target", ("2028",))]


def test_a_band_is_drawn_with_both_ends() -> None:
    sheet = replace(SHEET, direction="maintain", band_low=40.0, band_high=60.0)
    chart = target_chart(None, sheet, [value("2024", 30.0)], ENGLISH)
    assert [one.y for one in chart.series if one.role == "target"] == [(40.0,), (60.0,)]


def test_the_caption_says_source_and_day() -> None:
    assert target_chart(TARGET, SHEET, [value("2024", 3.0)], ENGLISH).caption == (
        "Source: Logistics. Recorded 2 January 2026."
    )
    assert target_chart(TARGET, None, [], ENGLISH).caption == ""


def test_nothing_known_makes_an_empty_chart() -> None:
    empty = replace(TARGET, baseline_value=None, target_value=None, milestones=())
    assert target_chart(empty, None, [], ENGLISH).series == ()
    assert target_chart(None, None, [], ENGLISH).title == ""


def former(until: str, since: str, value: float, year: int) -> TargetRevision:
    """The line of TARGET that held from `since`, with another target value and year."""
    return TargetRevision(
        f"r{until}", "t", until, "Council", "Budget cut", 8.0, 2022, value, year, ((2024, 30.0),), since, "Council",
    )  # fmt: skip


ADOPTED = replace(TARGET, adopted_on="2025-06-01", adopted_by="Council")
LEDGER = (former("2025-06-01", "2024-02-01", 95.0, 2027), former("2024-02-01", "2023-01-15", 99.0, 2026))


def test_the_lines_that_no_longer_hold_stand_beside_the_one_in_force_the_oldest_first() -> None:
    series = target_chart(ADOPTED, SHEET, [value("2024", 30.0)], ENGLISH, LEDGER).series
    assert [one.role for one in series] == ["values", "baseline", "former", "former", "milestones", "target"]
    oldest, newer = series[2], series[3]
    assert (oldest.title, newer.title) == ("Path until 1 February 2024", "Path until 1 June 2025")
    assert list(zip(newer.x, newer.y, strict=True)) == [("2022", 8.0), ("2024", 30.0), ("2027", 95.0)]
    assert oldest.y[-1] == 99.0
    assert series[-1].y[-1] == 90.0


def test_a_line_that_came_back_and_lines_of_other_targets_are_not_drawn_twice() -> None:
    same = TargetRevision("r", "t", "2025-06-01", "C", "Typo", 8.0, 2022, 90.0, 2028, ((2025, 40.0),), "2025-01-01", "")
    other = replace(LEDGER[0], target_id="another")
    chart = target_chart(
        ADOPTED, SHEET, [], ENGLISH, [same, other, LEDGER[1], replace(LEDGER[1], revised_on="2024-01-15")]
    )
    assert [one.title for one in chart.series if one.role == "former"] == ["Path until 1 February 2024"]


def test_a_target_that_is_a_draft_again_shows_what_was_adopted_as_former() -> None:
    roles = [one.role for one in target_chart(TARGET, SHEET, [], ENGLISH, LEDGER[:1]).series]
    assert roles == ["baseline", "former", "milestones", "target"]


def test_each_former_line_is_thin_on_paper_and_has_a_dash_of_its_own() -> None:
    chart = target_chart(ADOPTED, SHEET, [value("2024", 30.0)], ENGLISH, LEDGER)
    for is_rtl, dark in ((False, False), (True, True)):
        (axes,) = figures.chart(chart, is_rtl=is_rtl, dark=dark).axes
        lines = {line.get_label(): line for line in axes.get_lines()}
        old, newer, held = (
            lines[name] for name in ("Path until 1 February 2024", "Path until 1 June 2025", "Path to the target")
        )
        assert old.get_linewidth() == newer.get_linewidth() < held.get_linewidth() / 1.5
        assert len({old.get_linestyle(), newer.get_linestyle(), held.get_linestyle()}) == 3
        assert axes.xaxis_inverted() == is_rtl


def test_each_former_line_is_thin_in_the_workbook_and_has_a_dash_of_its_own(tmp_path: Path) -> None:
    chart = target_chart(ADOPTED, SHEET, [value("2024", 30.0)], ENGLISH, LEDGER)
    document = Document("T", "S", "A", "en", False, "2026-01-01", (Section("Charts", "Charts", (chart,)),))
    xlsx.write(document, tmp_path / "chart.xlsx")
    with zipfile.ZipFile(tmp_path / "chart.xlsx") as book:
        words = book.read(next(name for name in book.namelist() if name.startswith("xl/charts/chart")))
    kinds = {"a": "http://schemas.openxmlformats.org/drawingml/2006/main"}
    lines = [
        (int(line.get("w", 0)), dash.get("val"))
        for line in ElementTree.fromstring(words).iter(f"{{{kinds['a']}}}ln")
        for dash in line.findall("a:prstDash", kinds)
    ]
    thin = [(width, dash) for width, dash in lines if width == 9000]
    assert [dash for _, dash in thin] == ["dashDot", "solid"]
    assert min(width for width, _ in lines if width > 9000) == 20000
