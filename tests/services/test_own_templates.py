"""A ministry's own template: the names it knows are filled, what it does not know is listed, nothing else changes."""

import zipfile
from datetime import date
from pathlib import Path

import docx
import openpyxl
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.workbook.defined_name import DefinedName

from natcoord.content import Pack
from natcoord.domain.records import Target
from natcoord.errors import NatcoordError
from natcoord.services import exporting, own_templates
from natcoord.services.exporting import Wanted
from natcoord.store.store import Store
from tests.reports import chain

pytestmark = pytest.mark.usefixtures("qapp")
WANTED = Wanted("national", "en")


@pytest.fixture
def filled(store: Store, pack: Pack) -> Store:
    chain.fill(store, pack)
    return store


def workbook(path: Path, **names: str) -> Path:
    """A workbook with looks, a comment, a formula and named cells."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Our form"
    sheet["A1"] = "Ministry of Interior"
    sheet["A1"].font = Font(bold=True, color="FF0000")
    sheet["A1"].comment = Comment("Keep this", "Clerk")
    sheet["B2"] = "old"
    sheet["B2"].font = Font(italic=True)
    sheet["D4"] = "=B3*2"
    book.create_sheet("Second 'sheet'")
    for name, reference in names.items():
        book.defined_names[name] = DefinedName(name, attr_text=reference)
    book.save(path)
    return path


def fill(store: Store, template: Path, today: date, wanted: Wanted = WANTED) -> tuple[Path, object]:
    target = template.with_name("filled" + template.suffix)
    return target, own_templates.fill(store.path, wanted, template, target, today)


def test_named_cells_get_the_values_and_keep_their_looks(filled: Store, today: date, tmp_path: Path) -> None:
    template = workbook(
        tmp_path / "form.xlsx",
        nc_state="'Our form'!$B$2",
        nc_targets="'Our form'!$B$3",
        nc_date="'Second ''sheet'''!$C$5",
    )
    target, found = fill(filled, template, today)
    book = openpyxl.load_workbook(target)
    sheet = book["Our form"]
    assert (sheet["B2"].value, sheet["B2"].font.italic) == ("Testland", True)
    assert sheet["B3"].value == len(filled.read(Target))
    assert book["Second 'sheet'"]["C5"].value == (today - date(1899, 12, 30)).days
    assert [name for name, _ in found.filled] == ["nc_state", "nc_targets", "nc_date"]
    assert (found.unknown, found.refused) == ([], [])


def test_nothing_else_of_a_workbook_is_touched(filled: Store, today: date, tmp_path: Path) -> None:
    template = workbook(tmp_path / "form.xlsx", nc_state="'Our form'!$B$2", their_own="'Our form'!$A$1")
    target, _ = fill(filled, template, today)
    with zipfile.ZipFile(template) as before, zipfile.ZipFile(target) as after:
        assert before.namelist() == after.namelist()
        changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
    assert changed == {"xl/workbook.xml", "xl/worksheets/sheet1.xml"}
    sheet = openpyxl.load_workbook(target)["Our form"]
    assert (sheet["A1"].value, sheet["A1"].comment.text, sheet["D4"].value) == (
        "Ministry of Interior", "Keep this", "=B3*2",
    )  # fmt: skip


def test_unknown_names_are_listed_with_their_place_and_left_alone(filled: Store, today: date, tmp_path: Path) -> None:
    template = workbook(tmp_path / "form.xlsx", nc_state="'Our form'!$B$3", nc_weather="'Our form'!$B$2")
    target, found = fill(filled, template, today)
    assert found.unknown == [("nc_weather", "'Our form'!$B$2")]
    assert openpyxl.load_workbook(target)["Our form"]["B2"].value == "old"


@pytest.mark.parametrize("reference", ["'Our form'!$A$1:$B$2", "'Our form'!$D$4", "Nowhere!$A$1", "#REF!"])
def test_a_range_a_formula_or_no_cell_at_all_is_refused_by_name(
    reference: str, filled: Store, today: date, tmp_path: Path
) -> None:
    template = workbook(tmp_path / "form.xlsx", nc_state=reference, nc_targets="'Our form'!$B$3")
    target, found = fill(filled, template, today)
    assert found.refused == [("nc_state", reference)]
    assert openpyxl.load_workbook(target)["Our form"]["D4"].value == "=B3*2"


def test_text_that_begins_like_a_formula_stays_text(filled: Store, today: date, tmp_path: Path) -> None:
    one = filled.read(Target)[0]
    with filled.step("test"):
        filled.db.execute("UPDATE target SET title = ? WHERE target_id = ?", ['{"en": "=1+1\\u0007"}', one.target_id])
    name = f"nc_target_{one.code.replace('-', '_')}_title"
    template = workbook(tmp_path / "form.xlsx", **{name: "'Our form'!$B$2"})
    target, _ = fill(filled, template, today)
    cell = openpyxl.load_workbook(target)["Our form"]["B2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def word(path: Path, *lines: str) -> Path:
    made = docx.Document()
    for line in lines:
        made.add_paragraph(line)
    made.save(path)
    return path


def said(path: Path) -> list[str]:
    return [one.text for one in docx.Document(path).paragraphs]


def test_fields_and_loops_of_a_word_file_are_filled_and_unknown_ones_stay(
    filled: Store, today: date, tmp_path: Path
) -> None:
    template = word(
        tmp_path / "letter.docx",
        "Report of {{ nc_state }}, {{ nc_date }}",
        "{% for one in nc_targets %}{{ one.code }};{% endfor %}",
        "{{ nc_weather }}",
    )
    target, found = fill(filled, template, today)
    lines = said(target)
    assert lines[0] == "Report of Testland, 22 November 2026"
    assert lines[1] == "".join(f"{one.code};" for one in sorted(filled.read(Target), key=lambda one: one.code))
    assert lines[2] == "{{ nc_weather }}"
    assert [name for name, _ in found.unknown] == ["nc_weather"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("{{ nc_state", "template_malformed"),
        ("{% for one in nc_targets %}", "template_malformed"),
        ("{{ nc_state.__class__.__mro__ }}", "template_malformed"),
        ("No field at all", "template_without_names"),
    ],
)
def test_a_malformed_word_file_is_refused_and_leaves_nothing_behind(
    line: str, code: str, filled: Store, today: date, tmp_path: Path
) -> None:
    template = word(tmp_path / "letter.docx", line)
    with pytest.raises(NatcoordError) as refusal:
        fill(filled, template, today)
    assert refusal.value.code == code
    assert sorted(one.name for one in tmp_path.iterdir() if "letter" in one.name or "filled" in one.name) == [
        "letter.docx"
    ]


@pytest.mark.parametrize("suffix", [".xlsx", ".docx"])
def test_what_is_no_office_file_is_refused_by_name(suffix: str, filled: Store, today: date, tmp_path: Path) -> None:
    template = tmp_path / f"form{suffix}"
    template.write_bytes(b"not a package")
    with pytest.raises(NatcoordError) as refusal:
        fill(filled, template, today)
    assert (refusal.value.code, refusal.value.facts["file"]) == ("template_unreadable", template.name)


def test_a_workbook_without_our_names_is_refused(filled: Store, today: date, tmp_path: Path) -> None:
    template = workbook(tmp_path / "form.xlsx", their_own="'Our form'!$A$1")
    with pytest.raises(NatcoordError) as refusal:
        fill(filled, template, today)
    assert refusal.value.code == "template_without_names"


@pytest.mark.parametrize(
    ("target", "wanted", "code"),
    [
        ("form.xlsx", WANTED, "template_over_itself"),
        ("other.docx", WANTED, "template_suffix_differs"),
        ("other.pdf", WANTED, "report_suffix_unknown"),
        ("gone/other.xlsx", WANTED, "folder_missing"),
        ("other.xlsx", Wanted("national", "both"), "language_unknown"),
    ],
)
def test_a_target_that_cannot_be_is_refused_before_anything_is_read(
    target: str, wanted: Wanted, code: str, filled: Store, today: date, tmp_path: Path
) -> None:
    template = workbook(tmp_path / "form.xlsx", nc_state="'Our form'!$B$2")
    with pytest.raises(NatcoordError) as refusal:
        own_templates.fill(filled.path, wanted, template, tmp_path / target, today)
    assert refusal.value.code == code


def test_every_name_is_listed_with_what_it_stands_for(filled: Store, today: date) -> None:
    found = dict(own_templates.names(filled.path, WANTED, today))
    assert found["nc_state"] == "Testland"
    assert found["nc_targets"] == str(filled.count(Target))
    assert all(name.startswith("nc_") and name.replace("_", "").isalnum() for name in found)


def test_names_are_the_same_in_both_languages(filled: Store, today: date) -> None:
    english, arabic = (dict(own_templates.names(filled.path, Wanted("national", code), today)) for code in ("en", "ar"))
    assert list(english) == list(arabic)
    assert arabic["nc_state"] == "بلد الاختبار"


def test_the_order_of_a_wanted_report_is_in_the_language_that_is_wanted(filled: Store, today: date) -> None:
    from natcoord.services import overview

    facts = overview.snapshot(filled, today)
    assert exporting.order(facts, Wanted("national", "ar"), today).language.code == "ar"
