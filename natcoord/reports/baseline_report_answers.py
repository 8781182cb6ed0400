"""Answers, evidence and data requests of the baseline report. Persons are named nowhere."""

from natcoord import labels
from natcoord.domain import evidence
from natcoord.domain.collecting import RequestLine
from natcoord.domain.records import Answer, Evidence, Question
from natcoord.reports.baseline_report_facts import RoundFacts, answered_on
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table


def answers(facts: RoundFacts) -> Section:
    """Every question that the round asks, answered or not."""
    language = facts.language
    columns = (
        Column(language.translate("reports", "Question"), width=28),
        Column(language.translate("reports", "Question in full"), width=44, on_paper=False),
        Column(language.translate("reports", "Functional area"), width=22),
        Column(language.translate("reports", "Lens"), width=15, on_paper=False),
        Column(language.translate("reports", "Level in law"), "number", 10, 0),
        Column(language.translate("reports", "Level in practice"), "number", 10, 0),
        Column(language.translate("reports", "Not given, and why"), width=20),
        Column(language.translate("reports", "Evidence grade"), width=15),
        Column(language.translate("baseline_report", "Confidence of the answer"), width=15),
        Column(language.translate("reports", "Answered by"), width=20),
        Column(language.translate("baseline_report", "Answered on"), "date", 14),
        Column(language.translate("baseline_report", "Carried and not confirmed"), width=20),
        Column(language.translate("reports", "Note"), width=32),
        Column(language.translate("reports", "Provisions asked about"), width=26, on_paper=False),
        Column(language.translate("reports", "Importance"), "number", 11, 0, on_paper=False),
        Column(language.translate("reports", "Question key"), width=28, on_paper=False),
    )
    note = language.translate(
        "baseline_report", "A carried answer bears the date of the original until it is confirmed or changed."
    )
    table = Table(columns, [_answer_row(facts, one) for one in facts.questions.values()], key="answers")
    title = language.translate("reports", "Baseline, question by question")
    return Section(language.translate("baseline_report", "Answers"), title, (Paragraph(note, "note"), table))


def _answer_row(facts: RoundFacts, question: Question) -> list[Cell]:
    language, key = facts.language, question.question_key
    answer = facts.answers.get(key)
    confidence = answer.confidence if answer else ""
    return [
        facts.title(key),
        facts.word(f"question.{key}.text"),
        facts.area(question.area),
        facts.word(f"lens.{question.lens}"),
        answer.law_level if answer else None,
        answer.practice_level if answer else None,
        _absences(facts, question, answer),
        labels.evidence_grade(evidence.grade(facts.evidence_of(answer)), language) if answer else "",
        labels.answer_confidence(confidence, language) if confidence else "",
        facts.institution(answer.institution_id) if answer else "",
        answered_on(answer),
        facts.round_title(answer.carried_from) if answer and answer.is_carried else "",
        answer.note if answer else "",
        facts.provisions(question.sources),
        question.importance,
        key,
    ]


def _absences(facts: RoundFacts, question: Question, answer: Answer | None) -> str:
    law, practice = (
        ((answer.law_level, answer.law_absence), (answer.practice_level, answer.practice_absence))
        if answer
        else ((None, None), (None, None))
    )
    return _on_each_side(
        facts,
        _why(facts, *law) if question.law_applies else "",
        _why(facts, *practice) if question.practice_applies else "",
    )


def _why(facts: RoundFacts, level: int | None, absence: str | None) -> str:
    if absence is not None:
        return labels.absence(absence, facts.language)
    return "" if level is not None else facts.language.translate("reports", "not answered yet")


def _on_each_side(facts: RoundFacts, law: str, practice: str) -> str:
    """Why there is no level in law and in practice, one a line; empty words for a side that has one."""
    language = facts.language
    words = []
    if law:
        words.append(language.translate("reports", "In law: {why}").format(why=law))
    if practice:
        words.append(language.translate("reports", "In practice: {why}").format(why=practice))
    return "\n".join(words)


def register(facts: RoundFacts) -> Section:
    """Everything that speaks for an answer of the round; of a restricted item, only that there is one."""
    language = facts.language
    columns = (
        Column(language.translate("reports", "Question"), width=34),
        Column(language.translate("reports", "Kind"), width=14),
        Column(language.translate("baseline_report", "Title of the evidence"), width=44),
        Column(language.translate("baseline_report", "Reference"), width=34),
        Column(language.translate("baseline_report", "Date of the document"), "date", 14),
        Column(language.translate("reports", "Evidence grade"), width=18),
        Column(language.translate("baseline_report", "Verified on"), "date", 14),
        Column(language.translate("reports", "Question key"), width=28, on_paper=False),
    )
    rows = [
        _evidence_row(facts, key, one) for key in facts.questions for one in facts.evidence_of(facts.answers.get(key))
    ]
    note = language.translate(
        "baseline_report", "A restricted document is counted and graded; its title and place stay in the country file."
    )
    empty = language.translate("baseline_report", "No evidence is recorded in this round.")
    blocks: tuple[Block, ...] = (Paragraph(note, "note"), Table(columns, rows, key="evidence", empty=empty))
    title = language.translate("baseline_report", "What speaks for the answers")
    return Section(language.translate("baseline_report", "Evidence register"), title, blocks)


def _evidence_row(facts: RoundFacts, key: str, one: Evidence) -> list[Cell]:
    language = facts.language
    grade = labels.evidence_grade(evidence.grade([one]), language)
    if one.is_restricted:
        words = language.translate("reports", "Restricted document")
        return [facts.title(key), "", words, "", "", grade, "", key]
    return [
        facts.title(key),
        labels.evidence_kind(one.kind, language),
        one.title,
        one.reference,
        one.document_on or "",
        grade,
        one.verified_on or "",
        key,
    ]


def requests(facts: RoundFacts) -> Section:
    """What the country does not know or was not given, and what became of asking for it."""
    language = facts.language
    columns = (
        Column(language.translate("reports", "Question"), width=36),
        Column(language.translate("baseline_report", "What is missing"), width=26),
        Column(language.translate("baseline_report", "Held by"), width=28),
        Column(language.translate("baseline_report", "Asked on"), "date", 14),
        Column(language.translate("baseline_report", "Due by"), "date", 14),
        Column(language.translate("baseline_report", "Received on"), "date", 14, on_paper=False),
        Column(language.translate("baseline_report", "Refused on"), "date", 14, on_paper=False),
        Column(language.translate("baseline_report", "State of the request"), "status", 18),
        Column(language.translate("reports", "Reason"), width=34),
        Column(language.translate("reports", "Question key"), width=28, on_paper=False),
    )
    empty = language.translate("baseline_report", "Nothing had to be asked of others in this round.")
    table = Table(columns, [_request_row(facts, one) for one in facts.requests], key="requests", empty=empty)
    title = language.translate("baseline_report", "Data requested of others")
    return Section(language.translate("baseline_report", "Data requests"), title, (table,))


def _request_row(facts: RoundFacts, line: RequestLine) -> list[Cell]:
    language, made, key = facts.language, line.request, line.question.question_key
    law, practice = (labels.absence(one, language) if one else "" for one in (line.law_absence, line.practice_absence))
    days = (made.asked_on, made.due_on, made.received_on, made.refused_on) if made else (None,) * 4
    return [
        facts.title(key),
        _on_each_side(facts, law, practice),
        facts.institution(line.institution_id),
        *(day or "" for day in days),
        f"{labels.request_symbol(line.state)} {labels.request_state(line.state, language)}",
        made.reason if made else "",
        key,
    ]
