"""The monitoring report on the National Action Plan: a half-year of the plan, its indicators and its money.

Source: domain.md 4.2 and 4.3: what a plan should make possible, and where plans are known to fail.
"""

from natcoord import labels
from natcoord.reports import (
    dressing,
    monitoring_changes,
    monitoring_method,
    monitoring_money,
    narrative,
    national_values,
)
from natcoord.reports.document import Document, Section
from natcoord.reports.monitoring_facts import Monitored, gather
from natcoord.reports.monitoring_objectives import objectives
from natcoord.reports.monitoring_summary import summary
from natcoord.reports.order import Order


def build(order: Order) -> Document:
    """The report in the language of the order; in every language it holds the same numbers."""
    monitored = gather(order)
    language = order.language
    sections = [
        _words(monitored, "monitoring.opening"),
        summary(monitored),
        *objectives(monitored),
        monitoring_changes.milestones(monitored),
        monitoring_changes.changes(monitored),
        _words(monitored, "monitoring.assessment"),
        _words(monitored, "monitoring.inclusion"),
        monitoring_money.costs(monitored),
        national_values.pictures(monitored.facts),
        monitoring_method.readiness(monitored),
        _words(monitored, "monitoring.contact"),
        monitoring_method.method(monitored),
    ]
    title = language.translate("reporting", "Monitoring report on the National Action Plan")
    period = labels.report_period(order.report.period, language) if order.report.period else language.date(order.today)
    subject = language.translate("reporting", "Activities, indicators, milestones and money: {period}")
    return dressing.document(order, title, subject.format(period=period), [one for one in sections if one])


def _words(monitored: Monitored, key: str) -> Section | None:
    """A chapter of the words of the mechanism; None where there are none."""
    template = monitored.order.template
    title = template.word(f"section.{key}", monitored.language.code) if template else ""
    return narrative.section(monitored.order, title, title, (key,))
