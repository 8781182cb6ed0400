"""The country itself: its name and its settings."""

from natcoord.domain.records import Country
from natcoord.errors import NatcoordError
from natcoord.store.store import Store

COUNTRY_ID = "country"


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
