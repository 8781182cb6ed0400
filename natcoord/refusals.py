"""The sentence of each refusal: what is wrong, where, and what to do next. Worded by `labels.error`."""

from natcoord.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    # country files
    "file_missing": QT_TRANSLATE_NOOP(
        "refusals", "{file} is not in {folder}. It may have been moved or renamed: choose it again."
    ),
    "file_exists": QT_TRANSLATE_NOOP("refusals", "{file} is already there. Choose another name."),
    "file_not_ours": QT_TRANSLATE_NOOP(
        "refusals", "{file} is not a natcoord country file. Choose a file that ends in .natcoord."
    ),
    "file_truncated": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} is cut short: its end is missing, as after a broken copy. Copy it again, or open the newest"
        " copy in the backups folder beside it.",
    ),
    "file_damaged": QT_TRANSLATE_NOOP(
        "refusals", "{file} is damaged. Open the newest copy in the backups folder beside it."
    ),
    "file_newer": QT_TRANSLATE_NOOP(
        "refusals", "{file} was made by a newer natcoord. Install that version; the file was not touched."
    ),
    "file_locked": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} is open in another window ({holder}). It is shown read-only here; close the other window to edit.",
    ),
    "file_locked_now": QT_TRANSLATE_NOOP(
        "refusals",
        "Another program is writing to {file}. Nothing was changed: wait a moment and do it again.",
    ),
    "file_read_only": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} is open read-only, so nothing was changed. Save a copy in a folder of your own to edit it.",
    ),
    "file_unreachable": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} cannot be reached. Check that the disk or stick is still there, then open it again.",
    ),
    "folder_missing": QT_TRANSLATE_NOOP(
        "refusals", "The folder {folder} for {file} does not exist. Choose a folder that does."
    ),
    "folder_read_only": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} is in {folder}, where this account may not write. Copy it to a folder of your own,"
        " such as Documents.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "refusals",
        "The disk is full, so {file} was not written. Free some space and do it again; nothing was lost.",
    ),
    "backup_failed": QT_TRANSLATE_NOOP(
        "refusals", "The backup of {file} did not pass its check ({detail}), so nothing was changed."
    ),
    # spreadsheets
    "sheet_missing": QT_TRANSLATE_NOOP("refusals", "{file} is not there. Choose the spreadsheet again."),
    "sheet_kind_unknown": QT_TRANSLATE_NOOP(
        "refusals", "{file} is not a spreadsheet natcoord reads. Save it as .xlsx or .csv."
    ),
    "sheet_encrypted": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} is protected by a password. Open it in Excel, save a copy without one, and import that.",
    ),
    "sheet_broken": QT_TRANSLATE_NOOP(
        "refusals", "{file} cannot be read: it is broken. Open it in Excel, save it again, and import that."
    ),
    "sheet_too_large": QT_TRANSLATE_NOOP(
        "refusals", "{file} is too large to import in one go. Split it into smaller files."
    ),
    "sheet_empty": QT_TRANSLATE_NOOP("refusals", "{file} has no rows to import."),
    "sheet_merged_cells": QT_TRANSLATE_NOOP(
        "refusals", "{file} has merged cells ({cells}). Unmerge them and fill each cell."
    ),
    "cell_formula_not_computed": QT_TRANSLATE_NOOP(
        "refusals",
        "{file}, cell {cell}: the formula has no result. Open the file in Excel and save it, or type the value.",
    ),
    "heading_missing": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} has no heading “{heading}”. Put the headings indicator, period and value in one row.",
    ),
    # rows of values
    "indicator_missing": QT_TRANSLATE_NOOP(
        "refusals", "Row {row} names no indicator. Fill in its name or code."
    ),
    "indicator_unknown": QT_TRANSLATE_NOOP(
        "refusals",
        "Row {row}: the indicator {indicator} is not in the file. Correct the name, or add unit, kind and"
        " direction to make a draft sheet.",
    ),
    "period_missing": QT_TRANSLATE_NOOP("refusals", "Row {row} has no period. Fill in a year, such as 2024."),
    "row_twice": QT_TRANSLATE_NOOP(
        "refusals", "Row {row} gives the same indicator and period as row {first}. Keep one of them."
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
    # the chain
    "round_still_open": QT_TRANSLATE_NOOP(
        "refusals", "A round is still open. Close it before starting the next."
    ),
    "round_closed": QT_TRANSLATE_NOOP(
        "refusals", "This round is closed; its answers stand. Start a new round to answer."
    ),
    "round_not_collecting": QT_TRANSLATE_NOOP(
        "refusals",
        "This round is not collecting answers now. Move it back to collecting, with a reason, to change them.",
    ),
    "round_unnamed": QT_TRANSLATE_NOOP("refusals", "Give the round a title."),
    "due_before_start": QT_TRANSLATE_NOOP(
        "refusals", "The round would end on {due}, before it starts on {started}. Correct one of the dates."
    ),
    "question_unnamed": QT_TRANSLATE_NOOP("refusals", "Give the question a title and its text."),
    "question_asks_nothing": QT_TRANSLATE_NOOP(
        "refusals", "A question asks about law, about practice, or about both. Choose at least one."
    ),
    "question_answered": QT_TRANSLATE_NOOP(
        "refusals",
        "Answers, a data request or a target hang on this question, so it is not deleted. Hide it: it is asked no more"
        " and nothing is lost.",
    ),
    "evidence_unnamed": QT_TRANSLATE_NOOP(
        "refusals", "Name the evidence: a title, a reference or an attached file."
    ),
    "verified_by_missing": QT_TRANSLATE_NOOP("refusals", "Say who has verified it."),
    "attachment_too_large": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} has {size} MB; a file kept inside has at most {largest} MB. Keep it where it is and give its"
        " reference.",
    ),
    "attachment_unreadable": QT_TRANSLATE_NOOP(
        "refusals", "{file} cannot be read, or is empty. Check that it opens, then attach it again."
    ),
    "attachment_missing": QT_TRANSLATE_NOOP(
        "refusals", "{file} is named as evidence but is not inside this file. Attach it again."
    ),
    "consultation_unnamed": QT_TRANSLATE_NOOP("refusals", "Say what the consultation was: give it a title."),
    "consultation_empty": QT_TRANSLATE_NOOP("refusals", "Count the people who came: women, men, or not stated."),
    "due_before_asked": QT_TRANSLATE_NOOP(
        "refusals", "The answer would be due on {due}, before it was asked for on {asked}. Correct one of the days."
    ),
    "received_before_asked": QT_TRANSLATE_NOOP(
        "refusals",
        "It would have been received on {received}, before it was asked for on {asked}. Correct one of the days.",
    ),
    "refused_before_asked": QT_TRANSLATE_NOOP(
        "refusals",
        "It would have been refused on {refused}, before it was asked for on {asked}. Correct one of the days.",
    ),
    "refusal_reason_missing": QT_TRANSLATE_NOOP(
        "refusals", "Write why it was refused: whoever asks again will need it."
    ),
    # questionnaires
    "questionnaire_no_round": QT_TRANSLATE_NOOP(
        "refusals", "There is no baseline round yet, so there is nothing to ask. Start a round first."
    ),
    "institution_unknown": QT_TRANSLATE_NOOP(
        "refusals", "{institution} is not an institution of this file. Use its name or key, or “all”."
    ),
    "questionnaire_empty": QT_TRANSLATE_NOOP(
        "refusals", "There is no question for {institution}. Assign an area to it, or choose all institutions."
    ),
    "questionnaire_unknown": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} is not a questionnaire made by this natcoord. Choose the workbook that was sent out and"
        " came back.",
    ),
    "questionnaire_altered": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} was altered: a row was moved, added or deleted, or a locked text was changed. Nothing was"
        " changed here. Copy the answers into a new questionnaire and import that.",
    ),
    "questionnaire_other_country": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} was made from the country file of {theirs}; this is another one, of {mine}. Nothing was"
        " changed. Open the file it was made from.",
    ),
    "questionnaire_other_round": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} belongs to the round {theirs}; the round now is {mine}. Nothing was changed. Send out a"
        " questionnaire of this round.",
    ),
    "questionnaire_other_pack": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} asks the questions of pack {theirs}; this round asks those of pack {mine}. Nothing was"
        " changed. Send out a new questionnaire.",
    ),
    "answer_not_understood": QT_TRANSLATE_NOOP(
        "refusals",
        "{text} is not a choice of this cell. Choose from its list: a level from 0 to 5, or why there is"
        " none; low, medium or high confidence.",
    ),
    "question_not_asked_now": QT_TRANSLATE_NOOP(
        "refusals",
        "The question of this row is no longer asked. Show it again in the question bank, or clear the"
        " answers of the row.",
    ),
    "level_outside_scale": QT_TRANSLATE_NOOP("refusals", "{level} is not a level. Levels go from 0 to 5."),
    "level_does_not_apply": QT_TRANSLATE_NOOP("refusals", "This question does not ask for that level."),
    "reason_missing": QT_TRANSLATE_NOOP(
        "refusals", "Write the reason first: whoever reads the list later will ask."
    ),
    "priority_outside_scale": QT_TRANSLATE_NOOP(
        "refusals", "{priority} is not a priority. Priorities go from 0 to 15."
    ),
    "target_incomplete": QT_TRANSLATE_NOOP(
        "refusals",
        "{code} cannot be an adopted target yet: something is missing. Complete it, or return it to draft.",
    ),
    "adopting_body_missing": QT_TRANSLATE_NOOP("refusals", "Name the body that adopted {code}."),
    "indicator_incomplete": QT_TRANSLATE_NOOP("refusals", "The indicator sheet {code} needs its {field}."),
    "band_upside_down": QT_TRANSLATE_NOOP(
        "refusals", "{code}: the lower end of the band is above its upper end."
    ),
    "institution_unnamed": QT_TRANSLATE_NOOP("refusals", "Give the institution a name."),
    "country_unnamed": QT_TRANSLATE_NOOP("refusals", "Give the country a name."),
    "thresholds_out_of_order": QT_TRANSLATE_NOOP(
        "refusals",
        "The threshold for on track must be above the one for acceleration, both between 0 and 100%.",
    ),
    # reports
    "report_kind_unknown": QT_TRANSLATE_NOOP("refusals", "{kind} is not a kind of report. Use: national."),
    "report_suffix_unknown": QT_TRANSLATE_NOOP(
        "refusals", "{file}: a report ends in .xlsx, .docx or .pdf. Change the ending."
    ),
    "language_unknown": QT_TRANSLATE_NOOP("refusals", "{language} is not an offered language. Use ar or en."),
    "file_not_writable": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} cannot be written: it is open in another program or the folder is read-only."
        " Close it or choose another place.",
    ),
    "export_check_failed": QT_TRANSLATE_NOOP(
        "refusals",
        "{file} was written but did not read back as it should ({detail}), so it was not kept. Export again.",
    ),
    "cancelled": QT_TRANSLATE_NOOP("refusals", "Cancelled. Nothing was written."),
    "pack_invalid": QT_TRANSLATE_NOOP(
        "refusals",
        "The pack {file} is not whole: {key}, {field} is missing or not allowed. Correct it, or install natcoord"
        " again.",
    ),
    "pack_key_missing": QT_TRANSLATE_NOOP(
        "refusals", "The pack {file}: entry {key} has no key. Give it one that no other entry has."
    ),
    "pack_key_twice": QT_TRANSLATE_NOOP(
        "refusals", "The pack {file}: the key {key} stands there twice. Rename one of them."
    ),
    "pack_provision_unknown": QT_TRANSLATE_NOOP(
        "refusals", "The pack {file}: {key} names the provision {provision}, which is in no instrument. Correct it."
    ),
    "pack_cycle": QT_TRANSLATE_NOOP(
        "refusals", "The pack {file}: {key} waits for itself ({path}). Take one of the conditions out."
    ),
    "check_failed": QT_TRANSLATE_NOOP(
        "refusals", "{file}: {detail}. Open the newest copy in the backups folder beside it."
    ),
    "check_integrity": QT_TRANSLATE_NOOP("refusals", "The database itself is damaged: {detail}."),
    "check_question_unknown": QT_TRANSLATE_NOOP(
        "refusals", "An answer belongs to the unknown question {question}."
    ),
    "check_target_serves_unknown": QT_TRANSLATE_NOOP("refusals", "{code} serves the unknown {key}."),
    "check_total": QT_TRANSLATE_NOOP(
        "refusals", "{indicator}, {period}: the parts add up to {parts}, the total says {total}."
    ),
    # put before a sentence that does not name its place itself
    "cell": QT_TRANSLATE_NOOP("refusals", "Cell {cell}: {sentence}"),
    "row": QT_TRANSLATE_NOOP("refusals", "Row {row}: {sentence}"),
}
