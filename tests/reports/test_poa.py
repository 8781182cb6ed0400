"""The report to the United Nations: answers from facts and by hand, jumps, numbers, what stays in the country."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from natcoord import content, demo, report_packs
from natcoord.domain import arms
from natcoord.domain.report_records import Report, ReportEntry
from natcoord.domain.snapshot import Snapshot
from natcoord.i18n import Language
from natcoord.reports import poa
from natcoord.reports.document import Cell, Contents, Document, Formula, Paragraph, Table
from natcoord.reports.order import Order
from natcoord.services import overview

TODAY = date(2026, 11, 22)
ENGLISH, ARABIC = Language("en"), Language("ar")
REPORT = Report("r1", "poa", {}, "2024-2025", "en", "public", "poa_g3_2020")
QUESTION, ANSWER, REMARKS = 1, 2, 3
NUMBER, VALUE, CHARACTERS, NOTE = 0, 2, 3, 4


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    """The facts of the training file."""
    store = demo.build(Path(tmp_path_factory.mktemp("poa")) / "talvara.natcoord", TODAY)
    made = overview.snapshot(store, TODAY)
    store.close()
    return made


def entry(key: str, choice: str = "", **said: Any) -> ReportEntry:
    return ReportEntry(f"e-{key}", "r1", key, choice, **said)


def made(facts: Snapshot, *entries: ReportEntry, language: Language = ENGLISH, **changes: Any) -> Document:
    report = replace(REPORT, **changes)
    held = replace(facts, reports=(report, *facts.reports), report_entries=entries)
    template = report_packs.template("poa")
    return poa.build(Order(held, language, content.pack(), TODAY, report, template))


def tables(document: Document) -> dict[str, Table]:
    blocks = [block for section in document.sections for block in section.blocks]
    return {block.key: block for block in blocks if isinstance(block, Table)}


def row(document: Document, words: str, table: str) -> list[Cell]:
    """The row whose question has these words."""
    found = [list(one) for one in tables(document)[table].rows if words in str(one[QUESTION])]
    assert len(found) == 1, (words, len(found))
    return found[0]


def texts(document: Document) -> Iterator[str]:
    yield from (document.title, document.subject, document.head, document.mark)
    for section in document.sections:
        yield from (section.title, section.sheet)
        for block in section.blocks:
            if isinstance(block, Paragraph):
                yield block.text
            elif isinstance(block, Contents):
                yield from (one.text for one in block.entries)
            elif isinstance(block, Table):
                yield from (one.title for one in block.columns)
                yield from (cell for one in block.rows for cell in one if isinstance(cell, str))


def plain(cell: Cell) -> str | float | int | None:
    return cell.value if isinstance(cell, Formula) else cell


def numbers(document: Document) -> list[float]:
    cells = (plain(cell) for table in tables(document).values() for one in table.rows for cell in one)
    return [one for one in cells if isinstance(one, int | float)]


# -- the shape ---------------------------------------------------------------------------------------------------------


def test_the_sections_keep_the_numbers_of_the_form(facts: Snapshot) -> None:
    titles = [one.title for one in made(facts).sections if re.match(r"\d", one.title)]
    assert titles[0] == "1.  National coordination"
    assert titles[5].startswith("6.  Collection")
    assert titles[9] == "10.  Information to be exchanged"
    for number, title in enumerate(titles, start=1):
        assert title.startswith(f"{number}.  ")


def test_both_languages_hold_the_same_numbers_and_rows(facts: Snapshot) -> None:
    entries = (entry("coordination.body.men", number=1000.0), entry("manufacture.law", "no"))
    english, arabic = (made(facts, *entries, language=one) for one in (ENGLISH, ARABIC))
    assert numbers(english) == numbers(arabic)
    assert len(numbers(english)) > 60
    # The glossary stands in alphabetical order, and holds the terms that were used.
    shapes = [
        [(key, len(one.rows)) for key, one in tables(document).items() if key != "glossary"]
        for document in (english, arabic)
    ]
    assert shapes[0] == shapes[1]


def test_a_draft_says_so_and_is_to_be_cleared(facts: Snapshot) -> None:
    draft, submitted = made(facts), made(facts, state="submitted")
    assert "not cleared" in draft.mark
    assert "clearance" in tables(draft)
    assert "not cleared" not in submitted.mark
    assert "clearance" not in tables(submitted)


# -- numbers -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", [ENGLISH, ARABIC], ids=["en", "ar"])
@pytest.mark.parametrize("report_class", ["public", "restricted"])
def test_no_unverified_number_is_printed(facts: Snapshot, language: Language, report_class: str) -> None:
    document = made(facts, language=language, report_class=report_class)
    whole = "\n".join(texts(document))
    for number in ("1.4", "1.5", "1.6"):
        assert not re.search(rf"(?<![\d.]){re.escape(number)}(?![\d.])", whole)
    unverified = [one for one in content.pack().provisions.values() if one.confidence == "unverified"]
    for one in unverified:
        assert content.pack().provision_label(one.provision_key, language.code) not in whole.split("\n")
    assert "II.B.2" not in whole


def test_the_numbers_of_questions_are_those_seen_in_the_form(facts: Snapshot) -> None:
    seen = r"1\.1(\.[abc]|\.c\.i{1,3}|\.d\.i{1,2})?|1\.2(\.[123])?|1\.2\.[13]\.[a-e]|1\.3"
    copied = tables(made(facts))["poa_copy"].rows
    numbered = {str(one[NUMBER]) for one in copied if one[NUMBER] and "." in str(one[NUMBER])}
    assert len(numbered) == 23
    assert all(re.fullmatch(seen, one) for one in numbered)
    assert row(made(facts), "coordinates work", "poa_coordination")[QUESTION].startswith("1.1  ")


# -- answers -------------------------------------------------------------------------------------------------------


def test_facts_answer_where_nothing_is_filled_in_and_say_where_from(facts: Snapshot) -> None:
    document = made(facts)
    plan = row(document, "have a National Action Plan", "poa_coordination")
    assert plan[ANSWER:] == ["Yes", "From the facts: National Action Plan"]
    law = row(document, "control their manufacture", "poa_manufacture")
    assert law[ANSWER] == "Yes"
    assert str(law[REMARKS]).startswith("From the baseline: ")
    sent = row(document, "Tracing requests sent", "poa_tracing")
    wanted = sum(arms.summary(arms.year_facts(facts, year)).figures["requests_placed"].total for year in (2024, 2025))
    assert sent[ANSWER:] == [wanted, "From the facts: Arms table of SDG 16.4.2"]


def test_what_is_filled_in_stands_above_the_facts(facts: Snapshot) -> None:
    said = (
        entry("coordination.nap", "developing", text={"en": "Being revised", "ar": "قيد المراجعة"}),
        entry("tracing.sent", number=7.0),
        entry("tracing.procedures", absence="not_shared"),
    )
    document = made(facts, *said)
    assert row(document, "have a National Action Plan", "poa_coordination")[ANSWER:] == [
        "In development",
        "Being revised",
    ]
    assert row(document, "Tracing requests sent", "poa_tracing")[ANSWER:] == [7, ""]
    assert row(document, "procedures for tracing", "poa_tracing")[ANSWER] == "Not shared"
    arabic = made(facts, *said, language=ARABIC)
    assert "قيد المراجعة" in list(texts(arabic))


def test_a_multiple_choice_says_its_options_in_the_order_of_the_form(facts: Snapshot) -> None:
    chosen = entry("transfers.documents", chosen=("other", "end_user_certificate"), text={"en": "Delivery note"})
    found = row(made(facts, chosen), "before an export is authorized", "poa_transfers")
    assert found[ANSWER] == "End-user certificate of the importing State\nOther end-user documents"
    assert found[REMARKS] == "Delivery note"


def test_a_taken_over_answer_says_since_when_it_holds(facts: Snapshot) -> None:
    earlier = replace(REPORT, report_id="r0", period="2022-2023", state="submitted")
    held = replace(facts, reports=(earlier,))
    words = "Unchanged since the report of 2022 and 2023."
    for confirmed, ending in ((True, ""), (False, " Still to be confirmed.")):
        one = entry("brokering.registration", "yes", carried_from="r0", is_confirmed=confirmed)
        assert row(made(held, one), "brokers be registered", "poa_brokering")[REMARKS] == words + ending
    lost = entry("brokering.registration", "yes", carried_from="gone")
    assert row(made(facts, lost), "brokers be registered", "poa_brokering")[REMARKS] == (
        "Unchanged since an earlier report."
    )


def test_what_nobody_answered_is_said_to_be_missing_or_optional(facts: Snapshot) -> None:
    document = made(facts)
    assert row(document, "Name of the body", "poa_coordination")[ANSWER] == "No answer yet"
    assert row(document, "The same by type", "poa_stockpile")[ANSWER] == "Left open (optional)"


def test_what_does_not_arise_is_not_asked(facts: Snapshot) -> None:
    document = made(facts, entry("manufacture.law", "no"))
    asked = [str(one[QUESTION]) for one in tables(document)["poa_manufacture"].rows]
    assert "Does manufacture need a licence?" not in asked
    assert row(document, "Does manufacture need a licence?", "poa_copy")[NOTE] == "Not asked"
    assert "Does manufacture need a licence?" in [
        str(one[QUESTION]) for one in tables(made(facts, entry("manufacture.law", "yes")))["poa_manufacture"].rows
    ]
    assert any(re.fullmatch(r"Questions of this section that are not asked: \d+\.", one) for one in texts(document))


def test_the_states_of_all_questions_add_up(facts: Snapshot) -> None:
    rows = tables(made(facts, entry("coordination.npc.iti", "yes")))["poa_states"].rows
    template = report_packs.template("poa")
    assert template is not None
    *parts, whole = [one[1] for one in rows]
    assert sum(parts) == whole == len(template.fields)
    assert dict(rows)["Filled in for this report"] == 1


# -- persons -------------------------------------------------------------------------------------------------------


def test_persons_stay_out_of_a_public_report(facts: Snapshot) -> None:
    said = (
        entry("coordination.npc.name", text={"en": "Amina Marker", "ar": "Amina Marker"}),
        entry("coordination.npc.telephone", text={"en": "+999 555"}),
        entry("information.contacts", text={"en": "office@marker.example"}),
    )
    for language in (ENGLISH, ARABIC):
        public = "\n".join(texts(made(facts, *said, language=language)))
        assert not re.search("Marker|555|marker", public)
    whole = "\n".join(texts(made(facts, *said, report_class="restricted")))
    assert all(one in whole for one in ("Amina Marker", "+999 555", "office@marker.example"))


# -- arms ------------------------------------------------------------------------------------------------------------


def test_the_arms_table_is_that_of_the_facts(facts: Snapshot) -> None:
    document = made(facts)
    for year in (2024, 2025):
        summary = arms.summary(arms.year_facts(facts, year))
        rows = [[plain(cell) for cell in one] for one in tables(document)[f"poa_arms_{year}"].rows]
        wanted = [summary.contexts[one].total for one in arms.COUNTED]
        assert rows[0] == ["Arms collected", *wanted, summary.whole.total]
        assert sum(wanted) == summary.whole.total
        by_title = {str(one[0]): one for one in rows}
        assert by_title["Point of diversion identified by tracing"][-1] == summary.whole.traced
        assert by_title["Arms destroyed"] == ["Arms destroyed", None, None, None, summary.figures["destroyed"].total]
        assert any(f"{summary.whole.numerator:,} of {summary.whole.total:,} arms" in one for one in texts(document))


def test_a_missing_outcome_is_no_zero(facts: Snapshot) -> None:
    kept = [one for one in facts.arms_counts if one.year == 2024 and one.context == "found"]
    held = replace(facts, arms_counts=tuple(replace(one, pending=None) for one in kept))
    rows = {str(one[0]): [plain(cell) for cell in one[1:]] for one in tables(made(held))["poa_arms_2024"].rows}
    seized, found, surrendered, whole = rows["Arms collected"]
    assert (seized, surrendered) == (None, None)
    assert found == whole == sum(one.total or 0 for one in kept)
    assert rows["Tracing pending"] == [None] * 4
    assert rows["Of these: tracing requested or attempted"] == [None] * 4
    assert "poa_arms_2025" not in tables(made(held))
    assert "No figures of 2025 have been entered yet." in list(texts(made(held)))


# -- the copy sheet and annexes ------------------------------------------------------------------------------------


def test_the_copy_sheet_asks_in_the_order_of_the_form(facts: Snapshot) -> None:
    template = report_packs.template("poa")
    assert template is not None
    words = [str(one[QUESTION]) for one in tables(made(facts))["poa_copy"].rows]
    places = [
        words.index(template.word(f"field.{key}", "en"))
        for key in ("coordination.body", "transfers.law", "tracing.sent")
    ]
    assert places == sorted(places)
    wanted = {template.word(f"field.{key}", "en") for key, one in template.fields.items() if one.kind != "table"}
    assert wanted <= set(words)


def test_values_to_paste_are_plain(facts: Snapshot) -> None:
    long = "Standing order. " * 2000
    document = made(
        facts,
        entry("stockpile.destroyed", number=12345.0),
        entry("stockpile.review.frequency", text={"en": "مرة every year\x07"}),
        entry("tracing.difficulties", text={"en": long}),
    )
    destroyed = row(document, "Surplus weapons destroyed", "poa_copy")
    assert destroyed[VALUE:NOTE] == ["12345", ""]
    assert row(document, "How often stocks are reviewed", "poa_copy")[VALUE:NOTE] == ["مرة every year", "14"]
    assert row(document, "Delays, restrictions", "poa_copy")[VALUE:NOTE] == [long.strip(), "31,999"]


def test_every_cell_of_the_arms_table_can_be_copied(facts: Snapshot) -> None:
    copied = {str(one[QUESTION]): one[VALUE] for one in tables(made(facts))["poa_copy"].rows}
    summary = arms.summary(arms.year_facts(facts, 2025))
    assert copied["2025, Arms collected: Found"] == str(summary.contexts["found"].total)
    assert copied["2025, Arms collected: Total"] == str(summary.whole.total)
    assert len([one for one in copied if one.startswith(("2024, ", "2025, "))]) == 2 * (8 * 4 + 2)


def test_targets_and_laws_stand_in_annexes(facts: Snapshot) -> None:
    document = made(facts, entry("brokering.law.list", text={"en": "Brokering Act 3/2020"}))
    adopted = sorted(one.code for one in facts.targets if one.adopted_on)
    assert [one[0] for one in tables(document)["poa_targets"].rows] == adopted
    listed = {str(one[0]): one[1] for one in tables(document)["poa_laws"].rows}
    assert listed["Brokering"] == "Brokering Act 3/2020"
    bare = replace(facts, targets=(), evidence=())
    assert "No national target has been adopted yet." in [one.empty for one in tables(made(bare)).values()]


def test_the_sources_count_every_answer(facts: Snapshot) -> None:
    document = made(facts, entry("coordination.npc.iti", "yes"))
    states = dict(tables(document)["poa_states"].rows)
    counts = {str(one[0]): one[1] for one in tables(document)["poa_sources"].rows}
    assert counts.pop("Filled in for this report") == 1
    assert sum(counts.values()) == states["From the facts of the country file"]
    assert set(counts) == {
        "Baseline assessment",
        "National Action Plan",
        "National targets",
        "Recorded values",
        "Arms table of SDG 16.4.2",
    }
