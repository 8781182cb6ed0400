"""Shown: what one reading of the file gave about the open report."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from natcoord import report_packs
from natcoord.domain import report_lines
from natcoord.domain.contradictions import Contradiction
from natcoord.domain.prefill import Value
from natcoord.domain.records import Institution
from natcoord.domain.report_lines import Line
from natcoord.domain.report_records import Report, ReportMove, Submission
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.report_packs import Template
from natcoord.services import reporting, submissions
from natcoord.store.file import reading
from natcoord.ui.workspace import Workspace

OPEN_STATES = ("missing", "carried")  # of lines that wait for somebody


@dataclass(frozen=True)
class Shown:
    """A report with its lines by field; without a template it has none."""

    report: Report
    template: Template | None
    language: Language
    is_open: bool  # whether anything may be written in it
    lines: dict[str, Line] = field(default_factory=dict)
    moves: tuple[ReportMove, ...] = ()
    submissions: tuple[Submission, ...] = ()  # the newest first
    earlier: tuple[Report, ...] = ()  # it can be carried from; the newest first
    periods: dict[str, str] = field(default_factory=dict)  # of all reports, by key
    institutions: dict[str, str] = field(default_factory=dict)  # names by key

    def keys(self, state: str, section: str = "") -> list[str]:
        """The fields in a state, of one section or of all."""
        return [
            key
            for key, line in self.lines.items()
            if line.state == state and (not section or line.field.section == section)
        ]

    def word(self, key: str) -> str:
        """A word of the template in the language of the window."""
        return self.template.word(key, self.language.code) if self.template else key

    def question(self, field_key: str) -> str:
        """The question with its number."""
        return "  ".join(one for one in (self.number(field_key), self.word(f"field.{field_key}")) if one)

    def number(self, field_key: str) -> str:
        """The number of a question; its digits and letters keep their order among Arabic words."""
        number = self.template.fields[field_key].number if self.template else ""
        return self.language.path(self.language.digits_of(number)) if number and self.language.is_rtl else number

    def owner(self, line: Line) -> str:
        """The name of the institution that owes a line; empty for none."""
        return self.institutions.get(line.institution_id or "", "")

    def said(self, line: Line) -> Value | None:
        """What the report says to a line."""
        return report_lines.said(line)


@dataclass(frozen=True)
class Checked:
    """What takes longer to read: how much is missing from each report, and what the open one contradicts."""

    missing: dict[str, int] = field(default_factory=dict)  # by report
    contradictions: tuple[Contradiction, ...] = ()
    refusal: NatcoordError | None = None

    def of(self, field_key: str) -> list[Contradiction]:
        """The contradictions of one field."""
        return [one for one in self.contradictions if one.field_key == field_key]


def read(workspace: Workspace, report: Report) -> Shown:
    """Read everything about a report that can be read at once."""
    store, language = workspace.store, workspace.language
    template = report_packs.template(report.kind)
    lines = reporting.lines(store, report.report_id, workspace.today) if template else []
    return Shown(
        report,
        template,
        language,
        not report.is_submitted and not workspace.is_read_only,
        {one.field.field_key: one for one in lines},
        tuple(reporting.moves(store, report.report_id)),
        tuple(submissions.submissions(store, report.report_id)),
        tuple(reporting.earlier(store, report)) if template else (),
        {one.report_id: one.period for one in store.read(Report)},
        {one.institution_id: language.say(one.name) for one in store.read(Institution)},
    )


def check(country_file: Path, report_id: str, open_ids: tuple[str, ...], day: date) -> Checked:
    """Read the rest on a connection of its own: for a worker. `open_ids` are the reports that can lack something.

    What cannot be read is said in `refusal`.
    """
    missing = {}
    try:
        with reading(country_file) as store:
            for key in open_ids:
                made = report_lines.counts(reporting.lines(store, key, day))
                missing[key] = sum(made[state] for state in OPEN_STATES)
            found = reporting.contradictions(store, report_id, day) if report_id else []
    except NatcoordError as refusal:
        return Checked(missing, (), refusal)
    return Checked(missing, tuple(found))
