"""Order: what one report is made from. Every kind of report is a function from an Order to sections."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from natcoord.content import Pack
from natcoord.domain.records import Words
from natcoord.domain.report_records import Report, ReportEntry
from natcoord.domain.snapshot import Snapshot
from natcoord.i18n import Language
from natcoord.report_packs import Template


@dataclass(frozen=True)
class Order:
    """`snapshot` holds what the class of the report lets through (`domain.classes`), never more.

    `language` is one language; a report in both is made twice and laid side by side. `template` is None for the
    kinds that ask nothing.
    """

    snapshot: Snapshot
    language: Language
    pack: Pack  # with the country's own questions
    today: date
    report: Report
    template: Template | None = None

    def say(self, words: Words) -> str:
        """The text in the language of the report, else in the other."""
        return self.language.say(words)

    def institution(self, institution_id: str | None) -> str:
        """The name of an institution, empty for none."""
        found = self.snapshot.institution(institution_id)
        return self.say(found.name) if found else ""

    @cached_property
    def entries(self) -> dict[str, ReportEntry]:
        """What was filled in, by field key."""
        own = self.report.report_id
        return {one.field_key: one for one in self.snapshot.report_entries if one.report_id == own}

    def words_of(self, field_key: str) -> str:
        """The text filled in for a field, empty for none."""
        found = self.entries.get(field_key)
        return self.say(found.text).strip() if found else ""

    @property
    def state_name(self) -> str:
        """The name of the State."""
        return self.say(self.snapshot.country.name)
