"""The fictional State, made through the same services as everyone else's file.

The Republic of Talvara does not exist; its institutions, laws and figures are invented for training. What is told of
it stands in `resources/demo`; here the rest is filled in by rule, the same way each time. The services note the moment
of writing: `_Round` puts the days and the roles of the story in its place.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zlib import crc32

from natcoord.content import Pack, pack
from natcoord.domain import evidence
from natcoord.domain.records import (
    ANSWER_CONFIDENCES,
    EVIDENCE_GRADES,
    Answer,
    Evidence,
    Indicator,
    Institution,
    Milestone,
    OwnQuestion,
    Question,
    RoundMove,
    Target,
)
from natcoord.resources import path as resource
from natcoord.services import assess, attest, bank, collect, consult, country, decide, plan, track
from natcoord.store import file
from natcoord.store.store import Store, new_id

Entry = dict[str, Any]
_AUDITORS = ("ديوان المحاسبة / Audit Office", "أمانة اللجنة / Secretariat of the Commission")
_UNTIL_CHECKED = 21  # days from an answer to the verification of its evidence


def build(path: Path, today: date, *, replace_existing: bool = False, person: str = "") -> Store:
    """Make the demonstration country file at `path` and open it. Raises what `file.create` raises."""
    made = country.new(_told("country")["name"], "ar", is_example=True)
    store = file.create(path, made, person=person, replace=replace_existing)
    with store.step("demo.fill"):
        fill(store, pack(), today)
    return store


def fill(store: Store, questions: Pack, today: date) -> None:
    """Write the example into an empty file, within one step. Only the data requests are reckoned from `today`."""
    told, choices = _told("country"), _told("choices")
    owners = {one["key"]: new_id() for one in told["institutions"]}
    for one in told["institutions"]:
        plan.save_institution(store, Institution(owners[one["key"]], one["name"], one["kind"]))
    rounds = _told("rounds")
    first = _Round(store, questions, owners, "2022", rounds["2022"])
    first.begin(None)
    first.answer()
    first.consult()
    first.go_on()
    bank.save_question(store, _own_question(choices["own_question"]))
    hidden = choices["hidden"]
    bank.hide(store, hidden["question_key"], hidden["reason"], date.fromisoformat(hidden["on"]))
    second = _Round(store, bank.with_own(store, questions), owners, "2026", rounds["2026"])
    second.begin(first.key)
    second.answer()
    second.attach(choices["attached"])
    second.consult()
    second.ask(today)
    second.go_on()
    targets = _plan(store, questions, owners, told["targets"])
    _decide(store, choices, [one["question"] for one in told["targets"]])
    _measure(store, targets, told)


def _told(name: str) -> Entry:
    found: Entry = json.loads(resource(f"demo/{name}.json").read_text(encoding="utf-8"))
    return found


def _chance(key: str, what: str, sides: int) -> int:
    """A number below `sides` that is always the same for a key."""
    return crc32(f"{key}/{what}".encode()) % sides


def _own_question(told: Entry) -> OwnQuestion:
    lists = {name: tuple(told[name]) for name in ("sources", "themes")}
    return OwnQuestion(**told | lists, law_applies=True, practice_applies=True)


class _Round:
    """One baseline round of the story, told in order: begin, answer, consult, ask, go on."""

    def __init__(self, store: Store, questions: Pack, owners: dict[str, str], year: str, told: Entry) -> None:
        self.store = store
        self.pack = questions
        self.owners = owners
        self.year = year
        self.told = told
        self.areas = _told("areas")
        self.rules = _told("answers")
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
        if before is None and not is_told and question.importance < 3 and _chance(key, "open", 12) == 0:
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
        return _chance(question.question_key, "waits", 2 if is_slow else 9) == 0

    def _rule(self, question: Question) -> list[int | str | None]:
        """The levels of the area, shifted by the lens and, a little, by chance: 0 to 4, a 5 is always told."""
        (law, practice), key = self.areas[question.area]["levels"][self.year], question.question_key
        law_shift, practice_shift = self.rules["lenses"][question.lens]
        luck = {0: -1, 1: 1}
        law += law_shift + luck.get(_chance(key, "law", 6), 0)
        practice += practice_shift + luck.get(_chance(key, "practice", 6), 0)
        practice -= (
            _chance(key, f"practice{self.year}", 7) == 0
        )  # what is done comes and goes more than what is written
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
        sure = EVIDENCE_GRADES.index(grade) - (_chance(question.question_key, "sure", 6) == 0)
        answered = f"{self._day(question)}T10:00:00+00:00"
        self.store.save(replace(given, answered_at=answered, confidence=("", *ANSWER_CONFIDENCES)[max(0, sure)]))

    def _day(self, question: Question) -> date:
        told = self.told["answered"]
        return date.fromisoformat(told["from"]) + timedelta(_chance(question.question_key, "day", told["days"]))

    # -- evidence -------------------------------------------------------------------------------------------

    def _attest(self, question: Question, changes: Entry) -> None:
        """Nothing for one answer in seven, somebody's word for one in five, documents for the others."""
        luck = _chance(question.question_key, f"evidence{self.year}", 20)
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
                yield known[_chance(question.question_key, "document", len(known))]

    def _state(self, question: Question) -> None:
        number = _chance(question.question_key, "interview", 40) + 1
        title = f"إفادة / Statement: {self.areas[question.area]['role']}"
        told = {"title": title, "reference": f"TLV/NC/{self.year}/{number:02}", "on": self._day(question).isoformat()}
        self._save(question, told | {"kind": "statement"}, is_verified=False)

    def _save(self, question: Question, told: Entry, *, is_verified: bool) -> None:
        place = _chance(question.question_key, "place", 60) + 1
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
            auditor = _AUDITORS[_chance(question.question_key, "auditor", 2)]
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


def _decide(store: Store, choices: Entry, with_target: list[str]) -> None:
    day = date.fromisoformat(choices["decided_on"])
    for key in with_target:
        decide.decide_gap(store, key, "accepted", "", day)
    for one in choices["decisions"]:
        decide.decide_gap(store, one["question"], one["decision"], one["reason"], day)
    for one in choices["overrides"]:
        decide.override_priority(store, one["question"], one["priority"], one["reason"], day)


def _plan(store: Store, questions: Pack, owners: dict[str, str], told: list[Entry]) -> dict[str, Target]:
    """The targets by code, not adopted yet: each still needs its indicator."""
    made = {}
    for one in told:
        target = replace(
            plan.new_target(store),
            code=one["code"],
            title=one["title"],
            baseline_value=float(one["baseline"]),
            baseline_year=one["baseline_year"],
            target_value=None if one["value"] is None else float(one["value"]),
            target_year=one["year"],
            institution_id=owners[one["owner"]] if one["owner"] else None,
            question_keys=(one["question"],),
            provision_keys=questions.questions[one["question"]].sources,
        )
        milestones = tuple(
            Milestone(new_id(), target.target_id, int(year), float(value)) for year, value in one["milestones"].items()
        )
        made[one["code"]] = replace(target, milestones=milestones)
        plan.save_target(store, made[one["code"]])
    return made


def _measure(store: Store, targets: dict[str, Target], told: Entry) -> None:
    """The indicators with their values, and then the adoption of the targets that are ready for it."""
    for one in told["indicators"]:
        target = targets[one["target"]]
        sheet = replace(
            plan.new_indicator(store, target.target_id),
            name=one["name"],
            definition={
                "en": f"{one['name']['en']}, counted at the end of the period.",
                "ar": f"{one['name']['ar']}، في نهاية الفترة.",
            },
            unit=one["unit"],
            kind="percentage" if "numerator" in one else one["kind"],
            direction=one["direction"],
            numerator=one.get("numerator", {}),
            denominator=one.get("denominator", {}),
            source={"en": "Register of the responsible institution", "ar": "سجل الجهة المسؤولة"},
            frequency="quarter" if any("Q" in period for period in one["values"]) else "year",
            institution_id=target.institution_id,
            is_key=one["is_key"],
            is_draft=False,
        )
        plan.save_indicator(store, sheet)
        _values(store, sheet, one["values"])
    for one in told["targets"]:
        if one["adopted_on"]:
            adopted_on = date.fromisoformat(one["adopted_on"])
            plan.adopt_target(store, targets[one["code"]].target_id, adopted_on, "اللجنة الوطنية")


def _values(store: Store, sheet: Indicator, values: dict[str, float | list[float]]) -> None:
    entries = []
    for period, value in values.items():
        source = f"TLV/{sheet.code}/{period}"
        if isinstance(value, list):
            top, bottom = value
            entry = track.Entry(
                sheet.indicator_id, period, numerator=float(top), denominator=float(bottom), source=source
            )
        else:
            entry = track.Entry(sheet.indicator_id, period, value=float(value), source=source)
        entries.append(entry)
    track.record_many(store, entries)
    track.approve(store, sheet.indicator_id)
