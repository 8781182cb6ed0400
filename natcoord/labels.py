"""Words for codes, in a given Language: levels, statuses, operations, refusals."""

from collections.abc import Mapping

from natcoord.domain.progress import Progress
from natcoord.domain.records import Indicator, Target
from natcoord.errors import NatcoordError
from natcoord.i18n import QT_TRANSLATE_NOOP, Language
from natcoord.label_words import (
    ABSENCE,
    ACTIVITY_STATE,
    ACTIVITY_SYMBOL,
    ANSWER_CONFIDENCE,
    ARMS_FIGURE,
    CHECK,
    CLEARANCE,
    COMPARISON,
    COMPARISON_SYMBOL,
    CONFIDENCE,
    DECISION,
    DIGITS,
    DIRECTION,
    DUTY,
    EVIDENCE_GRADE,
    EVIDENCE_KIND,
    FIELD,
    FIELD_ABSENCE,
    FINDING,
    FREQUENCY,
    FUNDING,
    IMPORT_NOTE,
    INSTITUTION_KIND,
    ITEM_ROLLUP,
    KIND,
    LEVEL,
    MONTHS,
    PLAN_LEVEL,
    PLAN_PROBLEM,
    PLAN_STATE,
    REPEATS,
    REPORT_CLASS,
    REPORT_KIND,
    REQUEST_STATE,
    REQUEST_SYMBOL,
    ROLLUP,
    ROUND_STATE,
    STATE,
    STATUS,
    STATUS_SYMBOL,
    TARGET_PROBLEM,
    TRI,
    VALUE_WARNING,
    VERDICT,
)
from natcoord.operation_words import OPERATION
from natcoord.refusals import SENTENCES


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


def round_state(code: str, language: Language) -> str:
    return _word(ROUND_STATE[code], language)


def request_state(code: str, language: Language) -> str:
    """What became of a data request, without its symbol."""
    return _word(REQUEST_STATE[code], language)


def request_symbol(code: str) -> str:
    return REQUEST_SYMBOL[code]


def answer_confidence(code: str, language: Language) -> str:
    return _word(ANSWER_CONFIDENCE[code], language)


def evidence_kind(code: str, language: Language) -> str:
    return _word(EVIDENCE_KIND[code], language)


def check(code: str, language: Language) -> str:
    """The answer to a line of the checklist."""
    return _word(CHECK[code], language)


def comparison(code: str, language: Language) -> str:
    """What became of a level between two rounds, without its symbol."""
    return _word(COMPARISON[code], language)


def comparison_symbol(code: str) -> str:
    return COMPARISON_SYMBOL[code]


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


def report_kind(code: str, language: Language) -> str:
    """The name of a kind of report."""
    return _word(REPORT_KIND[code], language)


def clearance(code: str, language: Language) -> str:
    """The step of clearance a report stands at."""
    return _word(CLEARANCE[code], language)


def report_class(code: str, language: Language) -> str:
    """How far a report may go."""
    return _word(REPORT_CLASS[code], language)


def tri(code: str, language: Language) -> str:
    """An answer of a report template: yes, no, in development."""
    return _word(TRI[code], language)


def field_absence(code: str, language: Language) -> str:
    """Why a field of a report has no answer."""
    return _word(FIELD_ABSENCE[code], language)


def report_period(period: str, language: Language) -> str:
    """What a report speaks of (`domain.report_periods`), in words: 2024 and 2025, H1 2025."""
    first, _, second = period.partition("-")
    if second.isdigit():
        words = language.translate("periods", "{first} and {second}")
        return words.format(first=language.digits_of(first), second=language.digits_of(second))
    return language.period(period)


def plan_level(code: str, language: Language) -> str:
    return _word(PLAN_LEVEL[code], language)


def plan_state(code: str, language: Language) -> str:
    """The stage in the life of an action plan."""
    return _word(PLAN_STATE[code], language)


def activity_state(code: str, language: Language) -> str:
    """The state of an activity, without its symbol."""
    return _word(ACTIVITY_STATE[code], language)


def funding(code: str, language: Language) -> str:
    """Where money comes from."""
    return _word(FUNDING[code], language)


def rollup(code: str, language: Language) -> str:
    """How an indicator follows from those below it."""
    return _word(ROLLUP[code], language)


def item_rollup(code: str, language: Language) -> str:
    """How the status of a level follows from what is below it."""
    return _word(ITEM_ROLLUP[code], language)


def repeats(code: str, language: Language) -> str:
    return _word(REPEATS[code], language)


def arms_figure(code: str, language: Language) -> str:
    return _word(ARMS_FIGURE[code], language)


def duty(code: str, language: Language) -> str:
    """What kind of thing is due."""
    return _word(DUTY[code], language)


def plan_problem(code: str, language: Language) -> str:
    """What keeps an action plan from being ready, as a sentence."""
    return _word(PLAN_PROBLEM[code], language)


def activity_symbol(code: str) -> str:
    return ACTIVITY_SYMBOL[code]


def value_warning(code: str, facts: Mapping[str, object], language: Language) -> str:
    """What is noticed about a value, as a sentence that names its rule."""
    said = {name: language.number(one) if isinstance(one, int | float) else str(one) for name, one in facts.items()}
    return _word(VALUE_WARNING[code], language).format_map(_Facts(said))


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
    if refusal.code in PLAN_PROBLEM:
        return plan_problem(refusal.code, language)
    facts = {name: _fact(name, value, language) for name, value in refusal.facts.items()}
    sentence = language.translate("refusals", SENTENCES[refusal.code]).format_map(_Facts(facts))
    for place in ("cell", "row"):
        if place in facts:
            is_named = any(f"{{{name}}}" in SENTENCES[refusal.code] for name in ("cell", "row"))
            words = "{sentence}" if is_named else language.translate("refusals", SENTENCES[place])
            return words.format(sentence=sentence, **{place: facts[place]})
    return sentence


_DAYS = ("started", "asked", "due", "received", "refused", "day", "last")  # facts that are days, as ISO texts


class _Facts(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "–"


def _fact(name: str, value: object, language: Language) -> str:
    if name in ("field", "axis") and isinstance(value, str):
        return _word(FIELD.get(value, value), language)
    if name in _DAYS and isinstance(value, str) and value[:1].isdecimal():
        return language.date(value)
    if isinstance(value, float):
        return language.number(value, 1)
    return language.isolate(str(value))


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
        return put(QT_TRANSLATE_NOOP("labels", "Missed: {target_year} has passed and {value} does not meet {target}."))
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
        return put(QT_TRANSLATE_NOOP("labels", "Not started: no change was expected yet and none was measured."))
    if progress.ratio is None:
        return put(QT_TRANSLATE_NOOP("labels", "On track: {value} in {period}, ahead of a path that has not begun."))
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


def _inputs(progress: Progress, target: Target, indicator: Indicator | None, language: Language) -> dict[str, str]:
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
