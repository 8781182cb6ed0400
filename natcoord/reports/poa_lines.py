"""What the parts of the report to the United Nations share: its lines, and each answer in words."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from natcoord import labels
from natcoord.domain import prefill, report_lines
from natcoord.domain.prefill import Value
from natcoord.domain.report_lines import Line
from natcoord.domain.report_records import ReportEntry, TemplateField
from natcoord.i18n import QT_TRANSLATE_NOOP, Language
from natcoord.report_packs import Template, TemplateSection
from natcoord.reports.document import Cell
from natcoord.reports.order import Order
from natcoord.reports.tracking_facts import whole

HELD = "held"  # stands beside report_lines.STATES: what a public report leaves out
STATE_WORDS = {
    "filled": QT_TRANSLATE_NOOP("reporting", "Filled in for this report"),
    "facts": QT_TRANSLATE_NOOP("reporting", "From the facts of the country file"),
    "carried": QT_TRANSLATE_NOOP("reporting", "Taken over from an earlier report, to be confirmed"),
    "missing": QT_TRANSLATE_NOOP("reporting", "No answer yet"),
    "optional": QT_TRANSLATE_NOOP("reporting", "Left open (optional)"),
    HELD: QT_TRANSLATE_NOOP("reporting", "Restricted"),
    "skipped": QT_TRANSLATE_NOOP("reporting", "Not asked"),
}
BASELINE, PLAN, TARGETS, VALUES, ARMS, CONSULTATIONS = (
    QT_TRANSLATE_NOOP("reporting", "Baseline assessment"),
    QT_TRANSLATE_NOOP("reporting", "National Action Plan"),
    QT_TRANSLATE_NOOP("reporting", "National targets"),
    QT_TRANSLATE_NOOP("reporting", "Recorded values"),
    QT_TRANSLATE_NOOP("reporting", "Arms table of SDG 16.4.2"),
    QT_TRANSLATE_NOOP("reporting", "Consultations"),
)
_FACTS = {  # by the word of a prefill
    **dict.fromkeys(("level", "documents"), BASELINE),
    **dict.fromkeys(("plan", "plan_title"), PLAN),
    **dict.fromkeys(("targets", "targets_list"), TARGETS),
    **dict.fromkeys(("breakdown", "indicator"), VALUES),
    **dict.fromkeys(("figure", "arms", "arms_outcome", "arms_table"), ARMS),
    **dict.fromkeys(("consulted_women", "consulted_men"), CONSULTATIONS),
}


@dataclass(frozen=True)
class Filled:
    """The template with what is said to it."""

    order: Order
    template: Template
    lines: dict[str, Line]  # by field key, in the order of the template

    @property
    def language(self) -> Language:
        return self.order.language

    @cached_property
    def _periods(self) -> dict[str, str]:
        """The periods of the reports of the file, by their keys."""
        return {one.report_id: one.period for one in self.order.snapshot.reports}

    def of(self, section: TemplateSection) -> list[Line]:
        """The lines of a section."""
        return [self.lines[key] for key in section.fields]

    def word(self, key: str) -> str:
        return self.template.word(key, self.language.code)

    def question(self, line: Line) -> str:
        """The question with its number, if that may be printed."""
        return self.template.question(line.field.field_key, self.language.code, for_export=True)

    def sources(self, line: Line) -> str:
        """The provisions behind a question, one a line."""
        pack, code = self.order.pack, self.language.code
        return "\n".join(pack.provision_label(key, code, for_export=True) for key in line.field.sources)

    def state(self, line: Line) -> str:
        """One of STATE_WORDS."""
        is_held = line.field.is_restricted and self.order.report.report_class == "public"
        return HELD if is_held and line.is_asked else line.state

    def said(self, line: Line) -> Value | None:
        """What this report says; nothing to what is not asked or does not belong in a public report."""
        return None if self.state(line) in (HELD, "skipped") else report_lines.said(line)

    def answer(self, line: Line) -> Cell:
        """What the report says, else why it says nothing."""
        value = self.said(line)
        if value is None:
            return self.state_words(self.state(line))
        if line.field.kind == "table":
            return self.language.translate("reporting", "See the table of arms below.")
        if value.number is not None and not value.absence:
            return whole(value.number)
        return self.chosen(line.field, value) or self.order.say(value.text).strip()

    def chosen(self, field: TemplateField, value: Value) -> str:
        """The words of an absence or a choice, of several choices one a line; empty where only words were written."""
        if value.absence:
            return labels.field_absence(value.absence, self.language)
        if value.choice:
            return labels.tri(value.choice, self.language)
        own = (one for one in field.options if one in value.chosen)
        return "\n".join(self.word(f"option.{field.field_key}.{one}") for one in own)

    def remarks(self, line: Line) -> str:
        """What was written beside a choice or number, and where the answer comes from if nobody filled it in."""
        value = self.said(line)
        if value is None:
            return ""
        is_answer = line.field.kind in ("text", "list") and not value.absence
        beside = "" if is_answer else self.order.say(value.text).strip()
        return "\n".join(one for one in (beside, self._origin(line)) if one)

    def origin(self, line: Line) -> str:
        """The kind of fact behind an answer that nobody filled in; empty for all other lines."""
        return _FACTS[prefill.parse(line.field.prefill)[0]] if self.state(line) == "facts" else ""

    def _origin(self, line: Line) -> str:
        translate = self.language.translate
        if line.entry is not None and not line.entry.is_empty:
            return self.carried(line.entry)
        source = self.origin(line)
        if not source:
            return ""
        if source == BASELINE:
            title = self.order.pack.word(f"question.{prefill.parse(line.field.prefill)[1]}.title", self.language.code)
            return translate("reporting", "From the baseline: {question}").format(question=title)
        return translate("reporting", "From the facts: {source}").format(source=translate("reporting", source))

    def carried(self, entry: ReportEntry) -> str:
        """That an answer is the one of an earlier report; empty for one of this report."""
        if entry.carried_from is None:
            return ""
        translate = self.language.translate
        if period := self._periods.get(entry.carried_from, ""):
            words = translate("reporting", "Unchanged since the report of {period}.")
            words = words.format(period=labels.report_period(period, self.language))
        else:
            words = translate("reporting", "Unchanged since an earlier report.")
        if entry.is_confirmed:
            return words
        waiting = translate("reporting", "Still to be confirmed.")
        return f"{words} {waiting}"

    def state_words(self, state: str) -> str:
        return self.language.translate("reporting", STATE_WORDS[state])


def fill(order: Order) -> Filled:
    """The lines of the report of an order, which has a template."""
    template = order.template
    assert template is not None, "a report to the United Nations has a template"
    made = report_lines.lines(template, order.report, order.snapshot)
    return Filled(order, template, {one.field.field_key: one for one in made})


def laws(filled: Filled) -> Iterable[Line]:
    """The lines that list laws and procedures, in the order of the template."""
    return (line for key, line in filled.lines.items() if key.endswith(".law.list"))
