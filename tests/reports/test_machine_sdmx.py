"""SDG 16.4.2 as observations: cases written from domain.md 7.1 and 7.3."""

from typing import Any

import pytest

from natcoord.domain.plan_records import OUTCOMES
from natcoord.reports import machine_sdmx
from natcoord.reports.machine_sdmx import COLUMNS
from tests.domain.frozen_facts import facts

YEAR = {"arms_year_id": "2025", "closed_on": "2026-05-31"}


def count(context: str, weapon: str, total: int | None, **outcomes: int | None) -> dict[str, Any]:
    key = f"{context}-{weapon}"
    return {"arms_count_id": key, "year": 2025, "institution_id": "police", "context": context, "weapon": weapon,
            "total": total, **outcomes}  # fmt: skip


def observed(counts: list[dict[str, Any]], *, year: dict[str, Any] = YEAR, area: str = "") -> list[dict[str, str]]:
    held = facts(arms_years=[year], arms_counts=counts, institutions=[{"institution_id": "police"}])
    return [dict(zip(COLUMNS, row, strict=True)) for row in machine_sdmx.rows(held, area)]


def one(found: list[dict[str, str]], **wanted: str) -> dict[str, str]:
    fits = [row for row in found if all(row[name] == value for name, value in wanted.items())]
    assert len(fits) == 1, fits
    return fits[0]


COUNTS = [
    count("seized_criminal", "pistol", 60, traced=12, established=3, pending=20, insufficient=10, not_attempted=15),
    count("found", "rifle", 40, traced=5, established=0, pending=5, insufficient=30, not_attempted=0),
    count("seized_administrative", "pistol", 1000, traced=1000),
]
WHOLE = {"CONTEXT": "_T", "WEAPON": "_T"}


def test_the_share_is_of_the_three_contexts_in_per_cent() -> None:
    found = one(observed(COUNTS), MEASURE="SHARE", **WHOLE)
    # (12 + 3 + 5 + 0) of (60 + 40)
    assert (found["OBS_VALUE"], found["UNIT_MEASURE"], found["OBS_STATUS"]) == ("20.0", "PT", "A")
    assert (found["FREQ"], found["TIME_PERIOD"], found["INDICATOR"]) == ("A", "2025", "16.4.2")


def test_administrative_seizures_are_in_no_total_and_have_no_share() -> None:
    found = observed(COUNTS)
    assert one(found, MEASURE="ARMS", OUTCOME="_T", **WHOLE)["OBS_VALUE"] == "100"
    own = [row for row in found if row["CONTEXT"] == "SEIZED_ADMINISTRATIVE"]
    assert own
    assert {row["MEASURE"] for row in own} == {"ARMS"}
    assert one(own, WEAPON="_T", OUTCOME="_T")["OBS_VALUE"] == "1000"


@pytest.mark.parametrize(
    ("context", "weapon", "outcome", "value"),
    [
        ("SEIZED_CRIMINAL", "_T", "TRACED", "12"),
        ("SEIZED_CRIMINAL", "PISTOL", "PENDING", "20"),
        ("FOUND", "RIFLE", "ESTABLISHED", "0"),
        ("_T", "_T", "NOT_ATTEMPTED", "15"),
        ("_T", "RIFLE", "INSUFFICIENT", "30"),
    ],
)
def test_arms_are_counted_by_context_weapon_and_outcome(context: str, weapon: str, outcome: str, value: str) -> None:
    found = one(observed(COUNTS), MEASURE="ARMS", CONTEXT=context, WEAPON=weapon, OUTCOME=outcome)
    assert (found["OBS_VALUE"], found["OBS_STATUS"], found["UNIT_MEASURE"]) == (value, "A", "NUMBER")


def test_what_is_missing_is_empty_and_never_zero() -> None:
    found = observed([count("found", "rifle", 40, traced=5)])
    for outcome in ("ESTABLISHED", "PENDING", "INSUFFICIENT", "NOT_ATTEMPTED"):
        row = one(found, CONTEXT="FOUND", WEAPON="RIFLE", OUTCOME=outcome)
        assert (row["OBS_VALUE"], row["OBS_STATUS"]) == ("", "O")
    surrendered = one(found, MEASURE="ARMS", CONTEXT="SURRENDERED", OUTCOME="_T")
    assert (surrendered["OBS_VALUE"], surrendered["OBS_STATUS"]) == ("", "O")


def test_a_share_of_nothing_cannot_exist() -> None:
    found = one(observed([count("found", "rifle", 0, traced=0, established=0)]), MEASURE="SHARE", **WHOLE)
    assert (found["OBS_VALUE"], found["OBS_STATUS"]) == ("", "M")


def test_a_share_that_can_only_be_higher_says_so() -> None:
    found = one(observed([count("found", "rifle", 40, traced=5)]), MEASURE="SHARE", **WHOLE)
    assert found["OBS_VALUE"] == "12.5"
    assert "At least" in found["COMMENT"]
    assert "40 arms" in found["COMMENT"]


def test_a_year_that_is_not_closed_is_provisional() -> None:
    found = observed(COUNTS, year={"arms_year_id": "2025", "closed_on": None})
    assert {row["OBS_STATUS"] for row in found if row["OBS_VALUE"]} == {"P"}


def test_the_code_of_the_country_is_not_made_up() -> None:
    without, given = observed(COUNTS), observed(COUNTS, area="999")
    assert {row["REF_AREA"] for row in without} == {""}
    assert "REF_AREA is empty" in one(without, MEASURE="SHARE", **WHOLE)["COMMENT"]
    assert {row["REF_AREA"] for row in given} == {"999"}
    assert "REF_AREA" not in one(given, MEASURE="SHARE", **WHOLE)["COMMENT"]


def test_no_two_observations_have_the_same_place() -> None:
    found = observed(COUNTS)
    places = [tuple(row[name] for name in (*COLUMNS[:8], "TIME_PERIOD")) for row in found]
    assert len(places) == len(set(places))
    assert {row["OUTCOME"] for row in found} == {"_T", "_Z", *(name.upper() for name in OUTCOMES)}


def test_without_a_year_there_is_no_observation() -> None:
    assert list(machine_sdmx.rows(facts())) == []
