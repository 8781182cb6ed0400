"""The baseline by instrument: each provision with the answers, gaps and targets that speak to it."""

from dataclasses import dataclass

from natcoord.content import Pack
from natcoord.domain import baseline, commitments
from natcoord.domain.commitments import Line
from natcoord.domain.records import Target
from natcoord.services import overview
from natcoord.store.store import Store


@dataclass(frozen=True, slots=True)
class Summary:
    """One instrument. A gap, a target and a question count once, however many of its provisions they speak to."""

    instrument: str
    provisions: int
    spoken_to: int
    silent: int
    gaps: int
    targets: int
    law: float | None  # 0 to 5, of the questions that rest on the instrument
    practice: float | None
    lines: tuple[Line, ...]  # in the order of the instrument


def summary(store: Store, pack: Pack) -> list[Summary]:
    """Every instrument with its provisions, from one reading of the file; `pack` is the one of `bank.with_own`."""
    now = overview.baseline_now(store, pack)
    answers, found = now.answers, overview.gaps_in(store, now)
    targets = sorted(store.read(Target), key=lambda one: one.code)
    of: dict[str, list[Line]] = {instrument: [] for instrument in pack.instruments}
    for line in commitments.lines(pack.provisions.values(), now.questions.values(), answers, found, targets):
        of[line.provision.instrument].append(line)
    made = []
    for instrument, own in of.items():
        questions = {one.question_key: one for line in own for one in line.questions}
        score = baseline.overall(questions.values(), answers)
        silent = sum(line.is_silent for line in own)
        made.append(
            Summary(
                instrument,
                len(own),
                len(own) - silent,
                silent,
                len({gap.question_key for line in own for gap in line.gaps}),
                len({target.target_id for line in own for target in line.targets}),
                score.law,
                score.practice,
                tuple(own),
            )
        )
    return made


def lines(store: Store, pack: Pack, instrument: str) -> list[Line]:
    """The provisions of one instrument, in its order; none for an instrument that the pack does not have."""
    return [line for one in summary(store, pack) if one.instrument == instrument for line in one.lines]


def line(store: Store, pack: Pack, provision_key: str) -> Line | None:
    """One provision with all that speaks to it; None when the pack does not have it."""
    provision = pack.provisions.get(provision_key)
    own = lines(store, pack, provision.instrument) if provision else []
    return next((one for one in own if one.provision.provision_key == provision_key), None)
