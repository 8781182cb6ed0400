"""ValuesFacts: the values of one indicator as they are looked at: by place, by period, against their total."""

from collections.abc import Iterable, Sequence
from functools import cached_property

from natcoord.domain import breakdown, checks, progress, rollup
from natcoord.domain.age_bands import UNKNOWN
from natcoord.domain.breakdown import Debt, Mismatch, Part
from natcoord.domain.checks import ValueWarning
from natcoord.domain.records import Indicator, Measurement
from natcoord.domain.rollup import Rolled
from natcoord.ui.values_rows import Key, key_of


class ValuesFacts:
    """Made anew with each reading; what is costly is found when it is first asked for, warnings with `notice`.

    `below` are the indicators that roll up to this one, `others` their values.
    """

    def __init__(
        self,
        sheet: Indicator,
        found: Sequence[Measurement] = (),
        below: Sequence[Indicator] = (),
        others: Sequence[Measurement] = (),
    ) -> None:
        self.sheet = sheet
        self.all = found
        self._below, self._others = below, others
        self.by_key = {key_of(one): one for one in found}
        self._cells: dict[str, list[Measurement]] = {}
        for one in found:
            if one.cell:
                self._cells.setdefault(one.period, []).append(one)
        self._parts: dict[tuple[str, str], dict[str, Part]] = {}
        self._mismatches: dict[str, list[Mismatch]] = {}
        self.warnings: dict[Key, list[ValueWarning]] = {}  # by place

    @cached_property
    def cells(self) -> frozenset[str]:
        """Every breakdown cell there is, as it is stored."""
        return frozenset(one.cell for one in self.all if one.cell)

    def parts(self, period: str, axis: str) -> dict[str, Part]:
        """What is known by an axis in a period, by code."""
        if (period, axis) not in self._parts:
            self._parts[period, axis] = breakdown.parts(self._cells.get(period, ()), axis)
        return self._parts[period, axis]

    def mismatches(self, period: str, axis: str) -> list[Mismatch]:
        """Where the parts by an axis do not make the total of a period."""
        if period not in self._mismatches:
            total, cells = self.by_key.get((period, "")), self._cells.get(period, ())
            self._mismatches[period] = breakdown.reconcile(self.sheet, total, cells)
        return [one for one in self._mismatches[period] if one.axis == axis and not one.within]

    def rolled(self, period: str) -> Rolled:
        """What the approved values of the indicators below make of a period; nothing where there are none."""
        if not self._below or not self.sheet.rollup:
            return Rolled()
        return rollup.value(self.sheet, self._below, period, (one for one in self._others if one.state == "approved"))

    def is_asked(self, key: Key) -> bool:
        """Whether the sheet asks for this cell in this period: its total has a value, its category is expected."""
        total = self.by_key.get((key[0], ""))
        if total is None or progress.measured(total) is None or not key[1]:
            return False
        return all(
            axis in self.sheet.axes
            and axis not in breakdown.ANY_OF
            and (code in breakdown.asked(axis) or (axis == "age" and code != UNKNOWN))
            for axis, code in breakdown.split(key[1])
        )

    def notice(self) -> None:
        """Find what is noticed about the values."""
        for one in checks.warnings(self.sheet, [*self.all, *self._others], self._below):
            self.warnings.setdefault((one.period, breakdown.canonical(one.cell)), []).append(one)

    @cached_property
    def debt(self) -> Debt:
        """The disaggregation debt of the indicator."""
        return breakdown.debt(self.sheet, self.all)

    def waiting(self, keys: Iterable[Key] | None = None) -> list[Measurement]:
        """The values that are not approved: of these places, or all."""
        found = self.all if keys is None else [self.by_key[key] for key in keys if key in self.by_key]
        return [one for one in found if one.state != "approved"]
