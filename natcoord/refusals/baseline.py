"""Refusals of the baseline, the decisions that follow from it, and questionnaires."""

from natcoord.i18n import QT_TRANSLATE_NOOP

BASELINE = {
    # the chain
    "round_still_open": QT_TRANSLATE_NOOP("refusals", "A round is still open. Close it before starting the next."),
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
    "evidence_unnamed": QT_TRANSLATE_NOOP("refusals", "Name the evidence: a title, a reference or an attached file."),
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
        "{file} is not a questionnaire made by this natcoord. Choose the workbook that was sent out and came back.",
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
    "reason_missing": QT_TRANSLATE_NOOP("refusals", "Write the reason first: whoever reads the list later will ask."),
    "priority_outside_scale": QT_TRANSLATE_NOOP(
        "refusals", "{priority} is not a priority. Priorities go from 0 to 15."
    ),
    "target_incomplete": QT_TRANSLATE_NOOP(
        "refusals",
        "{code} cannot be an adopted target yet: something is missing. Complete it, or return it to draft.",
    ),
    "adopting_body_missing": QT_TRANSLATE_NOOP("refusals", "Name the body that adopted {code}."),
    "indicator_incomplete": QT_TRANSLATE_NOOP("refusals", "The indicator sheet {code} needs its {field}."),
    "band_upside_down": QT_TRANSLATE_NOOP("refusals", "{code}: the lower end of the band is above its upper end."),
    "institution_unnamed": QT_TRANSLATE_NOOP("refusals", "Give the institution a name."),
    "country_unnamed": QT_TRANSLATE_NOOP("refusals", "Give the country a name."),
    "thresholds_out_of_order": QT_TRANSLATE_NOOP(
        "refusals",
        "The threshold for on track must be above the one for acceleration, both between 0 and 100%.",
    ),
}
