"""Typed: what was entered for one indicator and is not kept: half, refused, or in need of a reason."""

from dataclasses import dataclass, field

from natcoord.errors import NatcoordError
from natcoord.services import track
from natcoord.ui.values_rows import Key


@dataclass(slots=True)
class Typed:
    """It waits with its indicator; the file knows nothing of it."""

    half: dict[Key, track.Entry] = field(default_factory=dict)  # not whole yet, or refused
    held: dict[Key, track.Entry] = field(default_factory=dict)  # would change what is approved: kept with a reason
    texts: dict[tuple[Key, str], str] = field(default_factory=dict)  # that are no numbers
    refusals: dict[tuple[Key, str], NatcoordError] = field(default_factory=dict)

    def entry(self, key: Key) -> track.Entry | None:
        return self.held.get(key) or self.half.get(key)

    def drop(self, key: Key, column: str = "") -> None:
        """Forget the marks of a cell; the refusals of a value are forgotten together."""
        for marks in (self.texts, self.refusals):
            is_whole = not column or marks is self.refusals
            for mark in [one for one in marks if one[0] == key and (is_whole or one[1] == column)]:
                del marks[mark]
