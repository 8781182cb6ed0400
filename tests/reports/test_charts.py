"""The chart of a target as a value."""

from dataclasses import replace

from natcoord.domain.records import Indicator, Measurement, Milestone, Target
from natcoord.i18n import Language
from natcoord.reports.charts import target_chart

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
