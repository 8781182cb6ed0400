"""Refusals of values, indicator sheets and targets."""

from natcoord.i18n import QT_TRANSLATE_NOOP

VALUES = {
    # rows of values
    "indicator_missing": QT_TRANSLATE_NOOP("refusals", "Row {row} names no indicator. Fill in its name or code."),
    "indicator_unknown": QT_TRANSLATE_NOOP(
        "refusals",
        "Row {row}: the indicator {indicator} is not in the file. Correct the name, or add unit, kind and"
        " direction to make a draft sheet.",
    ),
    "period_missing": QT_TRANSLATE_NOOP("refusals", "Row {row} has no period. Fill in a year, such as 2024."),
    "row_twice": QT_TRANSLATE_NOOP(
        "refusals", "Row {row} gives the same indicator, period and breakdown as row {first}. Keep one of them."
    ),
    "word_unknown": QT_TRANSLATE_NOOP(
        "refusals", "Cell {cell}: {text} is not a known {field}. The user guide lists the words to use."
    ),
    "import_refused": QT_TRANSLATE_NOOP(
        "refusals",
        "{count} rows of {file} are refused, so nothing was imported. Correct them and import again.",
    ),
    "not_a_number": QT_TRANSLATE_NOOP("refusals", "{text} is not a number. Type digits, such as 1234.5."),
    "period_is_date": QT_TRANSLATE_NOOP(
        "refusals",
        "{text} is a date where a period is asked. Type the period alone, such as 2024 or 2024-Q3.",
    ),
    "period_invalid": QT_TRANSLATE_NOOP(
        "refusals", "{text} is not a period. Type it as 2024, 2024-H1, 2024-Q3 or 2024-07."
    ),
    "period_wrong_frequency": QT_TRANSLATE_NOOP(
        "refusals",
        "{text} does not fit the frequency of the indicator. Change the period, or the indicator sheet.",
    ),
    "value_missing": QT_TRANSLATE_NOOP(
        "refusals",
        "{indicator}, {period}: there is no value. Type one, or say why it is missing; missing is not zero.",
    ),
    "value_not_ratio": QT_TRANSLATE_NOOP(
        "refusals", "{indicator}, {period}: this indicator takes one value, not numerator and denominator."
    ),
    "value_not_yes_no": QT_TRANSLATE_NOOP("refusals", "{indicator}: {value} is neither 1 (yes) nor 0 (no)."),
    "value_contradicts_ratio": QT_TRANSLATE_NOOP(
        "refusals",
        "Row {row}: the value {value} contradicts its numerator and denominator. Correct one of them.",
    ),
    "denominator_missing": QT_TRANSLATE_NOOP(
        "refusals",
        "{indicator}, {period}: a percentage needs its denominator. Fill in numerator and denominator.",
    ),
    "numerator_missing": QT_TRANSLATE_NOOP(
        "refusals",
        "{indicator}, {period}: a percentage needs its numerator. Fill in numerator and denominator.",
    ),
    "denominator_zero": QT_TRANSLATE_NOOP(
        "refusals",
        "{indicator}, {period}: with a denominator of zero the percentage is not defined. Leave it out and say why.",
    ),
    "ratio_negative": QT_TRANSLATE_NOOP(
        "refusals", "{indicator}, {period}: numerator and denominator cannot be below zero."
    ),
    "numerator_above_denominator": QT_TRANSLATE_NOOP(
        "refusals", "{indicator}, {period}: the numerator is larger than the denominator. Check both."
    ),
    "cell_invalid": QT_TRANSLATE_NOOP(
        "refusals", "{text} is not understood as a part of a breakdown. Use one of these: {choices}."
    ),
    "bands_overlap": QT_TRANSLATE_NOOP(
        "refusals",
        "{indicator}, {period}: the age bands {first} and {second} overlap, so that persons would be"
        " counted twice. Delete or change one of them.",
    ),
    "value_approved": QT_TRANSLATE_NOOP(
        "refusals",
        "{indicator}, {period}: this value is approved. Add a column “reason” that says why it changes,"
        " or leave the row out.",
    ),
    "revision_reason_missing": QT_TRANSLATE_NOOP(
        "refusals",
        "{indicator}, {period}: an approved value changes only with a reason. Write it, and the old"
        " value is kept beside the new one.",
    ),
    "value_kept": QT_TRANSLATE_NOOP(
        "refusals",
        "{indicator}, {period}: this value is or was approved, so it is not deleted. Change it with a"
        " reason, or enter why there is no value.",
    ),
    "flow_negative": QT_TRANSLATE_NOOP(
        "refusals",
        "{indicator}, {period}: {value} is below zero, but a flow counts what happened. Correct it, or"
        " choose another kind on the sheet.",
    ),
    "value_not_level": QT_TRANSLATE_NOOP(
        "refusals",
        "{indicator}, {period}: {value} is not a step of the scale. Enter a whole number from {low} to {high}.",
    ),
    "number_ambiguous": QT_TRANSLATE_NOOP(
        "refusals",
        "{text} can be read in two ways in a sheet with decimal commas. Write it without a comma"
        " between the thousands.",
    ),
    "disability_method_missing": QT_TRANSLATE_NOOP(
        "refusals", "Say by which method disability was recorded on the sheet {code}: it has figures by disability."
    ),
    "target_not_adopted": QT_TRANSLATE_NOOP(
        "refusals", "{code} is not adopted, so there is nothing to revise. Edit the draft itself."
    ),
    "target_needs_revision": QT_TRANSLATE_NOOP(
        "refusals",
        "{code} is adopted: its baseline, milestones and target are not edited but revised. Use"
        " “Revise”, with day, body and reason.",
    ),
    "revision_incomplete": QT_TRANSLATE_NOOP(
        "refusals", "{code}: a change of an adopted target needs its {field}. Fill it in."
    ),
    "revision_out_of_order": QT_TRANSLATE_NOOP(
        "refusals", "{code}: {day} is before {last}, the last day in its ledger. Choose that day or a later one."
    ),
    "revision_without_change": QT_TRANSLATE_NOOP(
        "refusals",
        "{code}: nothing is different from the line in force. Change the baseline, a milestone or the target first.",
    ),
    "rollup_circular": QT_TRANSLATE_NOOP(
        "refusals", "These indicators roll up to one another in a circle: {codes}. Take one of the links out."
    ),
    "rollup_kinds_differ": QT_TRANSLATE_NOOP(
        "refusals",
        "{code} cannot roll up to {parent}: their {field} does not fit. Both need the same kind and"
        " unit, and the part must be measured at least as often.",
    ),
    "rollup_rule_unfit": QT_TRANSLATE_NOOP(
        "refusals", "{code}: this roll-up rule does not fit the kind of the indicator. Choose another rule."
    ),
    "range_upside_down": QT_TRANSLATE_NOOP(
        "refusals", "{code}: the lower end of the plausible range is above its upper end."
    ),
    "roadmap_sheet_final": QT_TRANSLATE_NOOP(
        "refusals",
        "{code} is no longer a draft, so the roadmap does not change it. Edit it on the page"
        " Indicators, or take it out of the sheet.",
    ),
    "roadmap_kind_differs": QT_TRANSLATE_NOOP(
        "refusals", "{code} has values, so its kind stays. Give the kind it has, or delete its values first."
    ),
}
