"""Two baseline rounds made through the services, with everything a report must not tell."""

from dataclasses import replace
from datetime import date

from natcoord.content import Pack
from natcoord.domain.records import Answer, Institution, Question
from natcoord.services import assess, attest, collect, consult, decide, plan
from natcoord.store.store import Store

LEGAL, LEAD = "coordination.legal_basis", "coordination.lead_body"
PERSONS = ("Lead Person", "Team Person", "Asked Person", "Checking Person", "Assigned Person")
SECRETS = ("Depot list", "SEC-7", "depots.pdf")
MINISTRY = Institution("interior", {"en": "Ministry of Interior", "ar": "وزارة الداخلية"}, "ministry")


def fill(store: Store, pack: Pack, today: date) -> str:
    """Two rounds, four years apart, in an empty country file; gives the key of the second."""
    questions = list(pack.questions.values())
    with store.step("test.fill"):
        plan.save_institution(store, MINISTRY)
        first = assess.start_round(store, {"en": "Baseline 2022", "ar": "جولة 2022"}, date(2022, 2, 1), pack.version)
        for index, question in enumerate(questions[:20]):
            _answer(store, first, question, index % 6, None if index % 5 == 4 else index % 3)
        for one in store.read(Answer):
            store.save(replace(one, answered_at="2022-03-05T10:00:00+00:00"))
        attest.save_evidence(store, first, questions[0], replace(attest.new_evidence(""), title="Decree 3 of 2019"))
        assess.close_round(store, first, date(2022, 11, 30))
        planned = replace(
            assess.new_round({"en": "Baseline 2026", "ar": "جولة 2026"}, date(2026, 2, 2), pack.version),
            lead="Lead Person",
            team="Team Person",
            institution_id=MINISTRY.institution_id,
        )
        second = assess.plan_round(store, planned, carry_from=first)
        for index, question in enumerate(questions[3:30], start=3):
            _answer(store, second, question, min(5, index % 6 + 1), None if index % 7 == 6 else (index + 1) % 4)
        _answer(store, second, pack.questions[LEGAL], 4, 0)
        _answer(store, second, questions[5], 5, 4)
        assess.assign(store, second, "marking", MINISTRY.institution_id, "Assigned Person")
        _surround(store, second, questions)
        decide.decide_gap(store, LEGAL, "accepted", "", today)
        decide.override_priority(store, LEAD, 14.5, "Cabinet decision", today)
    return second


def _answer(store: Store, round_id: str, question: Question, law: int | None, practice: int | None) -> None:
    """Levels for the sides that apply; None says that it is not known."""
    changes: dict[str, object] = {"institution_id": MINISTRY.institution_id, "respondent": "Asked Person"}
    for side, level, applies in (
        ("law", law, question.law_applies),
        ("practice", practice, question.practice_applies),
    ):
        if applies:
            changes |= {f"{side}_absence": "not_known"} if level is None else {f"{side}_level": level}
    assess.answer(store, round_id, question, changes)


def _surround(store: Store, round_id: str, questions: list[Question]) -> None:
    """Evidence, a data request, two consultations and a line of the checklist."""
    secret = replace(attest.new_evidence(""), title="Depot list", reference="SEC-7", is_restricted=True)
    attest.attach(store, round_id, questions[3], secret, ("depots.pdf", b"%PDF-1.4"))
    checked = replace(attest.new_evidence(""), title="Annual report", reference="AR/25", document_on="2025-06-01")
    key = attest.save_evidence(store, round_id, questions[4], checked)
    attest.verify(store, round_id, key, "Checking Person", date(2026, 5, 6))
    asked = collect.request_for(store, round_id, questions[6].question_key)
    days = {"asked_on": "2026-03-01", "due_on": "2026-04-01"}
    collect.save_request(store, replace(asked, institution_id=MINISTRY.institution_id, **days))
    for title, kind, women, men, areas in (
        ("Police directorates", "interior_police", 3, 21, ("marking", "records")),
        ("Survivors", "civil_society", 12, 4, ("coordination",)),
        ("Ministry", "defence", 7, 9, ()),
    ):
        meeting = consult.new_consultation(round_id, date(2026, 3, 9), kind)
        consult.save_consultation(store, replace(meeting, title=title, women=women, men=men, areas=areas))
    consult.check_item(store, round_id, "women_in_team", "partly", "Two of five")
