"""What is to be looked at in the table of SDG 16.4.2, as sentences: on the page and in the reports."""

from natcoord import labels
from natcoord.domain.arms_problems import Problem
from natcoord.errors import NatcoordError
from natcoord.i18n import QT_TRANSLATE_NOOP, Language

PROBLEM = {
    "arms_outcomes_differ": QT_TRANSLATE_NOOP(
        "ArmsWords", "The outcomes add up to {outcomes}, and {total} were collected. Check which of them is right."
    ),
    "arms_outcomes_missing": QT_TRANSLATE_NOOP(
        "ArmsWords", "Not every outcome is known of rows with {arms} arms. Ask for the outcomes; missing is not zero."
    ),
    "arms_only_administrative": QT_TRANSLATE_NOOP(
        "ArmsWords", "All seizures ({arms}) are administrative. Check that none was connected with an offence."
    ),
    "arms_absent_with_figures": QT_TRANSLATE_NOOP(
        "ArmsWords", "It is said why figures are missing, and there are figures. Correct one of them."
    ),
    "arms_sex_differ": QT_TRANSLATE_NOOP(
        "ArmsWords", "Women, men and sex not known add up to {parts}, and the total is {total}. Correct one of them."
    ),
    "arms_answers_above_requests": QT_TRANSLATE_NOOP(
        "ArmsWords", "{answered} requests were answered and {placed} placed. Check that the years are the same."
    ),
    "arms_disposed_above_collected": QT_TRANSLATE_NOOP(
        "ArmsWords",
        "{disposed} arms were destroyed or marked and recorded, and {total} collected."
        " Check whether arms of earlier years are among them.",
    ),
    "arms_revision_unexplained": QT_TRANSLATE_NOOP(
        "ArmsWords", "A revision of this year has no reason. Its figures should be explained."
    ),
}


def sentence(one: Problem, language: Language) -> str:
    """A problem without its place."""
    if one.code not in PROBLEM:
        return labels.error(NatcoordError(one.code, **one.facts), language)
    facts = {name: language.number(fact) if isinstance(fact, int) else fact for name, fact in one.facts.items()}
    return language.translate("ArmsWords", PROBLEM[one.code]).format(**facts)
