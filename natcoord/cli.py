"""The same jobs without a window (design.md 7). Exit 0 done, 1 refused, 2 usage."""

import argparse
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from natcoord import __version__
from natcoord.errors import NatcoordError

if TYPE_CHECKING:
    from natcoord.domain.records import Answer
    from natcoord.services.answer_sheet import Given

_CLASSES = "public (persons, notes and small groups stay here) or restricted (for use within the country)"
_COMMANDS = (
    "demo",
    "report",
    "data",
    "fill",
    "measurements",
    "questionnaire",
    "answers",
    "check",
    "pack",
    "calendar",
    "screenshots",
)


def main(arguments: list[str] | None = None) -> int:
    """Run one command, or open the window when none is named."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given or given[0] not in (*_COMMANDS, "-h", "--help", "--version"):
        return _window(given)
    options = _parser().parse_args(given)
    try:
        return int(options.run(options) or 0)
    except NatcoordError as refusal:
        _say_refusal(refusal)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="natcoord",
        description="Baseline, targets, indicators and national reports on small arms control, offline.",
        epilog="Without a command: natcoord [FILE] opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"natcoord {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    demo = commands.add_parser("demo", help="make the demonstration country file")
    demo.add_argument("file", type=Path, metavar="FILE")
    demo.add_argument("--replace", action="store_true", help="write over a file that is there")
    demo.set_defaults(run=_demo)

    _report_parsers(commands)

    values = commands.add_parser("measurements", help="preview a spreadsheet of values; --apply imports it")
    values.add_argument("file", type=Path, metavar="FILE")
    values.add_argument("values", type=Path, metavar="VALUES")
    values.add_argument("--apply", action="store_true")
    values.set_defaults(run=_measurements)

    asked = commands.add_parser("questionnaire", help="write the questions for an institution")
    asked.add_argument("file", type=Path, metavar="FILE")
    asked.add_argument("--institution", required=True, metavar="NAME_OR_ID", help="or “all”")
    asked.add_argument("--language", default="ar")
    asked.add_argument("--prefilled", action="store_true", help="with the answers held so far")
    asked.add_argument("--to", type=Path, required=True, metavar="FILE", help=".xlsx, .docx or .pdf")
    asked.set_defaults(run=_questionnaire)

    answered = commands.add_parser("answers", help="preview an answered questionnaire; --apply imports it")
    answered.add_argument("file", type=Path, metavar="FILE")
    answered.add_argument("answers", type=Path, metavar="ANSWERS")
    answered.add_argument("--apply", action="store_true")
    answered.add_argument("--take", choices=("theirs", "mine"), help="where they differ; neither: later")
    answered.set_defaults(run=_answers)

    check = commands.add_parser("check", help="integrity, references, orphans, totals")
    check.add_argument("file", type=Path, metavar="FILE")
    check.set_defaults(run=_check)

    bank = commands.add_parser("pack", help="check a question pack: every problem by file, key and field")
    parts = "baseline.json, instruments.json, text.*.json, and indicators.json and calendar.json if they are there"
    bank.add_argument("folder", type=Path, metavar="FOLDER", help=f"with {parts}")
    bank.set_defaults(run=_pack)

    due = commands.add_parser("calendar", help="write what is due, for other calendars or as a list")
    due.add_argument("file", type=Path, metavar="FILE")
    due.add_argument("--language", default="ar")
    due.add_argument("--to", type=Path, required=True, metavar="FILE", help=".ics, .pdf, .docx or .xlsx")
    due.set_defaults(run=_calendar)

    pictures = commands.add_parser("screenshots", help="every page as PNG, offscreen")
    pictures.add_argument("file", type=Path, metavar="FILE")
    pictures.add_argument("--language", default="ar")
    pictures.add_argument("--to", type=Path, required=True, metavar="DIR")
    pictures.set_defaults(run=_screenshots)
    return parser


def _report_parsers(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    report = commands.add_parser("report", help="export a report")
    report.add_argument("file", type=Path, metavar="FILE")
    kinds = "poa, monitoring, baseline, arms, roadmap, country_page, brief, national (the default) or tracking"
    report.add_argument("--kind", default="national", metavar="KIND", help=kinds)
    report.add_argument("--language", default="ar", help="ar (the default), en, or both side by side")
    report.add_argument("--period", default="", help="such as 2024-2025, 2025-H1 or 2025; the usual one unless given")
    report.add_argument("--class", dest="report_class", default="", help=_CLASSES)
    report.add_argument("--instrument", default="", help="of a roadmap report: wb, carib or cadr")
    report.add_argument("--to", type=Path, required=True, metavar="FILE", help=".xlsx, .docx or .pdf")
    report.add_argument(
        "--as-of", type=_day, metavar="DAY", help="as the file stood at the end of an earlier day, such as 2026-01-31"
    )
    report.set_defaults(run=_report)

    facts = commands.add_parser("data", help="write all facts for other programs")
    facts.add_argument("file", type=Path, metavar="FILE")
    forms = "csv (tables in a .zip), json, package (Frictionless, .zip) or sdmx (SDG 16.4.2, .csv)"
    facts.add_argument("--form", default="package", metavar="FORM", help=forms)
    facts.add_argument("--class", dest="report_class", default="public", help=_CLASSES)
    facts.add_argument("--to", type=Path, required=True, metavar="FILE")
    facts.set_defaults(run=_data)

    own = commands.add_parser(
        "fill", help="fill your own workbook or Word file; without --to list the names it may use"
    )
    own.add_argument("file", type=Path, metavar="FILE")
    own.add_argument("template", type=Path, metavar="TEMPLATE", nargs="?", help=".xlsx, .xlsm or .docx")
    own.add_argument("--language", default="ar")
    own.add_argument("--class", dest="report_class", default="", help=_CLASSES)
    own.add_argument("--to", type=Path, metavar="FILE")
    own.set_defaults(run=_fill)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day: write it as year-month-day, 2026-01-31") from None


def _say_refusal(refusal: NatcoordError) -> None:
    from natcoord import labels
    from natcoord.i18n import Language

    english = Language("en")
    sentences = [labels.error(one, english) for one in (refusal, *refusal.problems)]
    print("natcoord: " + " ".join(_plain(one) for one in sentences), file=sys.stderr)


def _plain(text: str) -> str:
    """Text for a terminal: without the marks that keep directions apart."""
    return "".join(mark for mark in text if mark not in "\u2066\u2068\u2069")


def _window(given: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="natcoord")
    parser.add_argument("file", type=Path, nargs="?", metavar="FILE")
    options = parser.parse_args(given)
    from natcoord import app

    return app.start(options.file)


def _demo(options: argparse.Namespace) -> None:
    from natcoord import demo

    demo.build(options.file, date.today(), replace_existing=options.replace).close()
    print(options.file)


def _report(options: argparse.Namespace) -> None:
    from natcoord.services import exporting

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = exporting.Wanted(
        options.kind,
        options.language,
        options.period,
        options.report_class,
        options.instrument,
        as_of=options.as_of,
    )
    print(exporting.write(options.file, wanted, options.to, date.today()))


def _data(options: argparse.Namespace) -> None:
    from natcoord.services import machine

    place = options.file, options.form, options.to, date.today()
    print(machine.write(*place, report_class=options.report_class))


def _fill(options: argparse.Namespace) -> int:
    from natcoord.services import own_templates
    from natcoord.services.exporting import Wanted

    wanted = Wanted("national", options.language, report_class=options.report_class)
    if options.template is None or options.to is None:
        for name, value in own_templates.names(options.file, wanted, date.today()):
            print(f"{name}\t{_plain(value)}")
        return 0
    found = own_templates.fill(options.file, wanted, options.template, options.to, date.today())
    print(options.to)
    for words, names in (("not known", found.unknown), ("no single cell, or a formula", found.refused)):
        for name, place in names:
            print(f"natcoord: {name} ({place}): {words}; left alone", file=sys.stderr)
    return 1 if found.unknown or found.refused else 0


def _measurements(options: argparse.Namespace) -> int:
    from natcoord import labels
    from natcoord.i18n import Language
    from natcoord.services import importing

    english = Language("en")
    made = importing.preview_file(options.file, options.values)
    for row in made.rows:
        words = [labels.error(row.problem, english)] if row.problem else []
        words += [labels.import_note(note, english) for note in row.notes]
        if row.makes_indicator:
            words.append("Makes a draft indicator sheet.")
        line = f"{row.number}\t{row.verdict}\t{row.indicator_name}\t{row.period}\t{' '.join(words)}"
        print(_plain(line.rstrip()))
    print(f"{made.new} new, {made.changed} changed, {made.same} same, {made.refused} refused")
    if not options.apply:
        return 1 if made.refused else 0
    print(f"{_import(options.file, made.can_apply, 'importing.apply', importing.apply, made)} values imported")
    return 0


def _import(path: Path, is_backed_up: bool, operation: str, apply: Callable[..., int], made: object) -> int:
    """Apply a preview as one step, after a backup where something will be written; gives how much was."""
    from natcoord.store import file
    from natcoord.ui.lock import FileLock

    with FileLock(path):
        store = file.open_file(path)
        try:
            if is_backed_up:
                file.backup(store.db, path, "before-import")
            with store.step(operation):
                return apply(store, made)
        finally:
            store.close()


def _questionnaire(options: argparse.Namespace) -> None:
    from natcoord.services import questionnaires

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    order = questionnaires.order_for(
        options.file, options.institution, options.language, is_prefilled=options.prefilled
    )
    print(questionnaires.write(options.file, order, options.to, date.today()))


def _answers(options: argparse.Namespace) -> int:
    from natcoord import labels
    from natcoord.i18n import Language
    from natcoord.services import answers

    english = Language("en")
    made = answers.preview_file(options.file, options.answers)
    made = answers.decided(made, {row.question_key: options.take or "later" for row in made.rows})
    for row in (one for one in made.rows if one.verdict != "empty"):
        words = labels.error(row.problem, english) if row.problem else ""
        if row.verdict == "differs":
            words = f"mine: {_said(row.mine)}, theirs: {_said(row.theirs)}, {row.decision}"
        print(_plain(f"{row.cell}\t{row.verdict}\t{english.say(row.title)}\t{words}".rstrip()))
    counts = ", ".join(f"{made.count(verdict)} {verdict}" for verdict in answers.VERDICTS)
    print(f"{counts}; {made.written} to write")
    if not options.apply:
        return 1 if made.refused else 0
    print(f"{_import(options.file, made.can_apply, 'answers.apply', answers.apply, made)} answers imported")
    return 0


def _said(one: "Answer | Given | None") -> str:
    """Law and practice with the note, such as ``3/not_known “in force since May”``."""
    if one is None:
        return "–"
    sides = ((one.law_level, one.law_absence), (one.practice_level, one.practice_absence))
    levels = "/".join(absence or ("–" if level is None else str(level)) for level, absence in sides)
    return f"{levels} “{' '.join(one.note.split())}”" if one.note else levels


def _check(options: argparse.Namespace) -> int:
    from natcoord import labels
    from natcoord.i18n import Language
    from natcoord.services import checking

    problems = checking.check(options.file)
    for problem in problems:
        print(_plain(labels.error(problem, Language("en"))))
    if problems:
        raise NatcoordError("check_failed", file=options.file.name, detail=f"{len(problems)} problems")
    print(f"{options.file.name}: no problem found")
    return 0


def _pack(options: argparse.Namespace) -> int:
    from natcoord import content, labels
    from natcoord.i18n import Language

    try:
        problems, _ = content.check(options.folder)
    except NatcoordError as unreadable:  # a file of the pack, so there is nothing further to look at
        problems = [unreadable]
    for one in problems:
        place = "\t".join(str(one.facts[name]) or "–" for name in ("file", "key", "field"))
        print(f"{place}\t{_plain(labels.error(one, Language('en')))}")
    print(f"{len(problems)} problems" if problems else f"{options.folder.name}: no problem found")
    return 1 if problems else 0


def _calendar(options: argparse.Namespace) -> None:
    from natcoord.services import calendar_files

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(calendar_files.write(options.file, options.language, options.to, date.today()))


def _screenshots(options: argparse.Namespace) -> None:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from natcoord.ui import screenshots

    for picture in screenshots.take(options.file, options.language, options.to):
        print(picture)


if __name__ == "__main__":
    sys.exit(main())
