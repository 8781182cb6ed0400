"""What the sheets of the national report share: facts looked up, computed and put in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from natcoord import labels
from natcoord.content import Pack
from natcoord.domain import bank, baseline, progress, rollup, targets
from natcoord.domain import gaps as all_gaps
from natcoord.domain.evidence import by_answer
from natcoord.domain.gaps import Gap
from natcoord.domain.records import Answer, Evidence, Indicator, Measurement, Question, Target, Words
from natcoord.domain.snapshot import Snapshot
from natcoord.i18n import Language


@dataclass(frozen=True, slots=True)
class Line:
    """One target with the indicator that speaks for it, its newest approved value and where it stands."""

    target: Target
    indicator: Indicator | None
    latest: Measurement | None
    progress: progress.Progress
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a sheet may ask for. No order depends on the language: reports in two agree row by row."""

    snapshot: Snapshot
    language: Language
    pack: Pack
    today: date
    lines: tuple[Line, ...]
    gaps: tuple[Gap, ...]
    gap_of: dict[str, Gap]
    questions: dict[str, Question]  # that the round asks
    answers: dict[str, Answer]
    evidence: dict[str, tuple[Evidence, ...]]  # by answer key
    scores: tuple[baseline.AreaScore, ...]
    overall: baseline.AreaScore
    target_code: dict[str, str]  # target key -> code
    serving: dict[str, tuple[str, ...]]  # question key -> codes of the targets that serve it
    institutions: dict[str, Words]

    def say(self, words: Words) -> str:
        return self.language.say(words)

    def word(self, key: str) -> str:
        return self.pack.word(key, self.language.code)

    def institution(self, institution_id: str | None) -> str:
        return self.say(self.institutions.get(institution_id or "", {}))

    def evidence_of(self, answer: Answer | None) -> tuple[Evidence, ...]:
        return self.evidence.get(answer.answer_id, ()) if answer else ()

    def cited(self, answer: Answer | None) -> str:
        """Titles and references of the evidence, one a line; restricted items are only said to be there."""
        return "\n".join(self._cite(one) for one in self.evidence_of(answer))

    def _cite(self, one: Evidence) -> str:
        if one.is_restricted:
            return self.language.translate("reports", "Restricted document")
        return self.listed(text for text in (one.title, one.reference) if text)

    def title(self, question_key: str) -> str:
        return self.word(f"question.{question_key}.title")

    def serves(self, question_key: str) -> str:
        """Codes of the targets that serve a question, one a line: a code is never broken at its hyphen."""
        return "\n".join(self.serving.get(question_key, ()))

    def provisions(self, keys: Iterable[str]) -> str:
        """Provisions, one a line; the number of an unverified one is never printed."""
        known = [key for key in keys if key in self.pack.provisions]
        return "\n".join(self.pack.provision_label(key, self.language.code, for_export=True) for key in known)

    def listed(self, texts: Iterable[str]) -> str:
        return ("؛ " if self.language.is_rtl else "; ").join(texts)

    def status(self, code: str) -> str:
        """Symbol and word; the writers colour it by its symbol."""
        return f"{labels.status_symbol(code)} {labels.status(code, self.language)}"


def gather(snapshot: Snapshot, language: Language, pack: Pack, today: date) -> Facts:
    """Derive everything once, by the same rules as the pages."""
    answers = snapshot.current_answers
    asked = bank.asked_in(snapshot, pack.questions, snapshot.assessment, pack.version)
    questions = asked.values()
    found = tuple(all_gaps.find(questions, answers, snapshot.decisions, snapshot.country.wanted_level))
    serving: dict[str, tuple[str, ...]] = {}
    for target in snapshot.targets:
        for key in target.question_keys:
            serving[key] = (*serving.get(key, ()), target.code)
    return Facts(
        snapshot=snapshot,
        language=language,
        pack=pack,
        today=today,
        lines=_lines(snapshot, today),
        gaps=found,
        gap_of={one.question_key: one for one in found},
        questions=asked,
        answers=answers,
        evidence=by_answer(snapshot.evidence),
        scores=tuple(baseline.scores(questions, answers)),
        overall=baseline.overall(questions, answers),
        target_code={one.target_id: one.code for one in snapshot.targets},
        serving=serving,
        institutions={one.institution_id: one.name for one in snapshot.institutions},
    )


def _lines(snapshot: Snapshot, today: date) -> tuple[Line, ...]:
    own: dict[str, list[Indicator]] = {}
    for one in snapshot.indicators:
        own.setdefault(one.target_id or "", []).append(one)
    newest = rollup.latest(snapshot.indicators, snapshot.measurements)
    limits = progress.Thresholds(snapshot.country.on_track, snapshot.country.acceleration)
    made = []
    for target in snapshot.targets:
        sheets = own.get(target.target_id, [])
        first = targets.speaking(sheets)
        latest = newest.get(first.indicator_id) if first else None
        where = progress.of_target(target, first, latest, limits, today)
        made.append(Line(target, first, latest, where, tuple(targets.problems(target, sheets))))
    return tuple(made)
