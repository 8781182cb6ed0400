"""Baseline and gaps of the national report, every row with its neighbours in the chain."""

from natcoord import labels
from natcoord.domain import evidence
from natcoord.domain.baseline import AreaScore
from natcoord.domain.gaps import Gap
from natcoord.domain.records import Answer, Question
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table
from natcoord.reports.national_facts import Facts


def baseline_scores(facts: Facts) -> Section:
    language = facts.language
    columns = (
        Column(language.translate("reports", "Functional area"), width=40),
        Column(language.translate("reports", "Score in law (0 to 5)"), "number", 14, 2),
        Column(language.translate("reports", "Score in practice (0 to 5)"), "number", 14, 2),
        Column(language.translate("reports", "Coverage"), "percent", 12, 0),
        Column(language.translate("reports", "Questions answered"), "number", 13, 0),
        Column(language.translate("reports", "Questions in all"), "number", 13, 0),
        Column(language.translate("reports", "Gaps found"), "number", 12, 0),
    )
    rows = [_score_row(facts, one) for one in (*facts.scores, facts.overall)]
    note = language.translate(
        "reports",
        "natcoord's own scale from 0 to 5, not any agency's scoring. The coverage says how many of the"
        " levels that can be asked are known; what is not known is never averaged.",
    )
    title = language.translate("reports", "Baseline scores by functional area")
    blocks: tuple[Block, ...] = (*_round(facts), Paragraph(note, "note"), Table(columns, rows, key="scores"))
    return Section(language.translate("reports", "Baseline scores"), title, blocks)


def _round(facts: Facts) -> tuple[Paragraph, ...]:
    current, language = facts.snapshot.assessment, facts.language
    if current is None:
        return (Paragraph(language.translate("reports", "No baseline round has been started yet.")),)
    words = (
        language.translate("reports", "Round: {title}, from {start} to {end}.")
        if current.closed_on
        else language.translate("reports", "Round: {title}, begun on {start}, still open.")
    )
    dates = {"start": language.date(current.started_on), "end": language.date(current.closed_on)}
    words = words.format(title=facts.say(current.title), **dates)
    return (Paragraph(words),)


def _score_row(facts: Facts, one: AreaScore) -> list[Cell]:
    name = facts.word(f"area.{one.area}") if one.area else facts.language.translate("reports", "All areas")
    gaps = sum(1 for gap in facts.gaps if not one.area or gap.area == one.area)
    return [name, one.law, one.practice, 100 * one.coverage, one.answered, one.total, gaps]


def baseline_answers(facts: Facts) -> Section:
    language = facts.language
    columns = (
        Column(language.translate("reports", "Question key"), width=28, on_paper=False),
        Column(language.translate("reports", "Question"), width=26, on_paper=False),
        Column(language.translate("reports", "Question in full"), width=44),
        Column(language.translate("reports", "Functional area"), width=20),
        Column(language.translate("reports", "Lens"), width=15, on_paper=False),
        Column(language.translate("reports", "Level in law"), "number", 13, 0),
        Column(language.translate("reports", "Level in practice"), "number", 14, 0),
        Column(language.translate("reports", "Not given, and why"), width=18),
        Column(language.translate("reports", "Targets serving it"), width=13),
        Column(language.translate("reports", "Evidence"), width=24),
        Column(language.translate("reports", "Evidence grade"), width=15),
        Column(language.translate("reports", "Answered by"), width=18),
        Column(language.translate("reports", "Note"), width=26),
        Column(language.translate("reports", "Provisions asked about"), width=26),
        Column(language.translate("reports", "Confidence of the source"), width=18, on_paper=False),
    )
    rows = [_answer_row(facts, one) for one in facts.questions.values()]
    title = language.translate("reports", "Baseline, question by question")
    return Section(language.translate("reports", "Baseline answers"), title, (Table(columns, rows, key="answers"),))


def _answer_row(facts: Facts, question: Question) -> list[Cell]:
    key, answer = question.question_key, facts.answers.get(question.question_key)
    return [
        key,
        facts.title(key),
        facts.word(f"question.{key}.text"),
        facts.word(f"area.{question.area}"),
        facts.word(f"lens.{question.lens}"),
        answer.law_level if answer else None,
        answer.practice_level if answer else None,
        _absences(facts, question, answer),
        facts.serves(key),
        facts.cited(answer),
        labels.evidence_grade(evidence.grade(facts.evidence_of(answer)), facts.language) if answer else "",
        facts.institution(answer.institution_id) if answer else "",
        answer.note if answer else "",
        facts.provisions(question.sources),
        labels.confidence(question.confidence, facts.language),
    ]


def _absences(facts: Facts, question: Question, answer: Answer | None) -> str:
    language = facts.language
    words = []
    if question.law_applies and (why := _why(facts, *_side(answer, "law"))):
        words.append(language.translate("reports", "In law: {why}").format(why=why))
    if question.practice_applies and (why := _why(facts, *_side(answer, "practice"))):
        words.append(language.translate("reports", "In practice: {why}").format(why=why))
    return "\n".join(words)


def _side(answer: Answer | None, side: str) -> tuple[int | None, str | None]:
    if answer is None:
        return None, None
    if side == "law":
        return answer.law_level, answer.law_absence
    return answer.practice_level, answer.practice_absence


def _why(facts: Facts, level: int | None, absence: str | None) -> str:
    if absence is not None:
        return labels.absence(absence, facts.language)
    return "" if level is not None else facts.language.translate("reports", "not answered yet")


def gaps(facts: Facts) -> Section:
    language = facts.language
    columns = (
        Column(language.translate("reports", "Question key"), width=28, on_paper=False),
        Column(language.translate("reports", "Gap"), width=34),
        Column(language.translate("reports", "Functional area"), width=24),
        Column(language.translate("reports", "Gap in law"), "number", 9),
        Column(language.translate("reports", "Gap in practice"), "number", 9),
        Column(language.translate("reports", "Size"), "number", 8),
        Column(language.translate("reports", "Importance"), "number", 11, 0),
        Column(language.translate("reports", "Priority computed"), "number", 10),
        Column(language.translate("reports", "Priority"), "number", 9),
        Column(language.translate("reports", "Why the priority was set"), width=28),
        Column(language.translate("reports", "Finding"), width=22),
        Column(language.translate("reports", "Decision"), width=12),
        Column(language.translate("reports", "Reason"), width=32),
        Column(language.translate("reports", "Targets serving it"), width=14),
    )
    table = Table(
        columns,
        [_gap_row(facts, one) for one in facts.gaps],
        key="gaps",
        empty=language.translate("reports", "The answers given so far show no gap."),
    )
    wanted = facts.language.number(facts.snapshot.country.wanted_level)
    note = language.translate(
        "reports",
        "A gap is the level wanted ({wanted}) minus the level found; the larger of law and practice is its"
        " size. Priority = size × importance, unless the country set another with a reason.",
    ).format(wanted=wanted)
    title = language.translate("reports", "Gaps, by priority")
    return Section(language.translate("reports", "Gaps"), title, (Paragraph(note, "note"), table))


def _gap_row(facts: Facts, gap: Gap) -> list[Cell]:
    return [
        gap.question_key,
        facts.title(gap.question_key),
        facts.word(f"area.{gap.area}"),
        gap.law_gap,
        gap.practice_gap,
        gap.size,
        gap.importance,
        gap.computed_priority,
        gap.priority,
        gap.override_reason if gap.is_overridden else "",
        labels.finding(gap.finding, facts.language) if gap.finding else "",
        labels.decision(gap.decision, facts.language),
        gap.reason,
        facts.serves(gap.question_key),
    ]
