"""Exporting: from the file on disk to a checked report, or a refusal that says why, with nothing left behind."""

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from natcoord.content import Pack
from natcoord.domain.records import Indicator, Measurement, Target
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.reports.document import Paragraph
from natcoord.services import assess, bank, exporting, ledger, overview, track
from natcoord.store.store import Store
from tests.reports import chain

# A report in PDF without an application makes one and ends it, and with it every translator of the process.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("suffix", [".xlsx", ".docx", ".pdf", ".XLSX"])
@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("kind", exporting.KINDS)
def test_each_report_is_written_in_each_format_and_language(  # noqa: PLR0917
    kind: str, suffix: str, language: str, store: Store, pack: Pack, today: date, tmp_path: Path
) -> None:
    chain.fill(store, pack)
    shares: list[float] = []
    target = tmp_path / f"report{suffix}"
    made = exporting.write_report(store.path, kind, language, target, today, progress=shares.append)
    assert made == target
    assert target.stat().st_size > 5000
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_the_report_reads_what_is_in_the_file_now(store: Store, pack: Pack, today: date, tmp_path: Path) -> None:
    chain.fill(store, pack)
    target = tmp_path / "report.xlsx"
    sheet = next(one for one in store.read(Indicator) if one.code == "I-01")
    with store.step("test"):
        track.record(store, track.Entry(sheet.indicator_id, "2024", 4321.5))
    exporting.write_report(store.path, "national", "en", target, today)
    values = openpyxl.load_workbook(target)["Values"]
    assert 4321.5 in [cell.value for cell in values["G"]]


def test_a_baseline_report_asks_the_countrys_own_questions_too(
    store: Store, pack: Pack, today: date, tmp_path: Path
) -> None:
    chain.fill(store, pack)
    own = replace(bank.new_question(pack), title={"en": "River checks"}, text={"en": "Are rivers checked?"})
    with store.step("test"):
        bank.save_question(store, own)
    target = tmp_path / "report.xlsx"
    exporting.write_report(store.path, "baseline", "en", target, today)
    assert "River checks" in [cell.value for cell in openpyxl.load_workbook(target)["Answers"]["A"]]


@pytest.mark.parametrize(
    ("kind", "language", "name", "code"),
    [
        ("yearly", "en", "a.xlsx", "report_kind_unknown"),
        ("national", "fr", "a.xlsx", "language_unknown"),
        ("national", "en", "a.odt", "report_suffix_unknown"),
        ("national", "en", "a", "report_suffix_unknown"),
        ("national", "en", "nowhere/a.xlsx", "folder_missing"),
    ],
)
def test_what_cannot_be_written_is_refused_before_anything_is_read(  # noqa: PLR0917
    kind: str, language: str, name: str, code: str, store: Store, today: date, tmp_path: Path
) -> None:
    with pytest.raises(NatcoordError) as refusal:
        exporting.write_report(store.path, kind, language, tmp_path / name, today)
    assert refusal.value.code == code


def test_a_report_as_of_an_earlier_day_shows_the_line_and_the_value_of_that_day(
    store: Store, pack: Pack, today: date, tmp_path: Path
) -> None:
    target, sheet = revised(store, pack)
    made = {}
    for day in (date(2025, 6, 30), None):
        path = tmp_path / f"{day}.xlsx"
        exporting.write_report(store.path, "national", "en", path, today, as_of=day)
        book = openpyxl.load_workbook(path)
        summary = next(row for row in book["Summary"].iter_rows(values_only=True) if row[0] == target.code)
        values = [row[6] for row in book["Values"].iter_rows(values_only=True) if row[0] == sheet.code]
        made[day] = summary, [one for one in values if isinstance(one, int | float)]
    before, after = made[date(2025, 6, 30)], made[None]
    assert {80.0, 2030} <= set(before[0])
    assert {70.0, 2032} <= set(after[0])
    assert not {70.0, 2032} & set(before[0])
    assert (before[1], after[1]) == ([26.0], [26.0, 31.0])


def revised(store: Store, pack: Pack) -> tuple[Target, Indicator]:
    """A target adopted on 1 March 2025 and revised on 1 February 2026; one value of each of these years."""
    chain.fill(store, pack)
    target = next(one for one in store.read(Target) if one.title["en"] == "Case achieved")
    (sheet,) = store.read(Indicator, "target_id = ?", [target.target_id])
    with store.step("test"):
        for old in store.read(Measurement, "indicator_id = ?", [sheet.indicator_id]):
            store.delete(Measurement, old.measurement_id)
        track.record_many(
            store, [track.Entry(sheet.indicator_id, "2024", 26.0), track.Entry(sheet.indicator_id, "2025", 31.0)]
        )
        track.approve(store, sheet.indicator_id)
        for one, year in zip(
            store.read(Measurement, "indicator_id = ?", [sheet.indicator_id]), (2025, 2026), strict=True
        ):
            at = f"{year}-02-01T08:00:00Z"
            store.save(one._replace(recorded_at=at, approved_at=at))
        draft = replace(target, target_value=70.0, target_year=2032)
        ledger.revise_target(store, target.target_id, draft, date(2026, 2, 1), "Council", "Two depots burnt")
    return target, sheet


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("kind", exporting.KINDS)
def test_the_cover_says_of_which_day_the_report_is_and_when_it_was_drawn_again(
    kind: str, language: str, store: Store, pack: Pack, today: date
) -> None:
    chain.fill(store, pack)
    day = date(2025, 6, 30)
    facts, words = overview.snapshot(store, today), Language(language)
    document = exporting.build(facts, kind, language, today, day)
    cover = document.sections[0]
    said = [one.text for one in cover.blocks if isinstance(one, Paragraph)]
    assert any(words.date(day) in one and words.date(today) not in one for one in said)
    assert any(words.date(day) in one and words.date(today) in one for one in said)
    assert document.created_on == today.isoformat()
    plain, of_today = (exporting.build(facts, kind, language, today, one).sections[0] for one in (None, today))
    assert plain == of_today


def test_a_report_as_of_a_day_that_has_not_come_is_refused(store: Store, today: date, tmp_path: Path) -> None:
    with pytest.raises(NatcoordError) as refusal:
        exporting.write_report(store.path, "national", "en", tmp_path / "a.xlsx", today, as_of=date(2026, 11, 23))
    assert (refusal.value.code, refusal.value.facts["day"]) == ("report_day_ahead", "2026-11-23")


def test_a_missing_country_file_is_refused(today: date, tmp_path: Path) -> None:
    with pytest.raises(NatcoordError) as refusal:
        exporting.write_report(tmp_path / "gone.natcoord", "national", "en", tmp_path / "a.xlsx", today)
    assert refusal.value.code == "file_missing"


@pytest.mark.parametrize("suffix", [".xlsx", ".docx", ".pdf"])
@pytest.mark.parametrize("asked", [0, 1, 2, 4])
def test_a_cancelled_report_leaves_the_old_one_as_it_was(
    suffix: str, asked: int, store: Store, pack: Pack, today: date, tmp_path: Path
) -> None:
    chain.fill(store, pack)
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / f"report{suffix}"
    target.write_bytes(b"the old one")
    answers = iter([False] * asked)
    with pytest.raises(NatcoordError) as refusal:
        exporting.write_report(store.path, "national", "en", target, today, cancelled=lambda: next(answers, True))
    assert refusal.value.code == "cancelled"
    assert target.read_bytes() == b"the old one"
    assert list(folder.iterdir()) == [target]


def test_what_a_report_lacks_is_counted_along_the_chain(store: Store, pack: Pack, today: date) -> None:
    chain.fill(store, pack)
    found = {one.kind: one for one in exporting.missing(store, pack)}
    assert found["question"].count == len(pack.questions) - 24
    assert found["question"].key == list(pack.questions)[24]
    assert found["target"].count == 5
    counts = overview.chain(store, pack)
    assert found["measurement"].count == counts.values_unapproved
    assert found["gap"].count == counts.gaps_undecided
    assert "indicator" not in found
    assert "carried" not in found


def test_roadmaps_that_were_imported_are_offered_beside_those_that_are_shipped(store: Store, pack: Pack) -> None:
    chain.fill(store, pack)
    shipped = list(exporting.roadmap_names(store, pack, "en"))
    sheet = store.read(Indicator)[0]
    with store.step("test"):
        for number in (1, 2):
            key = f"own:Desert Road: 2030:{number}"
            store.save(replace(sheet, indicator_id=str(number), code=str(number), library_key=key))
    names = exporting.roadmap_names(store, pack, "ar")
    assert list(names) == [*shipped, "own:Desert Road: 2030"]
    assert names["own:Desert Road: 2030"] == "Desert Road: 2030"
    assert names["wb"] == pack.word("instrument.wb", "ar")


def test_a_tracking_workbook_lacks_only_targets_sheets_and_values(store: Store, pack: Pack, today: date) -> None:
    chain.fill(store, pack)
    whole = {one.kind: one for one in exporting.missing(store, pack)}
    found = {one.kind: one for one in exporting.missing(store, pack, "tracking")}
    assert found == {kind: whole[kind] for kind in ("target", "measurement")}


def test_a_baseline_report_lacks_only_what_belongs_to_the_baseline(store: Store, pack: Pack, today: date) -> None:
    chain.fill(store, pack)
    with store.step("test"):
        before = overview.assessment(store)
        assess.close_round(store, before.assessment_id, today)
        draft = assess.new_round({"en": "The next"}, today, pack.version)
        assess.plan_round(store, draft, carry_from=before.assessment_id)
        assess.confirm(store, draft.assessment_id, (chain.LEGAL,))
    found = exporting.missing(store, pack, "baseline")
    assert [one.kind for one in found] == ["question", "carried", "gap"]
    assert found[1].count == sum(one.carried for one in overview.area_scores(store, pack)) > 20
    assert found[1].key == chain.STOCKPILE
    assert found[2].count == overview.chain(store, pack).gaps_undecided


def test_heavy_libraries_are_loaded_only_by_a_report() -> None:
    words = (
        "import sys; from natcoord.services import exporting;"
        " print({'openpyxl', 'matplotlib', 'docx'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
