"""What a record is called: words, codes and days in an order, put together from it and from what it points to."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from natcoord.domain import frozen
from natcoord.domain.records import Words
from natcoord.domain.snapshot import Snapshot

BETWEEN = " · "
PIECES = {
    # Kind of piece and field. `to` goes on with what the field points to; other kinds are codes to be put in words.
    "country": ("words:name",),
    "institutions": ("words:name",),
    "assessments": ("words:title",),
    "answers": ("question:question_key", "to:assessment_id"),
    "decisions": ("question:question_key",),
    "targets": ("text:code", "words:title"),
    "indicators": ("text:code", "words:name"),
    "measurements": ("to:indicator_id", "period:period", "cell:cell"),
    "evidence": ("text:title", "to:answer_id", "to:measurement_id"),
    "moves": ("to:assessment_id", "round_state:to_state"),
    "assignments": ("area:area", "to:assessment_id"),
    "requests": ("question:question_key", "to:assessment_id"),
    "consultations": ("text:title", "day:held_on"),
    "checks": ("checklist:item_key", "to:assessment_id"),
    "own_questions": ("words:title",),
    "hidden": ("question:question_key",),
    "plans": ("words:title",),
    "plan_moves": ("to:action_plan_id", "plan_state:to_state"),
    "plan_items": ("words:title",),
    "costs": ("to:plan_item_id", "text:line", "year:year", "text:currency"),
    "rates": ("text:currency",),
    "target_revisions": ("to:target_id", "day:revised_on"),
    "measurement_revisions": ("to:measurement_id",),
    "arms_counts": ("year:year", "to:institution_id", "context:context", "weapon:weapon"),
    "arms_figures": ("year:year", "to:institution_id", "figure:figure", "cell:cell"),
    "arms_supplies": ("year:year", "to:institution_id"),
    "arms_years": ("year:arms_year_id",),
    "arms_revisions": ("year:year",),
    "deadlines": ("words:title",),
    "reports": ("report_kind:kind", "report_period:period", "words:title"),
    "report_entries": ("field:field_key", "to:report_id"),
    "report_moves": ("to:report_id", "clearance:to_state"),
    "restrictions": ("table:table_name", "text:record_key"),
}


@dataclass(frozen=True, slots=True)
class Named:
    """The name of a record: pieces of (kind, Words or text or code), see PIECES; `key` is that of the record."""

    key: str
    pieces: tuple[tuple[str, Any], ...]

    @property
    def words(self) -> Words:
        """What can be said without a catalogue: texts and words, without the codes."""
        told = [one for kind, one in self.pieces if kind in ("words", "text")]
        codes = dict.fromkeys(code for one in told if isinstance(one, dict) for code in one) or {"en": None}
        return {code: BETWEEN.join(filter(None, (_say(one, code) for one in told))) for code in codes}


def _say(one: Words | str, code: str) -> str:
    if isinstance(one, str):
        return one
    return one.get(code) or next((text for text in one.values() if text), "")


class Names:
    """The names of the records of two snapshots; of a record in both, that of the later."""

    def __init__(self, before: Snapshot, after: Snapshot) -> None:
        wanted = {*frozen.references().values()}
        self._records: dict[str, dict[str, Any]] = {name: {} for name in wanted}
        for name in wanted:
            key = frozen.key_of(frozen.tables()[name])
            for one in (*getattr(before, name), *getattr(after, name)):
                self._records[name][getattr(one, key)] = one

    def of(self, table: str, record: Any) -> Named:
        """The name of a record."""
        key = getattr(record, frozen.key_of(frozen.tables()[table]))
        return Named(key, tuple(self._pieces(table, record)))

    def at(self, table: str, key: str) -> Named:
        """The name of the record with this key; the key itself where it is in neither."""
        found = self._records[table].get(key)
        return self.of(table, found) if found is not None else Named(key, (("text", key),))

    def _pieces(self, table: str, record: Any) -> Iterator[tuple[str, Any]]:
        for spec in PIECES[table]:
            kind, _, field = spec.partition(":")
            value = getattr(record, field)
            if kind == "to":
                owner = frozen.references()[table, field]
                if value is not None:
                    yield from self.at(owner, value).pieces
            elif kind == "field":
                # A field is found in the template of the kind of its report.
                report = self._records["reports"].get(record.report_id)
                yield kind, f"{report.kind if report else ''}/{value}"
            elif value not in ("", None, {}):
                yield kind, value if kind == "words" else str(value)
