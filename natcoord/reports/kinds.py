"""The kinds of reports: what builds each, and what must be chosen for it. The builders are imported on use."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from natcoord.errors import NatcoordError
from natcoord.reports import dressing
from natcoord.reports.document import Document
from natcoord.reports.order import Order


@dataclass(frozen=True, slots=True)
class Kind:
    """`module` has ``build(order) -> Document``. `length` is one of `domain.report_periods.LENGTHS`."""

    module: str
    length: str = "none"
    report_class: str = "public"  # unless another is chosen
    needs_instrument: bool = False

    def build(self, order: Order) -> Document:
        """The report as a value."""
        made: Callable[[Order], Document] = import_module(f"natcoord.reports.{self.module}").build
        return made(order)


@dataclass(frozen=True, slots=True)
class _Chain(Kind):
    """A kind that is built from the facts alone and has a cover of its own."""

    is_numbered: bool = True

    def build(self, order: Order) -> Document:
        module = import_module(f"natcoord.reports.{self.module}")
        made = module.build(order.snapshot, order.language, order.pack, order.today)
        return dressing.dressed(made, order, is_numbered=self.is_numbered)


KINDS: dict[str, Kind] = {
    "poa": Kind("poa", "two_years"),
    "monitoring": Kind("monitoring", "half_year"),
    "baseline": _Chain("baseline_report"),
    "arms": Kind("arms_report", "year"),
    "roadmap": Kind("roadmap", "half_year", needs_instrument=True),
    "country_page": Kind("country_page"),
    "brief": Kind("brief"),
    "national": _Chain("national"),
    "tracking": _Chain("tracking", report_class="restricted", is_numbered=False),
}


def kind(code: str) -> Kind:
    """The kind with this code. Raises ``report_kind_unknown``."""
    found = KINDS.get(code)
    if found is None:
        raise NatcoordError("report_kind_unknown", kind=code, file="")
    return found
