"""The time axis of a drawn chart."""

from itertools import pairwise

from natcoord.reports import figures, timeline
from natcoord.reports.document import Chart, Series

QUARTERS = tuple(f"{year}-Q{quarter}" for year in (2024, 2025) for quarter in (1, 2, 3, 4))
MIXED = Chart(
    "Share",
    "per cent",
    (
        Series("Values", QUARTERS, (1.0,) * 8, "values"),
        Series("Target", ("2024", "2030"), (1.0, 9.0), "target"),
    ),
)


def test_periods_of_two_lengths_share_one_axis() -> None:
    assert timeline.places(MIXED)["2024"] == timeline.places(MIXED)["2024-Q4"] == 2025.0


def test_labels_do_not_lie_on_each_other() -> None:
    ticks = sorted(figures.chart(MIXED, is_rtl=False).axes[0].get_xticks())
    assert all(after - before >= (2031 - 2024.25) / 12 for before, after in pairwise(ticks))


def test_words_stand_one_after_the_other() -> None:
    series = Series("a", ("spring", "autumn"), (1, 2), "values"), Series("b", ("summer",), (1,), "target")
    worded = Chart("", "", series)
    assert list(timeline.places(worded).values()) == [0, 1, 2]
