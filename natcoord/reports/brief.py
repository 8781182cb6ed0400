"""The brief for a minister: one page, three charts, three sentences, what is asked, the next deadline.

Everything that could run over the page has a limit: what people write is cut at a word and says so by its dots.
"""

from natcoord.domain import duties, nap
from natcoord.domain.duties import Duty
from natcoord.reports import dressing, monitoring_charts, narrative
from natcoord.reports.document import Bars, Block, Document, Paragraph, Part, Section
from natcoord.reports.monitoring_facts import Monitored, gather
from natcoord.reports.monitoring_summary import on_activities, on_money, on_targets
from natcoord.reports.order import Order

_AREAS, _FEWER = 4, 2  # of the chart of gaps; in both languages the words take twice the room
_MESSAGE, _ASKED, _DUE, _NAME = 160, 300, 120, 60  # characters


def build(order: Order) -> Document:
    """The brief in the language of the order; in every language it holds the same numbers."""
    monitored, language = gather(order), order.language
    title = language.translate("reporting", "Ministerial brief: small arms")
    subject = language.translate("reporting", "Baseline, targets and money on one page")
    blocks: list[Block] = [Paragraph(_head(order), "subtitle")]
    blocks += _written(order, "brief.message", _MESSAGE)
    blocks += [Paragraph(one) for one in _sentences(monitored) if one]
    blocks += _charts(monitored)
    asked = _written(order, "brief.ask", _ASKED)
    if asked:
        blocks += [Paragraph(language.translate("reporting", "What is asked of the minister"), "heading"), *asked]
    blocks.append(Paragraph(_due(monitored)))
    blocks.append(Paragraph(" ".join(_class(order)), "note"))
    name = language.translate("reporting", "Brief")
    return dressing.document(order, title, subject, [Section(name, title, tuple(blocks))], is_short=True)


def _head(order: Order) -> str:
    words = order.language.translate("reporting", "{state}, {date}")
    return words.format(state=_cut(order.state_name, _NAME), date=order.language.date(order.today))


def _class(order: Order) -> list[str]:
    made = dressing.facts(order)
    if order.snapshot.country.is_example:
        made.append(
            order.language.translate("reports", "Training example: the State and all its figures are invented.")
        )
    return made


def _written(order: Order, key: str, most: int) -> list[Block]:
    """What was written for a field, no longer than there is room for."""
    made = narrative.field(order, key)
    return [
        Paragraph(_cut(one.text, _room(order, most)), one.style) if isinstance(one, Paragraph) else one for one in made
    ]


def _is_double(order: Order) -> bool:
    """Whether it will be laid beside the same brief in another language."""
    return order.report.language == "both"


def _room(order: Order, most: int) -> int:
    """How many characters there is room for."""
    return 2 * most // 5 if _is_double(order) else most


def _cut(text: str, most: int) -> str:
    """A text on as few lines as it needs, cut between words where it is longer than `most` characters."""
    plain = " ".join(text.split())
    if len(plain) <= most:
        return plain
    kept, _, _ = plain[:most].rpartition(" ")
    return f"{(kept or plain[: most - 1]).rstrip('.,;:،؛ ')}…"


# -- sentences ------------------------------------------------------------------------------------------------------


def _sentences(monitored: Monitored) -> list[str]:
    """The facts in words; in both languages only what no chart has the numbers of."""
    baseline = _on_baseline(monitored)
    if _is_double(monitored.order) and monitored.facts.lines:
        return [baseline]
    return [baseline, on_targets(monitored), on_money(monitored) or on_activities(monitored)]


def _on_baseline(monitored: Monitored) -> str:
    """How the State stands in law and in practice, in one sentence."""
    facts, language = monitored.facts, monitored.language
    score = facts.overall
    if score.law is None and score.practice is None:
        return language.translate("reporting", "The baseline has not been taken yet.")
    words = language.translate(
        "reporting",
        "Baseline, from {low} to {high}: {law} in law, {practice} in practice; {coverage} is known, and {gaps} gaps are"
        " found.",
    )
    return words.format(
        low=language.number(0),
        high=language.number(5),
        law=language.number(score.law, 1),
        practice=language.number(score.practice, 1),
        coverage=language.percent(100 * score.coverage, 0),
        gaps=language.number(len(facts.gaps)),
    )


def _due(monitored: Monitored) -> str:
    """The next day on which the State owes something to others."""
    language = monitored.language
    found = _next(monitored)
    if found is None:
        return language.translate("reporting", "No deadline is in the calendar.")
    words = language.translate("reporting", "Next deadline: {date}, {what}.")
    said = words.format(
        date=language.date(found.due_on), what=_cut(language.say(found.title), _room(monitored.order, _DUE))
    )
    return said.replace("….", "…")


def _next(monitored: Monitored) -> Duty | None:
    """Of the calendar and of the reports in the making; a day that is unverified is not told to a minister."""
    snapshot, today = monitored.order.snapshot, monitored.order.today
    last = duties.end_of_next_year(today)
    known = [one for one in snapshot.deadlines if one.confidence != "unverified"]
    named = [(one, one.title) for one in snapshot.reports if any(one.title.values())]
    found = [*duties.duties(known, (), (), today, last), *duties.of_reports(named, today, last)]
    return next((one for one in duties.in_order(found) if not one.is_late), None)


# -- charts ---------------------------------------------------------------------------------------------------------


def _charts(monitored: Monitored) -> list[Block]:
    """Gaps by area, targets by status, money by source; each only where there is something to show."""
    language, facts, held = monitored.language, monitored.facts, monitored.plan
    made: list[Block] = []
    if facts.gaps:
        made.append(_gaps(monitored))
    if facts.lines:
        rows = [(language.translate("reporting", "All targets"), [one.progress.status for one in facts.lines])]
        made.append(monitoring_charts.statuses(rows, language))
    if held is not None and any(nap.stated(one) for one in held.rated):
        whole = [(language.translate("reporting", "The whole plan"), held.sum(held.rated))]
        made.append(monitoring_charts.money(whole, held.currency, language))
    return made


def _gaps(monitored: Monitored) -> Bars:
    """The areas with the most gaps: those that a target serves, and those that none serves yet."""
    facts, language = monitored.facts, monitored.language
    areas: dict[str, list[bool]] = {}
    for one in facts.gaps:
        areas.setdefault(one.area, []).append(one.question_key in facts.serving)
    order = monitored.order.pack.areas
    most = sorted(areas, key=lambda area: (-len(areas[area]), order.index(area)))[
        : _FEWER if _is_double(monitored.order) else _AREAS
    ]
    served = tuple(sum(areas[area]) for area in most)
    return Bars(
        title=language.translate("reporting", "Where the gaps are: the areas with the most"),
        rows=tuple(facts.word(f"area.{area}") for area in most),
        parts=(
            Part(language.translate("reporting", "Gaps a target serves"), served, "verified"),
            Part(
                language.translate("reporting", "Gaps without a target"),
                tuple(len(areas[area]) - count for area, count in zip(most, served, strict=True)),
                "unanswered",
            ),
        ),
    )
