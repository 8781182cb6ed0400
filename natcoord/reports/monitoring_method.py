"""What the plan still lacks, and how the monitoring report was made."""

from natcoord import labels
from natcoord.domain import nap
from natcoord.reports import national_values
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table
from natcoord.reports.monitoring_facts import Monitored


def readiness(monitored: Monitored) -> Section:
    """The known weaknesses of plans that this one has too (domain.md 4.3), and where each is mended."""
    language = monitored.language
    columns = (
        Column(language.translate("reporting", "Place in the plan"), width=38),
        Column(language.translate("reporting", "What is missing"), width=56),
    )
    note = language.translate(
        "reporting", "The checks are those a plan passes before it may be validated; they apply afterwards too."
    )
    empty = language.translate("reporting", "No weakness was found by the checks.")
    if monitored.plan is None:
        empty = language.translate("reports", "There is no action plan yet.")
    table = Table(columns, _problems(monitored), key="monitoring_readiness", empty=empty)
    title = language.translate("reporting", "Weaknesses of the plan")
    return Section(
        language.translate("reporting", "Weaknesses"), title, (Paragraph(note, "note"), table), is_continued=True
    )


def _problems(monitored: Monitored) -> list[list[Cell]]:
    held, snapshot, language = monitored.plan, monitored.order.snapshot, monitored.language
    if held is None:
        return []
    items = held.items.values()
    rows: list[list[Cell]] = []
    for one in nap.readiness(held.plan, items, held.costs, snapshot.indicators, snapshot.targets):
        item = held.items.get(one.item_id or "")
        place = language.translate("reporting", "The plan itself")
        if item is not None:
            place = f"{language.digits_of(held.numbers[item.plan_item_id])}  {monitored.facts.say(item.title)}"
        rows.append([place, _problem(monitored, one)])
    return rows


def _problem(monitored: Monitored, one: nap.Problem) -> str:
    if one.detail == nap.UNMEASURED:
        return monitored.language.translate(
            "plan_words",
            "No indicator of this objective has a source and a target with baseline and value: complete one.",
        )
    return labels.plan_problem(one.code, monitored.language)


def method(monitored: Monitored) -> Section:
    """Rules and sources."""
    language = monitored.language
    country = monitored.order.snapshot.country
    texts = (
        language.translate("reporting", "Status of targets"),
        language.translate(
            "reporting",
            "A target is judged by the newest approved value of its indicator, held against straight lines from the"
            " baseline over the milestones to the target. It is on track from {on_track} of the progress expected by"
            " then, and needs acceleration from {acceleration}. Drafts of values never count.",
        ).format(
            on_track=language.percent(100 * country.on_track, 0),
            acceleration=language.percent(100 * country.acceleration, 0),
        ),
        language.translate("reporting", "Status of the plan"),
        language.translate(
            "reporting",
            "An activity that is done is achieved, one past its last day is off track, one not begun after its first"
            " day needs acceleration. Above the activities a line follows from its own targets and from the lines"
            " directly below it, by the worst of them unless the plan says by the most frequent.",
        ),
        language.translate("reporting", "At this pace"),
        language.translate(
            "reporting",
            "The year in which a straight line from the baseline through the latest value meets the target. It is an"
            " extrapolation and no forecast.",
        ),
        language.translate("reporting", "Money"),
        language.translate(
            "reporting",
            "Costs are added up in the currency of the country file, at the rates entered there; a currency without a"
            " rate is in no sum and is named. The funding gap is what has no source yet.",
        ),
        language.translate("reports", "Sources of the values"),
    )
    blocks: list[Block] = [Paragraph(text, "body" if index % 2 else "heading") for index, text in enumerate(texts)]
    blocks.append(national_values.sources(monitored.facts))
    title = language.translate("reporting", "Sources and method")
    return Section(title, title, tuple(blocks), is_continued=True)
