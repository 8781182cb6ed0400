"""The words for codes, marked for the catalogues; `labels` puts them in a language."""

from natcoord.i18n import QT_TRANSLATE_NOOP

STATUS = {
    "achieved": QT_TRANSLATE_NOOP("labels", "Achieved"),
    "on_track": QT_TRANSLATE_NOOP("labels", "On track"),
    "needs_acceleration": QT_TRANSLATE_NOOP("labels", "Needs acceleration"),
    "off_track": QT_TRANSLATE_NOOP("labels", "Off track"),
    "deteriorating": QT_TRANSLATE_NOOP("labels", "Deteriorating"),
    "missed": QT_TRANSLATE_NOOP("labels", "Missed"),
    "not_started": QT_TRANSLATE_NOOP("labels", "Not started"),
    "no_data": QT_TRANSLATE_NOOP("labels", "No data"),
}
STATUS_SYMBOL = {
    "achieved": "✓",
    "on_track": "●",
    "needs_acceleration": "◆",
    "off_track": "▼",
    "deteriorating": "▽",
    "missed": "✕",
    "not_started": "○",
    "no_data": "–",
}
LEVEL = (
    QT_TRANSLATE_NOOP("labels", "None"),
    QT_TRANSLATE_NOOP("labels", "Planned or in draft"),
    QT_TRANSLATE_NOOP("labels", "Partial"),
    QT_TRANSLATE_NOOP("labels", "In place, limited practice"),
    QT_TRANSLATE_NOOP("labels", "In place and practised"),
    QT_TRANSLATE_NOOP("labels", "Practised, monitored and reviewed"),
)
ABSENCE = {
    "not_known": QT_TRANSLATE_NOOP("labels", "Not known"),
    "not_applicable": QT_TRANSLATE_NOOP("labels", "Not applicable"),
    "not_shared": QT_TRANSLATE_NOOP("labels", "Not shared"),
    "not_collected": QT_TRANSLATE_NOOP("labels", "Not collected"),
    "not_permitted": QT_TRANSLATE_NOOP("labels", "Not permitted"),
}
EVIDENCE_GRADE = {
    "none": QT_TRANSLATE_NOOP("labels", "No evidence"),
    "stated": QT_TRANSLATE_NOOP("labels", "Stated"),
    "document": QT_TRANSLATE_NOOP("labels", "Document seen"),
    "verified": QT_TRANSLATE_NOOP("labels", "Verified"),
}
DECISION = {
    "accepted": QT_TRANSLATE_NOOP("labels", "Accepted"),
    "deferred": QT_TRANSLATE_NOOP("labels", "Deferred"),
    "rejected": QT_TRANSLATE_NOOP("labels", "Rejected"),
    None: QT_TRANSLATE_NOOP("labels", "Undecided"),
}
FINDING = {
    "law_not_applied": QT_TRANSLATE_NOOP("labels", "Law exists, not applied"),
    "practised_without_law": QT_TRANSLATE_NOOP("labels", "Practised without legal basis"),
}
ROUND_STATE = {
    "planned": QT_TRANSLATE_NOOP("labels", "Planned"),
    "collecting": QT_TRANSLATE_NOOP("labels", "Collecting answers"),
    "analysing": QT_TRANSLATE_NOOP("labels", "Being analysed"),
    "validating": QT_TRANSLATE_NOOP("labels", "Being validated"),
    "closed": QT_TRANSLATE_NOOP("labels", "Closed"),
}
REQUEST_STATE = {
    "unassigned": QT_TRANSLATE_NOOP("labels", "Nobody named"),
    "to_ask": QT_TRANSLATE_NOOP("labels", "To be asked"),
    "asked": QT_TRANSLATE_NOOP("labels", "Asked"),
    "overdue": QT_TRANSLATE_NOOP("labels", "Overdue"),
    "received": QT_TRANSLATE_NOOP("labels", "Received"),
    "refused": QT_TRANSLATE_NOOP("labels", "Refused"),
    "answered": QT_TRANSLATE_NOOP("labels", "Answered"),
}
REQUEST_SYMBOL = {
    "unassigned": "–",
    "to_ask": "○",
    "asked": "●",
    "overdue": "▼",
    "received": "◆",
    "refused": "✕",
    "answered": "✓",
}
ANSWER_CONFIDENCE = {
    "low": QT_TRANSLATE_NOOP("labels", "Low confidence"),
    "medium": QT_TRANSLATE_NOOP("labels", "Medium confidence"),
    "high": QT_TRANSLATE_NOOP("labels", "High confidence"),
}
EVIDENCE_KIND = {
    "statement": QT_TRANSLATE_NOOP("labels", "Statement"),
    "document": QT_TRANSLATE_NOOP("labels", "Document"),
}
CHECK = {
    "yes": QT_TRANSLATE_NOOP("labels", "Yes"),
    "partly": QT_TRANSLATE_NOOP("labels", "Partly"),
    "no": QT_TRANSLATE_NOOP("labels", "No"),
}
COMPARISON = {
    "improved": QT_TRANSLATE_NOOP("labels", "Improved"),
    "worse": QT_TRANSLATE_NOOP("labels", "Worse"),
    "unchanged": QT_TRANSLATE_NOOP("labels", "Unchanged"),
    "newly_known": QT_TRANSLATE_NOOP("labels", "Newly known"),
    "no_longer_known": QT_TRANSLATE_NOOP("labels", "No longer known"),
    "unknown": QT_TRANSLATE_NOOP("labels", "Known in neither"),
}
COMPARISON_SYMBOL = {
    "improved": "▲",
    "worse": "▼",
    "unchanged": "=",
    "newly_known": "+",
    "no_longer_known": "−",
    "unknown": "–",
}
KIND = {
    "stock": QT_TRANSLATE_NOOP("labels", "Stock"),
    "flow": QT_TRANSLATE_NOOP("labels", "Flow"),
    "cumulative_flow": QT_TRANSLATE_NOOP("labels", "Cumulative flow"),
    "percentage": QT_TRANSLATE_NOOP("labels", "Percentage"),
    "ordinal": QT_TRANSLATE_NOOP("labels", "Ordinal scale"),
    "yes_no": QT_TRANSLATE_NOOP("labels", "Yes or no"),
    "document": QT_TRANSLATE_NOOP("labels", "Document adopted"),
}
DIRECTION = {
    "increase": QT_TRANSLATE_NOOP("labels", "Increase"),
    "decrease": QT_TRANSLATE_NOOP("labels", "Decrease"),
    "maintain": QT_TRANSLATE_NOOP("labels", "Maintain within a band"),
    "reach": QT_TRANSLATE_NOOP("labels", "Reach"),
}
FREQUENCY = {
    "year": QT_TRANSLATE_NOOP("labels", "Yearly"),
    "half_year": QT_TRANSLATE_NOOP("labels", "Half-yearly"),
    "quarter": QT_TRANSLATE_NOOP("labels", "Quarterly"),
    "month": QT_TRANSLATE_NOOP("labels", "Monthly"),
}
STATE = {
    "draft": QT_TRANSLATE_NOOP("labels", "Draft"),
    "submitted": QT_TRANSLATE_NOOP("labels", "Submitted"),
    "approved": QT_TRANSLATE_NOOP("labels", "Approved"),
}
INSTITUTION_KIND = {
    "ministry": QT_TRANSLATE_NOOP("labels", "Ministry"),
    "agency": QT_TRANSLATE_NOOP("labels", "Agency"),
    "civil_society": QT_TRANSLATE_NOOP("labels", "Civil society"),
    "partner": QT_TRANSLATE_NOOP("labels", "Partner"),
    "other": QT_TRANSLATE_NOOP("labels", "Other"),
}
CONFIDENCE = {
    "verified": QT_TRANSLATE_NOOP("labels", "Verified"),
    "from_memory": QT_TRANSLATE_NOOP("labels", "Check against the official text"),
    "unverified": QT_TRANSLATE_NOOP("labels", "Unverified: the number is never printed"),
}
VERDICT = {
    "new": QT_TRANSLATE_NOOP("labels", "New"),
    "changed": QT_TRANSLATE_NOOP("labels", "Changed"),
    "same": QT_TRANSLATE_NOOP("labels", "Same"),
    "refused": QT_TRANSLATE_NOOP("labels", "Refused"),
}
IMPORT_NOTE = {
    "published_percentage": QT_TRANSLATE_NOOP(
        "labels", "A published percentage, taken as it stands: numerator and denominator are not given."
    ),
}
DIGITS = {
    "latin": QT_TRANSLATE_NOOP("labels", "Latin digits (123)"),
    "arabic": QT_TRANSLATE_NOOP("labels", "Arabic-Indic digits (١٢٣)"),
}
MONTHS = {
    "un": QT_TRANSLATE_NOOP("labels", "Both month names (آذار/مارس)"),
    "levant": QT_TRANSLATE_NOOP("labels", "آذار, نيسان, أيار"),
    "international": QT_TRANSLATE_NOOP("labels", "مارس, أبريل, مايو"),
}
REPORT_KIND = {
    "national": QT_TRANSLATE_NOOP("labels", "National report"),
    "baseline": QT_TRANSLATE_NOOP("labels", "Baseline report"),
}
OPERATION = {
    "assess.start_round": QT_TRANSLATE_NOOP("labels", "Start baseline round"),
    "assess.plan_round": QT_TRANSLATE_NOOP("labels", "Plan baseline round"),
    "assess.save_plan": QT_TRANSLATE_NOOP("labels", "Edit plan of the round"),
    "assess.move_round": QT_TRANSLATE_NOOP("labels", "Move round to another state"),
    "assess.close_round": QT_TRANSLATE_NOOP("labels", "Close baseline round"),
    "assess.upgrade_round": QT_TRANSLATE_NOOP("labels", "Take over newer question pack"),
    "assess.assign": QT_TRANSLATE_NOOP("labels", "Assign area"),
    "assess.answer": QT_TRANSLATE_NOOP("labels", "Answer question"),
    "assess.confirm": QT_TRANSLATE_NOOP("labels", "Confirm carried answers"),
    "attest.save_evidence": QT_TRANSLATE_NOOP("labels", "Edit evidence"),
    "attest.attach": QT_TRANSLATE_NOOP("labels", "Attach file"),
    "attest.verify": QT_TRANSLATE_NOOP("labels", "Verify evidence"),
    "attest.delete_evidence": QT_TRANSLATE_NOOP("labels", "Delete evidence"),
    "collect.save_request": QT_TRANSLATE_NOOP("labels", "Edit data request"),
    "consult.save_consultation": QT_TRANSLATE_NOOP("labels", "Edit consultation"),
    "consult.delete_consultation": QT_TRANSLATE_NOOP("labels", "Delete consultation"),
    "consult.check_item": QT_TRANSLATE_NOOP("labels", "Answer checklist"),
    "answers.apply": QT_TRANSLATE_NOOP("labels", "Import answers"),
    "bank.save_question": QT_TRANSLATE_NOOP("labels", "Edit own question"),
    "bank.delete_question": QT_TRANSLATE_NOOP("labels", "Delete own question"),
    "bank.hide": QT_TRANSLATE_NOOP("labels", "Hide question"),
    "bank.show": QT_TRANSLATE_NOOP("labels", "Show question"),
    "decide.decide_gap": QT_TRANSLATE_NOOP("labels", "Decide on gap"),
    "decide.override_priority": QT_TRANSLATE_NOOP("labels", "Set priority"),
    "plan.save_target": QT_TRANSLATE_NOOP("labels", "Edit target"),
    "plan.adopt_target": QT_TRANSLATE_NOOP("labels", "Adopt target"),
    "plan.return_to_draft": QT_TRANSLATE_NOOP("labels", "Return target to draft"),
    "plan.delete_target": QT_TRANSLATE_NOOP("labels", "Delete target"),
    "plan.save_indicator": QT_TRANSLATE_NOOP("labels", "Edit indicator"),
    "plan.delete_indicator": QT_TRANSLATE_NOOP("labels", "Delete indicator"),
    "plan.save_institution": QT_TRANSLATE_NOOP("labels", "Edit institution"),
    "plan.delete_institution": QT_TRANSLATE_NOOP("labels", "Delete institution"),
    "track.record": QT_TRANSLATE_NOOP("labels", "Record value"),
    "track.record_many": QT_TRANSLATE_NOOP("labels", "Record values"),
    "track.approve": QT_TRANSLATE_NOOP("labels", "Approve values"),
    "track.approve_all": QT_TRANSLATE_NOOP("labels", "Approve all values"),
    "track.delete": QT_TRANSLATE_NOOP("labels", "Delete value"),
    "importing.apply": QT_TRANSLATE_NOOP("labels", "Import values"),
    "country.save_settings": QT_TRANSLATE_NOOP("labels", "Change settings"),
    "country.create": QT_TRANSLATE_NOOP("labels", "Create country file"),
    "demo.fill": QT_TRANSLATE_NOOP("labels", "Fill with the training example"),
}
TARGET_PROBLEM = {
    "target_no_title": QT_TRANSLATE_NOOP("labels", "Give the target a title."),
    "target_no_baseline": QT_TRANSLATE_NOOP(
        "labels", "Enter the baseline value: where the country starts from."
    ),
    "target_no_baseline_year": QT_TRANSLATE_NOOP("labels", "Enter the year of the baseline."),
    "target_no_value": QT_TRANSLATE_NOOP("labels", "Enter the target value: where the country wants to be."),
    "target_no_year": QT_TRANSLATE_NOOP("labels", "Enter the year of the target."),
    "target_year_before_baseline": QT_TRANSLATE_NOOP(
        "labels", "The target year must come after the baseline year."
    ),
    "target_equals_baseline": QT_TRANSLATE_NOOP(
        "labels", "The target equals the baseline: change one of them, or choose to maintain within a band."
    ),
    "target_no_institution": QT_TRANSLATE_NOOP("labels", "Name the institution that owns the target."),
    "target_no_question_or_provision": QT_TRANSLATE_NOOP(
        "labels", "Say which gap or which provision the target serves."
    ),
    "target_no_indicator": QT_TRANSLATE_NOOP("labels", "Add an indicator that measures the target."),
    "target_direction_contradicts": QT_TRANSLATE_NOOP(
        "labels", "The direction of the indicator contradicts the way from the baseline to the target."
    ),
    "milestone_outside_years": QT_TRANSLATE_NOOP(
        "labels", "A milestone lies outside the years between baseline and target."
    ),
    "milestone_out_of_order": QT_TRANSLATE_NOOP("labels", "Two milestones stand for the same year."),
}
FIELD = {
    "name": QT_TRANSLATE_NOOP("labels", "name"),
    "unit": QT_TRANSLATE_NOOP("labels", "unit"),
    "denominator": QT_TRANSLATE_NOOP("labels", "numerator and denominator"),
    "band": QT_TRANSLATE_NOOP("labels", "band"),
    "kind": QT_TRANSLATE_NOOP("labels", "kind"),
    "direction": QT_TRANSLATE_NOOP("labels", "direction"),
    "frequency": QT_TRANSLATE_NOOP("labels", "frequency"),
    "absence": QT_TRANSLATE_NOOP("labels", "reason of absence"),
}
