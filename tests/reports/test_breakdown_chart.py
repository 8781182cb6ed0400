"""The chart of an indicator by one axis: its lines, what is missing, and which lines are left out."""

from dataclasses import replace

from natcoord.domain.records import Indicator, Measurement
from natcoord.i18n import Language
from natcoord.reports.breakdown_chart import MOST, breakdown_chart

SHEET = Indicator(
    "i", None, "I-01", {"en": "Victims"}, {}, {"en": "persons"}, "flow", "decrease", {}, {}, {}, "year", None, None,
    None, False, False,
)  # fmt: skip


def value(period: str, cell: str, number: float | None, absence: str | None = None) -> Measurement:
    return Measurement(f"{period}{cell}", "i", period, cell, number, None, None, absence, "approved", "", "2026-01-01")


def lines(sheet: Indicator, found: list[Measurement], axis: str) -> dict[str, tuple[float | None, ...]]:
    chart = breakdown_chart(sheet, found, axis, lambda code: code, Language("en"))
    return {one.title: one.y for one in chart.series}


def test_the_total_and_each_category_have_a_line_with_gaps_where_nothing_is_known() -> None:
    found = [
        value("2023", "", 10.0), value("2023", "sex=female", 4.0), value("2023", "sex=male", None, "not_shared"),
        value("2024", "sex=male", 7.0), value("2024", "", 12.0),
    ]  # fmt: skip
    assert lines(SHEET, found, "sex") == {"Total": (10.0, 12.0), "female": (4.0, None), "male": (None, 7.0)}


def test_a_percentage_is_drawn_in_per_cent() -> None:
    sheet = replace(SHEET, kind="percentage")
    found = [
        value("2023", "", None)._replace(numerator=5.0, denominator=20.0),
        value("2023", "sex=female", None)._replace(numerator=3.0, denominator=4.0),
        value("2023", "sex=male", None)._replace(numerator=3.0, denominator=0.0),
    ]
    assert lines(sheet, found, "sex") == {"Total": (25.0,), "female": (75.0,)}


def test_finer_cells_are_added_up_and_ages_follow_each_other() -> None:
    found = [
        value("2023", "sex=female;age=18-59", 3.0), value("2023", "sex=female;age=0-17", 2.0),
        value("2023", "age=60+", 1.0), value("2023", "age=unknown", 1.0),
    ]  # fmt: skip
    assert lines(SHEET, found, "sex")["female"] == (5.0,)
    assert list(lines(SHEET, found, "age"))[1:] == ["0-17", "18-59", "60+", "unknown"]


def test_of_many_categories_the_largest_are_drawn_and_the_caption_says_so() -> None:
    found = [value("2023", f"place=P{number:02}", float(number)) for number in range(12)]
    chart = breakdown_chart(SHEET, found, "place", lambda code: code, Language("en"))
    drawn = [one.title for one in chart.series if one.role == "part"]
    assert drawn == [f"P{number:02}" for number in range(12 - MOST, 12)]
    assert chart.caption == "The 8 largest of 12 categories."


def test_without_values_there_is_nothing_to_draw() -> None:
    assert breakdown_chart(SHEET, [], "sex", str, Language("en")).series == ()
