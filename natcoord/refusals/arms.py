"""Refusals of the arms collected by year."""

from natcoord.i18n import QT_TRANSLATE_NOOP

ARMS = {
    "arms_below_zero": QT_TRANSLATE_NOOP(
        "refusals",
        "{text} is below zero. A count of arms or persons is 0 or more; leave it empty where it is not known.",
    ),
    "arms_not_whole": QT_TRANSLATE_NOOP(
        "refusals", "{text} is not a whole number. Arms and persons are counted one by one."
    ),
    "arms_total_missing": QT_TRANSLATE_NOOP(
        "refusals",
        "Outcomes of tracing are given and the number collected is not. Type first how many arms were collected.",
    ),
    "arms_traced_above_total": QT_TRANSLATE_NOOP(
        "refusals",
        "{traced} traced and {established} established otherwise are more than the {total}"
        " collected. Correct one of them.",
    ),
    "arms_marked_above_total": QT_TRANSLATE_NOOP(
        "refusals", "{marked} uniquely marked are more than the {total} collected. Correct one of them."
    ),
    "arms_weapon_unknown": QT_TRANSLATE_NOOP(
        "refusals",
        "Row {row}: {text} is not a type of the table. Name the types as the table does, or paste only figures.",
    ),
    "arms_block_too_large": QT_TRANSLATE_NOOP(
        "refusals",
        "The block does not fit: from this cell on there is room for {rows} rows and {columns}"
        " columns. Choose the first cell, or the whole table.",
    ),
    "arms_year_unlikely": QT_TRANSLATE_NOOP(
        "refusals", "{year} cannot be a year of the table. Type four digits, 1990 or later."
    ),
    "arms_year_closed": QT_TRANSLATE_NOOP("refusals", "{year} is closed. Revise it with a reason, or open it again."),
    "arms_reason_missing": QT_TRANSLATE_NOOP(
        "refusals", "{year} is closed and has been reported. Say why it changes; what it was is kept."
    ),
    "arms_year_wrong": QT_TRANSLATE_NOOP(
        "refusals",
        "{year} has {count} figures that cannot be right, so it was not closed. Correct those listed under the result.",
    ),
    "arms_agency_has_figures": QT_TRANSLATE_NOOP(
        "refusals", "An agency of {year} that would be left out has sent figures. Take its figures away first."
    ),
    "arms_indicator_missing": QT_TRANSLATE_NOOP(
        "refusals",
        "There is no indicator for 16.4.2 yet. Take its sheet over from the library, then do it again.",
    ),
    "arms_not_defined": QT_TRANSLATE_NOOP(
        "refusals",
        "For {year} the share is not defined: no arms were collected, or it is not known how many were traced.",
    ),
}
