"""The template of 2020 and later holds every question that domain.md 1.3 to 1.12 lists, row by row."""

import pytest

from natcoord import report_packs
from natcoord.report_packs import Template

# By row of domain.md: the types of its fields, in order, and its sources. "tri+text" is a question and its details.
ROWS = {
    # 1.3, G3 numbers
    "1.1": (["coordination.body"], "tri", "poa.II.4"),
    "1.1.a": (["coordination.body.name"], "text", ""),
    "1.1.b": (["coordination.body.address"], "text", ""),
    "1.1.c": (
        [f"coordination.body.contact.{one}" for one in ("title", "name", "telephone", "email")],
        "multi text text text",
        "",
    ),
    "1.1.d": (["coordination.body.men", "coordination.body.women"], "num num", ""),
    "1.2": (["coordination.npc"], "tri", "poa.II.5 poa.II.24"),
    "1.2.1": (
        [f"coordination.npc.{one}" for one in ("name", "organization", "address", "telephone", "email")],
        "text text text text text",
        "",
    ),
    "1.2.2": (["coordination.npc.iti"], "yn", "iti.25"),
    "1.2.3": (["coordination.npc_iti"], "tri", "iti.25"),
    "1.2.3 details": (
        [f"coordination.npc_iti.{one}" for one in ("name", "organization", "address", "telephone", "email")],
        "text text text text text",
        "",
    ),
    "1.3": (["coordination.nap"], "tri", "revcon3.II.A.5"),
    "1.3 file": (["coordination.nap.document"], "text", ""),
    "1.4": (["coordination.targets"], "tri", "bms8.24-26"),
    "1.4 list": (["coordination.targets.list"], "list", ""),
    "1.5": (["coordination.gender"], "tri", "revcon3.II.B.2"),
    "1.5 described": (["coordination.gender.description"], "text", ""),
    "1.6": (["coordination.disaggregated"], "tri", "revcon3.II.B.2"),
    "1.6 described": (["coordination.disaggregated.description"], "text", ""),
    # 1.4
    "3 manufactured": (["manufacture.exists"], "yn", "poa.II.2"),
    "3.1 laws": (["manufacture.law"], "tri", "poa.II.2"),
    "3.1.1 list": (["manufacture.law.list"], "list", "poa.II.2"),
    "3.1.2 licensed": (["manufacture.licensed"], "tri", "poa.II.2"),
    "3.1.3 offence": (["manufacture.offence"], "tri", "poa.II.3"),
    "3.2 marking": (["manufacture.marking"], "tri", "poa.II.7 iti.8a"),
    "3.2.1 mark": (["manufacture.marking.content"], "multi", "iti.8a"),
    "3.2.2 parts": (["manufacture.marking.parts"], "text", "iti.10"),
    "3.2.3 exceptions": (["manufacture.marking.exceptions"], "tri", "iti.8a"),
    "3.2.3 described": (["manufacture.marking.exceptions.description"], "text", ""),
    "3.3 records": (["manufacture.records"], "tri", "poa.II.9 iti.11 iti.12a"),
    "3.3.1 recorded": (["manufacture.records.content"], "multi", "iti.11"),
    "3.3.2 how long": (["manufacture.records.duration"], "multi", "iti.12a"),
    "3.4 action": (["manufacture.action"], "yn", "poa.II.6"),
    "3.4 details": (["manufacture.action.details"], "text", ""),
    "4 assistance": (["manufacture.assistance", "manufacture.assistance.kind"], "yn text", "poa.III"),
    "4 proposal": (["manufacture.assistance.proposal", "manufacture.assistance.document"], "yn text", ""),
    "craft": (["manufacture.craft", "manufacture.craft.description"], "tri text", "poa.II.2"),
    "recent": (["manufacture.recent", "manufacture.recent.description"], "tri text", "bms8.69-70"),
    "sex": (["manufacture.action.by_sex"], "text", "poa.II.6"),
    # 1.5
    "3-law": (["transfers.law"], "tri", "poa.II.2 poa.II.11 poa.II.12 poa.II.13"),
    "3-law list": (["transfers.law.list"], "list", "poa.II.2"),
    "3-lic": (
        [f"transfers.licence.{one}" for one in ("export", "import", "transit", "retransfer")],
        "tri tri tri tri",
        "poa.II.2 poa.II.11",
    ),
    "3-off": (["transfers.offence"], "tri", "poa.II.3"),
    "3-doc": (["transfers.documents"], "multi", "poa.II.12"),
    "3-euc": (["transfers.euc.elements"], "multi", "poa.II.12"),
    "3-ver": (["transfers.euc.verified", "transfers.euc.verified.how"], "tri text", "poa.II.12"),
    "3-ver forgery": (["transfers.euc.forgery", "transfers.euc.forgery.description"], "tri text", "poa.II.12"),
    "3-dvc": (["transfers.delivery", "transfers.inspection"], "tri tri", "poa.II.12"),
    "3-mark": (["transfers.import_marking", "transfers.import_marking.by_whom"], "tri text", "iti.8b"),
    "3-mark what": (["transfers.import_marking.content"], "multi", "iti.8b"),
    "3-mark exceptions": (
        ["transfers.import_marking.exceptions", "transfers.import_marking.exceptions.description"],
        "tri text",
        "iti.8b",
    ),
    "3-mark unmarked": (["transfers.import_marking.unmarked"], "tri", "iti.8b"),
    "3-rec": (["transfers.records"], "tri", "poa.II.9 iti.11 iti.12b"),
    "3-rec content": (["transfers.records.content", "transfers.records.duration"], "multi multi", "iti.11"),
    "3-retr": (["transfers.retransfer"], "tri", "poa.II.13"),
    "3-act": (["transfers.action", "transfers.action.details"], "yn text", "poa.II.6"),
    "3-div": (
        [f"transfers.diversion{one}" for one in ("", ".cases", ".items", ".circumstances", ".lessons")],
        "yn num num text text",
        "",
    ),
    "3-ass": (
        [f"transfers.assistance{one}" for one in ("", ".kind", ".proposal", ".document")],
        "yn text yn text",
        "poa.III",
    ),
    # 1.6
    "7 brokering": (["brokering.law"], "tri", "poa.II.14"),
    "7.1 list": (["brokering.law.list"], "list", "poa.II.14"),
    "7.2 registration": (["brokering.registration"], "tri", "poa.II.14"),
    "7.3 licence": (["brokering.licence"], "tri", "poa.II.14"),
    "7.4 activities": (["brokering.activities"], "multi", "poa.II.14"),
    "8 action": (["brokering.action", "brokering.action.details"], "yn text", "poa.II.6"),
    "9 brokering": (
        [f"brokering.assistance{one}" for one in ("", ".kind", ".proposal", ".document")],
        "yn text yn text",
        "poa.III",
    ),
    # 1.7
    "10 standards": (["stockpile.standards"], "tri", "poa.II.17"),
    "10.1 provisions": (["stockpile.provisions"], "multi", "poa.II.17"),
    "10.2 review": (["stockpile.review"], "tri", "poa.II.18"),
    "10.3 how often": (["stockpile.review.frequency"], "text", "poa.II.18"),
    "10.4 surplus": (["stockpile.surplus"], "multi", "poa.II.18"),
    "10.5 disposal": (["stockpile.disposal"], "multi", "poa.II.18 poa.II.19"),
    "10.5.1 methods": (["stockpile.destruction.methods"], "multi", "poa.II.19"),
    "10.6 destroyed": (
        [f"stockpile.destroyed{one}" for one in ("", ".by_type", ".comments")],
        "num text text",
        "poa.II.19",
    ),
    "5-div": (
        [f"stockpile.diversion{one}" for one in ("", ".cases", ".items", ".action", ".lessons")],
        "yn num num text text",
        "",
    ),
    "11 standards": (
        [f"stockpile.assistance{one}" for one in ("", ".kind", ".proposal", ".document")],
        "yn text yn text",
        "poa.III",
    ),
    "13 destruction": (
        [f"stockpile.destruction.assistance{one}" for one in ("", ".kind", ".proposal", ".document")],
        "yn text yn text",
        "poa.III",
    ),
    # 1.8
    "16.4.2 table": (["collection.table"], "table", "sdg1642.16.4.2"),
    "laws on collection": (["collection.law", "collection.law.list"], "tri list", "poa.II.16"),
    "treatment": (["collection.treatment"], "multi", "poa.II.16 iti.9"),
    "rows I to L": (
        [f"collection.{one}" for one in ("destroyed", "marked_recorded", "evidence", "other_disposal")],
        "num num num num",
        "poa.II.16 iti.9",
    ),
    "awareness": (["collection.awareness", "collection.awareness.description"], "tri text", "poa.II.20"),
    "reintegration": (["collection.reintegration", "collection.reintegration.description"], "tri text", "poa.II.21"),
    "vulnerable": (["collection.vulnerable", "collection.vulnerable.description"], "tri text", "poa.II.22"),
    "assistance with collection": (
        [f"collection.assistance{one}" for one in ("", ".kind", ".proposal", ".document")],
        "yn text yn text",
        "poa.III",
    ),
    # 1.9
    "7-gov": (["marking.state", "marking.state.content"], "tri text", "iti.8d"),
    "7-civ": (["marking.civilian_transfer"], "tri", "iti.8c"),
    "7-alt": (["marking.counter_removal", "marking.alteration_offence"], "tri tri", "iti.8e"),
    "7-unm": (["marking.unmarked"], "tri", "iti.9"),
    "7-rec": (["marking.records", "marking.records.content"], "tri multi", "iti.11"),
    "7-rec how long": (["marking.records.duration"], "text", "iti.12b"),
    "7-rec defunct": (["marking.records.defunct"], "tri", "iti.13"),
    "7-met": (["marking.methods", "marking.technology"], "text text", ""),
    "7-ass": (["marking.assistance", "marking.assistance.kind"], "yn text", "poa.III iti.27"),
    # 1.10
    "22 procedures": (["tracing.procedures"], "tri", "poa.II.10 iti.14 iti.24"),
    "22.1 ever": (["tracing.request"], "yn", "iti.14"),
    "22.2 agency": (["tracing.request.agency"], "list", ""),
    "22.3 content": (["tracing.request.content"], "multi", "iti.17"),
    "22.4 confidentiality": (["tracing.confidentiality"], "tri", "iti.15"),
    "22.5 answers": (["tracing.response.agency"], "list", ""),
    "22.6 numbers": (["tracing.sent", "tracing.received", "tracing.answered"], "num num num", "iti.17"),
    "22.6 difficulties": (["tracing.difficulties"], "text", "iti.19-21 iti.22-23"),
    "22.6 INTERPOL": (["tracing.interpol", "tracing.interpol.description"], "tri text", "iti.33-35"),
    "23 assistance": (["tracing.assistance", "tracing.assistance.kind"], "yn text", "poa.III iti.27"),
    # 1.11 and 1.12
    "9-req": (["cooperation.requested", "cooperation.requested.nature"], "yn multi", "poa.III iti.27 iti.28-29"),
    "9-req areas": (["cooperation.requested.areas", "cooperation.requested.records"], "multi list", ""),
    "9-prov": (["cooperation.provided", "cooperation.provided.nature"], "yn multi", "poa.III iti.27 iti.28-29"),
    "9-prov areas": (["cooperation.provided.areas", "cooperation.provided.records"], "multi list", ""),
    "marking practice": (["information.marking_practice", "information.contacts"], "text text", "iti.31"),
    "laws and manufacturers": (
        ["information.law.list", "information.manufacturers"],
        "list list",
        "poa.II.23 poa.II.32-41",
    ),
    "remarks": (["information.remarks"], "text", ""),
}
OPTIONS = {  # how many of each multiple choice, "other" among them
    "manufacture.marking.content": 7,
    "manufacture.records.content": 5,
    "manufacture.records.duration": 3,
    "transfers.documents": 2,
    "transfers.euc.elements": 10,
    "transfers.import_marking.content": 3,
    "transfers.records.content": 5,
    "brokering.activities": 11,
    "stockpile.provisions": 8,
    "stockpile.surplus": 5,
    "stockpile.disposal": 7,
    "stockpile.destruction.methods": 7,
    "collection.treatment": 4,
    "tracing.request.content": 6,
    "cooperation.requested.nature": 2,
    "cooperation.requested.areas": 17,
    "cooperation.provided.areas": 17,
}
JUMPS = {  # printed in the form: where the first is answered so, the second is not asked
    ("coordination.body", "no"): "coordination.body.name",
    ("coordination.npc", "no"): "coordination.npc.name",
    ("manufacture.law", "no"): "manufacture.law.list",
    ("manufacture.marking", "no"): "manufacture.marking.content",
    ("manufacture.action", "no"): "manufacture.action.details",
    ("transfers.assistance", "no"): "transfers.assistance.kind",
    ("stockpile.disposal", "sale_state"): "stockpile.destruction.methods",
}
VERIFIED = (
    ("1.1", "coordination.body"),
    ("1.1.a", "coordination.body.name"),
    ("1.1.b", "coordination.body.address"),
    ("1.1.c", "coordination.body.contact.title"),
    ("1.1.d.i", "coordination.body.men"),
    ("1.1.d.ii", "coordination.body.women"),
    ("1.2", "coordination.npc"),
    ("1.2.1.a", "coordination.npc.name"),
    ("1.2.1.e", "coordination.npc.email"),
    ("1.2.2", "coordination.npc.iti"),
    ("1.2.3", "coordination.npc_iti"),
    ("1.3", "coordination.nap"),
)
PERIOD = (".action", ".diversion")
UNVERIFIED = {"1.4": "coordination.targets", "1.5": "coordination.gender", "1.6": "coordination.disaggregated"}


@pytest.fixture
def poa() -> Template:
    made = report_packs.template("poa")
    assert made is not None
    return made


@pytest.mark.parametrize("row", ROWS)
def test_every_row_of_the_reference_is_asked(poa: Template, row: str) -> None:
    keys, kinds, sources = ROWS[row]
    assert [poa.fields[key].kind for key in keys] == kinds.split()
    assert set(sources.split()) <= set(poa.fields[keys[0]].sources)


def test_the_ten_sections_stand_in_the_order_of_the_form(poa: Template) -> None:
    assert [one.key for one in poa.sections] == [
        "coordination",
        "manufacture",
        "transfers",
        "brokering",
        "stockpile",
        "collection",
        "marking",
        "tracing",
        "cooperation",
        "information",
    ]
    assert [one.number for one in poa.sections] == [str(number) for number in range(1, 11)]
    assert all(key.split(".")[0] == one.key for one in poa.sections for key in one.fields)


@pytest.mark.parametrize("key", OPTIONS)
def test_a_multiple_choice_offers_what_the_form_offers(poa: Template, key: str) -> None:
    assert len(poa.fields[key].options) == OPTIONS[key]


def test_the_jumps_of_the_form_are_followed(poa: Template) -> None:
    for (key, answer), skipped in JUMPS.items():
        condition = poa.fields[skipped].asked_if
        assert condition is not None
        assert condition.field_key == key
        assert answer not in condition.choices


def test_what_is_in_development_is_described_too(poa: Template) -> None:
    conditions = [one.asked_if for one in poa.fields.values() if one.asked_if]
    of_three = [one for one in conditions if poa.fields[one.field_key].kind == "tri"]
    assert of_three
    assert all(one.choices == ("yes", "developing") for one in of_three)


def test_only_numbers_seen_in_the_form_are_verified(poa: Template) -> None:
    numbered = {one.number: one for one in poa.fields.values() if one.number}
    for number, key in VERIFIED:
        assert (numbered[number].field_key, numbered[number].number_confidence) == (key, "verified")
    for number, key in UNVERIFIED.items():
        assert (numbered[number].field_key, numbered[number].number_confidence) == (key, "unverified")
        assert numbered[number].printed_number == ""
    # Of the other sections only the numbers of an older form are known.
    assert {one.section for one in numbered.values()} == {"coordination"}
    assert len(numbered) == 23 + len(UNVERIFIED)
    assert len({one.number for one in poa.fields.values() if one.number}) == len(numbered)


def test_every_section_on_a_theme_asks_for_assistance(poa: Template) -> None:
    themes = ("manufacture", "transfers", "brokering", "stockpile", "collection", "marking", "tracing")
    for theme in themes:
        kinds = [poa.fields[f"{theme}.assistance{end}"].kind for end in ("", ".kind", ".proposal", ".document")]
        assert kinds == ["yn", "text", "yn", "text"]


def test_no_fact_answers_what_happened_in_the_period_from_a_level(poa: Template) -> None:
    of_period = [one for one in poa.fields.values() if one.kind == "yn" and one.field_key.endswith(PERIOD)]
    assert len(of_period) == 5
    assert [one.prefill for one in of_period] == [""] * 5
