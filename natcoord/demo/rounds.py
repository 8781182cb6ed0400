"""The baseline rounds of the story. The services note the moment of writing: the days of the story take its place."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from natcoord.content import Pack
from natcoord.demo.story import Entry, chance, read
from natcoord.domain import evidence
from natcoord.domain.records import (
    ANSWER_CONFIDENCES,
    EVIDENCE_GRADES,
    Answer,
    Evidence,
    Question,
    RoundMove,
)
from natcoord.resources import path as resource
from natcoord.services import assess, attest, bank, collect, consult
from natcoord.store.store import Store

_AUDITORS = ("ديوان المحاسبة / Audit Office", "أمانة اللجنة / Secretariat of the Commission")
_UNTIL_CHECKED = 21  # days from an answer to the verification of its evidence


class Round:
    """One baseline round of the story, told in order: begin, answer, consult, ask, go on."""

    def __init__(self, store: Store, questions: Pack, owners: dict[str, str], year: str, told: Entry) -> None:
        self.store = store
        self.pack = questions
        self.owners = owners
        self.year = year
        self.told = told
        self.areas = read("areas")
        self.rules = read("answers")
        self.draft = replace(
            assess.new_round(
                told["title"], date.fromisoformat(told["started_on"]), told.get("pack", questions.version)
            ),
            state="planned",
            due_on=told["due_on"],
            lead=told["lead"],
            institution_id=owners["secretariat"],
            team=told["team"],
        )
        self.key = self.draft.assessment_id

    # -- the round and its states ---------------------------------------------------------------------------

    def begin(self, carry_from: str | None) -> None:
        """Plan the round, say who answers for which area, and begin to collect."""
        assess.plan_round(self.store, self.draft, carry_from)
        for area, told in self.areas.items():
            assess.assign(self.store, self.key, area, self.owners[told["owner"]], told["role"])
        self._move(self.told["moves"][1])

    def go_on(self) -> None:
        """Go through the states that are left, and date them all as they are told."""
        for told in self.told["moves"][2:]:
            self._move(told)
        made = self.store.read(RoundMove, "assessment_id = ?", [self.key])
        for move, told in zip(made, self.told["moves"], strict=True):
            self.store.save(replace(move, moved_at=f"{told['on']}T09:00:00+00:00", person=told["person"]))

    def _move(self, told: Entry) -> None:
        assess.move_round(self.store, self.key, told["to"], date.fromisoformat(told["on"]), told.get("reason", ""))

    # -- answers --------------------------------------------------------------------------------------------

    def answer(self) -> None:
        """Answer what is asked: the questions that stand alone, then those that follow from them, and so on."""
        settled: set[str] = set()
        while True:
            given = {one.question_key: one for one in self.store.read(Answer, "assessment_id = ?", [self.key])}
            ready = [
                one
                for key, one in bank.asked(self.store, self.pack, self.draft, given).items()
                if key not in settled and (one.asked_if is None or one.asked_if.question_key in settled)
            ]
            if not ready:
                return
            for one in ready:
                self._settle(one, given.get(one.question_key))
            settled |= {one.question_key for one in ready}

    def _settle(self, question: Question, before: Answer | None) -> None:
        """Answer anew, confirm what was carried, leave it carried, or leave the question open."""
        key, story = question.question_key, self.rules["stories"].get(question.question_key, {})
        is_told = self.year in story
        if before is None and not is_told and question.importance < 3 and chance(key, "open", 12) == 0:
            return
        if before is not None and not is_told and self._waits(question):
            return
        changes = self._levels(question, story[self.year] if is_told else self._rule(question))
        if before is not None and all(getattr(before, name) == value for name, value in changes.items()):
            assess.confirm(self.store, self.key, (key,))
        else:
            told = self.areas[question.area]
            changes |= {"institution_id": self.owners[told["owner"]], "respondent": told["role"]}
            if f"note_{self.year}" in story:
                changes["note"] = story[f"note_{self.year}"]
            assess.answer(self.store, self.key, question, changes)
            self._attest(question, changes)
        self._date(question)

    def _waits(self, question: Question) -> bool:
        """Whether an answer of the round before is still to be confirmed."""
        is_slow = question.area in self.rules["unconfirmed"]
        return chance(question.question_key, "waits", 2 if is_slow else 9) == 0

    def _rule(self, question: Question) -> list[int | str | None]:
        """The levels of the area, shifted by the lens and, a little, by chance: 0 to 4, a 5 is always told."""
        (law, practice), key = self.areas[question.area]["levels"][self.year], question.question_key
        law_shift, practice_shift = self.rules["lenses"][question.lens]
        luck = {0: -1, 1: 1}
        law += law_shift + luck.get(chance(key, "law", 6), 0)
        practice += practice_shift + luck.get(chance(key, "practice", 6), 0)
        practice -= chance(key, f"practice{self.year}", 7) == 0  # what is done comes and goes more than what is written
        return [
            min(4, max(0, law)) if question.law_applies else None,
            min(4, max(0, practice)) if question.practice_applies else None,
        ]

    @staticmethod
    def _levels(question: Question, given: list[int | str | None]) -> Entry:
        """The fields of an answer; a text stands for an absence."""
        changes: Entry = {}
        for side, one in zip(("law", "practice"), given, strict=True):
            if one is not None:
                changes[f"{side}_level"] = None if isinstance(one, str) else one
                changes[f"{side}_absence"] = one if isinstance(one, str) else None
        return changes

    def _date(self, question: Question) -> None:
        """Put the day of the story in place of the moment of writing, and the confidence that the evidence allows."""
        given = assess.answer_to(self.store, self.key, question.question_key)
        grade = evidence.grade(self.store.read(Evidence, "answer_id = ?", [given.answer_id]))
        sure = EVIDENCE_GRADES.index(grade) - (chance(question.question_key, "sure", 6) == 0)
        answered = f"{self._day(question)}T10:00:00+00:00"
        self.store.save(replace(given, answered_at=answered, confidence=("", *ANSWER_CONFIDENCES)[max(0, sure)]))

    def _day(self, question: Question) -> date:
        told = self.told["answered"]
        return date.fromisoformat(told["from"]) + timedelta(chance(question.question_key, "day", told["days"]))

    # -- evidence -------------------------------------------------------------------------------------------

    def _attest(self, question: Question, changes: Entry) -> None:
        """Nothing for one answer in seven, somebody's word for one in five, documents for the others."""
        luck = chance(question.question_key, f"evidence{self.year}", 20)
        if question.question_key in self.rules["stories"]:
            luck = max(luck, 7)  # what is told can be shown
        documents = list(self._documents(question, changes))
        if luck >= 7 and documents:
            for number, document in enumerate(documents):
                self._save(question, document, is_verified=number == 0 and luck >= 14)
        elif luck >= 3:
            self._state(question)

    def _documents(self, question: Question, changes: Entry) -> Iterator[Entry]:
        """A document of the area that was new to the round, for each side that has something to show."""
        first, last = self.told["documents_since"], self.told["answered"]["from"]
        for side in ("law", "practice"):
            known = [one for one in self.areas[question.area]["documents"] if one["side"] == side]
            known = [one for one in known if first < one["on"] < last]
            if (changes.get(f"{side}_level") or 0) >= 2:
                yield known[chance(question.question_key, "document", len(known))]

    def _state(self, question: Question) -> None:
        number = chance(question.question_key, "interview", 40) + 1
        title = f"إفادة / Statement: {self.areas[question.area]['role']}"
        told = {"title": title, "reference": f"TLV/NC/{self.year}/{number:02}", "on": self._day(question).isoformat()}
        self._save(question, told | {"kind": "statement"}, is_verified=False)

    def _save(self, question: Question, told: Entry, *, is_verified: bool) -> None:
        place = chance(question.question_key, "place", 60) + 1
        unit = {"law": f", art. {place}", "practice": f", p. {place}"}.get(told.get("side", ""), "")
        item = replace(
            attest.new_evidence(""),
            kind=told.get("kind", "document"),
            title=told["title"],
            reference=told["reference"] + unit,
            document_on=told["on"],
            is_restricted=told.get("restricted", False),
        )
        attest.save_evidence(self.store, self.key, question, item)
        if is_verified:
            checked = self._day(question) + timedelta(_UNTIL_CHECKED)
            auditor = _AUDITORS[chance(question.question_key, "auditor", 2)]
            attest.verify(self.store, self.key, item.evidence_id, auditor, checked)

    def attach(self, told: list[Entry]) -> None:
        """Keep files inside the country file."""
        for one in told:
            item = replace(
                attest.new_evidence(""), title=one["title"], reference=one["reference"], document_on=one["on"]
            )
            question, content = self.pack.questions[one["question"]], attest.read_file(resource(f"demo/{one['file']}"))
            attest.attach(self.store, self.key, question, item, (one["file"], content))

    # -- people ---------------------------------------------------------------------------------------------

    def consult(self) -> None:
        """Meet people, and go through the checklist."""
        for day, stakeholder, owner, title, women, men, unstated, areas in self.told["consultations"]:
            held = consult.new_consultation(self.key, date.fromisoformat(day), stakeholder)
            held = replace(held, institution_id=self.owners[owner], title=title, areas=tuple(areas))
            consult.save_consultation(self.store, replace(held, women=women, men=men, unstated=unstated))
        for item, (found, note) in self.told["checks"].items():
            consult.check_item(self.store, self.key, item, found, note)

    def ask(self, today: date) -> None:
        """Ask the institutions that hold what is missing; days are told from today, so that some are still to come."""
        for one in self.told["requests"]:
            days = {
                f"{name}_on": (today + timedelta(one[name])).isoformat()
                for name in ("asked", "due", "received", "refused")
                if name in one
            }
            draft = collect.request_for(self.store, self.key, one["question"])
            holder, reason = self.owners[one["holder"]], one.get("reason", "")
            collect.save_request(self.store, replace(draft, institution_id=holder, reason=reason, **days))
