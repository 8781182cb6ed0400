"""Refusals of the action plan and the calendar."""

from natcoord.i18n import QT_TRANSLATE_NOOP

PLAN = {
    "plan_missing": QT_TRANSLATE_NOOP(
        "refusals", "There is no action plan in {file} to print. Start one on the page of the action plan."
    ),
    "deadline_untitled": QT_TRANSLATE_NOOP(
        "refusals", "The deadline has no title. Say what is due, in one language at least."
    ),
    "plan_not_ready": QT_TRANSLATE_NOOP(
        "refusals",
        "The plan is not ready: {count} things are missing. Complete what the tab State lists, then move it.",
    ),
    "deciding_body_missing": QT_TRANSLATE_NOOP("refusals", "Name the body that decided this step."),
    "plan_move_not_allowed": QT_TRANSLATE_NOOP(
        "refusals",
        "The plan cannot go there from its present state. Take the next step, or go back to an earlier state.",
    ),
    "plan_move_reason_missing": QT_TRANSLATE_NOOP("refusals", "Write in the note why the plan goes back."),
    "plan_day_before_last": QT_TRANSLATE_NOOP(
        "refusals", "The last step was decided on {asked}. Enter that day or a later one."
    ),
    "plan_years_upside_down": QT_TRANSLATE_NOOP(
        "refusals", "The plan would end in {last}, before it begins in {first}. Correct one of the years."
    ),
    "plan_item_misplaced": QT_TRANSLATE_NOOP(
        "refusals",
        "A line cannot stand there: an objective stands at the top, every other line below one of a"
        " higher level. Choose another place.",
    ),
    "plan_item_nothing_above": QT_TRANSLATE_NOOP(
        "refusals", "There is no line before it that it could go below. Move it down first."
    ),
    "plan_item_too_deep": QT_TRANSLATE_NOOP(
        "refusals", "It cannot go deeper: nothing stands below an activity. Choose a line of a higher level."
    ),
    "plan_item_at_top": QT_TRANSLATE_NOOP("refusals", "An objective is the highest level; it cannot go higher."),
    "currency_without_rate": QT_TRANSLATE_NOOP(
        "refusals", "There is no rate for {currency}. Enter it under Money, Currency and rates."
    ),
    "currency_invalid": QT_TRANSLATE_NOOP(
        "refusals", "{text} is not the code of a currency. Type its three letters, such as USD or EUR."
    ),
    "amount_negative": QT_TRANSLATE_NOOP(
        "refusals", "{line}: an amount cannot be below zero. Correct it, or leave it empty."
    ),
    "rate_not_positive": QT_TRANSLATE_NOOP(
        "refusals", "The rate of {currency} must be above zero. Type what one unit is worth."
    ),
    "rate_of_own_currency": QT_TRANSLATE_NOOP(
        "refusals", "Costs are added up in {currency} itself, so it needs no rate. Name another currency."
    ),
    "rate_in_use": QT_TRANSLATE_NOOP(
        "refusals",
        "{count} costs are in {currency}, so its rate is not deleted. Change the currency of these costs first.",
    ),
}
