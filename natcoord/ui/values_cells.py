"""ValuesCells: what the cells of the values grid show: words, colours and hints, for one reading of the facts."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QBrush

from natcoord import labels
from natcoord.content import Pack
from natcoord.domain import breakdown, periods
from natcoord.domain.records import Measurement
from natcoord.i18n import Language
from natcoord.services import track
from natcoord.ui import theme, value_state, value_words
from natcoord.ui.breakdown_columns import (
    ABSENCE,
    DENOMINATOR,
    DIFFERENCE,
    EVERY,
    NUMBERS,
    PERIOD,
    SHARE,
    SOURCE,
    STATE,
    TOTAL,
    WHY,
    Column,
)
from natcoord.ui.values_facts import ValuesFacts
from natcoord.ui.values_headings import Headings, side
from natcoord.ui.values_rows import Key, entry_of
from natcoord.ui.values_typed import Typed

_ROLE = Qt.ItemDataRole


class ValuesCells:
    """Reads facts; knows nothing of rows."""

    def __init__(
        self,
        pack: Pack,
        language: Language,
        facts: ValuesFacts | None = None,
        axis: str = TOTAL,
        today: date = date.min,
    ) -> None:
        self.pack, self.language = pack, language
        self.facts = facts
        self.axis = axis
        self.today = today
        self.headings = Headings(pack, language, facts.sheet if facts else None)

    @property
    def is_by_axis(self) -> bool:
        return self.axis not in (TOTAL, EVERY)

    # -- cells ----------------------------------------------------------------------------------------------

    def data(self, typed: Typed, key: Key, column: Column, role: Qt.ItemDataRole) -> object:
        """What Qt asks for."""
        name = column.name
        if role in (_ROLE.DisplayRole, _ROLE.EditRole):
            text = typed.texts.get((key, name))
            if text is not None:
                return text
            entry = self._entry(typed, key)
            return self.shown(typed, entry, name, key) if role == _ROLE.DisplayRole else self.plain(entry, name, key)
        if role == _ROLE.TextAlignmentRole:
            return side(name)
        if role == _ROLE.ToolTipRole:
            return self.hint(typed, key, name)
        if role == _ROLE.BackgroundRole:
            return self._ground(typed, key, name)
        return self._ink(typed, key, name) if role == _ROLE.ForegroundRole else None

    def _entry(self, typed: Typed, key: Key) -> track.Entry:
        assert self.facts is not None
        return typed.entry(key) or entry_of(self.facts.sheet, key, self._found(key))

    def _found(self, key: Key) -> Measurement | None:
        return self.facts.by_key.get(key) if self.facts else None

    def shown(self, typed: Typed, entry: track.Entry, name: str, key: Key) -> str:
        """The text that is painted."""
        if name in NUMBERS:
            return self._number(typed, entry, name, key)
        if name == PERIOD:
            return self._place(key)
        if name == SHARE:
            share = _share(entry)
            return "" if share is None else self.language.percent(share, 1)
        return self._state(typed, key) if name == STATE else self._words(entry, name, key)

    def _place(self, key: Key) -> str:
        period = self.language.period(key[0])
        return f"{period}{'،' if self.language.is_rtl else ','} {self.headings.category(key[1])}" if key[1] else period

    def _words(self, entry: track.Entry, name: str, key: Key) -> str:
        """The columns of words, and the difference of the parts to their total."""
        if name == SOURCE:
            return entry.source
        if name == ABSENCE:
            return labels.absence(entry.absence, self.language) if entry.absence else ""
        if name == WHY:
            found = self._found(key)
            return found.difference if found is not None else ""
        return self._difference(key) if name == DIFFERENCE else ""

    def _number(self, typed: Typed, entry: track.Entry, name: str, key: Key) -> str:
        """A figure; by an axis with the mark of its state, its reason when it is missing, or the sum of finer cells."""
        value = getattr(entry, name)
        if value is not None:
            marks = self._marks(typed, key) if self.is_by_axis else []
            return " ".join((*marks, self.language.number(value)))
        if entry.absence:
            is_said = self.is_by_axis and name != DENOMINATOR
            return labels.absence(entry.absence, self.language) if is_said else ""
        number = None if typed.entry(key) is not None else self._sum(key, name)
        return "" if number is None else f"Σ {self.language.number(number)}"

    def _sum(self, key: Key, name: str) -> float | None:
        """What finer cells make, or for a total what rolls up to the indicator."""
        if self.facts is None:
            return None
        if not key[1]:
            return getattr(self.facts.rolled(key[0]), name)
        (axis, code), *more = breakdown.split(key[1])
        part = None if more else self.facts.parts(key[0], axis).get(code)
        return getattr(part, name) if part is not None and part.is_sum else None

    def _marks(self, typed: Typed, key: Key) -> list[str]:
        found, marks = self._found(key), []
        if self.facts is not None and key in self.facts.warnings:
            marks.append("⚠")
        if typed.entry(key) is not None:
            marks.append("…")
        elif found is not None and found.state != "approved":
            marks.append(value_state.SYMBOL[found.state])
        return marks

    def _state(self, typed: Typed, key: Key) -> str:
        if key in typed.held:
            return QCoreApplication.translate("ValuesModel", "Needs a reason")
        if key in typed.half:
            return QCoreApplication.translate("ValuesModel", "Not kept yet")
        found = self._found(key)
        if found is None or self.facts is None:
            return ""
        said = value_state.words(found.state, self.language)
        return f"{said} ⚠" if key in self.facts.warnings else said

    def _difference(self, key: Key) -> str:
        found = self._found(key)
        if self.facts is None or found is None or found.absence is not None:
            return ""
        mismatches = self.facts.mismatches(key[0], self.axis)
        if not mismatches and self.facts.parts(key[0], self.axis):
            return "="
        return value_words.difference(mismatches, self.language)

    def plain(self, entry: track.Entry, name: str, key: Key) -> str:
        """The text an editor begins with: figures without grouping, in the digits of the file."""
        if name == ABSENCE:
            return entry.absence or ""
        if name not in NUMBERS:
            return self._words(entry, name, key)
        value = getattr(entry, name)
        if value is not None:
            return self.language.digits_of(f"{value:.12g}").replace("٬", "٫")
        is_said = self.is_by_axis and entry.absence and name != DENOMINATOR
        return labels.absence(entry.absence, self.language) if is_said else ""

    def copied(self, typed: Typed, entry: track.Entry, name: str, key: Key) -> str:
        """The text for other programs: canonical periods, Latin figures, words for the rest."""
        number = _share(entry) if name == SHARE else getattr(entry, name) if name in NUMBERS else None
        if number is not None:
            return f"{number:.12g}"
        if name == PERIOD:
            return key[0]
        if name == STATE:
            return self._state(typed, key)
        return self.plain(entry, name, key) if name in NUMBERS else self._words(entry, name, key)

    # -- hints and colours ------------------------------------------------------------------------------------

    def hint(self, typed: Typed, key: Key, name: str) -> str | None:
        """Why an entry was refused, what is noticed, in which state the value is."""
        refusal = typed.refusals.get((key, name))
        if refusal is not None:
            return labels.error(refusal, self.language)
        found = self._found(key)
        if self.facts is None or found is None or name not in (*NUMBERS, STATE, DIFFERENCE):
            return None
        said = []
        if name != DIFFERENCE:
            said = [self.headings.category(key[1]), value_words.amount(found, self.facts.sheet, self.language)]
            said.append(value_state.words(found.state, self.language))
        return "\n".join([*said, *self.warnings(key)]) or None

    def warnings(self, key: Key) -> list[str]:
        """What is noticed about a value, as sentences."""
        if self.facts is None:
            return []
        found = self.facts.warnings.get(key, [])
        return [value_words.warning(one, self.facts.sheet, self.pack, self.language) for one in found]

    def _ground(self, typed: Typed, key: Key, name: str) -> QBrush | None:
        if (key, name) in typed.refusals:
            return QBrush(theme.colour("bad_soft"))
        if key in typed.held and name in NUMBERS:
            return QBrush(theme.colour("warn_soft"))
        return QBrush(theme.colour("edge"), Qt.BrushStyle.BDiagPattern) if self._is_hatched(typed, key, name) else None

    def _is_hatched(self, typed: Typed, key: Key, name: str) -> bool:
        """An empty cell where a value should be: a finished period, a part that the sheet asks for."""
        if name not in NUMBERS or self.facts is None or self._found(key) is not None or typed.entry(key) is not None:
            return False
        is_due = self.facts.is_asked(key) if key[1] else periods.end(key[0]) < self.today
        return is_due and self._sum(key, name) is None

    def _ink(self, typed: Typed, key: Key, name: str) -> QBrush | None:
        found = self._found(key)
        if name == DIFFERENCE and self.facts is not None:
            wrong = any(one.is_wrong for one in self.facts.mismatches(key[0], self.axis))
            return QBrush(theme.colour("bad" if wrong else "soft"))
        if name == STATE and found is not None and typed.entry(key) is None:
            return QBrush(value_state.colour(found.state))
        is_soft = name in (PERIOD, STATE, SHARE) or (
            name in NUMBERS and (found is None or found.absence is not None) and typed.entry(key) is None
        )
        return QBrush(theme.colour("soft")) if is_soft else None


def _share(entry: track.Entry) -> float | None:
    """Numerator and denominator in per cent."""
    if entry.numerator is None or not entry.denominator:
        return None
    return 100 * entry.numerator / entry.denominator
