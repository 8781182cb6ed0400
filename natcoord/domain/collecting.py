"""Data requests: what is not known or was not shared, and what became of asking the institution that holds it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from natcoord.domain.records import Answer, DataRequest, Question

ASKED_FOR = ("not_known", "not_shared")  # the absences that somebody else could fill
REQUEST_STATES = ("unassigned", "to_ask", "asked", "overdue", "received", "refused", "answered")


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One question whose answer somebody else holds, or held when it was asked for."""

    question: Question
    answer: Answer | None
    request: DataRequest | None
    law_absence: str | None  # of ASKED_FOR, where the side applies
    practice_absence: str | None
    state: str  # REQUEST_STATES

    @property
    def absences(self) -> tuple[str, ...]:
        """What is missing, law first."""
        return tuple(one for one in (self.law_absence, self.practice_absence) if one)

    @property
    def institution_id(self) -> str | None:
        """The institution that holds it, where it is said."""
        return self.request.institution_id if self.request else None


def lines(
    asked: Mapping[str, Question],
    bank: Mapping[str, Question],
    answers: Mapping[str, Answer],
    requests: Iterable[DataRequest],
    today: date,
) -> list[RequestLine]:
    """What a round is to ask for, in the order of the bank.

    These are the asked questions with something not known or not shared, and every question with a request,
    even if the round no longer asks it.
    """
    by_key = {one.question_key: one for one in requests}
    made = []
    for key, question in bank.items():
        answer, request = answers.get(key), by_key.get(key)
        law, practice = missing(question, answer)
        if request is not None or (key in asked and (law or practice)):
            made.append(RequestLine(question, answer, request, law, practice, state(question, answer, request, today)))
    return made


def missing(question: Question, answer: Answer | None) -> tuple[str | None, str | None]:
    """The absence in law and the one in practice that can be asked for; None where there is none."""
    if answer is None:
        return None, None
    law = answer.law_absence if question.law_applies and answer.law_absence in ASKED_FOR else None
    practice = answer.practice_absence if question.practice_applies and answer.practice_absence in ASKED_FOR else None
    return law, practice


def state(question: Question, answer: Answer | None, request: DataRequest | None, today: date) -> str:
    """Where asking stands (REQUEST_STATES): the first of these that holds.

    answered, received, refused, unassigned (nobody is named), overdue (the day has passed), asked, to ask.
    """
    if _is_settled(question, answer):
        return "answered"
    if request is None:
        return "unassigned"
    if request.received_on and request.received_on >= (request.refused_on or ""):
        return "received"
    if request.refused_on:
        return "refused"
    if request.institution_id is None:
        return "unassigned"
    if request.due_on and request.due_on < today.isoformat():
        return "overdue"
    return "asked" if request.asked_on else "to_ask"


def _is_settled(question: Question, answer: Answer | None) -> bool:
    """Whether each side that applies has a level, or is said not to apply."""
    if answer is None:
        return False
    sides = (
        (question.law_applies, answer.law_level, answer.law_absence),
        (question.practice_applies, answer.practice_level, answer.practice_absence),
    )
    return all(level is not None or absence == "not_applicable" for applies, level, absence in sides if applies)
