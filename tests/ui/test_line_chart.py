"""Charts on screen: mirrored, readable with keys, copied and saved."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.i18n import Language
from natcoord.reports.document import Chart, Series
from natcoord.ui.chart_paint import ChartPainter, value_ticks
from natcoord.ui.line_chart import LineChart, Sparkline

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CHART = Chart(
    "Depots counted",
    "per cent",
    (
        Series("Values", ("2022", "2023", "2024"), (10.0, None, 45.5), "values"),
        Series("Baseline", ("2022",), (10.0,), "baseline"),
        Series("Milestones", ("2025",), (50.0,), "milestones"),
        Series("Path", ("2022", "2028"), (10.0, 90.0), "target"),
    ),
    "Source: Logistics.",
)


@pytest.fixture
def chart(qtbot: QtBot) -> LineChart:
    made = LineChart()
    qtbot.addWidget(made)
    made.resize(500, 260)
    with qtbot.waitExposed(made):
        made.show()
    return made


def painted(language: Language, qtbot: QtBot) -> ChartPainter:
    pixmap = QPixmap(500, 260)
    painter = QPainter(pixmap)
    drawn = ChartPainter(painter, QRectF(0, 0, 500, 260), CHART, language, QApplication.palette())
    drawn.paint()
    painter.end()
    return drawn


def test_time_runs_with_the_direction_of_reading(qtbot: QtBot) -> None:
    english, arabic = painted(Language("en"), qtbot), painted(Language("ar"), qtbot)
    assert english.scale.x(2023.0) < english.scale.x(2029.0)
    assert arabic.scale.x(2023.0) > arabic.scale.x(2029.0)


def test_former_paths_are_thin_and_told_apart_by_their_dashes() -> None:
    old = Series("Path until 2024", ("2022", "2026"), (10.0, 99.0), "former")
    newer = Series("Path until 2025", ("2022", "2027"), (10.0, 95.0), "former")
    chart = Chart(CHART.title, CHART.unit, (*CHART.series[:2], old, newer, *CHART.series[2:]))
    picture = QPixmap(500, 260)
    painter = QPainter(picture)
    drawn = ChartPainter(painter, QRectF(0, 0, 500, 260), chart, Language("en"), QApplication.palette())
    drawn.paint()
    pens = {}
    for series in (old, newer, CHART.series[-1]):
        drawn._series(series)
        pens[series.title] = painter.pen().widthF(), painter.pen().style()
    painter.end()
    (thin, dashed), (also_thin, whole), (full, _) = pens.values()
    assert thin == also_thin < full
    assert (whole, dashed) == (Qt.PenStyle.SolidLine, Qt.PenStyle.DashDotLine)


def test_axis_steps_are_round_and_hold_every_value() -> None:
    assert value_ticks(CHART) == [0, 20, 40, 60, 80, 100]
    high = Chart("", "", (Series("v", ("2022", "2023"), (1001.0, 1009.0), "values"),))
    assert value_ticks(high)[0] <= 1001
    assert value_ticks(high)[-1] >= 1009
    assert value_ticks(Chart("", "", (Series("v", ("2022",), (0.0,), "values"),)))[0] < 0


def test_the_chart_is_told_in_words_in_the_digits_of_the_file(chart: LineChart) -> None:
    chart.set_chart(CHART, Language("ar", "arabic"))
    assert "٢٠٢٤: ٤٥٫٥" in chart.accessibleDescription()
    assert "Depots counted" in chart.accessibleName()


def test_the_arrow_keys_walk_from_value_to_value(chart: LineChart, qtbot: QtBot) -> None:
    chart.set_chart(CHART, Language("en"))
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "2022: 10"
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "2024: 45.5"
    chart.set_chart(CHART, Language("ar"))
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.accessibleDescription() == "2024: 45.5"


def test_the_picture_is_copied_and_saved(chart: LineChart, tmp_path: Path) -> None:
    chart.set_chart(CHART, Language("en"))
    chart.copy_picture()
    assert not QApplication.clipboard().pixmap().isNull()
    chart.save(tmp_path / "chart.png")
    chart.save(tmp_path / "chart.svg")
    assert (tmp_path / "chart.png").read_bytes().startswith(b"\x89PNG")
    assert b"<svg" in (tmp_path / "chart.svg").read_bytes()
    assert len(chart.menu().actions()) == 3


def test_an_empty_chart_says_so_and_a_long_one_is_drawn(chart: LineChart, qtbot: QtBot) -> None:
    assert not chart.grab().isNull()
    months = tuple(f"{year}-{month:02}" for year in range(1990, 2026) for month in range(1, 13))
    long = Chart("", "", (Series("Values", months, tuple(float(n % 7) for n in range(len(months))), "values"),))
    chart.set_chart(long, Language("en"))
    assert not chart.grab().isNull()
    spark = Sparkline()
    qtbot.addWidget(spark)
    spark.set_chart(CHART, Language("ar"))
    assert not spark.grab().isNull()
