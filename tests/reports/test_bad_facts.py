"""Whatever stands in a country file, its facts leave it whole for other programs: as tables, JSON and SDMX."""

import csv
import io
import itertools
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pypdf
import pytest

from natcoord.content import Pack
from natcoord.domain import frozen
from natcoord.domain.records import Institution, Target
from natcoord.reports import machine_tables
from natcoord.services import exporting, machine, overview
from natcoord.services.exporting import Wanted
from natcoord.store.store import Store
from tests.reports import chain
from tests.reports.test_bad_words import BODILESS, LONG, MARKS
from tests.reports.test_same_words import of_word

TEXTS = {
    **{name: f"alpha{mark}omega" for name, (mark, _) in MARKS.items() if name != "controls"},
    "controls": "alpha" + "".join(mark for mark in BODILESS if not "\ud800" <= mark <= "\udfff") + "omega",
    "ends": "a\r\nb\rc\nd\u2028e\x85f",
    "separators": "a,b;\"c\"\t'd'",
    **{" ".join(case): text for case, text in LONG.items()},
}


@pytest.fixture
def hostile(store: Store) -> Store:
    """A body for each text."""
    with store.step("test"):
        for number, text in enumerate(TEXTS.values()):
            store.save(Institution(f"i{number:02}", {"en": text, "ar": f"={text}"}, "other"))
    return store


@pytest.mark.parametrize(("form", "folder"), [("csv", ""), ("package", "data/")])
def test_tables_keep_every_character(form: str, folder: str, hostile: Store, today: date, tmp_path: Path) -> None:
    path = machine.write(hostile.path, form, tmp_path / "facts.zip", today)
    with zipfile.ZipFile(path) as archive, archive.open(f"{folder}institutions.csv") as raw:
        rows = list(csv.DictReader(io.TextIOWrapper(raw, encoding="utf-8-sig", newline="")))
    assert [row["name_en"] for row in rows] == [machine_tables.neutral(text) for text in TEXTS.values()]
    assert [row["name_ar"] for row in rows] == [f"'={text}" for text in TEXTS.values()]


def test_json_keeps_every_character(hostile: Store, today: date, tmp_path: Path) -> None:
    path = machine.write(hostile.path, "json", tmp_path / "facts.json", today, "restricted")
    given = json.loads(path.read_text(encoding="utf-8"))
    assert [one.name["en"] for one in frozen.thaw(given).institutions] == list(TEXTS.values())
    assert frozen.thaw(given) == overview.snapshot(hostile, today)


def test_the_observations_do_not_mind_the_words(hostile: Store, today: date, tmp_path: Path) -> None:
    path = machine.write(hostile.path, "sdmx", tmp_path / "facts.csv", today)
    with path.open(encoding="utf-8", newline="") as stream:
        assert len(next(csv.reader(stream))) > 5


# The fonts of drawings have no emoji: a box is drawn, and matplotlib says so.
@pytest.mark.filterwarnings(r"ignore:Glyph \d+:UserWarning")
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("suffix", exporting.SUFFIXES)
@pytest.mark.parametrize("language", ["ar", "en", "both"])
def test_a_report_on_such_facts_names_every_target(
    suffix: str, language: str, hostile: Store, pack: Pack, today: date, tmp_path: Path
) -> None:
    chain.fill(hostile, pack)
    targets = hostile.read(Target, order="code")
    with hostile.step("test"):
        for target, text in zip(targets, itertools.cycle(list(TEXTS.values())[: len(MARKS) + 2]), strict=False):
            title = {"en": f"{text} target {target.code}", "ar": f"{text} هدف target {target.code}"}
            note = LONG["ar", "with spaces"] if target is targets[0] else text
            hostile.save(replace(target, title=title, note=note))
    target_file = tmp_path / f"r{suffix}"
    exporting.write(hostile.path, Wanted("national", language), target_file, today)
    said = WORDS[suffix](target_file)
    assert [one.code for one in targets if f"target {one.code}" not in said] == []


def workbook_words(path: Path) -> str:
    book = openpyxl.load_workbook(path, data_only=True)
    return "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)


def pdf_words(path: Path) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages)


WORDS: dict[str, Callable[[Path], str]] = {
    ".xlsx": workbook_words,
    ".docx": lambda path: "\n".join(of_word(path)),
    ".pdf": pdf_words,
}
