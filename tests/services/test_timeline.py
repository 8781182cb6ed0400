"""The timeline of the current plan, and one page of it on paper, opened again."""

import re
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdf
import pytest

from natcoord.domain.plan_records import ActionPlan, PlanItem
from natcoord.domain.timeline import Wanted
from natcoord.errors import NatcoordError
from natcoord.services import timeline
from natcoord.store.store import Store
from tests.services.planned import ITEMS, PLAN, TODAY, fill

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def filled(store: Store) -> Store:
    fill(store)
    return store


def text_of(path: Path) -> str:
    (page,) = pypdf.PdfReader(path).pages
    return " ".join(unicodedata.normalize("NFKC", page.extract_text()).split())


def test_without_a_plan_there_is_nothing_along_time(store: Store) -> None:
    found = timeline.shown(store, TODAY)
    assert (found.plan, found.timeline.rows, found.institutions, found.areas) == (None, (), (), ())


def test_the_current_plan_is_shown_with_what_may_be_asked_of_it(filled: Store) -> None:
    found = timeline.shown(filled, TODAY)
    assert [row.item_id for row in found.timeline.rows] == [
        "marking", "machines", "campaign", "stock", "opening", "undated",
    ]  # fmt: skip
    assert [one.institution_id for one in found.institutions] == ["police", "defence"]
    assert found.areas == ("marking", "stockpile")
    assert (found.timeline.first, found.timeline.last) == (date(2025, 1, 1), date(2027, 12, 31))


def test_lines_of_a_closed_plan_give_way_to_the_new_one(filled: Store) -> None:
    with filled.step("test.new"):
        filled.save(
            replace(PLAN, state="closed"), ActionPlan("new", {"en": "New"}, 2028, 2030, "draft", None, {}, None, "")
        )
        filled.save(PlanItem("fresh", "new", None, "objective", 0, {"en": "Fresh"}))
    assert [row.item_id for row in timeline.shown(filled, TODAY).timeline.rows] == ["fresh"]


def test_what_is_wanted_narrows_the_rows_but_not_the_choices(filled: Store) -> None:
    found = timeline.shown(filled, TODAY, Wanted("defence"))
    assert [row.item_id for row in found.timeline.rows] == ["marking", "machines", "campaign"]
    assert len(found.institutions) == 2


def test_the_page_is_one_and_can_be_searched(filled: Store, tmp_path: Path) -> None:
    text = text_of(timeline.write_page(filled.path, Wanted(), "en", tmp_path / "plan.pdf", TODAY))
    for one in (PLAN, *ITEMS):
        assert one.title["en"] in text
    for words in ("Testland", "2025", "2026", "2027", "Q1", "As of 22 November 2026.", "Today, 22 November 2026"):
        assert words in text
    for words in ("Not begun", "Under way", "Done", "Stopped", "Milestone", "Year of a target", "No dates"):
        assert words in text
    assert text.count("Late") == 2  # one row, and the legend


def test_the_page_is_written_in_arabic(filled: Store, tmp_path: Path) -> None:
    (page,) = pypdf.PdfReader(timeline.write_page(filled.path, Wanted(), "ar", tmp_path / "plan.pdf", TODAY)).pages
    text = unicodedata.normalize("NFKC", page.extract_text())
    words = set(re.findall(r"[\u0621-\u064a]+", text)) | {one[::-1] for one in re.findall(r"[\u0621-\u064a]+", text)}
    for title in ("وسم كل بندقية", "فتح مستودع", "شراء معدات"):
        assert set(title.split()) <= words, title
    assert "2026" in text


def test_the_page_says_what_was_asked_for_and_leaves_out_the_rest(filled: Store, tmp_path: Path) -> None:
    wanted = Wanted("police", "stockpile")
    text = text_of(timeline.write_page(filled.path, wanted, "en", tmp_path / "plan.pdf", TODAY))
    assert "Institution: Police Directorate" in text
    assert "Area: Stockpile management" in text
    assert "The depot opens" in text
    assert "Mark every rifle" not in text


@pytest.mark.parametrize(("count", "is_whole"), [(57, True), (58, False), (500, False)])
def test_a_plan_of_many_rows_is_still_one_page_and_says_what_is_left_out(
    filled: Store, tmp_path: Path, count: int, is_whole: bool
) -> None:
    with filled.step("test.many"):
        for number in range(count - len(ITEMS) + 3):
            key = f"x{number}"
            filled.save(PlanItem(key, "plan", "stock", "activity", 9, {"en": f"Task {number}"}, ends_on="2026-12-01"))
    assert len(timeline.shown(filled, TODAY).timeline.rows) == count + 3
    text = text_of(timeline.write_page(filled.path, Wanted(), "en", tmp_path / "plan.pdf", TODAY))
    assert ("Task 1 " in text) is is_whole
    assert ("activities are left out" in text) is not is_whole
    assert "Stocks are safe" in text


@pytest.mark.parametrize(
    ("name", "code", "refusal"),
    [
        ("plan.docx", "en", "report_suffix_unknown"),
        ("plan.pdf", "xx", "language_unknown"),
        ("gone/plan.pdf", "en", "folder_missing"),
    ],
)
def test_what_cannot_be_printed_is_refused_by_name(
    filled: Store, tmp_path: Path, name: str, code: str, refusal: str
) -> None:
    with pytest.raises(NatcoordError, match=refusal):
        timeline.write_page(filled.path, Wanted(), code, tmp_path / name, TODAY)


def test_without_a_plan_there_is_nothing_to_print(store: Store, tmp_path: Path) -> None:
    with pytest.raises(NatcoordError, match="plan_missing"):
        timeline.write_page(store.path, Wanted(), "en", tmp_path / "plan.pdf", TODAY)


def test_a_cancelled_page_leaves_what_was_there(filled: Store, tmp_path: Path) -> None:
    place = tmp_path / "plan.pdf"
    place.write_text("before")
    with pytest.raises(NatcoordError, match="cancelled"):
        timeline.write_page(filled.path, Wanted(), "en", place, TODAY, cancelled=lambda: True)
    assert place.read_text() == "before"
