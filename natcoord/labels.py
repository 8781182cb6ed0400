"""Words for codes, in a given Language: levels, statuses, operations, refusals."""

from natcoord.domain.progress import Progress
from natcoord.domain.records import Indicator, Target
from natcoord.errors import NatcoordError
from natcoord.i18n import QT_TRANSLATE_NOOP, Language
from natcoord.refusals import SENTENCES

STATUS = {
    "achieved": QT_TRANSLATE_NOOP("labels", "Achieved"),
    "on_track": QT_TRANSLATE_NOOP("labels", "On track"),
    "needs_acceleration": QT_TRANSLATE_NOOP("labels", "Needs acceleration"),
    "off_track": QT_TRANSLATE_NOOP("labels", "Off track"),
    "deteriorating": QT_TRANSLATE_NOOP("labels", "Deteriorating"),
    "missed": QT_TRANSLATE_NOOP("labels", "Missed"),
    "not_started": QT_TRANSLATE_NOOP("labels", "Not started"),
    "no_data": QT_TRANSLATE_NOOP("labels", "No data"),
}
STATUS_SYMBOL = {
    "achieved": "✓",
    "on_track": "●",
    "needs_acceleration": "◆",
    "off_track": "▼",
    "deteriorating": "▽",
    "missed": "✕",
    "not_started": "○",
    "no_data": "–",
}
LEVEL = (
    QT_TRANSLATE_NOOP("labels", "None"),
    QT_TRANSLATE_NOOP("labels", "Planned or in draft"),
    QT_TRANSLATE_NOOP("labels", "Partial"),
    QT_TRANSLATE_NOOP("labels", "In place, limited practice"),
    QT_TRANSLATE_NOOP("labels", "In place and practised"),
    QT_TRANSLATE_NOOP("labels", "Practised, monitored and reviewed"),
)
ABSENCE = {
    "not_known": QT_TRANSLATE_NOOP("labels", "Not known"),
    "not_applicable": QT_TRANSLATE_NOOP("labels", "Not applicable"),
    "not_shared": QT_TRANSLATE_NOOP("labels", "Not shared"),
    "not_collected": QT_TRANSLATE_NOOP("labels", "Not collected"),
}
EVIDENCE_GRADE = {
    "none": QT_TRANSLATE_NOOP("labels", "No evidence"),
    "stated": QT_TRANSLATE_NOOP("labels", "Stated"),
    "document": QT_TRANSLATE_NOOP("labels", "Document seen"),
    "verified": QT_TRANSLATE_NOOP("labels", "Verified"),
}
DECISION = {
    "accepted": QT_TRANSLATE_NOOP("labels", "Accepted"),
    "deferred": QT_TRANSLATE_NOOP("labels", "Deferred"),
    "rejected": QT_TRANSLATE_NOOP("labels", "Rejected"),
    None: QT_TRANSLATE_NOOP("labels", "Undecided"),
}
FINDING = {
    "law_not_applied": QT_TRANSLATE_NOOP("labels", "Law exists, not applied"),
    "practised_without_law": QT_TRANSLATE_NOOP("labels", "Practised without legal basis"),
}
KIND = {
    "stock": QT_TRANSLATE_NOOP("labels", "Stock"),
    "flow": QT_TRANSLATE_NOOP("labels", "Flow"),
    "cumulative_flow": QT_TRANSLATE_NOOP("labels", "Cumulative flow"),
    "ordinal": QT_TRANSLATE_NOOP("labels", "Ordinal scale"),
    "yes_no": QT_TRANSLATE_NOOP("labels", "Yes or no"),
    "document": QT_TRANSLATE_NOOP("labels", "Document adopted"),
}
DIRECTION = {
    "increase": QT_TRANSLATE_NOOP("labels", "Increase"),
    "decrease": QT_TRANSLATE_NOOP("labels", "Decrease"),
    "maintain": QT_TRANSLATE_NOOP("labels", "Maintain within a band"),
}
FREQUENCY = {
    "year": QT_TRANSLATE_NOOP("labels", "Yearly"),
    "half_year": QT_TRANSLATE_NOOP("labels", "Half-yearly"),
    "quarter": QT_TRANSLATE_NOOP("labels", "Quarterly"),
    "month": QT_TRANSLATE_NOOP("labels", "Monthly"),
}
STATE = {
    "draft": QT_TRANSLATE_NOOP("labels", "Draft"),
    "submitted": QT_TRANSLATE_NOOP("labels", "Submitted"),
    "approved": QT_TRANSLATE_NOOP("labels", "Approved"),
}
INSTITUTION_KIND = {
    "ministry": QT_TRANSLATE_NOOP("labels", "Ministry"),
    "agency": QT_TRANSLATE_NOOP("labels", "Agency"),
    "civil_society": QT_TRANSLATE_NOOP("labels", "Civil society"),
    "partner": QT_TRANSLATE_NOOP("labels", "Partner"),
    "other": QT_TRANSLATE_NOOP("labels", "Other"),
}
CONFIDENCE = {
    "verified": QT_TRANSLATE_NOOP("labels", "Verified"),
    "from_memory": QT_TRANSLATE_NOOP("labels", "Check against the official text"),
    "unverified": QT_TRANSLATE_NOOP("labels", "Unverified: the number is never printed"),
}
VERDICT = {
    "new": QT_TRANSLATE_NOOP("labels", "New"),
    "changed": QT_TRANSLATE_NOOP("labels", "Changed"),
    "same": QT_TRANSLATE_NOOP("labels", "Same"),
    "refused": QT_TRANSLATE_NOOP("labels", "Refused"),
}
IMPORT_NOTE = {
    "published_percentage": QT_TRANSLATE_NOOP(
        "labels", "A published percentage, taken as it stands: numerator and denominator are not given."
    ),
}
DIGITS = {
    "latin": QT_TRANSLATE_NOOP("labels", "Latin digits (123)"),
    "arabic": QT_TRANSLATE_NOOP("labels", "Arabic-Indic digits (١٢٣)"),
}
MONTHS = {
    "un": QT_TRANSLATE_NOOP("labels", "Both month names (آذار/مارس)"),
    "levant": QT_TRANSLATE_NOOP("labels", "آذار, نيسان, أيار"),
    "international": QT_TRANSLATE_NOOP("labels", "مارس, أبريل, مايو"),
}
OPERATION = {
    "assess.start_round": QT_TRANSLATE_NOOP("labels", "Start baseline round"),
    "assess.close_round": QT_TRANSLATE_NOOP("labels", "Close baseline round"),
    "assess.answer": QT_TRANSLATE_NOOP("labels", "Answer question"),
    "decide.decide_gap": QT_TRANSLATE_NOOP("labels", "Decide on gap"),
    "decide.override_priority": QT_TRANSLATE_NOOP("labels", "Set priority"),
    "plan.save_target": QT_TRANSLATE_NOOP("labels", "Edit target"),
    "plan.adopt_target": QT_TRANSLATE_NOOP("labels", "Adopt target"),
    "plan.return_to_draft": QT_TRANSLATE_NOOP("labels", "Return target to draft"),
    "plan.delete_target": QT_TRANSLATE_NOOP("labels", "Delete target"),
    "plan.save_indicator": QT_TRANSLATE_NOOP("labels", "Edit indicator"),
    "plan.delete_indicator": QT_TRANSLATE_NOOP("labels", "Delete indicator"),
    "plan.save_institution": QT_TRANSLATE_NOOP("labels", "Edit institution"),
    "plan.delete_institution": QT_TRANSLATE_NOOP("labels", "Delete institution"),
    "track.record": QT_TRANSLATE_NOOP("labels", "Record value"),
    "track.record_many": QT_TRANSLATE_NOOP("labels", "Record values"),
    "track.approve": QT_TRANSLATE_NOOP("labels", "Approve values"),
    "track.approve_all": QT_TRANSLATE_NOOP("labels", "Approve all values"),
    "track.delete": QT_TRANSLATE_NOOP("labels", "Delete value"),
    "importing.apply": QT_TRANSLATE_NOOP("labels", "Import values"),
    "country.save_settings": QT_TRANSLATE_NOOP("labels", "Change settings"),
    "country.create": QT_TRANSLATE_NOOP("labels", "Create country file"),
    "demo.fill": QT_TRANSLATE_NOOP("labels", "Fill with the training example"),
}
TARGET_PROBLEM = {
    "target_no_title": QT_TRANSLATE_NOOP("labels", "Give the target a title."),
    "target_no_baseline": QT_TRANSLATE_NOOP(
        "labels", "Enter the baseline value: where the country starts from."
    ),
    "target_no_baseline_year": QT_TRANSLATE_NOOP("labels", "Enter the year of the baseline."),
    "target_no_value": QT_TRANSLATE_NOOP("labels", "Enter the target value: where the country wants to be."),
    "target_no_year": QT_TRANSLATE_NOOP("labels", "Enter the year of the target."),
    "target_year_before_baseline": QT_TRANSLATE_NOOP(
        "labels", "The target year must come after the baseline year."
    ),
    "target_equals_baseline": QT_TRANSLATE_NOOP(
        "labels", "The target equals the baseline: change one of them, or choose to maintain within a band."
    ),
    "target_no_institution": QT_TRANSLATE_NOOP("labels", "Name the institution that owns the target."),
    "target_no_question_or_provision": QT_TRANSLATE_NOOP(
        "labels", "Say which gap or which provision the target serves."
    ),
    "target_no_indicator": QT_TRANSLATE_NOOP("labels", "Add an indicator that measures the target."),
    "target_direction_contradicts": QT_TRANSLATE_NOOP(
        "labels", "The direction of the indicator contradicts the way from the baseline to the target."
    ),
    "milestone_outside_years": QT_TRANSLATE_NOOP(
        "labels", "A milestone lies outside the years between baseline and target."
    ),
    "milestone_out_of_order": QT_TRANSLATE_NOOP("labels", "Two milestones stand for the same year."),
}


def _word(text: str, language: Language) -> str:
    return language.translate("labels", text)


def status(code: str, language: Language) -> str:
    """The word of a status, without its symbol."""
    return _word(STATUS[code], language)


def status_symbol(code: str) -> str:
    """The symbol that stands beside the word and the colour."""
    return STATUS_SYMBOL[code]


def level(number: int, language: Language) -> str:
    """What a level of the maturity scale means."""
    return _word(LEVEL[number], language)


def absence(code: str, language: Language) -> str:
    return _word(ABSENCE[code], language)


def evidence_grade(code: str, language: Language) -> str:
    return _word(EVIDENCE_GRADE[code], language)


def decision(code: str | None, language: Language) -> str:
    return _word(DECISION[code], language)


def finding(code: str, language: Language) -> str:
    return _word(FINDING[code], language)


def kind(code: str, language: Language) -> str:
    return _word(KIND[code], language)


def direction(code: str, language: Language) -> str:
    return _word(DIRECTION[code], language)


def frequency(code: str, language: Language) -> str:
    return _word(FREQUENCY[code], language)


def state(code: str, language: Language) -> str:
    return _word(STATE[code], language)


def institution_kind(code: str, language: Language) -> str:
    return _word(INSTITUTION_KIND[code], language)


def confidence(code: str, language: Language) -> str:
    return _word(CONFIDENCE[code], language)


def verdict(code: str, language: Language) -> str:
    return _word(VERDICT[code], language)


def import_note(code: str, language: Language) -> str:
    return _word(IMPORT_NOTE[code], language)


def digits(code: str, language: Language) -> str:
    return _word(DIGITS[code], language)


def months(code: str, language: Language) -> str:
    return _word(MONTHS[code], language)


def operation(code: str, language: Language) -> str:
    """The name of an undo step."""
    return _word(OPERATION[code], language)


def target_problem(code: str, language: Language) -> str:
    """What is missing for adoption, as a sentence."""
    return _word(TARGET_PROBLEM[code], language)


def error(refusal: NatcoordError, language: Language) -> str:
    """A refusal as a sentence that names the place and the remedy."""
    if refusal.code in TARGET_PROBLEM:
        return target_problem(refusal.code, language)
    facts = {name: _fact(name, value, language) for name, value in refusal.facts.items()}
    sentence = language.translate("refusals", SENTENCES[refusal.code]).format_map(_Facts(facts))
    for place in ("cell", "row"):
        if place in facts:
            is_named = any(f"{{{name}}}" in SENTENCES[refusal.code] for name in ("cell", "row"))
            words = "{sentence}" if is_named else language.translate("refusals", SENTENCES[place])
            return words.format(sentence=sentence, **{place: facts[place]})
    return sentence


class _Facts(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "–"


def _fact(name: str, value: object, language: Language) -> str:
    if name == "field" and isinstance(value, str):
        return _word(FIELD.get(value, value), language)
    return language.isolate(str(value))


FIELD = {
    "name": QT_TRANSLATE_NOOP("labels", "name"),
    "unit": QT_TRANSLATE_NOOP("labels", "unit"),
    "denominator": QT_TRANSLATE_NOOP("labels", "numerator and denominator"),
    "band": QT_TRANSLATE_NOOP("labels", "band"),
    "kind": QT_TRANSLATE_NOOP("labels", "kind"),
    "direction": QT_TRANSLATE_NOOP("labels", "direction"),
    "frequency": QT_TRANSLATE_NOOP("labels", "frequency"),
    "absence": QT_TRANSLATE_NOOP("labels", "reason of absence"),
}


def explain(progress: Progress, target: Target, indicator: Indicator | None, language: Language) -> str:
    """Why a target has its status: the rule with its inputs (design.md 5.2), as sentences."""

    def put(text: str) -> str:
        return language.translate("labels", text).format(**_inputs(progress, target, indicator, language))

    code = progress.status
    if indicator is None:
        return put(QT_TRANSLATE_NOOP("labels", "No data: the target has no indicator yet."))
    if code == "no_data":
        return put(QT_TRANSLATE_NOOP("labels", "No data: there is no approved value after the baseline."))
    if code == "achieved":
        return put(QT_TRANSLATE_NOOP("labels", "Achieved: {value} in {period} meets the target of {target}."))
    if code == "missed":
        return put(
            QT_TRANSLATE_NOOP(
                "labels", "Missed: {target_year} has passed and {value} does not meet {target}."
            )
        )
    if indicator.direction == "maintain":
        return put(QT_TRANSLATE_NOOP("labels", "Off track: {value} in {period} is outside the band."))
    if code == "deteriorating":
        return put(
            QT_TRANSLATE_NOOP(
                "labels",
                "Deteriorating: {value} in {period} is further from the target than the baseline {baseline}.",
            )
        )
    if code == "not_started":
        return put(
            QT_TRANSLATE_NOOP("labels", "Not started: no change was expected yet and none was measured.")
        )
    if progress.ratio is None:
        return put(
            QT_TRANSLATE_NOOP("labels", "On track: {value} in {period}, ahead of a path that has not begun.")
        )
    return put(
        QT_TRANSLATE_NOOP(
            "labels",
            "{value} in {period}; the path from {baseline} ({baseline_year}) to {target} ({target_year}) expects"
            " {expected}. Progress is {ratio} of what was expected.",
        )
    )


def amount(value: float | None, indicator: Indicator | None, language: Language) -> str:
    """A value in the unit of its indicator: a ratio with its sign and one decimal, other numbers as they are."""
    if value is None or indicator is None or not indicator.is_ratio:
        return language.number(value)
    return language.percent(value, 0 if float(value).is_integer() else 1)


def _inputs(
    progress: Progress, target: Target, indicator: Indicator | None, language: Language
) -> dict[str, str]:
    return {
        "value": amount(progress.value, indicator, language),
        "period": language.period(progress.period) if progress.period else "–",
        "baseline": amount(target.baseline_value, indicator, language),
        "baseline_year": language.year(target.baseline_year),
        "target": amount(target.target_value, indicator, language),
        "target_year": language.year(target.target_year),
        "expected": amount(None if progress.expected is None else round(progress.expected, 1), indicator, language),
        "ratio": language.percent(None if progress.ratio is None else 100 * progress.ratio, 0),
    }
