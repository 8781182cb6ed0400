"""Pages: the direction of a line, the widths of columns, which paper a section takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from natcoord.reports.document import Column, Section, Table
from natcoord.reports.pages_search import typed
from natcoord.reports.pages_text import Letters, application, runs_rtl
from natcoord.reports.pages_widths import Need, fair, need, widths
from natcoord.reports.paper import is_wide


@pytest.mark.parametrize(
    ("text", "in_arabic", "in_english"),
    [
        ("", True, False),
        ("2026-11-22", True, False),
        ("٢٠٢٦", True, False),
        ("(PoA II.4)", False, False),
        ("(برنامج العمل)", True, True),
        ("برنامج العمل (PoA)", True, True),
        ("المرجع: Programme of Action to Prevent, Combat and Eradicate", True, False),
        ("PoA: برنامج العمل", True, False),
        ("Law Number 5 (قانون)", False, False),
        ("éçñ", False, False),
    ],
)
def test_a_line_runs_as_its_letters_do(text: str, in_arabic: bool, in_english: bool) -> None:
    assert (runs_rtl(text, True), runs_rtl(text, False)) == (in_arabic, in_english)


needs = st.builds(
    lambda least, more, says: Need(least, least + more, says),
    st.floats(1, 300),
    st.floats(1, 2000),
    st.floats(0, 3000),
)


@given(st.lists(needs, min_size=1, max_size=15), st.floats(300, 3000))
def test_columns_fill_the_room_and_break_no_word_that_has_room(found: list[Need], room: float) -> None:
    made = widths(found, room)
    assert sum(made) == pytest.approx(room)
    if sum(one.least for one in found) <= room:
        assert all(width >= one.least * 0.999 for width, one in zip(made, found, strict=True))


def test_the_column_that_says_more_is_wider() -> None:
    def words(count: int) -> Need:
        return need(["word " * count], False, lambda text: float(len(text)), 20)

    few, some, many = widths([words(2), words(40), words(120)], 200)
    assert few < some < many
    assert many == pytest.approx(3 * some, rel=0.1)


def test_where_not_all_words_have_room_those_of_the_widest_columns_are_broken() -> None:
    assert widths([Need(20, 40, 9), Need(90, 90, 9), Need(30, 30, 9), Need(70, 70, 9)], 150) == [20, 50, 30, 50]


def test_a_column_with_much_to_say_leaves_the_others_most_of_what_was_declared_for_them() -> None:
    found = [Need(5, 400, 20), Need(5, 30, 20), Need(5, 9000, 4000)]
    squeezed, short, long = widths(fair(found, [30, 30, 40], 200), 200)
    assert (squeezed, short) == pytest.approx((48, 30))
    assert long == pytest.approx(122)


def test_what_was_declared_breaks_no_word_for_which_there_is_room() -> None:
    found = [Need(90, 200, 90), Need(60, 60, 9), Need(40, 900, 90)]
    assert widths(fair(found, [10, 10, 80], 200), 200)[0] >= 90


def test_a_column_of_numbers_is_not_broken_between_words() -> None:
    assert need(["1 234 567"], True, lambda text: float(len(text)), 20).least == 9
    assert need(["1 234 567"], False, lambda text: float(len(text)), 20).least == 3


@pytest.mark.parametrize(
    ("section", "wanted"),
    [
        (Section("A", "A", ()), False),
        (Section("A", "A", (Table((Column("a", width=90),), [["x"]]),)), False),
        (Section("A", "A", (Table((Column("a", width=50), Column("b", width=50)), [["x", "y"]]),)), True),
        (Section("A", "A", (Table((Column("a", width=50), Column("b", width=50)), [["x", None]]),)), False),
        (Section("A", "A", (Table((Column("a", width=120),), [["x"]]),), is_cover=True), False),
        (Section("A", "A", (Table((Column("a", width=120, on_paper=False), Column("b")), [["x", "y"]]),)), False),
    ],
)
def test_the_widest_table_says_how_the_paper_lies(section: Section, wanted: bool) -> None:
    assert is_wide(section) == wanted


@pytest.mark.parametrize(
    ("mark", "letters"),
    [
        ("a", "a"),
        ("\t", " "),
        ("\u00a0", " "),
        ("\ufb01", "fi"),
        ("\ufedf", "ل"),
        ("\ufe8e", "ا"),
        ("\ufefb", "لا"),
        ("\ufdf2", "الله"),
        ("\ufefa", "لإ"),
        ("٣", "٣"),
    ],
)
def test_joined_forms_become_the_letters_that_are_typed(mark: str, letters: str) -> None:
    assert typed(ord(mark)) == letters


def test_a_very_long_line_is_laid_in_stretches_of_which_no_character_is_lost(qapp: object) -> None:
    application()
    text = " ".join(f"كلمة{number}🙂" for number in range(3000))
    laid = Letters(is_rtl=True).lay(text, 1500, "cell")
    assert len(laid.parts) > 3
    assert "".join(layout.text() for layout, _ in laid.parts) == text
    lines = [line.naturalTextWidth() for line in laid.lines()]
    assert all(width > 1000 for width in lines[:-1])  # none ends early where two stretches meet
