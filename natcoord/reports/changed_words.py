"""Words for what changed: which record, which field, what it was and what it is."""

from collections.abc import Callable, Iterable
from typing import Any

from natcoord import field_words, labels, report_packs
from natcoord.content import Pack
from natcoord.domain import breakdown
from natcoord.domain.change_names import BETWEEN, Named
from natcoord.domain.changes import Change
from natcoord.i18n import OFFERED, QT_TRANSLATE_NOOP, Language
from natcoord.reports import machine_codes
from natcoord.reports.machine_codes import Codes

KIND = {
    "added": QT_TRANSLATE_NOOP("changes", "Added"),
    "removed": QT_TRANSLATE_NOOP("changes", "Removed"),
    "changed": QT_TRANSLATE_NOOP("changes", "Changed"),
}
_CODES: dict[str, Codes] = {
    "round_state": machine_codes.ROUND_STATE,
    "plan_state": machine_codes.PLAN_STATE,
    "clearance": machine_codes.CLEARANCE,
    "area": machine_codes.AREA,
    "checklist": machine_codes.CHECKLIST,
    "context": machine_codes.CONTEXT,
    "weapon": machine_codes.WEAPON,
    "figure": machine_codes.FIGURE,
    "report_kind": machine_codes.REPORT_KIND,
}
_PERIODS = (("measurements", "period"), ("reports", "period"))


class Wording:
    """Puts changes in words of one language; `pack` is the one with the country's own questions."""

    def __init__(self, language: Language, pack: Pack) -> None:
        self.language = language
        self.pack = pack

    def kind(self, code: str) -> str:
        """Added, removed or changed."""
        return self.language.translate("changes", KIND[code])

    def table(self, table: str) -> str:
        """What the records of a table are."""
        return field_words.table_word(table, self.language)

    def record(self, named: Named) -> str:
        """The name of a record."""
        return BETWEEN.join(filter(None, (self._piece(kind, value) for kind, value in named.pieces)))

    def field(self, change: Change) -> str:
        """The name of the field that differs; of a text also its language, of an added record nothing."""
        if not change.field:
            return ""
        name = field_words.field_word(change.table, change.field, self.language)
        if not change.language:
            return name
        words = self.language.translate("changes", "{field} ({language})")
        return words.format(field=name, language=OFFERED.get(change.language, change.language))

    def before(self, change: Change) -> str:
        return self._side(change, change.before)

    def after(self, change: Change) -> str:
        return self._side(change, change.after)

    def _side(self, change: Change, value: Any) -> str:
        if change.table == "report_entries" and change.field == "chosen" and value:
            return self._chosen(dict(change.record.pieces)["field"], value)
        return self.value(change.table, change.field, value)

    def _chosen(self, place: str, options: tuple[str, ...]) -> str:
        kind, _, key = place.partition("/")
        template = report_packs.template(kind)
        if template is None:
            return self._listed(options)
        return self._listed(template.word(f"option.{key}.{one}", self.language.code) for one in options)

    def value(self, table: str, field: str, value: Any) -> str:
        """One value of a field; nothing where nothing is said. Numbers keep every digit."""
        if value is None:
            return ""
        if isinstance(value, Named):
            return self.record(value)
        if isinstance(value, tuple):
            return self._list(table, field, value)
        if isinstance(value, bool):
            return labels.tri("yes" if value else "no", self.language)
        if isinstance(value, int | float):
            return self._number(field, value)
        return self._text(table, field, str(value))

    def _list(self, table: str, field: str, values: tuple[Any, ...]) -> str:
        if field == "milestones":
            return self._listed(f"{self.language.year(year)}: {self._number('', value)}" for year, value in values)
        return self._listed(self.value(table, field, one) for one in values)

    def _number(self, field: str, value: float) -> str:
        if field == "year" or field.endswith("_year"):
            return self.language.year(int(value))
        exact = f"{value:,}"
        return self.language.digits_of(exact.removesuffix(".0"))

    def _text(self, table: str, field: str, text: str) -> str:
        if codes := machine_codes.coded().get((table, field)):
            return codes.say(text, self.language, self.pack)
        if field == "table_name":
            return self.table(text)
        if (table, field) in _PERIODS:
            return labels.report_period(text, self.language)
        if field == "cell":
            return self._cell(text)
        if field in ("question_key", "question_keys"):
            return self._piece("question", text)
        if field.endswith("provision_keys") or field == "sources":
            return self._provision(text)
        return self.language.date(text) if field.endswith("_on") and text[:1].isdecimal() else text

    def _piece(self, kind: str, value: Any) -> str:
        if codes := _CODES.get(kind):
            return codes.say(value, self.language, self.pack)
        says: dict[str, Callable[[Any], str]] = {
            "words": self.language.say,
            "day": self.language.date,
            "year": self.language.digits_of,
            "period": self.language.period,
            "report_period": lambda text: labels.report_period(text, self.language),
            "cell": self._cell,
            "question": lambda key: self._content(f"question.{key}.title", key),
            "field": self._field,
            "table": self.table,
        }
        return says[kind](value) if kind in says else str(value)

    def _content(self, key: str, otherwise: str) -> str:
        said = self.pack.word(key, self.language.code)
        return otherwise if said == key else said

    def _cell(self, text: str) -> str:
        return self._listed(
            self.language.digits_of(self._content(f"category.{axis}.{code}", code)) if axis else code
            for axis, code in breakdown.split(text)
        )

    def _provision(self, key: str) -> str:
        if key not in self.pack.provisions:
            return key
        return self.pack.provision_label(key, self.language.code, for_export=True)

    def _field(self, place: str) -> str:
        """The question of a report, by the kind of its template and its key."""
        kind, _, key = place.partition("/")
        template = report_packs.template(kind)
        if template is None or key not in template.fields:
            return key
        return template.question(key, self.language.code, for_export=True)

    def _listed(self, texts: Iterable[str]) -> str:
        return ("؛ " if self.language.is_rtl else "; ").join(texts)
