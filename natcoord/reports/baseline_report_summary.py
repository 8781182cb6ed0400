"""The first sheet of the baseline report: what was asked, the scores, and what the figures say in sentences."""

from collections import Counter

from natcoord import labels
from natcoord.domain.baseline import AreaScore
from natcoord.domain.comparison import VERDICTS
from natcoord.domain.records import DECISIONS, Assessment
from natcoord.reports.baseline_report_comparison import verdict
from natcoord.reports.baseline_report_facts import PLACES, RoundFacts
from natcoord.reports.baseline_report_inclusion import hidden
from natcoord.reports.document import Block, Cell, Column, Paragraph, Section, Table

_FEWEST = 2  # areas with a score, so that one is the strongest and another the weakest


def summary(facts: RoundFacts) -> Section:
    """The round, its scores, sentences on them, and the change since the round before."""
    language = facts.language
    blocks: list[Block] = [Paragraph(language.translate("baseline_report", "The round"), "heading"), _plan(facts)]
    blocks += [Paragraph(language.translate("baseline_report", "The scores"), "heading"), _scores(facts)]
    blocks.append(Paragraph(language.translate("baseline_report", "What the figures say"), "heading"))
    blocks += [Paragraph(text) for text in _sentences(facts)]
    if facts.comparison is not None:
        before = facts.say(facts.comparison.before.title)
        words = language.translate("baseline_report", "Levels that changed since {before}").format(before=before)
        blocks += [Paragraph(words, "heading"), _changes(facts)]
    title = language.translate("baseline_report", "The baseline in short")
    return Section(language.translate("reports", "Summary"), title, tuple(blocks))


def _plan(facts: RoundFacts) -> Paragraph:
    language = facts.language
    if facts.round is None:
        return Paragraph(language.translate("reports", "No baseline round has been started yet."))
    line = language.translate("baseline_report", "{what}: {value}")
    said = [line.format(what=what, value=value) for what, value in _about(facts, facts.round) if value]
    return Paragraph("\n".join(said))


def _about(facts: RoundFacts, one: Assessment) -> tuple[tuple[str, str], ...]:
    """What is said of the round; empty where there is nothing to say."""
    language = facts.language
    every = language.translate("baseline_report", "All")
    return (
        (language.translate("baseline_report", "Round"), facts.say(one.title)),
        (language.translate("baseline_report", "State of the round"), labels.round_state(one.state, language)),
        (language.translate("baseline_report", "Started on"), language.date(one.started_on)),
        (language.translate("baseline_report", "Due by"), language.date(one.due_on) if one.due_on else ""),
        (language.translate("baseline_report", "Closed on"), language.date(one.closed_on) if one.closed_on else ""),
        (language.translate("baseline_report", "Institution that leads it"), facts.institution(one.institution_id)),
        (
            language.translate("baseline_report", "Functional areas"),
            facts.listed(facts.area(key) for key in one.scope_areas) or every,
        ),
        (
            language.translate("baseline_report", "Instruments"),
            facts.listed(facts.word(f"instrument_short.{key}") for key in one.scope_instruments) or every,
        ),
        (
            language.translate("baseline_report", "Themes"),
            facts.listed(facts.word(f"theme.{key}") for key in one.scope_themes) or every,
        ),
        (language.translate("baseline_report", "Question pack"), facts.sentence(one.pack_version)),
        (language.translate("baseline_report", "Answers carried from"), facts.round_title(one.carried_from)),
    )


def _scores(facts: RoundFacts) -> Table:
    language = facts.language
    columns = (
        Column(language.translate("reports", "Functional area"), width=34),
        Column(language.translate("reports", "Score in law (0 to 5)"), "level", 14, PLACES),
        Column(language.translate("reports", "Score in practice (0 to 5)"), "level", 14, PLACES),
        Column(language.translate("reports", "Coverage"), "percent", 12, 0),
        Column(language.translate("reports", "Questions answered"), "number", 13, 0),
        Column(language.translate("reports", "Questions in all"), "number", 13, 0),
    )
    one = facts.overall
    row: list[Cell] = [facts.area(""), one.law, one.practice, 100 * one.coverage, one.answered, one.total]
    return Table(columns, [row], key="overall")


def _sentences(facts: RoundFacts) -> list[str]:
    made = (
        _on_levels(facts),
        *_on_areas(facts),
        _on_findings(facts),
        _on_gaps(facts),
        _on_themes(facts),
        _on_evidence(facts),
        _on_carried(facts),
        _on_requests(facts),
        _on_change(facts),
        _on_consultations(facts),
    )
    return [text for text in made if text]


def _on_levels(facts: RoundFacts) -> str:
    one, language = facts.overall, facts.language
    if one.law is None and one.practice is None:
        return language.translate("baseline_report", "No level is known yet, so there is no score.")
    words = language.translate(
        "baseline_report",
        "Score in law: {law}; in practice: {practice}, on a scale from 0 to 5. Of the levels that can be asked,"
        " {coverage} are known.",
    )
    coverage = language.percent(100 * one.coverage, 0)
    return facts.sentence(words).format(law=facts.score(one.law), practice=facts.score(one.practice), coverage=coverage)


def _on_areas(facts: RoundFacts) -> list[str]:
    language = facts.language
    law = [(one.law, one) for one in facts.scores if one.law is not None]
    practice = [(one.practice, one) for one in facts.scores if one.practice is not None]
    in_law = language.translate("baseline_report", "In law, strongest: {strong} ({high}); weakest: {weak} ({low}).")
    in_practice = language.translate(
        "baseline_report", "In practice, strongest: {strong} ({high}); weakest: {weak} ({low})."
    )
    return [_extremes(facts, in_law, law), _extremes(facts, in_practice, practice)]


def _extremes(facts: RoundFacts, words: str, scored: list[tuple[float, AreaScore]]) -> str:
    if len(scored) < _FEWEST:
        return ""
    (high, strong), (low, weak) = max(scored, key=lambda one: one[0]), min(scored, key=lambda one: one[0])
    names = {"strong": facts.area(strong.area), "weak": facts.area(weak.area)}
    return words.format(**names, high=facts.score(high), low=facts.score(low))


def _on_findings(facts: RoundFacts) -> str:
    words = facts.language.translate(
        "baseline_report",
        "Questions where the law exists and is not applied: {unapplied}; practised without a legal basis: {lawless};"
        " at the level wanted on every side: {strengths}.",
    )
    kinds = Counter(one.kind for one in facts.findings)
    return words.format(
        unapplied=facts.count(kinds["law_not_applied"]),
        lawless=facts.count(kinds["practised_without_law"]),
        strengths=facts.count(len(facts.strengths)),
    )


def _on_gaps(facts: RoundFacts) -> str:
    words = facts.language.translate(
        "baseline_report",
        "Gaps found: {gaps}; accepted: {accepted}, deferred: {deferred}, rejected: {rejected}, undecided: {undecided}."
        " Priorities set by the country: {overridden}.",
    )
    decisions = Counter(one.decision for one in facts.gaps)
    return words.format(
        gaps=facts.count(len(facts.gaps)),
        **{code: facts.count(decisions[code]) for code in DECISIONS},
        undecided=facts.count(decisions[None]),
        overridden=facts.count(sum(one.is_overridden for one in facts.gaps)),
    )


def _on_themes(facts: RoundFacts) -> str:
    if not facts.clusters:
        return ""
    first = facts.clusters[0]
    words = facts.language.translate(
        "baseline_report", "Theme with the highest sum of priorities: {theme} ({sum}, gaps: {gaps})."
    )
    return words.format(
        theme=facts.word(f"theme.{first.theme}"),
        sum=facts.language.number(first.priority),
        gaps=facts.count(len(first.gaps)),
    )


def _on_evidence(facts: RoundFacts) -> str:
    counts = {
        grade: facts.count(sum(getattr(one, grade) for one in facts.profiles))
        for grade in ("verified", "document", "stated", "none", "unanswered")
    }
    words = facts.language.translate(
        "baseline_report",
        "Answers resting on verified evidence: {verified}; on a document that was seen: {document}; on a statement"
        " alone: {stated}; on nothing: {none}. Questions without an answer: {unanswered}.",
    )
    return words.format(**counts)


def _on_carried(facts: RoundFacts) -> str:
    if not facts.overall.carried:
        return ""
    words = facts.language.translate(
        "baseline_report", "Answers carried from an earlier round and not confirmed yet: {carried}."
    )
    return words.format(carried=facts.count(facts.overall.carried))


def _on_requests(facts: RoundFacts) -> str:
    if not facts.requests:
        return ""
    words = facts.language.translate(
        "baseline_report", "Questions whose answer others hold: {requests}; answered since: {answered}."
    )
    answered = sum(one.state == "answered" for one in facts.requests)
    return words.format(requests=facts.count(len(facts.requests)), answered=facts.count(answered))


def _on_change(facts: RoundFacts) -> str:
    if facts.comparison is None:
        return ""
    whole = facts.comparison.whole
    words = facts.language.translate(
        "baseline_report",
        "Since {before}, over the questions whose level both rounds know: in law from {law_before} to {law_after},"
        " in practice from {practice_before} to {practice_after}.",
    )
    scores = {
        name: facts.score(getattr(whole, name))
        for name in ("law_before", "law_after", "practice_before", "practice_after")
    }
    return words.format(before=facts.say(facts.comparison.before.title), **scores)


def _on_consultations(facts: RoundFacts) -> str:
    language, whole = facts.language, facts.consulted_in_all
    if not whole.meetings:
        return language.translate("baseline_report", "No consultation is recorded in this round.")
    words = language.translate(
        "baseline_report",
        "Consultations: {meetings}; kinds of stakeholders consulted: {met} of {kinds}; share of women among those"
        " whose sex is stated: {share}.",
    )
    share = None if whole.women_share is None else 100 * whole.women_share
    return words.format(
        meetings=facts.count(whole.meetings),
        met=facts.count(sum(one.meetings > 0 for one in facts.consulted)),
        kinds=facts.count(len(facts.consulted)),
        share=hidden(facts) if share is None and whole.is_suppressed else language.percent(share, 0),
    )


def _changes(facts: RoundFacts) -> Table:
    language = facts.language
    columns = (
        Column(language.translate("baseline_report", "Change"), "status", 34),
        Column(language.translate("baseline_report", "In law"), "number", 14, 0),
        Column(language.translate("baseline_report", "In practice"), "number", 14, 0),
        Column(language.translate("baseline_report", "Together"), "number", 12, 0),
    )
    rows: list[list[Cell]] = []
    if facts.comparison is not None:
        whole = facts.comparison.whole
        for code in VERDICTS:
            law, practice = whole.law_counts[code], whole.practice_counts[code]
            rows.append([verdict(code, language), law, practice, law + practice])
    return Table(columns, rows, key="changes_in_short")
