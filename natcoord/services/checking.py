"""The check of a country file: pages, references, orphans, what was submitted, totals."""

from collections import defaultdict
from pathlib import Path

from natcoord.content import Pack, pack
from natcoord.domain import breakdown
from natcoord.domain.records import Answer, Evidence, Indicator, Measurement, Target
from natcoord.errors import NatcoordError
from natcoord.services import bank, submissions
from natcoord.store import file
from natcoord.store.store import Store

_MISSING = "attachment IS NOT NULL AND attachment NOT IN (SELECT attachment FROM attachment)"


def check(path: Path) -> list[NatcoordError]:
    """What is wrong inside a country file: pages, references, orphans, totals. Empty when all is well."""
    with file.reading(path) as store:
        found = [NatcoordError("check_integrity", detail=text) for text in file.integrity(store.db)]
        return found + _orphans(store, bank.with_own(store, pack())) + _attachments(store) + _totals(store)


def _orphans(store: Store, questions: Pack) -> list[NatcoordError]:
    found = [
        NatcoordError("check_question_unknown", question=one.question_key)
        for one in store.read(Answer)
        if one.question_key not in questions.questions
    ]
    for target in store.read(Target):
        unknown = [key for key in target.question_keys if key not in questions.questions]
        unknown += [key for key in target.provision_keys if key not in questions.provisions]
        found += [NatcoordError("check_target_serves_unknown", code=target.code, key=key) for key in unknown]
    return found


def _attachments(store: Store) -> list[NatcoordError]:
    """Evidence whose file is not inside, and submissions that are no longer as they were."""
    found = [NatcoordError("attachment_missing", file=one.file_name) for one in store.read(Evidence, _MISSING)]
    for one in submissions.submissions(store):
        verified = submissions.verify(store, one.submission_id)
        if verified.facts != "same":
            found.append(NatcoordError("submission_damaged", day=one.submitted_on))
        changed = (file.file_name for file, state in verified.files if state != "same")
        found += [NatcoordError("submitted_file_changed", file=name) for name in changed]
    return found


def _totals(store: Store) -> list[NatcoordError]:
    """The cells of each axis make the total of their period, or the total says why not."""
    sheets = {one.indicator_id: one for one in store.read(Indicator)}
    by_period: dict[tuple[str, str], list[Measurement]] = defaultdict(list)
    broken_down = "(indicator_id, period) IN (SELECT indicator_id, period FROM measurement WHERE cell <> '')"
    for one in store.read(Measurement, broken_down):
        by_period[one.indicator_id, one.period].append(one)
    found = []
    for (key, period), held in by_period.items():
        total = next((one for one in held if not one.cell), None)
        found += [
            NatcoordError(
                "check_total",
                indicator=sheets[key].code,
                period=period,
                parts=one.parts,
                total=one.total,
                axis=one.axis,
            )
            for one in breakdown.reconcile(sheets[key], total, held)
            if one.is_wrong
        ]
    return found
