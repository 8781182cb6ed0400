"""Which fields hold codes, which codes there are, and the words of each."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from natcoord import labels
from natcoord.content import Pack
from natcoord.domain import plan_records, records, report_records
from natcoord.i18n import DIGITS, MONTH_STYLES, OFFERED, Language

Worded = Callable[[str, Language], str]


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes a field may hold. Of the content of packs only the words are known here: `prefix` finds them.

    Codes that a pack brings may be others in the next, so they are not closed.
    """

    codes: tuple[str, ...] = ()
    word: Worded | None = None
    prefix: str = ""
    of_pack: str = ""  # the list of the pack

    @property
    def is_closed(self) -> bool:
        """Whether a field may hold no other code."""
        return not self.of_pack

    def listed(self, pack: Pack) -> tuple[str, ...]:
        """The codes, in their order."""
        return tuple(getattr(pack, self.of_pack)) if self.of_pack else self.codes

    def say(self, code: str, language: Language, pack: Pack) -> str:
        """The words of a code; the code where there are none."""
        if self.prefix:
            key = f"{self.prefix}.{code}"
            said = pack.word(key, language.code)
            return code if said == key else said
        if self.word is None or code not in self.codes:
            return code
        return self.word(code, language)


def _content(prefix: str, of_pack: str = "", codes: Iterable[str] = ()) -> Codes:
    return Codes(tuple(codes), prefix=prefix, of_pack=of_pack)


def _language(code: str, language: Language) -> str:
    both = language.translate("changes", "Both languages")
    return OFFERED.get(code, both)


ROUND_STATE = Codes(records.ROUND_STATES, labels.round_state)
PLAN_STATE = Codes(plan_records.PLAN_STATES, labels.plan_state)
CLEARANCE = Codes(report_records.CLEARANCES, labels.clearance)
ABSENCE = Codes(records.ABSENCES, labels.absence)
VALUE_ABSENCE = Codes(records.VALUE_ABSENCES, labels.absence)
STATE = Codes(records.STATES, labels.state)
CONFIDENCE = Codes(("verified", "from_memory", "unverified"), labels.confidence)
LENS = _content("lens", "lenses")
THEME = _content("theme", "themes")
AREA = _content("area", "areas")
CHECKLIST = _content("checklist", "checklist")
WEAPON = _content("category.weapon", codes=plan_records.WEAPONS)
CONTEXT = _content("category.context", codes=plan_records.CONTEXTS)
FIGURE = Codes(plan_records.ARMS_FIGURES, labels.arms_figure)
REPORT_KIND = Codes(report_records.REPORT_KINDS, labels.report_kind)


@cache
def coded() -> dict[tuple[str, str], Codes]:
    """The codes of each field that holds one, or a list of them, by table and field."""
    return _of_baseline() | _of_indicators() | _of_plan() | _of_reports()


def _of_baseline() -> dict[tuple[str, str], Codes]:
    return {
        ("country", "language"): Codes(tuple(OFFERED), _language),
        ("country", "digits"): Codes(DIGITS, labels.digits),
        ("country", "months"): Codes(MONTH_STYLES, labels.months),
        ("institutions", "kind"): Codes(records.INSTITUTION_KINDS, labels.institution_kind),
        ("assessments", "state"): ROUND_STATE,
        ("assessments", "scope_areas"): AREA,
        ("assessments", "scope_instruments"): _content("instrument", "instruments"),
        ("assessments", "scope_themes"): THEME,
        ("moves", "from_state"): ROUND_STATE,
        ("moves", "to_state"): ROUND_STATE,
        ("assignments", "area"): AREA,
        ("answers", "law_absence"): ABSENCE,
        ("answers", "practice_absence"): ABSENCE,
        ("answers", "confidence"): Codes(records.ANSWER_CONFIDENCES, labels.answer_confidence),
        ("decisions", "decision"): Codes(records.DECISIONS, labels.decision),
        ("evidence", "kind"): Codes(records.EVIDENCE_KINDS, labels.evidence_kind),
        ("consultations", "stakeholder"): _content("stakeholder", "stakeholders"),
        ("consultations", "areas"): AREA,
        ("checks", "item_key"): CHECKLIST,
        ("checks", "answer"): Codes(records.CHECKS, labels.check),
        ("own_questions", "area"): AREA,
        ("own_questions", "lens"): LENS,
        ("own_questions", "themes"): THEME,
    }


def _of_indicators() -> dict[tuple[str, str], Codes]:
    return {
        ("indicators", "kind"): Codes(records.KINDS, labels.kind),
        ("indicators", "direction"): Codes(records.DIRECTIONS, labels.direction),
        ("indicators", "frequency"): Codes(records.FREQUENCIES, labels.frequency),
        ("indicators", "rollup"): Codes(records.ROLLUPS, labels.rollup),
        ("indicators", "axes"): _content("axis", codes=records.AXES),
        ("indicators", "disability_method"): _content("disability_method", codes=records.DISABILITY_METHODS),
        ("indicators", "confidence"): CONFIDENCE,
        ("measurements", "absence"): VALUE_ABSENCE,
        ("measurements", "state"): STATE,
        ("measurement_revisions", "absence"): VALUE_ABSENCE,
        ("measurement_revisions", "state"): STATE,
        ("arms_counts", "context"): CONTEXT,
        ("arms_counts", "weapon"): WEAPON,
        ("arms_figures", "figure"): FIGURE,
        ("arms_figures", "absence"): VALUE_ABSENCE,
        ("arms_supplies", "absence"): VALUE_ABSENCE,
    }


def _of_plan() -> dict[tuple[str, str], Codes]:
    return {
        ("plans", "state"): PLAN_STATE,
        ("plan_moves", "from_state"): PLAN_STATE,
        ("plan_moves", "to_state"): PLAN_STATE,
        ("plan_items", "level"): Codes(plan_records.PLAN_LEVELS, labels.plan_level),
        ("plan_items", "state"): Codes(plan_records.ACTIVITY_STATES, labels.activity_state),
        ("plan_items", "area"): AREA,
        ("plan_items", "rollup"): Codes(plan_records.ITEM_ROLLUPS, labels.item_rollup),
        ("deadlines", "repeats"): Codes(plan_records.REPEATS, labels.repeats),
        ("deadlines", "confidence"): CONFIDENCE,
    }


def _of_reports() -> dict[tuple[str, str], Codes]:
    return {
        ("reports", "kind"): REPORT_KIND,
        ("reports", "language"): Codes(report_records.REPORT_LANGUAGES, _language),
        ("reports", "report_class"): Codes(report_records.CLASSES, labels.report_class),
        ("reports", "instrument"): _content("instrument", "instruments"),
        ("reports", "state"): CLEARANCE,
        ("report_entries", "choice"): Codes(report_records.TRI, labels.tri),
        ("report_entries", "absence"): Codes(report_records.FIELD_ABSENCES, labels.field_absence),
        ("report_moves", "from_state"): CLEARANCE,
        ("report_moves", "to_state"): CLEARANCE,
    }
