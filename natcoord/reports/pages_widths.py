"""How wide the columns of a printed table are. Used by `pages_table` only."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

_FAIR = 0.8  # of the share that was declared for a column: it is not narrower while it has words for it
_HIGH = 1.5  # between the mean and the mean of squares
Measure = Callable[[str], float]  # the width of words on one line


class Need(NamedTuple):
    """What a column asks for, in dots: so that no word is broken, so that no text goes on, and how much it says."""

    least: float
    most: float
    says: float


def need(texts: Sequence[str], is_whole: bool, measure: Measure, longest: float) -> Need:
    """The need of a column with these texts; a whole one is not broken between words. Nothing needs `longest`."""
    whole = [[measure(line) for line in text.split("\n")] for text in texts]
    most = max((max(lines) for lines in whole), default=0.0)
    words = most if is_whole else max((measure(word) for text in texts for word in text.split()), default=0.0)
    # Long texts make a row high, so they count for more than their number.
    says = (sum(sum(lines) ** _HIGH for lines in whole) / max(1, len(whole))) ** (1 / _HIGH)
    return Need(min(words, longest), max(most, 1.0), says)


def fair(needs: Sequence[Need], declared: Sequence[float], room: float) -> list[Need]:
    """The needs of columns that keep a part of the widths declared for them, so that none has a word to a line."""
    whole = sum(declared)
    shares = (_FAIR * room * one / whole for one in declared)
    made = [one._replace(least=max(one.least, min(one.most, share))) for one, share in zip(needs, shares, strict=True)]
    return made if sum(one.least for one in made) < room else list(needs)


def widths(needs: Sequence[Need], room: float) -> list[float]:
    """The widths of all columns, which fill the room: texts get about as many lines as each other.

    Where not all words have room, those of the widest columns are broken.
    """
    if sum(one.least for one in needs) >= room:
        return _capped([one.least for one in needs], room)
    if sum(one.most for one in needs) <= room:
        return _stretched([max(one.least, one.most) for one in needs], room)
    low, high = 0.0, max(room / max(one.says, 1.0) for one in needs) + 1.0
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if sum(_fitting(needs, middle)) < room else (low, middle)
    return _stretched(_fitting(needs, low), room)


def _fitting(needs: Sequence[Need], share: float) -> list[float]:
    return [max(one.least, min(one.most, share * one.says)) for one in needs]


def _capped(least: Sequence[float], room: float) -> list[float]:
    """None wider than the rest can bear."""
    left, found = room, {}
    order = sorted(range(len(least)), key=least.__getitem__)
    for number, place in enumerate(order):
        found[place] = min(least[place], left / (len(order) - number))
        left -= found[place]
    return [found[place] for place in range(len(least))]


def _stretched(found: list[float], room: float) -> list[float]:
    return [width * room / sum(found) for width in found]
