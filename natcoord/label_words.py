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
    "poa": QT_TRANSLATE_NOOP("labels", "National report on the PoA and ITI"),
    "monitoring": QT_TRANSLATE_NOOP("labels", "Action plan monitoring report"),
    "baseline": QT_TRANSLATE_NOOP("labels", "Baseline report"),
    "arms": QT_TRANSLATE_NOOP("labels", "SDG 16.4.2 sheet"),
    "roadmap": QT_TRANSLATE_NOOP("labels", "Regional roadmap report"),
    "country_page": QT_TRANSLATE_NOOP("labels", "Country page"),
    "brief": QT_TRANSLATE_NOOP("labels", "Ministerial brief"),
    "national": QT_TRANSLATE_NOOP("labels", "National coordination report"),
    "tracking": QT_TRANSLATE_NOOP("labels", "Indicator tracking workbook"),
}
CLEARANCE = {
    "draft": QT_TRANSLATE_NOOP("labels", "Draft"),
    "technical": QT_TRANSLATE_NOOP("labels", "Cleared technically"),
    "inter_ministerial": QT_TRANSLATE_NOOP("labels", "Cleared between ministries"),
    "political": QT_TRANSLATE_NOOP("labels", "Cleared politically"),
    "submitted": QT_TRANSLATE_NOOP("labels", "Submitted"),
}
REPORT_CLASS = {
    "public": QT_TRANSLATE_NOOP("labels", "Public"),
    "restricted": QT_TRANSLATE_NOOP("labels", "Restricted: for use within the country"),
}
TRI = {
    "yes": QT_TRANSLATE_NOOP("labels", "Yes"),
    "no": QT_TRANSLATE_NOOP("labels", "No"),
    "developing": QT_TRANSLATE_NOOP("labels", "In development"),
}
FIELD_ABSENCE = {
    "not_available": QT_TRANSLATE_NOOP("labels", "Not available"),
    "not_applicable": QT_TRANSLATE_NOOP("labels", "Not applicable"),
    "not_shared": QT_TRANSLATE_NOOP("labels", "Not shared"),
}
PLAN_LEVEL = {
    "objective": QT_TRANSLATE_NOOP("labels", "Objective"),
    "outcome": QT_TRANSLATE_NOOP("labels", "Outcome"),
    "output": QT_TRANSLATE_NOOP("labels", "Output"),
    "activity": QT_TRANSLATE_NOOP("labels", "Activity"),
}
PLAN_STATE = {
    "draft": QT_TRANSLATE_NOOP("labels", "Draft"),
    "consulted": QT_TRANSLATE_NOOP("labels", "Consulted"),
    "validated": QT_TRANSLATE_NOOP("labels", "Validated"),
    "approved": QT_TRANSLATE_NOOP("labels", "Politically approved"),
    "in_force": QT_TRANSLATE_NOOP("labels", "In force"),
    "mid_term_reviewed": QT_TRANSLATE_NOOP("labels", "Mid-term reviewed"),
    "closed": QT_TRANSLATE_NOOP("labels", "Closed"),
}
ACTIVITY_STATE = {
    "planned": QT_TRANSLATE_NOOP("labels", "Not begun"),
    "under_way": QT_TRANSLATE_NOOP("labels", "Under way"),
    "done": QT_TRANSLATE_NOOP("labels", "Done"),
    "stopped": QT_TRANSLATE_NOOP("labels", "Stopped"),
}
ACTIVITY_SYMBOL = {"planned": "○", "under_way": "◐", "done": "✓", "stopped": "✕"}
FUNDING = {
    "national": QT_TRANSLATE_NOOP("labels", "National budget"),
    "pledged": QT_TRANSLATE_NOOP("labels", "Pledged"),
    "received": QT_TRANSLATE_NOOP("labels", "Received"),
    "unfunded": QT_TRANSLATE_NOOP("labels", "Unfunded"),
}
ROLLUP = {
    "sum": QT_TRANSLATE_NOOP("labels", "Sum"),
    "share": QT_TRANSLATE_NOOP("labels", "Share: numerators over denominators"),
    "highest": QT_TRANSLATE_NOOP("labels", "Highest"),
    "lowest": QT_TRANSLATE_NOOP("labels", "Lowest"),
    "all": QT_TRANSLATE_NOOP("labels", "Yes only if all are yes"),
}
ITEM_ROLLUP = {
    "worst": QT_TRANSLATE_NOOP("labels", "The worst below it"),
    "most": QT_TRANSLATE_NOOP("labels", "The most frequent below it"),
}
REPEATS = {
    "none": QT_TRANSLATE_NOOP("labels", "Once"),
    "half_year": QT_TRANSLATE_NOOP("labels", "Every half-year"),
    "year": QT_TRANSLATE_NOOP("labels", "Every year"),
    "two_years": QT_TRANSLATE_NOOP("labels", "Every two years"),
    "six_years": QT_TRANSLATE_NOOP("labels", "Every six years"),
}
ARMS_FIGURE = {
    "persons_contact": QT_TRANSLATE_NOOP("labels", "Persons brought into contact with the police"),
    "persons_prosecuted": QT_TRANSLATE_NOOP("labels", "Persons prosecuted"),
    "persons_convicted": QT_TRANSLATE_NOOP("labels", "Persons convicted"),
    "destroyed": QT_TRANSLATE_NOOP("labels", "Arms destroyed"),
    "marked_recorded": QT_TRANSLATE_NOOP("labels", "Arms marked and recorded"),
    "diversion_incidents": QT_TRANSLATE_NOOP("labels", "Diversion incidents"),
    "requests_placed": QT_TRANSLATE_NOOP("labels", "Tracing requests placed"),
    "requests_answered": QT_TRANSLATE_NOOP("labels", "Tracing requests answered"),
}
DUTY = {
    "value": QT_TRANSLATE_NOOP("labels", "Value"),
    "activity": QT_TRANSLATE_NOOP("labels", "Activity"),
    "milestone": QT_TRANSLATE_NOOP("labels", "Milestone"),
    "deadline": QT_TRANSLATE_NOOP("labels", "Report or date"),
    "report": QT_TRANSLATE_NOOP("labels", "Report"),
}
PLAN_PROBLEM = {
    "plan_no_years": QT_TRANSLATE_NOOP("labels", "Enter the first and the last year of the plan."),
    "plan_no_host": QT_TRANSLATE_NOOP("labels", "Name the institution that hosts the plan."),
    "plan_no_objective": QT_TRANSLATE_NOOP("labels", "Add an objective: the plan has none."),
    "plan_objective_without_indicator": QT_TRANSLATE_NOOP(
        "labels", "Give this objective an indicator, or link it to a target that has one."
    ),
    "plan_no_lead": QT_TRANSLATE_NOOP("labels", "Name who leads this activity."),
    "plan_one_owner": QT_TRANSLATE_NOOP(
        "labels", "One institution leads every activity: share the work with other ministries."
    ),
    "plan_activity_undated": QT_TRANSLATE_NOOP("labels", "Enter when this activity begins and ends."),
    "plan_dates_outside": QT_TRANSLATE_NOOP(
        "labels", "This activity lies outside the years of the plan, or ends before it begins."
    ),
    "plan_activity_uncosted": QT_TRANSLATE_NOOP("labels", "Cost this activity."),
    "plan_no_national_budget": QT_TRANSLATE_NOOP(
        "labels", "Nothing stands on the national budget: enter what the State pays itself."
    ),
    "plan_finance_not_consulted": QT_TRANSLATE_NOOP("labels", "Consult the ministry of finance, and enter the day."),
    "plan_no_strategy": QT_TRANSLATE_NOOP(
        "labels", "Name the national security or development strategy the plan belongs to."
    ),
}
VALUE_WARNING = {
    "value_out_of_range": QT_TRANSLATE_NOOP(
        "labels", "{value} lies outside the plausible range of the sheet, {low} to {high}."
    ),
    "value_jump": QT_TRANSLATE_NOOP(
        "labels", "{value} differs from {before} in {period_before} by more than the rule allows ({limit})."
    ),
    "cumulative_falls": QT_TRANSLATE_NOOP(
        "labels", "A running total cannot fall: {value} after {before} in {period_before}."
    ),
    "parts_differ": QT_TRANSLATE_NOOP(
        "labels", "The parts by {axis} make {parts}, the total is {total}. Correct one, or say why they differ."
    ),
    "parts_incomplete": QT_TRANSLATE_NOOP(
        "labels", "Some parts by {axis} are missing, so that they cannot make the total of {total}."
    ),
    "rollup_differs": QT_TRANSLATE_NOOP("labels", "{value} is entered, but what rolls up to it makes {parts}."),
    "part_above_total": QT_TRANSLATE_NOOP("labels", "The part {value} is larger than the total {total}."),
    "band_off_cuts": QT_TRANSLATE_NOOP(
        "labels", "The age band {band} does not begin and end at the usual ages, so that it cannot be compared."
    ),
    "disability_method_missing": QT_TRANSLATE_NOOP("labels", "Say by which method disability was recorded."),
}
TARGET_PROBLEM = {
    "target_no_title": QT_TRANSLATE_NOOP("labels", "Give the target a title."),
    "target_no_baseline": QT_TRANSLATE_NOOP("labels", "Enter the baseline value: where the country starts from."),
    "target_no_baseline_year": QT_TRANSLATE_NOOP("labels", "Enter the year of the baseline."),
    "target_no_value": QT_TRANSLATE_NOOP("labels", "Enter the target value: where the country wants to be."),
    "target_no_year": QT_TRANSLATE_NOOP("labels", "Enter the year of the target."),
    "target_year_before_baseline": QT_TRANSLATE_NOOP("labels", "The target year must come after the baseline year."),
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
    "sex": QT_TRANSLATE_NOOP("labels", "sex"),
    "age": QT_TRANSLATE_NOOP("labels", "age"),
    "disability": QT_TRANSLATE_NOOP("labels", "disability"),
    "place": QT_TRANSLATE_NOOP("labels", "place"),
    "weapon": QT_TRANSLATE_NOOP("labels", "type of weapon"),
    "relationship": QT_TRANSLATE_NOOP("labels", "relationship"),
    "context": QT_TRANSLATE_NOOP("labels", "context"),
    "outcome": QT_TRANSLATE_NOOP("labels", "outcome"),
    "axes": QT_TRANSLATE_NOOP("labels", "axes of breakdown"),
    "reason": QT_TRANSLATE_NOOP("labels", "reason"),
    "day": QT_TRANSLATE_NOOP("labels", "day"),
    "body": QT_TRANSLATE_NOOP("labels", "deciding body"),
}
