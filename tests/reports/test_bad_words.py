"""Whatever stands in the facts, a report is whole: long, empty, hostile words and numbers that are none."""

import math
import os
import re
import shutil
import signal
import string
import subprocess
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from itertools import chain
from pathlib import Path

import docx as python_docx
import openpyxl
import pikepdf
import pypdf
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from natcoord.reports import bilingual, docx, pdf, printed, xlsx
from natcoord.reports.document import (
    Bars,
    Block,
    Chart,
    Column,
    Contents,
    Document,
    Entry,
    Formula,
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
from tests.reports import pdf_words
from tests.reports.test_same_words import bare, of_word

pytestmark = pytest.mark.usefixtures("qapp")
WRITERS: dict[str, Callable[..., None]] = {"xlsx": xlsx.write, "docx": docx.write, "pdf": pdf.write}
FOOT = re.compile(r"Page \d+ of \d+|\d+ من \d+ الصفحة")  # an Arabic one in the order in which it is drawn
REFUSED = {chr(code) for code in (*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000), *range(0xFDD0, 0xFDF0))}
REFUSED |= {chr(0x10000 * plane + last) for plane in range(17) for last in (0xFFFE, 0xFFFF)}
REFUSED -= {"\t", "\n"}
ENDS = "\r\x0b\x0c\x85\u2028\u2029"  # of lines
TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
BODILESS = "".join(sorted(REFUSED - set(ENDS)))
SMILE, FAMILY, FLAG = "🙂", "👩\u200d👩\u200d👧\u200d👦", "🇱🇧"
# What stands between two words, and what is left of it.
MARKS = {
    "controls": (BODILESS, ""),
    "nul": ("\x00", ""),
    "ends of lines": ("\x0b", "\n"),
    "emoji": (SMILE, SMILE),
    "a family of emoji": (FAMILY, FAMILY),
    "a flag": (FLAG, FLAG),
    "direction marks": ("\u200f\u200e\u061c", "\u200f\u200e\u061c"),
    "an end of nothing": ("\u202c\u2069", ""),
    "an unpaired override": ("\u202e", "\u202e"),
    "an unpaired isolate": ("\u2066", "\u2066"),
    "joiners": ("\u200c\u200d\ufeff", "\u200c\u200d\ufeff"),
    "markup": ("</w:t>&amp;<is>]]>\"'", "</w:t>&amp;<is>]]>\"'"),
}
CLOSED = {"an unpaired override": "\u202c", "an unpaired isolate": "\u2069"}


@pytest.fixture(params=WRITERS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def found(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Document], str]:
    """The words of the document, written and read again as another program does."""

    def write(made: Document) -> str:
        path = tmp_path / f"r.{kind}"
        WRITERS[kind](made, path)
        if kind == "xlsx":
            book = openpyxl.load_workbook(path, data_only=True)
            cells = (cell.value for sheet in book for row in sheet.iter_rows() for cell in row)
            return "\n".join(str(value) for value in cells if value is not None)
        if kind == "docx":
            return "\n".join(of_word(path))
        return "\n".join(FOOT.sub("", page) for page in pdf_words.pages(path, monkeypatch))

    return write


def document(*blocks: Block, code: str = "en", title: str = "One") -> Document:
    sections = (Section("One", title, blocks),)
    return Document("Title", "Subject", "Office", code, code == "ar", "2026-11-22", sections)


def table(*rows: list[object], title: str = "Head", width: int = 6) -> Table:
    return Table((Column(title, width=width), Column("Number", "number", 10)), list(rows), empty="none")


def drawings(text: str, number: float | None = 1.0) -> tuple[Block, ...]:
    """One of each, with the same words and number in every place."""
    names = tuple(f"{text}{end}" for end in "abc")
    return (
        Chart(text, "%", (Series("s", ("2022", "2023", "2024"), (2.0, number, 3.0), "values"),), text),
        Radar(text, names, (Outline(text, (2.0, number, 3.0), "law"),), caption=text),
        HeatMap(text, names, names[:2], ((1.0, number),) * 3, ((1.0, 0.3),) * 3, text, text, text),
        Bars(text, names, (Part(text, (1, 2, 3), "stated"),), text),
    )


def everywhere(text: str, *blocks: Block) -> Document:
    """A report with the same words in every place that has words, but for drawings."""
    cells = table([text, 1.5], ["last row", 2], title=text)
    status = Table((Column(text, "status"),), [[Formula('="x"', text)]])
    chapter = (
        Paragraph(text, "heading"), Paragraph(text), Paragraph(text, "note"), Pair(text, text),
        cells, status, replace(cells, rows=[], empty=text), *blocks,
    )  # fmt: skip
    sections = (
        Section(text, text, (Paragraph(text, "subtitle"), Paragraph(text), Pair(text, text)), is_cover=True),
        Section(text, text, (Contents((Entry(text, 1, 2), Entry(text, 2, 2))),)),
        Section(text, text, chapter),
        Section(text, text, (), is_continued=True),
        Section("", "", ()),
    )
    return Document(text, text, text, "en", False, "2026-11-22", sections, head=text, mark=text)


# -- long -----------------------------------------------------------------------------------------------------------


def word(number: int, letters: str) -> str:
    """A word for a number: no two are the same, so none can be missing or stand elsewhere unseen."""
    return letters[0] + "".join(letters[int(digit)] for digit in f"{number:04}")


ENGLISH = [word(number, "bcdfghjkmn") for number in range(6000)]
ARABIC = [word(number, "بتثجحخدذرز") for number in range(6000)]
LONG = {
    ("en", "with spaces"): " ".join(ENGLISH)[:30_000],
    ("en", "without spaces"): "".join(ENGLISH)[:30_000],
    ("ar", "with spaces"): " ".join(ARABIC)[:30_000],
    ("ar", "without spaces"): "".join(ARABIC)[:30_000],
}


@pytest.mark.parametrize("case", LONG, ids=" ".join)
def test_thirty_thousand_characters_stand_whole_in_a_paragraph_and_a_cell(
    case: tuple[str, str], found: Callable[[Document], str]
) -> None:
    text = LONG[case]
    cells = Table((Column("1", width=12),), [["2"], [text], ["3"]])
    said = bare(found(document(Paragraph(text), cells, code=case[0], title="0")))
    said = re.sub("[0-9]", "", said)  # the head of the table, on every page
    assert said.count(bare(text)) == 2


def test_long_words_stand_whole_in_two_languages(found: Callable[[Document], str]) -> None:
    english, arabic = (LONG[code, "with spaces"][:12_000] for code in ("en", "ar"))
    made = (document(Paragraph(one), table([one, 1]), code=code) for code, one in (("en", english), ("ar", arabic)))
    said = found(bilingual.beside(*made)).split()
    lost = [one for one in (*english.split(), *arabic.split()) if said.count(one) < 2]
    # A narrow column breaks words; the paragraphs beside each other do not.
    assert [one for one in lost if one not in said] == []


def test_a_very_long_word_in_a_narrow_column_is_broken_and_whole(found: Callable[[Document], str]) -> None:
    long = "".join(ENGLISH[:200])
    columns = (Column("1", width=4), *(Column(str(number), width=30) for number in range(2, 9)))
    said = found(document(Table(columns, [[long, *["x y z"] * 7]]), title="0"))
    assert bare(long) in re.sub("[0-9xyz]", "", bare(said))


@pytest.mark.parametrize("kind", ["xlsx", "docx"])  # test_pdf shows it of a PDF
def test_five_thousand_rows_are_all_there_below_a_head_that_repeats(
    kind: str, tmp_path: Path, found: Callable[[Document], str]
) -> None:
    said = found(document(table(*([f"row{number}", number] for number in range(5000)))))
    assert re.findall(r"row\d+", said) == [f"row{number}" for number in range(5000)]
    if kind == "xlsx":
        assert openpyxl.load_workbook(tmp_path / "r.xlsx")["One"].print_title_rows == "$2:$2"
    else:
        (made,) = python_docx.Document(str(tmp_path / "r.docx")).tables
        heads = [place for place, row in enumerate(made._tbl.tr_lst) if "w:tblHeader" in row.xml]
        assert heads == [0]


@pytest.mark.parametrize("case", [("en", "without spaces"), ("ar", "with spaces")], ids=" ".join)
def test_long_words_in_every_place_leave_room_for_the_rest(
    case: tuple[str, str], kind: str, found: Callable[[Document], str]
) -> None:
    """In a head of columns, above a page, in the contents: there they are cut rather than printed without end."""
    most = 3000 if kind == "pdf" else 30_000  # more than a page, and read again in no more than some seconds
    said = found(everywhere(LONG[case][:most]))
    assert "last row" in said.replace("\n", " ")


def test_long_words_leave_room_for_what_is_drawn(found: Callable[[Document], str]) -> None:
    drawn = drawings(LONG["en", "with spaces"])
    assert "The end" in found(document(*drawn, Paragraph("The end")))


# -- hostile --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", MARKS)
def test_no_mark_breaks_a_report_wherever_it_stands(name: str, kind: str, found: Callable[[Document], str]) -> None:
    mark, left = MARKS[name]
    said = found(everywhere(f"alpha{mark}omega"))
    assert "last row" in said.replace("\n", " ")
    assert min(said.count("alpha"), said.count("omega")) >= 10
    assert not REFUSED & set(said)
    if kind != "pdf":  # where letters are drawn, and an override turns them round
        assert said.count(f"alpha{left}omega{CLOSED.get(name, '')}") >= 10


# The fonts of drawings have no emoji: a box is drawn, and matplotlib says so.
@pytest.mark.filterwarnings(r"ignore:Glyph \d+:UserWarning")
def test_no_mark_breaks_a_drawing(found: Callable[[Document], str]) -> None:
    text = "alpha " + " ".join(mark for mark, _ in MARKS.values()) + " omega"
    assert "The end" in found(document(*drawings(text), Paragraph("The end")))


def test_words_that_look_like_code_are_words_in_every_place(found: Callable[[Document], str]) -> None:
    for start in ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "{{ nc_state }}", "_x0041_", "$&%d{0}"):
        said = found(everywhere(start))
        assert said.count(start.strip()) >= 5, start


@pytest.mark.parametrize("text", ["", " ", "\n", "\x00"])
def test_a_report_without_a_word_is_a_report(text: str, found: Callable[[Document], str]) -> None:
    made = everywhere(text)
    assert "last row" in found(replace(made, sections=(*made.sections, Section("", "", drawings(text)))))


def test_a_section_without_blocks_is_a_section(kind: str, found: Callable[[Document], str]) -> None:
    made = document()
    assert "One" in found(made)
    found(replace(made, sections=(Section("", "", (), is_cover=True),)))


def test_what_one_piece_turns_round_ends_before_the_next(kind: str, tmp_path: Path) -> None:
    text = "safe \u202egnp.exe\u2067"
    WRITERS[kind](everywhere(text), tmp_path / f"r.{kind}")
    if kind == "xlsx":
        book = openpyxl.load_workbook(tmp_path / "r.xlsx", data_only=True)
        pieces = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    else:
        pieces = list(of_word(tmp_path / "r.docx")) if kind == "docx" else []
    lines = list(chain.from_iterable(piece.split("\n") for piece in pieces))
    opened = [sum(line.count(mark) for mark in "\u202e\u2067") for line in lines]
    ended = [sum(line.count(mark) for mark in "\u202c\u2069") for line in lines]
    assert opened == ended
    assert sum(opened) > 10 or kind == "pdf"


# -- what only a workbook minds -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sheets", "names"),
    [
        (("Plan", "plan", "PLAN"), ["Plan", "plan 2", "PLAN 3"]),
        (("a/b:c", "[x]"), ["a b c", "x"]),
        (("'quoted'", ""), ["quoted", "-"]),
        (("a\nb\tc",), ["a b c"]),
        (("x" * 40, "x" * 40), ["x" * 31, "x" * 29 + " 2"]),
        ((SMILE * 20,), [SMILE * 15]),  # two units each
        (("y" * 30 + "'s",), ["y" * 30]),
    ],
)
def test_the_names_of_sheets_are_names_that_excel_takes(
    sheets: tuple[str, ...], names: list[str], tmp_path: Path
) -> None:
    made = document()
    sections = tuple(Section(sheet, "One", ()) for sheet in sheets)
    xlsx.write(replace(made, sections=sections), tmp_path / "r.xlsx")
    assert openpyxl.load_workbook(tmp_path / "r.xlsx").sheetnames == names


@pytest.mark.parametrize("text", ["&" * 300, SMILE * 300, "x" * 300, "&D &P"])
def test_the_words_above_a_page_are_no_longer_than_excel_takes(text: str, tmp_path: Path) -> None:
    xlsx.write(replace(document(Paragraph("x")), head=text, mark=text), tmp_path / "r.xlsx")
    header = openpyxl.load_workbook(tmp_path / "r.xlsx")["One"].HeaderFooter.oddHeader
    sides = [side.text or "" for side in (header.left, header.center, header.right)]
    assert sum(len(side.encode("utf-16-le")) // 2 for side in sides) + 3 * len('&L&"Arial"&8 ') <= 255
    assert all(side.count("&") % 2 == 0 for side in sides)  # none begins a code


@pytest.mark.parametrize(
    ("text", "is_day"),
    [("2026-11-22", True), ("1900-03-01", True), ("9999-12-31", True), ("1900-02-28", False), ("0001-01-01", False),
     ("2026-02-30", False), ("soon", False)],
)  # fmt: skip
def test_a_day_that_a_workbook_does_not_know_is_words(text: str, is_day: bool, tmp_path: Path) -> None:
    xlsx.write(document(Table((Column("Day", "date"),), [[text]])), tmp_path / "r.xlsx")
    cell = openpyxl.load_workbook(tmp_path / "r.xlsx")["One"]["A3"]
    assert cell.is_date == is_day
    assert (cell.value.date().isoformat() if is_day else cell.value) == text


# -- numbers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", [None, math.nan, math.inf, -math.inf, 0.0, -0.0, 1e300, -1e-300, -1234567.891])
def test_every_number_can_be_written_and_drawn(value: float | None, found: Callable[[Document], str]) -> None:
    rows = [["x", value], ["x", Formula("1/0", value)]]
    made = document(table(*rows), Paragraph("The end"))
    assert "The end" in found(made)
    if value is None or abs(value) < 6 or not math.isfinite(value):
        made = document(*drawings("words", value), Paragraph("The end"))
        assert "The end" in found(made)
    said = found(made).casefold().split()
    assert not {"nan", "inf", "-inf", "infinity"} & set(said)


# -- what every program must open -------------------------------------------------------------------------------------


ROWS = [[f"row{number}", number] for number in range(300)]


def worst() -> Document:
    """Everything at once. LibreOffice takes minutes for the lines of a longer Arabic cell in a workbook."""
    hostile = " ".join(mark for mark, _ in MARKS.values())
    cells = ["=1+1", math.nan], ["_x0041_", math.inf], [LONG["ar", "with spaces"][:2000], 1]
    blocks = (
        table(*cells, [LONG["en", "without spaces"], 1], *ROWS, width=40),
        Paragraph(LONG["en", "with spaces"]), Paragraph("", "heading"), *drawings("words"), Paragraph("The very end"),
    )  # fmt: skip
    return everywhere(f"alpha {hostile} omega", *blocks, table(["x", 1], title=LONG["en", "with spaces"]))


@pytest.mark.parametrize("kind", ["xlsx", "docx"])
def test_libreoffice_opens_the_worst_report_and_prints_it(kind: str, tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("needs LibreOffice (soffice) to open a report in another program")
    path = tmp_path / f"r.{kind}"
    WRITERS[kind](worst(), path)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path / "made"), str(path)]
    convert(command)
    said = " ".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "made" / "r.pdf").pages)
    wanted = ["alpha", "omega", "_x0041_", "The very end", *(str(row[0]) for row in ROWS)]
    assert [one for one in wanted if one not in said] == []


def convert(command: list[str]) -> None:
    """The command with all that it starts: soffice is a script, whose end would leave the office running."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True) as run:
        try:
            assert run.wait(180) == 0
        finally:
            if run.poll() is None:
                os.killpg(run.pid, signal.SIGKILL)


def test_the_worst_report_is_a_sound_pdf(tmp_path: Path) -> None:
    pdf.write(worst(), tmp_path / "r.pdf")
    with pikepdf.open(tmp_path / "r.pdf") as file:
        assert file.check_pdf_syntax() == []
    said = " ".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "r.pdf", strict=True).pages)
    assert [one for one in ("The very end", *(str(row[0]) for row in ROWS)) if one not in said] == []


# -- the rule for words -----------------------------------------------------------------------------------------------

SPECIAL = st.sampled_from(sorted(REFUSED | set(ENDS) | set(TURNS) | set("\u200e\u200f\u200d\t\n ")))
HOSTILE = st.lists(SPECIAL | st.characters() | st.sampled_from(string.ascii_letters + "سلاح" + SMILE)).map("".join)


@given(HOSTILE)
@example("\u202e\u2066\u202c\u2069")
@example("a\x0bb\r\nc")
def test_clean_words_stay_as_they_are_and_lose_nothing_that_is_seen(text: str) -> None:
    made = printed.clean(text)
    assert printed.clean(made) == made
    assert not REFUSED & set(made)
    hidden = REFUSED | set(ENDS) | set(TURNS) | {"\n"}
    assert [mark for mark in made if mark not in hidden] == [mark for mark in text if mark not in hidden]
    made.encode("utf-8")


@given(HOSTILE, st.integers(20, 60))
def test_brief_words_are_as_long_as_they_may_be_and_begin_alike(text: str, most: int) -> None:
    made = printed.brief(text, most)
    assert printed.clean(made) == made
    assert len(made) <= most + sum(mark in TURNS for mark in made)
    bare_text = "".join(one for one in printed.clean(text) if not one.isspace() and one not in TURNS)
    bare_made = "".join(one for one in made if not one.isspace() and one not in TURNS)
    assert bare_text.startswith(bare_made.removesuffix("…"))
    assert unicodedata.is_normalized("NFC", made) or not unicodedata.is_normalized("NFC", text)
