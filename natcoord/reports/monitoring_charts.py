"""Bars that a minister reads at a glance: targets by status, money by its source."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from natcoord import labels
from natcoord.domain.nap import Amount
from natcoord.i18n import QT_TRANSLATE_NOOP, Language
from natcoord.reports.document import Bars, Part

_Role = Literal["unanswered", "none", "stated", "document", "verified"]
# Every status in one of four groups: five statuses that all mean trouble are not told apart in a narrow bar.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "good": ("achieved", "on_track"),
    "slow": ("needs_acceleration",),
    "bad": ("off_track", "deteriorating", "missed"),
    "open": ("not_started", "no_data"),
}
_GROUP_WORDS = {
    "good": QT_TRANSLATE_NOOP("reporting", "Achieved or on track"),
    "slow": QT_TRANSLATE_NOOP("reporting", "Needs acceleration"),
    "bad": QT_TRANSLATE_NOOP("reporting", "Off track, deteriorating or missed"),
    "open": QT_TRANSLATE_NOOP("reporting", "Not started or no data"),
}
_GROUP_ROLES: Mapping[str, _Role] = {"good": "verified", "slow": "document", "bad": "stated", "open": "unanswered"}
_MONEY_ROLES: Mapping[str, _Role] = {
    "national": "verified",
    "received": "document",
    "pledged": "stated",
    "unfunded": "unanswered",
}


def grouped(statuses: Iterable[str]) -> dict[str, int]:
    """How many statuses are in each of GROUPS."""
    counts = Counter(statuses)
    return {group: sum(counts[one] for one in members) for group, members in GROUPS.items()}


def statuses(rows: Sequence[tuple[str, Sequence[str]]], language: Language, caption: str = "") -> Bars:
    """One bar for each row, of the statuses of its targets."""
    counts = [grouped(found) for _, found in rows]
    return Bars(
        title=language.translate("reporting", "Targets by status"),
        rows=tuple(title for title, _ in rows),
        parts=tuple(
            Part(language.translate("reporting", words), tuple(one[group] for one in counts), _GROUP_ROLES[group])
            for group, words in _GROUP_WORDS.items()
        ),
        caption=caption,
    )


def money(rows: Sequence[tuple[str, Amount]], currency: str, language: Language) -> Bars:
    """One bar for each row, of its money by source, in whole units of the currency."""
    caption = language.translate("reporting", "Amounts in {currency}. What is unfunded is the funding gap.")
    return Bars(
        title=language.translate("reporting", "Money by source"),
        rows=tuple(title for title, _ in rows),
        parts=tuple(
            Part(labels.funding(name, language), tuple(round(getattr(one, name)) for _, one in rows), role)
            for name, role in _MONEY_ROLES.items()
        ),
        caption=caption.format(currency=currency),
    )
