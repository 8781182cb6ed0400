"""Short ways to a Snapshot: from some fields of some records, or any at all, made from the types of the records."""

from functools import cache
from typing import Any, get_args, get_origin

from hypothesis import strategies as st

from natcoord.domain import frozen
from natcoord.domain.snapshot import Snapshot

# Without lone surrogates: neither a database nor UTF-8 holds them.
TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
_KINDS = {str: TEXTS, int: st.integers(-(2**53), 2**53), float: NUMBERS, bool: st.booleans()}


def facts(**tables: list[dict[str, Any]]) -> Snapshot:
    """A Snapshot of records of which only some fields are said."""
    country = {"country_id": "c", "name": {"en": "Testland"}, "language": "en"}
    return frozen.thaw({"country": country, "taken_on": "2026-11-22", **tables})


def _of(hint: Any) -> st.SearchStrategy[Any]:
    if frozen.is_optional(hint):
        return st.none() | _of(frozen.inner(hint))
    if get_origin(hint) is dict:
        return st.dictionaries(st.sampled_from(["ar", "en", "fr"]), TEXTS, max_size=2)
    if get_origin(hint) is tuple:
        items = get_args(hint)
        if items[-1] is Ellipsis:
            return st.lists(_of(items[0]), max_size=2).map(tuple)
        return st.tuples(*(_of(one) for one in items))
    return _KINDS[hint] if hint in _KINDS else record(hint)


@cache
def record(kind: type) -> st.SearchStrategy[Any]:
    """Any record of a type."""
    return st.tuples(*(_of(one.hint) for one in frozen.parts(kind))).map(lambda values: kind(*values))


@cache
def snapshots(most: int = 2) -> st.SearchStrategy[Snapshot]:
    """Any facts at all, of each kind so many records at most."""
    tables = {name: st.lists(record(kind), max_size=most).map(tuple) for name, kind in frozen.tables().items()}
    country = record(frozen.tables()["country"])
    return st.builds(Snapshot, **tables | {"country": country, "taken_on": TEXTS})
