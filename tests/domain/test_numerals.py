"""Cases are written from design.md 4 (digits) and 5.2 (missing is not zero), not from the code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natcoord.domain.numerals import parse_number
from natcoord.errors import NatcoordError

ARABIC = str.maketrans("0123456789,.", "٠١٢٣٤٥٦٧٨٩٬٫")
EASTERN = str.maketrans("0123456789,.", "۰۱۲۳۴۵۶۷۸۹٬٫")
NO_BREAK, THIN, NARROW = "\u00a0", "\u2009", "\u202f"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0.0),
        ("27,000", 27000.0),
        ("28,285", 28285.0),
        ("1,234", 1234.0),
        ("1,234,567", 1234567.0),
        ("1.234.567", 1234567.0),
        ("1.234", 1.234),
        ("80.7", 80.7),
        ("0.04", 0.04),
        (".5", 0.5),
        ("1,5", 1.5),
        ("1234,56", 1234.56),
        ("1,2345", 1.2345),
        ("0,234", 0.234),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1,234,567.891", 1234567.891),
        ("1.234.567,891", 1234567.891),
        ("1 234,5", 1234.5),
        ("1 234,567", 1234.567),
        (f"1{NO_BREAK}234{NO_BREAK}567", 1234567.0),
        (f"1{THIN}234.5", 1234.5),
        (f"1{NARROW}234", 1234.0),
        ("  42  ", 42.0),
        ("-3.5", -3.5),
        ("\u22123.5", -3.5),
        ("+7", 7.0),
        ("45.2%", 45.2),
        ("45 %", 45.0),
    ],
)
def test_a_number_written_with_latin_digits_is_read(text: str, number: float) -> None:
    assert parse_number(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("٣٣٬٠٩١", 33091.0),
        ("٣٣٫٥", 33.5),
        ("٣٣٫٥٠٠", 33.5),
        ("١٬٢٣٤٫٥", 1234.5),
        ("١٬٢٣٤٬٥٦٧", 1234567.0),
        ("١ ٢٣٤", 1234.0),
        ("٢٨،٢٨٥", 28285.0),
        ("٨٠.٧", 80.7),
        ("٤٥٫٢٪", 45.2),
        ("\u200f\u200e-٥\u200f", -5.0),
        ("۱۲۳", 123.0),
        ("۴٬۵۶۷٫۸۹", 4567.89),
    ],
)
def test_a_number_written_with_arabic_digits_is_read(text: str, number: float) -> None:
    assert parse_number(text) == number


@pytest.mark.parametrize(
    ("text", "decimal", "number"),
    [
        ("1.234", ",", 1234.0),
        ("1,234", ",", 1.234),
        ("1234,567", ",", 1234.567),
        ("1,234", ".", 1234.0),
        ("1.234", ".", 1.234),
        ("٣٣٫٥", ".", 33.5),
    ],
)
def test_the_decimal_mark_that_is_said_wins_over_the_guess(text: str, decimal: str, number: float) -> None:
    assert parse_number(text, decimal=decimal) == number


@pytest.mark.parametrize(("given_number", "number"), [(27000, 27000.0), (0.04, 0.04), (-1, -1.0), (0, 0.0)])
def test_a_number_stays_what_it_is(given_number: float, number: float) -> None:
    assert parse_number(given_number) == number


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "many",
        "12 guns",
        "غير معروف",
        "n/a",
        "-",
        "%",
        "12-13",
        "1e5",
        "(12)",
        "0x10",
        "²",
        "5.",
        "nan",
        "inf",
        "-Infinity",
        "9" * 400,
    ],
)
def test_text_that_is_no_number_is_refused_by_name(text: str) -> None:
    with pytest.raises(NatcoordError) as refused:
        parse_number(text)
    assert refused.value.code == "not_a_number"
    assert refused.value.facts["text"] == text


@pytest.mark.parametrize(
    "text",
    [
        "12,34,567",
        "1,23,456.7",
        "1.23.456",
        "12 34",
        "1  234",
        "1,234 567",
        "1.234,567.8",
        "1234,567",
        "1٬23",
        "0,234,567",
        "1.5.5",
    ],
)
def test_grouping_that_is_not_by_three_is_refused(text: str) -> None:
    with pytest.raises(NatcoordError, match="not_a_number"):
        parse_number(text)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf"), 10**400])
def test_a_number_that_is_not_finite_is_refused(number: float) -> None:
    with pytest.raises(NatcoordError, match="not_a_number"):
        parse_number(number)


@pytest.mark.parametrize("value", [True, False, None, [1], {"a": 1}])
def test_a_truth_value_or_another_thing_is_refused(value: object) -> None:
    with pytest.raises(NatcoordError, match="not_a_number"):
        parse_number(value)  # type: ignore[arg-type]


@given(st.integers(-(10**12), 10**12), st.sampled_from([0, 1, 2, 4]))
def test_what_is_written_grouped_reads_back_in_every_digit_set(scaled: int, decimals: int) -> None:
    number = scaled / 10**decimals
    text = f"{number:,.{decimals}f}"
    for written in (
        text,
        text.translate(ARABIC),
        text.translate(EASTERN),
        f"{text}%",
        text.replace(",", " "),
    ):
        assert parse_number(written) == pytest.approx(number, rel=1e-12)


@given(st.text())
def test_any_text_is_a_finite_number_or_refused(text: str) -> None:
    try:
        number = parse_number(text)
    except NatcoordError as refused:
        assert refused.code == "not_a_number"  # noqa: PT017 (either outcome is right)
    else:
        assert abs(number) < float("inf")
