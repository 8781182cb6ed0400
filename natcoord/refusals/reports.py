"""Refusals of reports: making, clearing, submitting them, and a ministry's own templates."""

from natcoord.i18n import QT_TRANSLATE_NOOP

REPORTS = {
    "report_missing": QT_TRANSLATE_NOOP(
        "refusals", "This report is not in the file any more. Go back to the list of reports and choose another."
    ),
    "report_period_unknown": QT_TRANSLATE_NOOP(
        "refusals",
        "{period} is no period of this report. Two years are written 2024-2025, a half-year 2025-H1, a year 2025.",
    ),
    "report_class_unknown": QT_TRANSLATE_NOOP(
        "refusals", "{report_class} is no class of reports. Use: public, restricted."
    ),
    # a ministry's own template
    "template_missing": QT_TRANSLATE_NOOP("refusals", "The template {file} is not there. Choose it again."),
    "template_suffix_differs": QT_TRANSLATE_NOOP(
        "refusals", "{file} does not end like its template. End its name in {suffix}."
    ),
    "template_over_itself": QT_TRANSLATE_NOOP(
        "refusals", "{file} is the template itself. Choose another name, so that it can be used again."
    ),
    "template_unreadable": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} cannot be read as a workbook or Word file. Open it in the program it was made with and save it again.",
    ),
    "template_without_names": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} names nothing to fill in. Give a cell of a workbook the name nc_state, or write that name in double"
        " braces in a Word file.",
    ),
    "template_malformed": QT_TRANSLATE_NOOP(
        "refusals", "A field of {file} is not written as it must be: {detail}. Mend it and try again."
    ),
}
