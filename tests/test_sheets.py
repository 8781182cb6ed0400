"""Spreadsheets are read for certain or refused by name."""

import re
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from natcoord import sheets
from natcoord.errors import NatcoordError


def book(folder: Path, rows: list[list[object]], name: str = "b.xlsx") -> Path:
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    made.save(folder / name)
    return folder / name


def refusal(path: Path, **limits: int) -> NatcoordError:
    before = path.read_bytes() if path.exists() else b""
    with pytest.raises(NatcoordError) as caught:
        sheets.read(path, **limits)
    assert caught.value.facts["file"] == path.name
    assert (path.read_bytes() if path.exists() else b"") == before
    return caught.value


def test_each_value_knows_its_cell(tmp_path: Path) -> None:
    rows = sheets.read(book(tmp_path, [["a", 1], [None, 2.5]]))
    assert [[(cell.value, cell.ref) for cell in row] for row in rows] == [
        [("a", "A1"), (1, "B1")],
        [("", "A2"), (2.5, "B2")],
    ]


def test_the_first_sheet_with_anything_in_it_is_read(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    made.create_sheet("full").append(["x"])
    made.save(tmp_path / "b.xlsx")
    assert sheets.read(tmp_path / "b.xlsx")[0][0].value == "x"


def test_days_stay_days(tmp_path: Path) -> None:
    (cell,) = sheets.read(book(tmp_path, [[datetime(2024, 3, 12)]]))[0]
    assert isinstance(cell.value, date)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1256"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_is_read_in_the_encodings_and_marks_people_use(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "v.csv"
    path.write_bytes(delimiter.join(["المؤشر", '"1,5"', '"a\r\nb"']).encode(encoding) + b"\r\n")
    assert [cell.value for cell in sheets.read(path)[0]] == ["المؤشر", "1,5", "a\r\nb"]


def test_a_formula_with_a_result_is_read_and_one_without_is_refused(tmp_path: Path) -> None:
    path = book(tmp_path, [["=1+1"]])
    assert (refusal(path).code, refusal(path).facts["cell"]) == ("cell_formula_not_computed", "A1")
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    part = "xl/worksheets/sheet1.xml"
    parts[part] = re.sub(rb"<v ?/>|<v></v>", b"<v>2</v>", parts[part])
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert sheets.read(path)[0][0].value == 2


def rewrite(path: Path, old: str, new: str) -> Path:
    """The workbook with its first sheet's XML changed, as another program might have written it."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    part = "xl/worksheets/sheet1.xml"
    changed = re.sub(old.encode(), new.encode(), parts[part])
    assert changed != parts[part]
    parts[part] = changed
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def test_a_formula_that_gave_an_empty_text_was_computed(tmp_path: Path) -> None:
    path = rewrite(book(tmp_path, [["x", '=""', 3]]), '<c r="B1"[^>]*>', '<c r="B1" t="str">')
    assert [cell.value for cell in sheets.read(path)[0]] == ["x", "", 3]


def test_one_formula_without_a_result_is_found_among_others(tmp_path: Path) -> None:
    path = rewrite(book(tmp_path, [["x", "=1+1", 3], ["y", "=1+2", 4]]), r"(1\+1</f>)<v ?/?>(</v>)?", r"\1<v>2</v>")
    assert refusal(path).facts["cell"] == "B2"


def test_a_small_file_that_asks_for_all_the_memory_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "far.xlsx"
    made = openpyxl.Workbook()
    made.active["A1"] = made.active["XFD200000"] = 1
    made.save(path)
    assert refusal(path).code == "sheet_too_large"


def test_entities_and_missing_parts_are_refused(tmp_path: Path) -> None:
    path = rewrite(book(tmp_path, [["a"]]), "^(<[?].*?[?]>)?<worksheet", '<!DOCTYPE x [<!ENTITY e "e">]><worksheet')
    assert refusal(path).code == "sheet_broken"
    with zipfile.ZipFile(tmp_path / "none.xlsx", "w") as archive:
        archive.writestr("readme", "no workbook")
    assert refusal(tmp_path / "none.xlsx").code == "sheet_broken"


def test_a_merged_title_on_an_unused_sheet_does_no_harm(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    made.active.merge_cells("A1:B1")
    made.create_sheet("full").append(["x"])
    made.save(tmp_path / "b.xlsx")
    assert sheets.read(tmp_path / "b.xlsx")[0][0].value == "x"


def test_text_files_of_excel_and_overlong_fields(tmp_path: Path) -> None:
    (tmp_path / "v.txt").write_bytes("المؤشر\t2".encode("utf-16"))
    assert [cell.value for cell in sheets.read(tmp_path / "v.txt")[0]] == ["المؤشر", "2"]
    (tmp_path / "long.csv").write_text("x" * 200_000)
    assert refusal(tmp_path / "long.csv").code == "sheet_broken"


def test_merged_cells_are_named(tmp_path: Path) -> None:
    path = book(tmp_path, [["a", "b"], ["c", "d"]])
    made = openpyxl.load_workbook(path)
    made.active.merge_cells("A1:B1")
    made.save(path)
    found = refusal(path)
    assert (found.code, found.facts["cells"]) == ("sheet_merged_cells", "A1:B1")


def test_a_file_with_a_password_is_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / "locked.xlsx"
    path.write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600)
    assert refusal(path).code == "sheet_encrypted"


@pytest.mark.parametrize("content", [b"", b"not a workbook", b"PK\x03\x04broken"])
def test_a_broken_workbook_is_told_as_such(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(content)
    assert refusal(path).code == "sheet_broken"


def test_a_truncated_workbook_is_told_as_such(tmp_path: Path) -> None:
    path = book(tmp_path, [["a", n] for n in range(200)])
    path.write_bytes(path.read_bytes()[:2000])
    assert refusal(path).code == "sheet_broken"


def test_an_empty_workbook_is_told_as_such(tmp_path: Path) -> None:
    assert refusal(book(tmp_path, [])).code == "sheet_empty"


def test_other_kinds_of_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "v.ods").write_bytes(b"x")
    assert refusal(tmp_path / "v.ods").code == "sheet_kind_unknown"
    assert refusal(tmp_path / "gone.xlsx").code == "sheet_missing"


def test_too_many_rows_or_too_many_bytes_are_refused(tmp_path: Path) -> None:
    path = book(tmp_path, [[n] for n in range(20)])
    assert refusal(path, max_rows=10).code == "sheet_too_large"
    assert refusal(path, max_megabytes=0).code == "sheet_too_large"


@pytest.mark.parametrize(("index", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_named_as_in_a_spreadsheet(index: int, name: str) -> None:
    assert sheets.column_name(index) == name
