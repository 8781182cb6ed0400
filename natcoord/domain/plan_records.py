"""The facts of the action plan, the ledgers, the arms table of SDG 16.4.2 and the calendar, as frozen values.

Field names are column names, as in `records`. Amounts are in the currency beside them; counts are ints.
"""

from dataclasses import dataclass

from natcoord.domain.records import Words

Points = tuple[tuple[int, float], ...]  # year and value of each milestone

PLAN_LEVELS = ("objective", "outcome", "output", "activity")
PLAN_STATES = ("draft", "consulted", "validated", "approved", "in_force", "mid_term_reviewed", "closed")
ACTIVITY_STATES = ("planned", "under_way", "done", "stopped")
ITEM_ROLLUPS = ("worst", "most")
FUNDING = ("national", "pledged", "received", "unfunded")
REPEATS = ("none", "half_year", "year", "two_years", "six_years")

CONTEXTS = ("seized_criminal", "found", "surrendered", "seized_administrative")
OUTCOMES = ("traced", "established", "pending", "insufficient", "not_attempted")
SMALL_ARMS = ("revolver", "pistol", "rifle", "shotgun", "sub_machine_gun", "light_machine_gun")
LIGHT_WEAPONS = (
    "heavy_machine_gun",
    "grenade_launcher",
    "anti_aircraft_gun",
    "anti_tank_gun",
    "recoilless_rifle",
    "anti_tank_missile",
    "anti_aircraft_missile",
    "mortar_under_100",
)
WEAPONS = (*SMALL_ARMS, *LIGHT_WEAPONS, "unknown")
ARMS_FIGURES = (
    "persons_contact",
    "persons_prosecuted",
    "persons_convicted",
    "destroyed",
    "marked_recorded",
    "diversion_incidents",
    "requests_placed",
    "requests_answered",
)


@dataclass(frozen=True, slots=True)
class ActionPlan:
    """A National Action Plan. Its state is moved, never edited: see PlanMove."""

    action_plan_id: str
    title: Words
    starts_year: int | None
    ends_year: int | None
    state: str  # PLAN_STATES
    institution_id: str | None  # the host
    strategy: Words  # the security or development strategy it belongs to
    finance_consulted_on: str | None
    note: str


@dataclass(frozen=True, slots=True)
class PlanMove:
    """A plan went from one state to another, by a deciding body."""

    plan_move_id: str
    action_plan_id: str
    from_state: str
    to_state: str
    moved_on: str
    body: str
    note: str


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One line of the outline: an objective, outcome, output or activity (PLAN_LEVELS).

    Lead, partners, days and state are those of an activity. `rollup` (ITEM_ROLLUPS) says how the status of a
    level follows from what is below it.
    """

    plan_item_id: str
    action_plan_id: str
    parent_id: str | None
    level: str
    position: int  # among those of the same parent
    title: Words
    institution_id: str | None = None  # the lead
    partners: tuple[str, ...] = ()  # institution keys
    starts_on: str | None = None
    ends_on: str | None = None
    state: str = "planned"  # ACTIVITY_STATES
    state_on: str | None = None  # since when
    target_ids: tuple[str, ...] = ()
    area: str = ""  # functional area
    note: str = ""
    rollup: str = "worst"
    is_milestone: bool = False  # one day, `ends_on`


@dataclass(frozen=True, slots=True)
class Cost:
    """One line of the costs of an activity in one year and currency. None is not stated, which is not nothing."""

    cost_id: str
    plan_item_id: str
    line: str
    year: int
    currency: str  # ISO 4217
    national: float | None
    pledged: float | None
    received: float | None
    unfunded: float | None
    institution_id: str | None = None  # the donor


@dataclass(frozen=True, slots=True)
class Rate:
    """What one unit of a currency is worth in the currency of the country file."""

    currency: str
    per_unit: float
    rated_on: str
    source: str


@dataclass(frozen=True, slots=True)
class TargetRevision:
    """The line of a target that no longer holds: what it was until `revised_on`, and why it was changed by whom.

    The line that holds now stands in the target itself.
    """

    target_revision_id: str
    target_id: str
    revised_on: str
    revised_by: str  # the deciding body
    reason: str
    baseline_value: float | None
    baseline_year: int | None
    target_value: float | None
    target_year: int | None
    milestones: Points
    adopted_on: str | None
    adopted_by: str


@dataclass(frozen=True, slots=True)
class MeasurementRevision:
    """A value as it was before it was changed or returned, and why."""

    measurement_revision_id: str
    measurement_id: str
    value: float | None
    numerator: float | None
    denominator: float | None
    absence: str | None
    source: str
    state: str
    recorded_at: str
    approved_by: str
    approved_at: str | None
    replaced_at: str
    replaced_by: str
    reason: str


@dataclass(frozen=True, slots=True)
class ArmsCount:
    """Arms of one type that one agency collected in one year and context, by the outcome of their tracing.

    Source: SDG 16.4.2 metadata (2018-07-26), as read in domain.md 7.1. None is not known, never zero.
    """

    arms_count_id: str
    year: int
    institution_id: str
    context: str  # CONTEXTS
    weapon: str  # WEAPONS
    total: int | None
    traced: int | None = None
    established: int | None = None
    pending: int | None = None
    insufficient: int | None = None
    not_attempted: int | None = None
    marked: int | None = None  # of the total, uniquely marked


@dataclass(frozen=True, slots=True)
class ArmsFigure:
    """A figure beside the table: persons, arms destroyed, marked and recorded, diversion, tracing requests."""

    arms_figure_id: str
    year: int
    institution_id: str
    figure: str  # ARMS_FIGURES
    cell: str  # see domain.breakdown
    value: int | None
    absence: str | None


@dataclass(frozen=True, slots=True)
class ArmsSupply:
    """Whether an agency that is expected to has sent its figures of a year."""

    arms_supply_id: str
    year: int
    institution_id: str
    supplied_on: str | None
    absence: str | None  # VALUE_ABSENCES
    note: str


@dataclass(frozen=True, slots=True)
class ArmsYear:
    """A year of the table; once closed (reported), a change needs a reason and keeps what was."""

    arms_year_id: str  # the year, four digits
    closed_on: str | None
    note: str


@dataclass(frozen=True, slots=True)
class ArmsRevision:
    """What a row of a closed year was before; `was` holds its fields as they were, by name."""

    arms_revision_id: str
    year: int
    record_id: str  # of the ArmsCount or ArmsFigure
    was: Words
    reason: str
    revised_at: str
    person: str


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day on which something is owed, once or again and again; `done_on` is the last occurrence that is done."""

    deadline_id: str
    title: Words
    due_on: str
    repeats: str  # REPEATS
    lead_days: int  # reminded of so many days before
    institution_id: str | None
    library_key: str
    confidence: str
    done_on: str | None
    note: str = ""
