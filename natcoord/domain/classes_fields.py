"""The class of every field of every record: public, or restricted, which is said in the country alone.

Restricted are persons, files, and notes that people write to one another. What was published before this table was
made, and what explains a figure or a decision to a reader, is public. A field that stands nowhere is restricted.
"""

from natcoord.domain import snapshot as snapshots

PUBLIC, RESTRICTED = "public", "restricted"

# By table of the Snapshot: the fields that may leave, and those that stay.
_FIELDS: dict[str, tuple[str, str]] = {
    "country": (
        "country_id name is_example language digits months wanted_level on_track acceleration currency",
        "",
    ),
    "institutions": ("institution_id name kind", ""),
    "assessments": (
        "assessment_id title started_on closed_on pack_version state due_on institution_id scope_areas"
        " scope_instruments scope_themes carried_from",
        "lead team",
    ),
    "answers": (
        "answer_id assessment_id question_key law_level law_absence practice_level practice_absence note"
        " institution_id answered_at confidence carried_from is_confirmed",
        "respondent",
    ),
    "decisions": ("question_key decision reason decided_on priority_override override_reason", ""),
    "targets": (
        "target_id code title baseline_value baseline_year target_value target_year institution_id adopted_on"
        " adopted_by note question_keys provision_keys milestones",
        "",
    ),
    "indicators": (
        "indicator_id target_id code name definition unit kind direction numerator denominator source frequency"
        " institution_id band_low band_high is_key is_draft method limits provision_keys axes disability_method low"
        " high plan_item_id rolls_up_to rollup library_key confidence",
        "",
    ),
    "measurements": (
        "measurement_id indicator_id period cell value numerator denominator absence state source recorded_at"
        " difference submitted_at approved_at",
        "entered_by submitted_by approved_by",
    ),
    "evidence": (
        "evidence_id answer_id kind title reference document_on verified_on is_restricted measurement_id",
        "file_name attachment verified_by",
    ),
    "moves": ("round_move_id assessment_id from_state to_state moved_at", "person reason"),
    "assignments": ("assignment_id assessment_id area institution_id", "person"),
    "requests": (
        "data_request_id assessment_id question_key institution_id asked_on due_on received_on refused_on reason",
        "",
    ),
    # Persons at one meeting are told as sums of many only: see classes_persons.
    "consultations": (
        "consultation_id assessment_id held_on title stakeholder institution_id areas",
        "women men unstated note",
    ),
    "checks": ("checklist_answer_id assessment_id item_key answer note", ""),
    "own_questions": (
        "question_key area lens importance sources themes law_applies practice_applies title text guidance",
        "",
    ),
    "hidden": ("question_key hidden_on", "reason"),
    "plans": (
        "action_plan_id title starts_year ends_year state institution_id strategy finance_consulted_on",
        "note",
    ),
    "plan_moves": ("plan_move_id action_plan_id from_state to_state moved_on body", "note"),
    "plan_items": (
        "plan_item_id action_plan_id parent_id level position title institution_id partners starts_on ends_on state"
        " state_on target_ids area rollup is_milestone",
        "note",
    ),
    "costs": ("cost_id plan_item_id line year currency national pledged received unfunded institution_id", ""),
    "rates": ("currency per_unit rated_on source", ""),
    "target_revisions": (
        "target_revision_id target_id revised_on revised_by reason baseline_value baseline_year target_value"
        " target_year milestones adopted_on adopted_by",
        "",
    ),
    "measurement_revisions": (
        "measurement_revision_id measurement_id value numerator denominator absence source state recorded_at"
        " approved_at replaced_at",
        "approved_by replaced_by reason",
    ),
    "arms_counts": (
        "arms_count_id year institution_id context weapon total traced established pending insufficient"
        " not_attempted marked",
        "",
    ),
    "arms_figures": ("arms_figure_id year institution_id figure cell value absence", ""),
    "arms_supplies": ("arms_supply_id year institution_id supplied_on absence", "note"),
    "arms_years": ("arms_year_id closed_on", "note"),
    "arms_revisions": ("arms_revision_id year record_id was reason revised_at", "person"),
    "deadlines": (
        "deadline_id title due_on repeats lead_days institution_id library_key confidence done_on",
        "note",
    ),
    "reports": (
        "report_id kind title period language report_class template instrument institution_id due_on state version",
        "note",
    ),
    "report_entries": (
        "report_entry_id report_id field_key choice number chosen text absence entered_at carried_from is_confirmed",
        "",
    ),
    "report_moves": ("report_move_id report_id from_state to_state moved_on body", "person note"),
    # That something is kept back, and why, is itself kept back.
    "restrictions": ("", "restriction_id table_name record_key reason restricted_on"),
}
FIELD_CLASS: dict[str, dict[str, str]] = {
    table: dict.fromkeys(public.split(), PUBLIC) | dict.fromkeys(restricted.split(), RESTRICTED)
    for table, (public, restricted) in _FIELDS.items()
}
# Records of these tables can be kept in the country one by one: all but the country itself and the list of them.
RESTRICTABLE = tuple(table for table in snapshots.kinds() if table != "restrictions")


def class_of(table: str, field: str) -> str:
    """The class of a field, by table and field of the Snapshot."""
    return FIELD_CLASS.get(table, {}).get(field, RESTRICTED)
