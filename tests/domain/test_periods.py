"""Cases are written from the contract of periods: canonical texts, ends, positions on one line of years."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natcoord.domain import periods
from natcoord.errors import NatcoordError

MONTHS = [
    (1, "January", "يناير", "كانون الثاني"),
    (2, "February", "فبراير", "شباط"),
    (3, "March", "مارس", "آذار"),
    (4, "April", "أبريل", "نيسان"),
    (5, "May", "مايو", "أيار"),
    (6, "June", "يونيو", "حزيران"),
    (7, "July", "يوليو", "تموز"),
    (8, "August", "أغسطس", "آب"),
    (9, "September", "سبتمبر", "أيلول"),
    (10, "October", "أكتوبر", "تشرين الأول"),
    (11, "November", "نوفمبر", "تشرين الثاني"),
    (12, "December", "ديسمبر", "كانون الأول"),
]


@st.composite
def canonical(draw: st.DrawFn) -> str:
    year = draw(st.integers(1900, 2198))
    part = draw(
        st.sampled_from(["", "-H1", "-H2", "-Q1", "-Q2", "-Q3", "-Q4", *(f"-{month:02}" for month in range(1, 13))])
    )
    return f"{year}{part}"


@pytest.mark.parametrize(
    ("text", "frequency", "period"),
    [
        ("2024", "year", "2024"),
        (2024, "year", "2024"),
        (2024.0, "year", "2024"),
        (" 2024 ", "year", "2024"),
        ("٢٠٢٤", "year", "2024"),
        ("۲۰۲۴", "year", "2024"),
        ("\u200f٢٠٢٤", "year", "2024"),
        ("2024-H1", "half_year", "2024-H1"),
        ("H2 2024", "half_year", "2024-H2"),
        ("2024h1", "half_year", "2024-H1"),
        ("2024-Q3", "quarter", "2024-Q3"),
        ("Q3 2024", "quarter", "2024-Q3"),
        ("q3/2024", "quarter", "2024-Q3"),
        ("2024Q3", "quarter", "2024-Q3"),
        ("Q٣ ٢٠٢٤", "quarter", "2024-Q3"),
        ("الربع الثالث 2024", "quarter", "2024-Q3"),
        ("الربع ٣ من عام ٢٠٢٤", "quarter", "2024-Q3"),
        ("النصف الأول من 2024", "half_year", "2024-H1"),
        ("2024-07", "month", "2024-07"),
        ("2024-7", "month", "2024-07"),
        ("07/2024", "month", "2024-07"),
        ("7 / 2024", "month", "2024-07"),
        ("٧/٢٠٢٤", "month", "2024-07"),
        ("2024/12", "month", "2024-12"),
        ("July 2024", "month", "2024-07"),
        ("jul 2024", "month", "2024-07"),
        ("2024 July", "month", "2024-07"),
        ("SEPT. 2024", "month", "2024-09"),
        ("Jul-2024", "month", "2024-07"),
    ],
)
def test_a_period_is_read_into_its_canonical_text(text: str | float, frequency: str, period: str) -> None:
    assert periods.parse(text, frequency) == period


@pytest.mark.parametrize(("number", "english", "international", "levant"), MONTHS)
def test_a_month_is_read_by_name_in_english_and_three_arabic_styles(
    number: int, english: str, international: str, levant: str
) -> None:
    for name in (english, international, levant, f"{levant}/{international}", f"{levant} / {international}"):
        assert periods.parse(f"{name} 2024", "month") == f"2024-{number:02}"
        assert periods.parse(f"{name} ٢٠٢٤", "month") == f"2024-{number:02}"
        assert periods.parse(f"2024 {name}", "month") == f"2024-{number:02}"


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("يونيو", 6),
        ("يونيه", 6),
        ("يوليو", 7),
        ("يوليه", 7),
        ("أبريل", 4),
        ("إبريل", 4),
        ("ابريل", 4),
        ("أغسطس", 8),
        ("اغسطس", 8),
        ("أكتوبر", 10),
        ("اكتوبر", 10),
        ("اذار", 3),
        ("ايار", 5),
        ("ايلول", 9),
        ("كانون الاول", 12),
        ("حزيران/يونيه", 6),
        ("تموز/يوليه", 7),
        ("مـارس", 3),
    ],
)
def test_every_spelling_of_an_arabic_month_is_read(name: str, number: int) -> None:
    assert periods.parse(f"{name} 2025", "month") == f"2025-{number:02}"


@pytest.mark.parametrize("frequency", ["year", "half_year", "quarter", "month"])
@pytest.mark.parametrize(
    "text",
    [
        "2024-07-15",
        "2024/7/15",
        "15/07/2024",
        "15.7.2024",
        "15-7-24",
        "١٥/٠٧/٢٠٢٤",
        "2024-07-15 00:00:00",
        "2024-07-15T10:30:00Z",
        "15 July 2024",
        "July 15, 2024",
        "١٥ تموز/يوليه ٢٠٢٤",
    ],
)
def test_a_full_date_is_refused_as_a_date(text: str, frequency: str) -> None:
    with pytest.raises(NatcoordError) as refused:
        periods.parse(text, frequency)
    assert refused.value.code == "period_is_date"
    assert refused.value.facts["text"] == text


@pytest.mark.parametrize("day", [date(2024, 1, 1), datetime(2024, 7, 15, 12)])
def test_a_date_object_is_refused_as_a_date(day: date) -> None:
    with pytest.raises(NatcoordError) as refused:
        periods.parse(day, "year")  # type: ignore[arg-type]
    assert refused.value.code == "period_is_date"


@pytest.mark.parametrize(
    ("text", "frequency"),
    [
        ("", "year"),
        ("next year", "year"),
        ("24", "year"),
        ("20244", "year"),
        ("0024", "year"),
        (45292, "year"),
        (2024.5, "year"),
        (2024.5, "month"),
        (float("nan"), "year"),
        (True, "year"),
        (None, "year"),
        ("2024-2025", "year"),
        ("Q5 2024", "quarter"),
        ("Q0 2024", "quarter"),
        ("H3 2024", "half_year"),
        ("2024-13", "month"),
        ("2024-00", "month"),
        ("Julember 2024", "month"),
        ("تموز/يناير 2024", "month"),
        ("July", "month"),
    ],
)
def test_what_is_no_period_is_refused_by_name(text: object, frequency: str) -> None:
    with pytest.raises(NatcoordError) as refused:
        periods.parse(text, frequency)  # type: ignore[arg-type]
    assert refused.value.code == "period_invalid"
    assert refused.value.facts == {"text": str(text), "frequency": frequency}


@pytest.mark.parametrize(
    ("text", "frequency"),
    [
        ("2024", "quarter"),
        (2024, "month"),
        ("2024-Q1", "year"),
        ("2024-H1", "quarter"),
        ("2024-01", "year"),
        ("January 2024", "quarter"),
    ],
)
def test_a_period_of_another_frequency_is_refused(text: str | int, frequency: str) -> None:
    with pytest.raises(NatcoordError) as refused:
        periods.parse(text, frequency)
    assert refused.value.code == "period_wrong_frequency"
    assert refused.value.facts == {"text": str(text), "frequency": frequency}


@pytest.mark.parametrize(
    ("period", "frequency", "end", "position", "following"),
    [
        ("2024", "year", date(2024, 12, 31), 2025.0, "2025"),
        ("2024-H1", "half_year", date(2024, 6, 30), 2024.5, "2024-H2"),
        ("2024-H2", "half_year", date(2024, 12, 31), 2025.0, "2025-H1"),
        ("2024-Q1", "quarter", date(2024, 3, 31), 2024.25, "2024-Q2"),
        ("2024-Q3", "quarter", date(2024, 9, 30), 2024.75, "2024-Q4"),
        ("2024-Q4", "quarter", date(2024, 12, 31), 2025.0, "2025-Q1"),
        ("2024-02", "month", date(2024, 2, 29), 2024 + 2 / 12, "2024-03"),
        ("2023-02", "month", date(2023, 2, 28), 2023 + 2 / 12, "2023-03"),
        ("2024-09", "month", date(2024, 9, 30), 2024.75, "2024-10"),
        ("2024-12", "month", date(2024, 12, 31), 2025.0, "2025-01"),
    ],
)
def test_a_canonical_period_knows_its_frequency_end_position_and_successor(
    period: str, frequency: str, end: date, position: float, following: str
) -> None:
    assert periods.frequency(period) == frequency
    assert periods.end(period) == end
    assert periods.position(period) == pytest.approx(position)
    assert periods.following(period) == following


@pytest.mark.parametrize("period", ["", "2024-Q5", "Q3 2024", "2024-7", "2024-13", "2024-07-01", "٢٠٢٤"])
def test_a_text_that_is_not_canonical_has_no_position(period: str) -> None:
    for question in (periods.end, periods.frequency, periods.position, periods.following):
        with pytest.raises(NatcoordError, match="period_invalid"):
            question(period)


@given(canonical())
def test_a_canonical_period_reads_back_as_itself(period: str) -> None:
    assert periods.parse(period, periods.frequency(period)) == period


@given(canonical())
def test_the_following_period_is_later_and_sorts_after_as_text(period: str) -> None:
    following = periods.following(period)
    assert periods.frequency(following) == periods.frequency(period)
    assert periods.position(following) > periods.position(period)
    assert periods.end(following) > periods.end(period)
    assert following > period


@given(st.text(), st.sampled_from(["year", "half_year", "quarter", "month"]))
def test_any_text_is_a_period_or_refused(text: str, frequency: str) -> None:
    try:
        period = periods.parse(text, frequency)
    except NatcoordError as refused:
        assert refused.code.startswith("period_")  # noqa: PT017 (either outcome is right)
    else:
        assert periods.frequency(period) == frequency
