"""Thresholds, method and sources: the published rules of design.md 5, with the cells formulas use."""

from natcoord.domain.records import STATUSES
from natcoord.reports import national_values, status_formula
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table
from natcoord.reports.national_facts import Facts


def names(facts: Facts) -> dict[str, float | str]:
    """The named cells; `thresholds` lists them in this order."""
    country = facts.snapshot.country
    words = {code: facts.status(code) for code in STATUSES}
    return status_formula.names(country.on_track, country.acceleration, facts.today.year, words)


def thresholds(facts: Facts) -> Section:
    language = facts.language
    titles = {
        "on_track": language.translate("reports", "On track from this share of the expected progress"),
        "acceleration": language.translate("reports", "Needs acceleration from this share of the expected progress"),
        "report_year": language.translate("reports", "Year of the report; targets of earlier years can be missed"),
    }
    rows: list[list[Cell]] = []
    for name, value in names(facts).items():
        title = titles.get(name) or language.translate("reports", "Word of the status in the summary")
        rows.append([title, value, _rule(facts, name)])
    columns = (
        Column(language.translate("reports", "What"), width=56),
        # Kind year: whole numbers are not grouped, and a share such as 0.95 keeps its places.
        Column(language.translate("reports", "Value"), "year", 24),
        Column(language.translate("reports", "Rule, the first that holds"), width=70),
    )
    note = language.translate(
        "reports",
        "The statuses of the summary are formulas on these cells. Change one and every status is computed again.",
    )
    blocks = (Paragraph(note, "note"), Table(columns, rows, key="thresholds"))
    title = language.translate("reports", "Thresholds and words of the status")
    return Section(language.translate("reports", "Thresholds"), title, blocks)


def _rule(facts: Facts, name: str) -> str:
    language = facts.language
    return {
        "status_no_data": language.translate("reports", "1. No approved value since the baseline."),
        "status_achieved": language.translate(
            "reports",
            "2. The value reaches the target in the indicator's direction, or lies within its band.",
        ),
        "status_missed": language.translate("reports", "3. The target year has passed and the target is not achieved."),
        "status_deteriorating": language.translate("reports", "4. The value is further away than the baseline: p < 0."),
        "status_not_started": language.translate("reports", "5. No progress was expected yet and none was made."),
        "status_on_track": language.translate("reports", "6. r is at or above the threshold for on track."),
        "status_needs_acceleration": language.translate(
            "reports", "7. r is below that, and at or above the threshold for acceleration."
        ),
        "status_off_track": language.translate("reports", "8. r is below both, or the value lies outside its band."),
    }.get(name, "")


def method(facts: Facts) -> Section:
    language = facts.language
    wanted = language.number(facts.snapshot.country.wanted_level)
    texts = (
        language.translate("reports", "Levels and scores"),
        language.translate(
            "reports",
            "Each question is answered twice, for the law and for the practice, on a scale of six levels:"
            " 0 none, 1 planned or in draft, 2 partial, 3 in place with limited practice, 4 in place and"
            " practised, 5 practised, monitored and reviewed. The score of an area is the mean of its"
            " levels, weighted by the importance of the questions (1 to 3). What is not known, not"
            " applicable or not shared is never averaged; the coverage beside each score says how much of"
            " the area is known.",
        ),
        language.translate("reports", "Whose scale it is"),
        language.translate(
            "reports",
            "This is natcoord's own scale, not any agency's scoring. It compares a State with its own"
            " aims, not with other States.",
        ),
        language.translate("reports", "Gaps and priority"),
        language.translate(
            "reports",
            "A gap is the level wanted ({wanted}) minus the level found, the larger of law and practice."
            " Its priority is its size times the importance of the question. The State may set another"
            " priority and then states why; both stand on the gaps sheet.",
        ).format(wanted=wanted),
        language.translate("reports", "Progress of a target"),
        language.translate(
            "reports",
            "The expected value follows straight lines from the baseline over the milestones to the"
            " target, each standing at the end of its year. p is the share of the way from baseline to"
            " target that the latest approved value has gone, e the share expected by then, and r = p / e."
            " The thresholds sheet lists the rules in their order. A percentage is its numerator over its"
            " denominator, never a mean of percentages.",
        ),
        language.translate("reports", "Confidence of sources"),
        language.translate(
            "reports",
            "Verified: checked against the official text. From memory: check it against the official text"
            " before citing it. Unverified: the subject is named, and the number of the provision is never"
            " printed.",
        ),
        language.translate("reports", "Sources of the values"),
    )
    blocks: list[Block] = [Paragraph(text, "body" if index % 2 else "heading") for index, text in enumerate(texts)]
    blocks.append(national_values.sources(facts))
    title = language.translate("reports", "Method and sources")
    return Section(language.translate("reports", "Method and sources"), title, tuple(blocks))
