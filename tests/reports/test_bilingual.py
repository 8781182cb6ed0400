"""Two languages beside each other: every text beside its translation, every number once, nothing lost."""

from dataclasses import replace

import pytest

from natcoord.reports.bilingual import beside
from natcoord.reports.bilingual_words import both, is_same, joined
from natcoord.reports.document import (
    Bars,
    Block,
    Cell,
    Chart,
    Column,
    Contents,
    Document,
    Drawing,
    Entry,
    HeatMap,
    Outline,
    Pair,
    Paragraph,
    Part,
    Radar,
    Section,
    Series,
    Table,
)
from natcoord.reports.document import Formula as Live


def document(code: str, *blocks: Block, title: str = "", more: tuple[Section, ...] = ()) -> Document:
    arabic = code == "ar"
    cover = Section(
        "الغلاف" if arabic else "Cover", "تقرير" if arabic else "A report", (Paragraph("Testland", "subtitle"),),
        is_cover=True,
    )  # fmt: skip
    contents = Section("المحتويات" if arabic else "Contents", "المحتويات" if arabic else "Contents", (Contents(),))
    plan = Section("الخطة" if arabic else "Plan", title or ("1.  الخطة" if arabic else "1.  Plan"), blocks)
    words = {"state": "على المسار"} if arabic else {"state": "on track"}
    return Document(
        "بلد: تقرير" if arabic else "Land: A report", "S", "Office", code, arabic, "2026-11-22",
        (cover, contents, plan, *more), names=words, head="رأس" if arabic else "Head",
        mark="عام" if arabic else "Public",
    )  # fmt: skip


def blocks(leading: Block, trailing: Block) -> tuple[Block, ...]:
    return beside(document("ar", leading), document("en", trailing)).sections[2].blocks


def table(*rows: list[Cell], key: str = "", heads: tuple[str, ...] = ("Name", "Value")) -> Table:
    kinds = ("text", "number")
    return Table(tuple(Column(head, kind) for head, kind in zip(heads, kinds, strict=True)), rows, key=key, empty="-")


def cells(made: Block) -> list[list[Cell]]:
    assert isinstance(made, Table)
    return [list(row) for row in made.rows]


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("Depot", "Depot", True),
        ("٢٠٢٤", "2024", True),
        ("\u2066TLV 12\u2069", "TLV 12", True),
        ("12٬000٫5٪", "12,000.5%", True),
        ("A  B", "A B", True),
        ("مستودع", "Depot", False),
        ("2024", "2025", False),
        ("", "Depot", False),
    ],
)
def test_texts_are_the_same_that_differ_by_digits_and_marks_only(first: str, second: str, wanted: bool) -> None:
    assert is_same(first, second) == wanted


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [("أ", "a", "أ\na"), ("a", "a", "a"), ("", "a", "a"), ("أ", "", "أ"), ("", "", "")],
)
def test_both_stand_below_each_other_unless_one_says_all(first: str, second: str, wanted: str) -> None:
    assert both(first, second) == wanted
    assert joined(first, second) == wanted.replace("\n", " / ")


def test_the_document_is_that_of_the_leading_language() -> None:
    made = beside(document("ar"), document("en"))
    assert (made.language, made.is_rtl, made.names, made.head) == ("ar", True, {"state": "على المسار"}, "رأس")
    assert (made.title, made.mark) == ("بلد: تقرير / Land: A report", "عام / Public")
    assert [one.sheet for one in made.sections] == ["الغلاف", "المحتويات", "الخطة"]
    assert [one.title for one in made.sections] == ["تقرير\nA report", "المحتويات / Contents", "1.  الخطة / Plan"]


def test_a_paragraph_stands_beside_its_translation_and_once_where_it_is_the_same() -> None:
    assert blocks(Paragraph("نص", "note"), Paragraph("Words", "note")) == (Pair("نص", "Words", "note"),)
    assert blocks(Paragraph("Testland"), Paragraph("Testland")) == (Paragraph("Testland"),)


def test_a_table_has_the_words_of_both_and_each_number_once() -> None:
    leading = table(["مستودع", 1.5], ["T-01", None], heads=("الاسم", "Value"))
    trailing = table(["Depot", 1.5], ["T-01", None])
    (made,) = blocks(leading, trailing)
    assert cells(made) == [["مستودع\nDepot", 1.5], ["T-01", None]]
    assert isinstance(made, Table)
    assert [one.title for one in made.columns] == ["الاسم\nName", "Value"]


def test_rows_in_another_order_are_found_by_what_both_languages_share() -> None:
    leading = table(["قاعة", 2.0], ["مستودع", 1.0], ["المجموع", 3.0])
    trailing = table(["Depot", 1.0], ["Hall", 2.0], ["Total", 3.0])
    (made,) = blocks(leading, trailing)
    assert cells(made) == [["قاعة\nHall", 2.0], ["مستودع\nDepot", 1.0], ["المجموع\nTotal", 3.0]]


def test_a_word_among_numbers_does_not_part_the_rows() -> None:
    (made,) = blocks(table(["أ", 1.0], ["ب", "لا شيء"]), table(["A", 1.0], ["B", "none"]))
    assert cells(made) == [["أ\nA", 1.0], ["ب\nB", "لا شيء\nnone"]]


@pytest.mark.parametrize(
    ("leading", "trailing"),
    [
        (table(["أ", 1.0]), table(["A", 2.0])),
        (table(["أ", 1.0], ["ب", 2.0]), table(["A", 1.0])),
        (table(["أ", 1.0], ["ب", 1.0], ["ج", 2.0]), table(["A", 2.0], ["B", 1.0], ["C", 1.0])),
        (table(["أ", None], ["ب", None], key="glossary"), table(["A", None], ["B", None], key="glossary")),
    ],
)
def test_tables_that_do_not_match_follow_one_another_whole(leading: Table, trailing: Table) -> None:
    first, second = blocks(leading, trailing)
    assert first == leading
    assert [[str(cell).strip("\u200e") for cell in row] for row in cells(second)] == [
        [str(cell) for cell in row] for row in trailing.rows
    ]
    assert isinstance(second, Table)
    assert second.key == ""


def test_a_status_keeps_its_formula_and_says_both_words() -> None:
    leading, trailing = Live("=IF({row}>1,{state},0)", "● على المسار"), Live("=IF({row}>1,{state},0)", "● On track")
    (made,) = blocks(table([leading, 1.0]), table([trailing, 1.0]))
    assert cells(made)[0][0] == Live("=IF({row}>1,{state},0)", "● على المسار\n● On track")
    other = replace(trailing, text='="On track"')
    (made,) = blocks(table([leading, 1.0]), table([other, 1.0]))
    assert cells(made)[0][0] == leading


CHARTS: list[tuple[Drawing, Drawing, Drawing]] = [
    (
        Chart("نسبة", "في المائة", (Series("القيم", ("2024",), (1.0,), "values"),), "المصدر"),
        Chart("Share", "per cent", (Series("Values", ("2024",), (1.0,), "values"),), "Source"),
        Chart(
            "نسبة / Share",
            "في المائة / per cent",
            (Series("القيم / Values", ("2024",), (1.0,), "values"),),
            "المصدر / Source",
        ),
    ),
    (
        Radar("درجات", ("أ", "ب", "ج"), (Outline("قانون", (1.0, 2.0, None), "law"),)),
        Radar("Scores", ("A", "B", "C"), (Outline("Law", (1.0, 2.0, None), "law"),)),
        Radar("درجات / Scores", ("أ\nA", "ب\nB", "ج\nC"), (Outline("قانون / Law", (1.0, 2.0, None), "law"),)),
    ),
    (
        HeatMap("خريطة", ("أ",), ("ب",), ((1.0,),), ((0.5,),), thin="قليل"),
        HeatMap("Map", ("A",), ("B",), ((1.0,),), ((0.5,),), thin="little"),
        HeatMap("خريطة / Map", ("أ\nA",), ("ب\nB",), ((1.0,),), ((0.5,),), thin="قليل / little"),
    ),
    (
        Bars("أعمدة", ("أ",), (Part("وثيقة", (3,), "document"),)),
        Bars("Bars", ("A",), (Part("Document", (3,), "document"),)),
        Bars("أعمدة / Bars", ("أ\nA",), (Part("وثيقة / Document", (3,), "document"),)),
    ),
]


@pytest.mark.parametrize(("leading", "trailing", "wanted"), CHARTS)
def test_a_drawing_is_drawn_once_with_the_words_of_both(leading: Drawing, trailing: Drawing, wanted: Drawing) -> None:
    assert blocks(leading, trailing) == (wanted,)


def test_drawings_of_other_numbers_follow_one_another() -> None:
    first, second, _ = CHARTS[3]
    assert isinstance(second, Bars)
    other = replace(second, parts=(Part("Document", (4,), "document"),))
    assert blocks(first, other) == (first, other)


def test_what_only_one_language_has_stays_and_stands_on_its_side() -> None:
    leading = document("ar", Paragraph("نص"), table(["أ", 1.0]))
    trailing = document("en", Paragraph("Words"), Paragraph("More", "note"), table(["A", 1.0]))
    made = beside(leading, trailing).sections[2].blocks
    assert made[:2] == (Pair("نص", "Words"), Pair("", "More", "note"))
    assert cells(made[2]) == [["أ\nA", 1.0]]
    assert beside(trailing, leading).sections[2].blocks[:2] == (Pair("Words", "نص"), Paragraph("More", "note"))


def test_a_section_of_one_language_is_kept() -> None:
    extra = Section("Glossary", "2.  Glossary", (Paragraph("Words", "note"), table(["A", 1.0])))
    made = beside(document("ar", Paragraph("نص")), document("en", Paragraph("Words"), more=(extra,)))
    assert [one.title for one in made.sections][2:] == ["1.  الخطة / Plan", "2.  Glossary"]
    assert made.sections[3].blocks[0] == Pair("", "Words", "note")


def test_the_contents_name_every_heading_in_both_languages() -> None:
    leading = document("ar", Paragraph("1.1  الأهداف", "heading"), Paragraph("نص"))
    trailing = document("en", Paragraph("1.1  Aims", "heading"), Paragraph("Words"))
    made = beside(leading, trailing)
    (contents,) = made.sections[1].blocks
    assert contents == Contents((Entry("1.  الخطة / Plan", 1, 2), Entry("1.1  الأهداف / Aims", 2, 2)))
    assert made.sections[2].blocks[0] == Pair("1.1  الأهداف", "1.1  Aims", "heading")
