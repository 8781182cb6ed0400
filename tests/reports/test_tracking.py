"""The tracking workbook: its numbers by hand, the same in both languages, and nothing in it that should not leave."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from natcoord import library
from natcoord.content import Pack
from natcoord.domain import arms, breakdown, nap, progress, rollup, targets
from natcoord.domain.records import DIRECTIONS, STATUSES
from natcoord.domain.snapshot import Snapshot
from natcoord.i18n import Language
from natcoord.reports import tracking, xlsx
from natcoord.reports.document import Cell, Document, Formula, Paragraph, Table
from natcoord.services import overview
from natcoord.store.store import Store
from tests.reports import tracked

ENGLISH, ARABIC = Language("en"), Language("ar", digits="arabic")
SHEETS = (
    "Tracking", "Values", "Parts and totals", "Plan", "Costs", "Finance", "Arms 16.4.2", "Breakdown debt", "Indicators",
    "Method and sources",
)  # fmt: skip


@pytest.fixture(scope="module")
def facts() -> Snapshot:
    return tracked.snapshot()


@pytest.fixture
def english(facts: Snapshot, pack: Pack, today: date) -> Document:
    return tracking.build(facts, ENGLISH, pack, today)


def table(document: Document, key: str) -> Table:
    blocks = [block for section in document.sections for block in section.blocks]
    return next(block for block in blocks if isinstance(block, Table) and block.key == key)


def plain(cell: Cell) -> str | float | int | None:
    return cell.value if isinstance(cell, Formula) else cell


def rows(document: Document, key: str) -> list[dict[str, str | float | int | None]]:
    """Each row by the titles of its columns; of two alike the first counts."""
    found = table(document, key)
    titles = [column.title for column in found.columns]
    return [dict(reversed([*zip(titles, map(plain, row), strict=True)])) for row in found.rows]


def row(document: Document, key: str, **wanted: str | float | None) -> dict[str, str | float | int | None]:
    named = {name.replace("_", " "): value for name, value in wanted.items()}
    return next(one for one in rows(document, key) if named.items() <= one.items())


def texts(document: Document) -> Iterator[str]:
    for section in document.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph):
                yield block.text
            elif isinstance(block, Table):
                yield from (str(plain(cell)) for row in block.rows for cell in row)


def test_the_first_sheet_is_the_tracking_table_and_says_for_whom_it_is(english: Document) -> None:
    assert tuple(section.sheet for section in english.sections) == SHEETS
    first = english.sections[0]
    assert first.is_cover
    said = " ".join(block.text for block in first.blocks if isinstance(block, Paragraph))
    assert "Testland, as of 22 November 2026" in said
    assert "Restricted: for the use of the country only." in said


def test_both_languages_hold_the_same_numbers_in_the_same_places(
    facts: Snapshot, english: Document, pack: Pack, today: date
) -> None:
    arabic = tracking.build(facts, ARABIC, pack, today)
    assert arabic.is_rtl
    count = 0
    for mine, theirs in zip(english.sections, arabic.sections, strict=True):
        for one, other in zip(mine.blocks, theirs.blocks, strict=True):
            if not isinstance(one, Table):
                continue
            assert isinstance(other, Table)
            for left, right in zip(one.rows, other.rows, strict=True):
                assert [isinstance(cell, Formula) for cell in left] == [isinstance(cell, Formula) for cell in right]
                numbers = [cell for cell in map(plain, left) if isinstance(cell, int | float)]
                assert numbers == [cell for cell in map(plain, right) if isinstance(cell, int | float)]
                count += len(numbers)
    assert count > 900


def test_every_status_and_direction_is_the_one_of_the_rules(english: Document, facts: Snapshot, today: date) -> None:
    symbols = {"✓": "achieved", "●": "on_track", "◆": "needs_acceleration", "▼": "off_track", "▽": "deteriorating"}
    symbols |= {"✕": "missed", "○": "not_started", "–": "no_data"}
    found = {str(one["Code"]): symbols.get(str(one["Status"])[:1]) for one in rows(english, "tracking")}
    for number, name in enumerate(tracked.STANDING, start=1):
        assert found[f"A-{number:02}"] == name.split()[0], name
    assert set(STATUSES) <= set(found.values())
    assert {case[0] for case in tracked.STANDING.values()} == set(DIRECTIONS)
    lines = overview.lines(
        facts.targets, facts.indicators, rollup.latest(facts.indicators, facts.measurements),
        progress.Thresholds(0.95, 0.6), today,
    )  # fmt: skip
    for line in lines:
        assert line.indicator is not None
        assert found[line.indicator.code] == line.progress.status


def test_only_the_indicator_that_speaks_for_a_target_has_its_numbers(english: Document, facts: Snapshot) -> None:
    own = [one for one in facts.indicators if one.target_id == "T-90"]
    assert targets.speaking(own) == own[0]
    speaking, second = row(english, "tracking", Code="A-90"), row(english, "tracking", Code="A-91")
    assert speaking["Target"] == second["Target"] == "T-90"
    assert (speaking["Target value"], second["Target value"]) == (2.0, None)
    assert (speaking["Status"], second["Status"]) == ("– No data", None)


@pytest.mark.parametrize(
    ("code", "year", "value"),
    [
        ("B-01", "2025", 5.3),  # 0.1 + 0.2 + 0.3 + 4.7
        ("B-01", "2026", None),  # one quarter is no year
        ("B-02", "2024", 25.0),  # 4 of 16, not the mean of 42.9 and 11.1
        ("B-02", "2025", None),  # 0 of 0 is not defined
        ("B-03", "2024", 2600 / 38),
        ("B-03", "2025", None),  # not shared
        ("B-04", "2025", 40),  # of a running total December
        ("B-05", "2025", 0),
        ("B-06", "2025", None),  # a percentage without its two numbers cannot be added up
        ("C-sum", "2025", 1 + 2.7 + 10 / 3),
        ("C-sum", "2026", None),  # two of the three are missing
        ("C-highest", "2025", 2.7),
        ("C-lowest", "2025", 1),
        ("C-all", "2025", 0),
        ("C-share-of", "2025", 60),  # 6 of 10
        ("C-highest-of", "2025", 500 / 7),
    ],
)
def test_a_year_is_added_up_by_kind_and_rule(english: Document, code: str, year: str, value: float | None) -> None:
    found = row(english, "tracking", Code=code)[year]
    assert found == (None if value is None else pytest.approx(value, rel=1e-14))


def test_a_value_that_follows_from_others_says_so_and_stands_beside_a_draft(english: Document) -> None:
    found = [one for one in rows(english, "values") if one["Indicator code"] == "C-sum" and one["Period"] == "2025"]
    assert [one["State"] for one in found] == ["Draft", "Approved"]
    assert [one["Value"] for one in found] == [77, pytest.approx(7.0333333333333)]
    assert found[1]["Source"] == "Computed from C-sum-x; C-sum-y; C-sum-z: Sum"


def test_each_value_has_a_row_with_its_breakdown_in_words_and_keys(english: Document, facts: Snapshot) -> None:
    found = rows(english, "values")
    assert {one.measurement_id for one in facts.measurements} <= {str(one["Key of the value"]) for one in found}
    crossed = next(one for one in found if one["Breakdown as a key"] == "sex=female;age=18+")
    assert (crossed["Axes as a key"], crossed["Sex"], crossed["Age"]) == ("sex;age", "Female", "18+")
    assert (crossed["Breakdown"], crossed["Value"]) == ("Female; 18+", 2)
    assert (crossed["Entered on"], crossed["Approved on"]) == ("2026-02-03", "2026-02-04")
    absent = next(one for one in found if one["Reason of absence"] == "Not shared")
    assert (absent["Value"], absent["Per cent"]) == (None, None)
    nothing = next(one for one in found if one["Indicator code"] == "B-02" and one["Denominator"] == 0)
    assert nothing["Per cent"] is None


@pytest.mark.parametrize(
    ("code", "period", "axis", "figure", "parts", "total", "result"),
    [
        ("D-01", "2024", "Sex", "Value", 4, 10, "Incomplete"),
        ("D-01", "2025", "Sex", "Value", 27, 30, "Explained"),
        ("D-01", "2025", "Age", "Value", 30, 30, "Agrees"),
        ("D-02", "2025", "Sex", "Value", 7, 9, "Differs"),  # of women only by age: 1 + 2
        ("D-02", "2025", "Weapon type", "Value", 10, 9, "Differs"),
        ("D-02", "2025", "Place", "Value", 9, 9, "Agrees"),
        ("D-03", "2025", "Sex", "Numerator", 30.3, 30.3, "Agrees"),
        ("D-03", "2025", "Sex", "Denominator", 20.2, 60.6, "Differs"),
        ("D-04", "2025", "Context of recovery", "Value", 7, 7, "Agrees"),  # without those seized administratively
    ],
)
def test_parts_are_held_against_their_total(  # noqa: PLR0917
    english: Document, code: str, period: str, axis: str, figure: str, parts: float, total: float, result: str
) -> None:
    wanted = {"Indicator code": code, "Period": period, "Broken down by": axis, "Figure": figure}
    found = next(one for one in rows(english, "parts") if wanted.items() <= one.items())
    assert found["Sum of the parts"] == pytest.approx(parts)
    assert found["Total"] == total
    assert found["Difference"] == pytest.approx(parts - total, abs=1e-6)
    assert found["Result"] == result


def test_the_plan_adds_up_from_its_costs_to_the_top(english: Document, facts: Snapshot) -> None:
    first = row(english, "plan", Number="1.1.1.1")
    euro, dollar = 1.0873, 1.0
    assert first["National budget"] == pytest.approx(1000.1 * euro)
    assert first["Pledged"] == pytest.approx(300 * dollar)
    assert first["Received"] == pytest.approx(250.35 * euro)
    assert first["Unfunded"] == pytest.approx(99.99)
    assert first["Late"] == "Late"
    own = row(english, "plan", Number="1.1")  # 10, 20, 30 and 40 of its own
    assert own["Unfunded"] == pytest.approx(99.99 + 0.1 * 0.00417 + 40)
    assert row(english, "plan", Number="1")["Total"] == own["Total"]
    nothing, unrated = row(english, "plan", Number="2.1"), row(english, "plan", Number="2.2")
    assert (nothing["Total"], nothing["Share on the national budget"]) == (0, None)
    assert (unrated["National budget"], unrated["Total"]) == (None, None)
    assert row(english, "plan", Number="3")["Total"] is None
    rated = [one for one in facts.costs if one.currency != "XOF"]
    amount = nap.totals(rated, {one.currency: one for one in facts.rates}, "USD")
    last = rows(english, "plan")[-1]
    assert (last["Level"], last["Total"], last["Unfunded"]) == ("Total of the plan", amount.total, amount.gap)
    assert last["Share on the national budget"] == 100 * (amount.national / amount.total)


def test_the_sheet_for_finance_adds_up_each_way_and_names_what_has_no_rate(english: Document) -> None:
    whole = rows(english, "plan")[-1]["Total"]
    for key in ("by_year", "by_lead"):
        *parts, last = rows(english, key)
        assert sum(float(str(one["Total"])) for one in parts) == pytest.approx(whole)
        assert last["Total"] == whole
    assert [one["Year"] for one in rows(english, "by_year")] == [2026, 2027, 2028, "Total"]
    leads = [one["Leading institution"] for one in rows(english, "by_lead")]
    assert leads == ["No lead named", "Police", "Ministry of Defence", "Total"]
    rates = {str(one["Currency"]): one for one in rows(english, "rates")}
    assert list(rates) == ["USD", "EUR", "TLD", "XOF"]
    assert (rates["XOF"]["Total as stated"], rates["XOF"]["Total in USD"]) == (5000, None)
    assert rates["EUR"]["Total in USD"] == pytest.approx((1000.1 + 250.35) * 1.0873)
    assert any("There is no rate for XOF" in text for text in texts(english))


def test_the_arms_table_follows_the_metadata(english: Document, facts: Snapshot) -> None:
    year = row(english, "arms_years", Year=2024)
    assert year["Denominator"] == 78  # 71 seized, 7 found, 0 surrendered; 900 administrative ones apart
    assert year["Numerator"] == 8
    assert year["Share"] == pytest.approx(800 / 78)
    assert year["Seized administratively"] == 900
    assert (year["Denominator as reported"], year["Share as reported"]) == (76, pytest.approx(800 / 76))
    assert year["State"] == "Reported on 30 June 2025, revised since"
    assert (year["Agencies that supplied"], year["Agencies expected"]) == (2, 2)
    assert row(english, "arms_years", Year=2025)["Share"] is None
    assert row(english, "arms_years", Year=2026)["Denominator"] is None
    found = row(english, "arms_2024", Context="Found", Weapon_type="All types")
    assert (found["Collected"], found["Traced or established"], found["Share"]) == (7, None, None)
    assert found["Outcome not known"] == 7
    small = row(english, "arms_2024", Context="The three contexts", Weapon_type="Small arms")
    summary = arms.summary(arms.year_facts(facts, 2024))
    assert (small["Collected"], small["Share"]) == (75, summary.groups["small_arms"].percent)
    assert row(english, "arms_revisions_2024")["Reason"] == "Counted again"


def test_the_debt_is_that_of_the_sheets(english: Document, facts: Snapshot) -> None:
    *each, every = rows(english, "debt")
    whole = breakdown.plan_debt(facts.indicators, facts.measurements)
    assert (every["Cells expected"], every["Missing"]) == (whole.asked, whole.missing)
    assert every["Debt"] == 100 * (whole.share or 0)
    nothing = next(one for one in each if one["Indicator code"] == "D-05")
    assert (nothing["Cells expected"], nothing["Debt"]) == (0, None)
    first = next(one for one in each if one["Indicator code"] == "D-01")
    assert (first["Cells there"], first["Not collected"]) == (3, 1)  # ages of other cuts do not tell the usual ones


def test_no_person_and_no_document_is_named(english: Document, tmp_path: Path) -> None:
    for text in texts(english):
        assert tracked.PERSON not in text
        assert tracked.DOCUMENT not in text
    path = tmp_path / "tracking.xlsx"
    xlsx.write(english, path)
    with zipfile.ZipFile(path) as parts:
        whole = b"".join(parts.read(name) for name in parts.namelist())
    assert tracked.PERSON.encode() not in whole
    assert tracked.DOCUMENT.encode() not in whole


def test_what_people_typed_never_becomes_a_formula(english: Document, tmp_path: Path) -> None:
    path = tmp_path / "tracking.xlsx"
    xlsx.write(english, path)
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for line in sheet.iter_rows() for cell in line]
    typed = [cell for cell in cells if cell.value == tracked.INJECTED]
    assert len(typed) > 50
    assert all(cell.quotePrefix and cell.data_type != "f" for cell in typed)
    live = [str(cell.value) for cell in cells if cell.data_type == "f"]
    every = [block for section in english.sections for block in section.blocks if isinstance(block, Table)]
    assert len(live) == sum(isinstance(cell, Formula) for one in every for line in one.rows for cell in line)
    assert not any("HYPERLINK" in text or "district" in text or "{" in text for text in live)


def test_numbers_that_are_not_verified_are_not_printed(facts: Snapshot, pack: Pack, today: date) -> None:
    provisions = [one.provision_key for one in pack.provisions.values() if one.confidence == "unverified"]
    sheets = [one for one in library.indicators().values() if one.confidence == "unverified" and one.number]
    assert provisions
    assert sheets
    first, *others = facts.indicators
    made = replace(first, provision_keys=tuple(provisions), library_key=sheets[0].key)
    for language in (ENGLISH, ARABIC):
        document = tracking.build(replace(facts, indicators=(made, *others)), language, pack, today)
        printed = set("\n".join(texts(document)).split("\n"))
        for key in provisions:
            assert pack.provision_label(key, language.code) not in printed
            assert pack.provision_label(key, language.code, for_export=True) in printed
        assert sheets[0].label(language.code) not in printed
        assert sheets[0].label(language.code, for_export=True) in printed


def test_an_empty_file_makes_a_whole_workbook(store: Store, pack: Pack, today: date, tmp_path: Path) -> None:
    document = tracking.build(overview.snapshot(store, today), ARABIC, pack, today)
    assert len(document.sections) == len(SHEETS)
    for key in ("tracking", "values", "parts", "plan", "costs", "arms_years", "debt"):
        assert not table(document, key).rows
        assert table(document, key).empty
    xlsx.write(document, tmp_path / "empty.xlsx")
    assert len(openpyxl.load_workbook(tmp_path / "empty.xlsx").sheetnames) == len(SHEETS)


def test_a_wide_table_keeps_its_names_on_the_screen_and_its_keys_off_the_paper(
    english: Document, tmp_path: Path
) -> None:
    path = tmp_path / "tracking.xlsx"
    xlsx.write(english, path)
    book = openpyxl.load_workbook(path)
    assert book["Tracking"].freeze_panes == "C5"
    assert book["Values"].freeze_panes == "E4"
    titles = {str(cell.value): cell.column_letter for cell in book["Values"][3]}
    assert book["Values"].print_area.split("$")[3] == titles["Source"]
    places = {str(cell.value): cell.column_letter for cell in book["Tracking"][4]}
    expected = [cell for cell in book["Tracking"][places["Expected then"]] if "0.0#" in cell.number_format]
    assert all(cell.number_format.startswith("[>=1]#,##0.0#;") for cell in expected)
    strong = {str(line[0].value): line[0].font.b for line in book["Plan"].iter_rows()}
    assert strong["Objective"]
    assert strong["Total of the plan"]
    assert not strong["Activity"]
