"""Who was heard, in counts that name nobody, and the gender-analysis checklist."""

from natcoord import labels
from natcoord.domain import inclusion
from natcoord.domain.inclusion import Published
from natcoord.domain.records import Consultation
from natcoord.reports.baseline_report_facts import RoundFacts
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table


def consultations(facts: RoundFacts) -> Section:
    """Persons by kind of stakeholder without small groups, who is missing, and the meetings without counts."""
    language, pack = facts.language, facts.pack
    missing = inclusion.missing(facts.consultations, pack.stakeholders)
    scope = facts.round.scope_areas if facts.round else ()
    areas = [one for one in pack.areas if not scope or one in scope]
    unspoken = inclusion.areas_without(facts.consultations, areas)
    blocks: tuple[Block, ...] = (
        Paragraph(small_groups(facts), "note"),
        _persons(facts),
        Paragraph(language.translate("baseline_report", "Kinds of stakeholders not consulted"), "heading"),
        _named(facts, [facts.word(f"stakeholder.{one}") for one in missing]),
        Paragraph(language.translate("baseline_report", "Functional areas nobody was consulted on"), "heading"),
        _named(facts, [facts.area(one) for one in unspoken]),
        Paragraph(language.translate("baseline_report", "Consultations held"), "heading"),
        _meetings(facts),
    )
    title = language.translate("baseline_report", "Who was consulted")
    return Section(language.translate("baseline_report", "Consultations"), title, blocks)


def small_groups(facts: RoundFacts) -> str:
    """Why some counts are not shown."""
    words = facts.language.translate(
        "baseline_report",
        "“{mark}” stands for the count of a group of fewer than {smallest} persons, or for one from which the size of"
        " such a group could be found by subtraction.",
    )
    return words.format(mark=hidden(facts), smallest=facts.count(inclusion.SMALLEST))


def hidden(facts: RoundFacts) -> str:
    """What stands for a count that is not shown."""
    return facts.language.translate("baseline_report", "hidden")


def _persons(facts: RoundFacts) -> Table:
    language = facts.language
    columns = (
        Column(language.translate("baseline_report", "Kind of stakeholder"), width=36),
        Column(language.translate("baseline_report", "Consultations"), "number", 16, 0),
        Column(language.translate("baseline_report", "Women"), "number", 12, 0),
        Column(language.translate("baseline_report", "Men"), "number", 12, 0),
        Column(language.translate("baseline_report", "Sex not stated"), "number", 12, 0),
        Column(language.translate("baseline_report", "Persons in all"), "number", 12, 0),
        Column(language.translate("baseline_report", "Share of women"), "percent", 12, 0),
    )
    every = language.translate("baseline_report", "All kinds together")
    rows = [_persons_row(facts, facts.word(f"stakeholder.{one.stakeholder}"), one) for one in facts.consulted]
    rows.append(_persons_row(facts, every, facts.consulted_in_all))
    return Table(columns, rows, key="consulted")


def _persons_row(facts: RoundFacts, name: str, one: Published) -> list[Cell]:
    # Words begin where the number of the column before ends: a space keeps them apart.
    mark = "\u2002" + hidden(facts)
    counts = (mark if count is None else count for count in (one.women, one.men, one.unstated, one.total))
    share = None if one.women_share is None else 100 * one.women_share
    is_hidden = one.women is None or one.men is None
    return [name, one.meetings, *counts, mark if is_hidden else share]


def _named(facts: RoundFacts, names: list[str]) -> Paragraph:
    return Paragraph(facts.listed(names) if names else facts.language.translate("baseline_report", "None."))


def _meetings(facts: RoundFacts) -> Table:
    language = facts.language
    columns = (
        Column(language.translate("baseline_report", "Title of the consultation"), width=36),
        Column(language.translate("baseline_report", "Held on"), "date", 16),
        Column(language.translate("baseline_report", "Kind of stakeholder"), width=22),
        Column(language.translate("baseline_report", "Institution"), width=22),
        Column(language.translate("baseline_report", "Functional areas"), width=30),
    )
    empty = language.translate("baseline_report", "No consultation is recorded in this round.")
    rows = [_meeting_row(facts, one) for one in facts.consultations]
    return Table(columns, rows, key="consultations", empty=empty)


def _meeting_row(facts: RoundFacts, one: Consultation) -> list[Cell]:
    return [
        one.title,
        one.held_on,
        facts.word(f"stakeholder.{one.stakeholder}") if one.stakeholder else "",
        facts.institution(one.institution_id),
        facts.listed(facts.area(area) for area in one.areas),
    ]


def checklist(facts: RoundFacts) -> Section:
    """Each line of the gender-analysis checklist with its answer."""
    language, items = facts.language, facts.pack.checklist
    done, total = inclusion.checklist_score(facts.checks.values(), items)
    words = language.translate("baseline_report", "Done: {done} of {total} lines; partly counts one half.")
    columns = (
        Column(language.translate("baseline_report", "What is asked"), width=64),
        Column(language.translate("baseline_report", "Answer"), width=14),
        Column(language.translate("reports", "Note"), width=56),
    )
    table = Table(columns, [_check_row(facts, key) for key in items], key="checklist")
    title = language.translate("baseline_report", "Checklist of the gender analysis")
    text = words.format(done=language.number(done), total=facts.count(total))
    return Section(language.translate("baseline_report", "Gender checklist"), title, (Paragraph(text), table))


def _check_row(facts: RoundFacts, key: str) -> list[Cell]:
    given = facts.checks.get(key)
    unanswered = facts.language.translate("baseline_charts", "Not answered")
    answer = labels.check(given.answer, facts.language) if given else unanswered
    return [facts.word(f"checklist.{key}"), answer, given.note if given else ""]
