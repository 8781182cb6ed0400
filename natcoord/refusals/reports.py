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
    "report_submitted": QT_TRANSLATE_NOOP(
        "refusals",
        "This report was submitted and is not changed any more. Open it again as its next version.",
    ),
    "report_has_submissions": QT_TRANSLATE_NOOP(
        "refusals",
        "A version of this report was submitted and stays in the file, so the report is not deleted.",
    ),
    "report_instrument_missing": QT_TRANSLATE_NOOP("refusals", "Choose the roadmap this report is made on."),
    "report_field_unknown": QT_TRANSLATE_NOOP(
        "refusals", "The template of this report does not ask this any more. Open the report again."
    ),
    "report_value_unfit": QT_TRANSLATE_NOOP(
        "refusals", "This does not answer {question}. Choose one of the answers that are offered there."
    ),
    "report_number_invalid": QT_TRANSLATE_NOOP(
        "refusals", "{question} takes a number from zero up. Where it is not known, say that it is not available."
    ),
    "report_text_long": QT_TRANSLATE_NOOP(
        "refusals",
        "The text of {question} is longer than {limit} characters. Shorten it, or attach it as a document and name"
        " it here.",
    ),
    "report_kinds_differ": QT_TRANSLATE_NOOP(
        "refusals", "Answers are carried only from another report of the same kind. Choose one from the list."
    ),
    # clearance
    "report_move_not_allowed": QT_TRANSLATE_NOOP(
        "refusals",
        "A report goes one step forward at a time, or back to draft. It is submitted with its files, from the last"
        " step.",
    ),
    "report_move_reason_missing": QT_TRANSLATE_NOOP("refusals", "Write in the note why the report goes back to draft."),
    "report_step_ahead": QT_TRANSLATE_NOOP(
        "refusals", "{day} is still to come. Give the day on which this step was decided."
    ),
    "report_step_before_last": QT_TRANSLATE_NOOP(
        "refusals", "The step before was taken on {last}. Give that day or a later one."
    ),
    "report_not_submitted": QT_TRANSLATE_NOOP(
        "refusals", "This report was not submitted, so it is still open. Edit it as it is."
    ),
    # submitting
    "report_not_cleared": QT_TRANSLATE_NOOP(
        "refusals",
        "This report cannot be submitted yet: it is not cleared politically. Note the steps of its clearance first.",
    ),
    "report_changed_since": QT_TRANSLATE_NOOP(
        "refusals",
        "The file was changed while the report was being prepared, so nothing was submitted. Look at the report again,"
        " then submit it once more.",
    ),
    "submission_missing": QT_TRANSLATE_NOOP(
        "refusals", "This submission is not in the file any more: it was taken back. Choose another in the list."
    ),
    "submission_damaged": QT_TRANSLATE_NOOP(
        "refusals",
        "The facts that were submitted on {day} are damaged or missing, so they cannot be read. Open the newest copy in"
        " the backups folder beside the file, or use the submitted files themselves.",
    ),
    "submitted_file_changed": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} is no longer as it was submitted: its bytes were changed. It was not written; open the newest copy in"
        " the backups folder beside the country file.",
    ),
    "machine_form_unknown": QT_TRANSLATE_NOOP("refusals", "{form} is no form of facts. Use one of: {forms}."),
    "machine_suffix_differs": QT_TRANSLATE_NOOP(
        "refusals", "{file} does not end like this form. End its name in {suffix}."
    ),
    # what may leave
    "country_not_restricted": QT_TRANSLATE_NOOP(
        "refusals", "The country itself cannot be kept back: every report names it. Choose the records that must stay."
    ),
    "class_table_unknown": QT_TRANSLATE_NOOP(
        "refusals", "There are no records called {table}. Choose one of the groups on the page What may leave."
    ),
    "class_record_missing": QT_TRANSLATE_NOOP(
        "refusals",
        "The record {key} of {table} is not in the file any more. Open the group again and choose another.",
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
