"""The calendar as a value and as a printed list: what is due, by when and by whom."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from natcoord import labels
from natcoord.domain import duties as due
from natcoord.domain.duties import Duty
from natcoord.domain.plan_records import Deadline
from natcoord.domain.records import Country, Words
from natcoord.i18n import QT_TRANSLATE_NOOP, Language
from natcoord.reports.document import Block, Column, Document, Paragraph, Section, Table

GROUP_WORDS = {
    "late": QT_TRANSLATE_NOOP("calendar", "Late"),
    "soon": QT_TRANSLATE_NOOP("calendar", "In the next 30 days"),
    "later": QT_TRANSLATE_NOOP("calendar", "Later, this year and the next"),
    "beyond": QT_TRANSLATE_NOOP("calendar", "In the years after"),
}


@dataclass(frozen=True, slots=True)
class Calendar:
    """What is due on a day, and in which language it is said."""

    country: Country
    language: Language
    today: date
    deadlines: tuple[Deadline, ...]
    duties: tuple[Duty, ...]
    institutions: Mapping[str, Words]

    @property
    def title(self) -> str:
        words = self.language.translate("calendar", "{country}: calendar of what is due")
        return words.format(country=self.language.say(self.country.name))

    def institution(self, key: str | None) -> str:
        """The name of an institution, or nothing."""
        return self.language.say(self.institutions.get(key or "", {}))


def title(duty: Duty, language: Language) -> str:
    """What is due; of a value also for which period, and of an unverified date that it is one."""
    words = language.say(duty.title) or language.translate("calendar", "Without a title")
    if duty.period:
        words = language.translate("calendar", "{indicator} · {period}").format(
            indicator=words, period=language.period(duty.period)
        )
    return with_doubt(words, duty.confidence, language)


def with_doubt(words: str, confidence: str, language: Language) -> str:
    """The words, followed by how sure the date is, unless it is verified."""
    if confidence == "verified":
        return words
    doubt = {
        "from_memory": language.translate("calendar", "{title} (date to be checked)"),
        "unverified": language.translate("calendar", "{title} (date not verified)"),
    }
    return doubt[confidence].format(title=words)


def group_words(group: str, language: Language) -> str:
    """The heading of a group."""
    return language.translate("calendar", GROUP_WORDS[group])


def build(facts: Calendar) -> Document:
    """The list: one table for each group that has something in it."""
    from natcoord.reports.national import formats  # the calendar on the screen needs no report

    language = facts.language
    return Document(
        title=facts.title,
        subject=language.translate("calendar", "What is due, by when and by whom"),
        author=language.say(facts.country.name),
        language=language.code,
        is_rtl=language.is_rtl,
        created_on=facts.today.isoformat(),
        sections=(Section(language.translate("calendar", "Calendar"), facts.title, tuple(_blocks(facts))),),
        formats=formats(language),
    )


def _blocks(facts: Calendar) -> Iterator[Block]:
    language = facts.language
    yield Paragraph(language.translate("reports", "As of {date}.").format(date=language.date(facts.today)))
    if facts.country.is_example:
        words = language.translate("reports", "Training example: the State and all its figures are invented.")
        yield Paragraph(words, "note")
    if not facts.duties:
        yield Paragraph(language.translate("calendar", "Nothing is due."))
    for name in due.GROUPS:
        found = [one for one in facts.duties if due.group(one, facts.today) == name]
        if found:
            yield Paragraph(group_words(name, language), "heading")
            yield _table(found, facts)
    if any(one.confidence != "verified" for one in facts.duties):
        words = language.translate("calendar", "A date that is not verified must be checked with whoever sets it.")
        yield Paragraph(words, "note")


def _table(found: list[Duty], facts: Calendar) -> Table:
    language = facts.language
    columns = (
        Column(language.translate("calendar", "Due on"), "date", 20),
        Column(language.translate("calendar", "What is due"), width=60),
        Column(language.translate("calendar", "Kind"), width=18),
        Column(language.translate("calendar", "Institution"), width=34),
    )
    rows = [
        (
            one.due_on.isoformat(),
            title(one, language),
            labels.duty(one.kind, language),
            facts.institution(one.institution_id),
        )
        for one in found
    ]
    return Table(columns, rows)
