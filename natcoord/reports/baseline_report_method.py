"""Commitments and method of the baseline report: what the answers say provision by provision, and how it was made."""

from natcoord import labels
from natcoord.domain import commitments as speaking
from natcoord.domain.commitments import Line
from natcoord.domain.records import LEVELS
from natcoord.reports.baseline_report_facts import PLACES, RoundFacts
from natcoord.reports.baseline_report_inclusion import small_groups
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table


def commitments(facts: RoundFacts) -> Section:
    """Every provision of the pack with the questions, levels, gaps and targets that speak to it."""
    language = facts.language
    columns = (
        Column(language.translate("baseline_report", "Provision"), width=26),
        Column(language.translate("baseline_report", "Subject"), width=52),
        Column(language.translate("baseline_report", "Questions"), "number", 11, 0),
        Column(language.translate("baseline_report", "Answered"), "number", 11, 0),
        Column(language.translate("baseline_report", "In law"), "level", 11, PLACES),
        Column(language.translate("baseline_report", "In practice"), "level", 11, PLACES),
        Column(language.translate("reports", "Coverage"), "percent", 11, 0),
        Column(language.translate("reports", "Gaps"), "number", 10, 0),
        Column(language.translate("reports", "Targets"), width=14),
        Column(language.translate("reports", "Confidence of the source"), width=18, on_paper=False),
    )
    lines = speaking.lines(
        facts.pack.provisions.values(),
        facts.questions.values(),
        facts.answers,
        facts.gaps,
        facts.snapshot.targets,
    )
    note = language.translate(
        "baseline_report",
        "The levels are those of the questions that rest on the provision. A provision without question and target is"
        " one that nothing speaks to yet. Elements proposed to a conference and not agreed are named as such.",
    )
    title = language.translate("baseline_report", "The baseline by provision of each instrument")
    table = Table(columns, [_provision_row(facts, one) for one in lines], key="commitments")
    return Section(language.translate("baseline_report", "Commitments"), title, (Paragraph(note, "note"), table))


def _provision_row(facts: RoundFacts, line: Line) -> list[Cell]:
    key = line.provision.provision_key
    return [
        facts.provisions([key]),
        facts.word(f"provision.{key}"),
        len(line.questions),
        line.answered,
        line.law,
        line.practice,
        100 * line.coverage if line.questions else None,
        len(line.gaps),
        "\n".join(one.code for one in line.targets),
        labels.confidence(line.provision.confidence, facts.language),
    ]


def method(facts: RoundFacts) -> Section:
    """The rules of design.md 5.1 and what is left out of an export."""
    language = facts.language
    blocks: list[Block] = [
        Paragraph(language.translate("baseline_report", "The levels"), "heading"),
        _levels(facts),
    ]
    for heading, text in (*_on_scores(facts), *_on_what_follows(facts), *_on_what_is_left_out(facts)):
        blocks += [Paragraph(heading, "heading"), Paragraph(facts.sentence(text))]
    title = language.translate("baseline_report", "How the baseline was made")
    return Section(language.translate("baseline_report", "Method"), title, tuple(blocks))


def _levels(facts: RoundFacts) -> Table:
    language = facts.language
    columns = (
        Column(language.translate("baseline_report", "Level"), "number", 10, 0),
        Column(language.translate("baseline_report", "Meaning, in law and in practice alike"), width=100),
    )
    rows: list[list[Cell]] = [[number, labels.level(number, language)] for number in LEVELS]
    return Table(columns, rows, key="levels")


def _on_scores(facts: RoundFacts) -> list[tuple[str, str]]:
    language = facts.language
    return [
        (
            language.translate("reports", "Whose scale it is"),
            language.translate(
                "reports",
                "This is natcoord's own scale, not any agency's scoring. It compares a State with its own"
                " aims, not with other States.",
            ),
        ),
        (
            language.translate("baseline_report", "Scores and coverage"),
            language.translate(
                "baseline_report",
                "A question is answered once for the law and once for the practice, where each applies. A score is the"
                " mean of the levels, weighted by the importance of the questions (1 to 3). What is not known, not"
                " applicable or not shared has no level and is never averaged. Coverage is the share of levels that are"
                " known, of those that can be asked; what does not apply is not asked.",
            ),
        ),
        (
            language.translate("baseline_report", "Evidence grades"),
            language.translate(
                "baseline_report",
                "The strongest item that speaks for an answer grades it: no evidence, stated, a document that was seen,"
                " or verified by somebody named in the country file.",
            ),
        ),
        (
            language.translate("baseline_report", "Question pack"),
            language.translate(
                "baseline_report",
                "The round asks the questions of pack {version} that fit its scope, with those the country added and"
                " without those it hid. A question that follows another is skipped when the other settles it.",
            ).format(version=facts.round.pack_version if facts.round else facts.pack.version),
        ),
    ]


def _on_what_follows(facts: RoundFacts) -> list[tuple[str, str]]:
    language = facts.language
    return [
        (
            language.translate("reports", "Gaps and priority"),
            language.translate(
                "reports",
                "A gap is the level wanted ({wanted}) minus the level found, the larger of law and practice."
                " Its priority is its size times the importance of the question. The State may set another"
                " priority and then states why; both stand on the gaps sheet.",
            ).format(wanted=f"{facts.snapshot.country.wanted_level:g}"),
        ),
        (
            language.translate("baseline_report", "Findings"),
            language.translate(
                "baseline_report",
                "The law exists and is not applied: level 3 or more in law, 1 or less in practice. Practised without"
                " legal basis: the reverse. A strength has the level wanted on every side that applies.",
            ),
        ),
        (
            language.translate("baseline_report", "Comparison of rounds"),
            language.translate(
                "baseline_report",
                "Two rounds are compared over the questions that both ask, and their scores over the levels that both"
                " know. A carried answer keeps its date and evidence and is marked until it is confirmed or changed.",
            ),
        ),
    ]


def _on_what_is_left_out(facts: RoundFacts) -> list[tuple[str, str]]:
    language = facts.language
    return [
        (language.translate("baseline_report", "Small groups"), small_groups(facts)),
        (
            language.translate("baseline_report", "Persons and restricted documents"),
            language.translate(
                "baseline_report",
                "Who leads, answers, verifies or takes part is not named here. Of a restricted document only its"
                " grade is given.",
            ),
        ),
        (
            language.translate("reports", "Confidence of sources"),
            language.translate(
                "reports",
                "Verified: checked against the official text. From memory: check it against the official text"
                " before citing it. Unverified: the subject is named, and the number of the provision is never"
                " printed.",
            ),
        ),
    ]
