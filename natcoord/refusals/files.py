"""Refusals of files: country files, spreadsheets, reports."""

from natcoord.i18n import QT_TRANSLATE_NOOP

FILES = {
    "report_day_ahead": QT_TRANSLATE_NOOP(
        "refusals",
        "The report cannot be drawn as of {day}: that day has not come. Choose today or an earlier day.",
    ),
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
        "{file} is in {folder}, where this account may not write. Copy it to a folder of your own, such as Documents.",
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
    # reports
    "report_kind_unknown": QT_TRANSLATE_NOOP(
        "refusals", "{kind} is not a kind of report. Choose one of the kinds that the program lists."
    ),
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
    "check_question_unknown": QT_TRANSLATE_NOOP("refusals", "An answer belongs to the unknown question {question}."),
    "check_target_serves_unknown": QT_TRANSLATE_NOOP("refusals", "{code} serves the unknown {key}."),
    "check_total": QT_TRANSLATE_NOOP(
        "refusals",
        "{indicator}, {period}: the parts by {axis} add up to {parts}, the total says {total}. Correct"
        " one of them, or say on the total why they differ.",
    ),
}
