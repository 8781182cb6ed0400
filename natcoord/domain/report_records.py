"""The facts of reports: what was filled in, how each was cleared, what was submitted, what must not leave.

Field names are column names, as in `records`.
"""

from dataclasses import dataclass, field

from natcoord.domain.records import Words

# In the order of the work: the report to the United Nations, then those a mechanism owes at home and in its region.
REPORT_KINDS = (
    "poa",
    "monitoring",
    "baseline",
    "arms",
    "roadmap",
    "country_page",
    "brief",
    "national",
    "tracking",
)
CLEARANCES = ("draft", "technical", "inter_ministerial", "political", "submitted")
CLASSES = ("public", "restricted")
REPORT_LANGUAGES = ("ar", "en", "both")
FIELD_KINDS = ("tri", "yn", "text", "num", "multi", "list", "table")
TRI = ("yes", "no", "developing")
FIELD_ABSENCES = ("not_available", "not_applicable", "not_shared")
TEXT_LIMIT = 32_000  # characters of one text: a workbook cell holds no more than 32,767


@dataclass(frozen=True, slots=True)
class Report:
    """One report being made. Its state is moved, never edited: see ReportMove.

    `period` is the years, half-year or year it speaks of: "2024-2025", "2025-H1", "2025", or empty.
    """

    report_id: str
    kind: str  # REPORT_KINDS
    title: Words
    period: str
    language: str  # REPORT_LANGUAGES
    report_class: str  # CLASSES
    template: str  # the version of the template it began with
    instrument: str = ""  # of a roadmap report
    institution_id: str | None = None  # that prepares it
    due_on: str | None = None
    state: str = "draft"  # CLEARANCES
    version: int = 1
    note: str = ""

    @property
    def is_submitted(self) -> bool:
        """Whether nothing in it may be changed any more."""
        return self.state == "submitted"


@dataclass(frozen=True, slots=True)
class ReportEntry:
    """What was filled in for one field of a report: what facts cannot give, or what is said instead of them.

    `choice` is one of TRI, `chosen` the codes of a multiple choice, `absence` says why there is nothing.
    """

    report_entry_id: str
    report_id: str
    field_key: str
    choice: str = ""
    number: float | None = None
    chosen: tuple[str, ...] = ()
    text: Words = field(default_factory=dict)
    absence: str = ""  # FIELD_ABSENCES, or empty
    entered_at: str = ""
    carried_from: str | None = None  # the report it was taken over from
    is_confirmed: bool = True

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said."""
        nothing = not self.choice and self.number is None and not self.chosen and not self.absence
        return nothing and not any(text.strip() for text in self.text.values())


@dataclass(frozen=True, slots=True)
class ReportMove:
    """A report went from one step of clearance to another."""

    report_move_id: str
    report_id: str
    from_state: str
    to_state: str
    moved_on: str
    body: str  # that cleared it
    person: str  # stays out of exports
    note: str


@dataclass(frozen=True, slots=True)
class Submission:
    """A report as it was submitted: all facts of that moment, frozen. `facts` is the key of their bytes.

    `fingerprint` is the SHA-256 of the facts' text (`domain.frozen`), in hexadecimal digits.
    """

    submission_id: str
    report_id: str
    version: int
    submitted_on: str
    body: str
    fingerprint: str
    facts: str
    program: str  # the version of natcoord that wrote it


@dataclass(frozen=True, slots=True)
class SubmittedFile:
    """One file of a submission, byte by byte; `attachment` is its SHA-256 and the key of its bytes."""

    submitted_file_id: str
    submission_id: str
    file_name: str
    attachment: str


@dataclass(frozen=True, slots=True)
class Restriction:
    """One record that must not leave the country in a public export, whatever the class of its fields."""

    restriction_id: str
    table_name: str
    record_key: str
    reason: str
    restricted_on: str


@dataclass(frozen=True, slots=True)
class FieldCondition:
    """A field is asked only where another one of the same template holds one of these choices."""

    field_key: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TemplateField:
    """One question of a report template; its words are content, found by `field_key`.

    `prefill` names the fact that answers it (`domain.prefill`), `area` the functional area whose institution owes it.
    An unverified `number` is never printed.
    """

    field_key: str
    section: str
    kind: str  # FIELD_KINDS
    number: str = ""
    number_confidence: str = "verified"
    sources: tuple[str, ...] = ()  # provision keys
    options: tuple[str, ...] = ()  # of a multiple choice
    asked_if: FieldCondition | None = None
    prefill: str = ""
    area: str = ""
    is_restricted: bool = False  # contact details and the like: never in a public export
    is_optional: bool = False  # not missing when it is empty

    @property
    def printed_number(self) -> str:
        """The number that may stand in an export."""
        return "" if self.number_confidence == "unverified" else self.number
