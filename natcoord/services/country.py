"""The country file as a whole: its settings, its check."""

from collections import defaultdict
from pathlib import Path

from natcoord.content import Pack, pack
from natcoord.domain.records import Answer, Country, Evidence, Indicator, Measurement, Target
from natcoord.errors import NatcoordError
from natcoord.services import bank
from natcoord.store import file
from natcoord.store.store import Store

COUNTRY_ID = "country"
_MISSING = "attachment IS NOT NULL AND attachment NOT IN (SELECT attachment FROM attachment)"


def new(name: dict[str, str], language: str, *, is_example: bool = False) -> Country:
    """A country with the published rules as its settings (design.md 5). Raises ``country_unnamed``."""
    if not any(text.strip() for text in name.values()):
        raise NatcoordError("country_unnamed")
    return Country(COUNTRY_ID, name, is_example, language, "latin", "un", 4.0, 0.95, 0.60)


def save_settings(store: Store, country: Country) -> None:
    """Write the settings. Raises ``thresholds_out_of_order`` and ``country_unnamed``."""
    if not 0 < country.acceleration < country.on_track <= 1:
        raise NatcoordError("thresholds_out_of_order")
    if not any(text.strip() for text in country.name.values()):
        raise NatcoordError("country_unnamed")
    store.save(country)


def check(path: Path) -> list[NatcoordError]:
    """What is wrong inside a country file: pages, references, orphans, totals. Empty when all is well."""
    with file.reading(path) as store:
        found = [NatcoordError("check_integrity", detail=text) for text in file.integrity(store.db)]
        return found + _orphans(store, bank.with_own(store, pack())) + _attachments(store) + _totals(store)


def _orphans(store: Store, questions: Pack) -> list[NatcoordError]:
    found = [
        NatcoordError("check_question_unknown", question=one.question_key)
        for one in store.read(Answer)
        if one.question_key not in questions.questions
    ]
    for target in store.read(Target):
        unknown = [key for key in target.question_keys if key not in questions.questions]
        unknown += [key for key in target.provision_keys if key not in questions.provisions]
        found += [NatcoordError("check_target_serves_unknown", code=target.code, key=key) for key in unknown]
    return found


def _attachments(store: Store) -> list[NatcoordError]:
    """Evidence whose file is not inside."""
    return [
        NatcoordError("attachment_missing", file=one.file_name)
        for one in store.read(Evidence, _MISSING)
    ]


def _totals(store: Store) -> list[NatcoordError]:
    """The cells of one dimension, such as ``sex=women`` and ``sex=men``, add up to the total of their period."""
    sums: dict[tuple[str, str, str], float] = defaultdict(float)
    for one in store.read(Measurement, "cell <> '' AND absence IS NULL"):
        dimension = one.cell.partition("=")[0]
        sums[one.indicator_id, one.period, dimension] += _amount(one)
    totals = {
        (one.indicator_id, one.period): _amount(one)
        for one in store.read(Measurement, "cell = '' AND absence IS NULL")
    }
    codes = {one.indicator_id: one.code for one in store.read(Indicator)}
    return [
        NatcoordError(
            "check_total", indicator=codes[key], period=period, parts=parts, total=totals[key, period]
        )
        for (key, period, _), parts in sums.items()
        if (key, period) in totals and abs(parts - totals[key, period]) > 1e-6 * max(1.0, abs(parts))
    ]


def _amount(one: Measurement) -> float:
    """What can be added up: the numerator of a percentage, never the percentage itself."""
    return float(one.numerator if one.numerator is not None else one.value or 0)
