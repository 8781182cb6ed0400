"""Refusals of the action plan and the calendar."""

from natcoord.i18n import QT_TRANSLATE_NOOP

PLAN = {
    "plan_missing": QT_TRANSLATE_NOOP(
        "refusals", "There is no action plan in {file} to print. Start one on the page of the action plan."
    ),
    "deadline_untitled": QT_TRANSLATE_NOOP(
        "refusals", "The deadline has no title. Say what is due, in one language at least."
    ),
}
