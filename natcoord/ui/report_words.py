"""Sentences about a report: its name, the state of a line, what is said, and what contradicts what."""

from natcoord import labels
from natcoord.domain.contradictions import Contradiction
from natcoord.domain.prefill import Value
from natcoord.domain.report_records import FIELD_ABSENCES, TRI, Report, TemplateField
from natcoord.i18n import QT_TRANSLATE_NOOP, Language
from natcoord.report_packs import Template

# In one or two words, for the end of a line of a list.
_STATES = {
    "filled": QT_TRANSLATE_NOOP("report_words", "✓ filled in"),
    "facts": QT_TRANSLATE_NOOP("report_words", "≡ facts"),
    "carried": QT_TRANSLATE_NOOP("report_words", "↻ to confirm"),
    "missing": QT_TRANSLATE_NOOP("report_words", "missing"),
    "optional": QT_TRANSLATE_NOOP("report_words", "optional"),
    "skipped": QT_TRANSLATE_NOOP("report_words", "not asked"),
}
_CONTRADICTIONS = {
    "differs_from_fact": QT_TRANSLATE_NOOP("report_words", "The report says {said}, the facts say {against}."),
    "answered_though_skipped": QT_TRANSLATE_NOOP(
        "report_words", "Answered with {said}, but it is not asked after the answers before it."
    ),
    "targets_said_but_none": QT_TRANSLATE_NOOP("report_words", "The report says yes, but no target is adopted."),
    "plan_said_but_none": QT_TRANSLATE_NOOP("report_words", "The report says yes, but no action plan is approved."),
    "breakdown_said_but_none": QT_TRANSLATE_NOOP(
        "report_words", "The report says yes, but no approved value is broken down by sex."
    ),
    "parts_above_whole": QT_TRANSLATE_NOOP(
        "report_words", "{said} is more than all the arms collected, which are {against}."
    ),
    "table_contradicts_itself": QT_TRANSLATE_NOOP(
        "report_words", "The arms of {said} contradict themselves. Places: {against}."
    ),
    "yes_became_no": QT_TRANSLATE_NOOP(
        "report_words", "Now the report says {said}; the one submitted before it said {against}."
    ),
    "number_fell_to_nothing": QT_TRANSLATE_NOOP(
        "report_words", "Now the report says {said}; the one submitted before it said {against}."
    ),
    "options_dropped": QT_TRANSLATE_NOOP(
        "report_words", "Named in the report submitted before and no longer: {against}. Now: {said}."
    ),
    "answer_withdrawn": QT_TRANSLATE_NOOP(
        "report_words", "No answer now ({said}); the report submitted before it said {against}."
    ),
}
_MARKS = {False: "\u200e", True: "\u200f"}  # left-to-right and right-to-left mark
_LONG = 90  # characters of a text inside a sentence


def led(text: str, language: Language) -> str:
    """A text in the direction of the language: a label goes by how its text starts, which may be a number."""
    return "\n".join(f"{_MARKS[language.is_rtl]}{line}" for line in text.split("\n")) if text else ""


def title(report: Report, language: Language) -> str:
    """The own title of a report, else its kind."""
    return language.say(report.title).strip() or labels.report_kind(report.kind, language)


def state(code: str, language: Language) -> str:
    """The state of a line (`report_lines.STATES`) in one or two words."""
    return language.translate("report_words", _STATES[code])


def years(report: Report, language: Language) -> str:
    """The period of a report in words; empty for a kind without one."""
    return years_of(report.period, language)


def years_of(period: str, language: Language) -> str:
    """A period in words."""
    return labels.report_period(period, language) if period else ""


def value(told: Value, field: TemplateField, template: Template, language: Language) -> str:
    """What is said to a field, in words."""
    if told.absence:
        return labels.field_absence(told.absence, language)
    if told.choice:
        return labels.tri(told.choice, language)
    if told.number is not None:
        return language.number(told.number)
    if told.chosen and field.kind == "multi":
        joint = language.translate("report_words", "{one}, {other}")
        words = [template.word(f"option.{field.field_key}.{one}", language.code) for one in told.chosen]
        said = words[0]
        for one in words[1:]:
            said = joint.format(one=said, other=one)
        return said
    return language.say(told.text).strip()


def contradiction(one: Contradiction, template: Template, language: Language) -> str:
    """What contradicts what, as a sentence."""
    said, against = (_told(text, one.field_key, template, language) for text in (one.said, one.against))
    return language.translate("report_words", _CONTRADICTIONS[one.code]).format(said=said, against=against)


def _told(text: str, field_key: str, template: Template, language: Language) -> str:
    """The text of a Contradiction in words."""
    if text in TRI:
        return language.isolate(labels.tri(text, language))
    if text in FIELD_ABSENCES:
        return language.isolate(labels.field_absence(text, language))
    parts = text.split(", ")
    field = template.fields[field_key]
    if field.kind == "multi" and set(parts) <= set(field.options):
        return language.isolate(value(Value(chosen=tuple(parts)), field, template, language))
    if field.kind == "table":
        return language.digits_of(text)
    try:
        return language.number(float(text))
    except ValueError:
        return language.isolate(text if len(text) <= _LONG else f"{text[:_LONG]}…")
