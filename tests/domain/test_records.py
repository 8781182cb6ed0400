"""Which round the baseline is read from."""

import pytest

from natcoord.domain.records import Assessment
from natcoord.domain.snapshot import current_round


def round_of(key: str, started_on: str, state: str) -> Assessment:
    return Assessment(key, {}, started_on, None, "2.0", state)


CASES = [
    ([], None),
    ([("a", "2022-02-01", "closed")], "a"),
    ([("a", "2022-02-01", "closed"), ("b", "2026-02-01", "collecting")], "b"),
    ([("b", "2026-02-01", "collecting"), ("a", "2022-02-01", "closed")], "b"),
    # A planned round has no answers of its own yet.
    ([("a", "2022-02-01", "closed"), ("b", "2026-02-01", "planned")], "a"),
    ([("b", "2026-02-01", "planned")], "b"),
    # One closed and the next begun on one day, as in a training session.
    ([("z", "2026-02-01", "closed"), ("a", "2026-02-01", "collecting")], "a"),
    ([("a", "2026-02-01", "validating"), ("z", "2022-02-01", "closed")], "a"),
]


@pytest.mark.parametrize(("rounds", "key"), CASES)
def test_the_baseline_is_the_round_that_started_last_and_is_not_only_planned(
    rounds: list[tuple[str, str, str]], key: str | None
) -> None:
    found = current_round(round_of(*one) for one in rounds)
    assert (found.assessment_id if found else None) == key
