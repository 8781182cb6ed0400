"""The sentences of a questionnaire: headings, how to fill it in, what a cell refuses."""

from natcoord.domain.records import LEVELS
from natcoord.i18n import QT_TRANSLATE_NOOP, Language
from natcoord.reports.questionnaire import COLUMNS, Questionnaire

_HEADINGS = {
    "key": QT_TRANSLATE_NOOP("questionnaire", "Key"),
    "number": QT_TRANSLATE_NOOP("questionnaire", "No."),
    "area": QT_TRANSLATE_NOOP("questionnaire", "Area"),
    "question": QT_TRANSLATE_NOOP("questionnaire", "Question"),
    "guidance": QT_TRANSLATE_NOOP("questionnaire", "What to look at, and the levels"),
    "law": QT_TRANSLATE_NOOP("questionnaire", "Level in law"),
    "practice": QT_TRANSLATE_NOOP("questionnaire", "Level in practice"),
    "holder": QT_TRANSLATE_NOOP("questionnaire", "Who holds it, when not known"),
    "note": QT_TRANSLATE_NOOP("questionnaire", "Note"),
    "evidence": QT_TRANSLATE_NOOP("questionnaire", "Evidence"),
    "reference": QT_TRANSLATE_NOOP("questionnaire", "Reference"),
    "respondent": QT_TRANSLATE_NOOP("questionnaire", "Respondent"),
    "confidence": QT_TRANSLATE_NOOP("questionnaire", "Confidence"),
    "known": QT_TRANSLATE_NOOP("questionnaire", "Held so far"),
}


def heading(column: str, language: Language) -> str:
    """The heading of a column of questionnaire.COLUMNS."""
    return language.translate("questionnaire", _HEADINGS[column])


def headings(made: Questionnaire) -> list[str]:
    """All headings in order; what is held so far has one on a prefilled questionnaire only."""
    shown = COLUMNS if made.is_prefilled else COLUMNS[:-1]
    return [heading(column, made.language) if column in shown else "" for column in COLUMNS]


def error_words(column: str, language: Language) -> tuple[str, str]:
    """What a spreadsheet program says when a cell of this column is filled with anything else: title and sentence."""
    title = language.translate("questionnaire", "Not in the list")
    if column == "confidence":
        return title, language.translate("questionnaire", "Choose low, medium or high confidence from the list.")
    words = language.translate(
        "questionnaire",
        "Choose a level from {lowest} to {highest} from the list, or why there is none: not known, not applicable"
        " or not shared.",
    )
    return title, words.format(lowest=language.number(LEVELS[0]), highest=language.number(LEVELS[-1]))


def steps(made: Questionnaire, answers_title: str) -> list[str]:
    """How to fill in the workbook, step by step."""
    language = made.language
    found = [
        language.translate(
            "questionnaire",
            "Open the sheet “{sheet}”. Write in the yellow cells only: all others are locked, and a grey cell is not"
            " asked.",
        ).format(sheet=answers_title),
        language.translate(
            "questionnaire",
            "Choose from the list of each cell the level in law (what laws and rules say) and the level in practice"
            " (what is really done).",
        ),
        *what_to_say(made),
        language.translate(
            "questionnaire",
            "Do not move, sort, delete or add rows. Save the workbook as .xlsx and send it back under any name.",
        ),
    ]
    if made.is_prefilled:
        found.insert(
            2,
            language.translate(
                "questionnaire",
                "The answers held so far are filled in, with their date under “Held so far”. Correct what no longer"
                " holds.",
            ),
        )
    return found


def steps_on_paper(made: Questionnaire) -> list[str]:
    """How to fill in the printed questionnaire, step by step."""
    language = made.language
    found = [
        language.translate(
            "questionnaire",
            "Tick one box for the level in law (what laws and rules say) and one for the level in practice (what is"
            " really done). Where there is no box, nothing is asked.",
        ),
        *what_to_say(made),
    ]
    if made.is_prefilled:
        found.insert(
            1,
            language.translate(
                "questionnaire", "The answers held so far are ticked, with their date. Correct what no longer holds."
            ),
        )
    return found


def what_to_say(made: Questionnaire) -> list[str]:
    """What holds for paper and workbook alike."""
    language = made.language
    return [
        language.translate("questionnaire", "Say “not known” rather than guess, and write who holds the information."),
        language.translate(
            "questionnaire",
            "Name what speaks for the answer: its title under “Evidence”; its number, date, page or address under"
            " “Reference”.",
        ),
        language.translate(
            "questionnaire",
            "Under “Respondent” name who answers, so that questions can be put back; the name appears in no report.",
        ),
    ]
