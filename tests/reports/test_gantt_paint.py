"""Where days stand on a timeline, in both directions, and how its parts are named."""

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from natcoord.domain.timeline import Mark, Row, Timeline
from natcoord.i18n import Language
from natcoord.reports import gantt_paint
from natcoord.reports.gantt_paint import Days, GanttPainter
from natcoord.ui import theme
from natcoord.ui.timeline_view import look

pytestmark = pytest.mark.usefixtures("qapp")
YEAR = Timeline((), date(2026, 1, 1), date(2026, 12, 31), date(2026, 7, 1))
LTR, RTL = Days(date(2026, 1, 1), 100, 2, False), Days(date(2026, 1, 1), 900, 2, True)


def activity(start: date, end: date, **more: object) -> Row:
    facts = {"state": "done", "is_late": False} | more
    return Row("a", "activity", 1, "1.1", {"en": "Mark"}, start, end, **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("days", "day", "x"),
    [
        (LTR, date(2026, 1, 1), 100),
        (LTR, date(2026, 1, 11), 120),
        (RTL, date(2026, 1, 1), 900),
        (RTL, date(2026, 1, 11), 880),
    ],
)
def test_time_runs_the_way_the_words_are_read(days: Days, day: date, x: float) -> None:
    assert days.x(day) == x


def test_a_bar_holds_its_last_day_whole_in_both_directions() -> None:
    for days, left in ((LTR, 100), (RTL, 880)):
        box = days.box(date(2026, 1, 1), date(2026, 1, 10), 5, 7)
        assert (box.left(), box.width(), box.top(), box.height()) == (left, 20, 5, 7)


@pytest.mark.parametrize(
    ("unit", "count", "first", "last"),
    [
        ("year", 1, (date(2026, 1, 1), date(2027, 1, 1)), (date(2026, 1, 1), date(2027, 1, 1))),
        ("quarter", 4, (date(2026, 1, 1), date(2026, 4, 1)), (date(2026, 10, 1), date(2027, 1, 1))),
        ("month", 12, (date(2026, 1, 1), date(2026, 2, 1)), (date(2026, 12, 1), date(2027, 1, 1))),
    ],
)
def test_the_head_is_divided_without_a_gap(
    unit: str, count: int, first: tuple[date, date], last: tuple[date, date]
) -> None:
    found = list(gantt_paint.periods(YEAR, unit))
    assert (len(found), found[0], found[-1]) == (count, first, last)
    assert all(one[1] == two[0] for one, two in pairwise(found))


def picture(timeline: Timeline, row: Row, language: Language, wide: float = 1.0) -> QImage:
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    leading = 390 if language.is_rtl else 10
    drawn = GanttPainter(painter, timeline, language, look(), Days(timeline.first, leading, wide, language.is_rtl))
    drawn.row(row, 8, QRectF(0, 0, 400, 40))
    painter.end()
    return image


def inked(image: QImage) -> list[int]:
    """The columns that are not white."""
    white = QColor("white").rgb()
    return [x for x in range(image.width()) if any(image.pixel(x, y) != white for y in range(image.height()))]


def test_a_bar_stands_at_the_leading_side_when_it_comes_first() -> None:
    row = activity(date(2026, 1, 1), date(2026, 3, 31))
    assert inked(picture(YEAR, row, Language("en")))[0] in range(8, 12)
    assert inked(picture(YEAR, row, Language("ar")))[-1] in range(388, 392)


def test_states_differ_without_their_colours() -> None:
    pictures = set()
    for state in ("planned", "under_way", "done", "stopped"):
        row = activity(date(2026, 2, 1), date(2026, 10, 31), state=state)
        grey = picture(YEAR, row, Language("en")).convertToFormat(QImage.Format.Format_Mono)
        pictures.add(bytes(grey.constBits()))
    assert len(pictures) == 4


def test_the_words_of_a_late_bar_stand_before_it_where_there_is_no_room_after_it() -> None:
    late = {"state": "planned", "is_late": True}
    ends_early = inked(picture(YEAR, activity(date(2026, 6, 1), date(2026, 8, 1), **late), Language("en")))
    ends_late = inked(picture(YEAR, activity(date(2026, 6, 1), date(2026, 12, 31), **late), Language("en")))
    start = LTR.x(date(2026, 6, 1)) / 2  # as the days are half as wide there
    assert ends_early[0] > start - 60
    assert ends_late[0] < ends_early[0]


def test_a_mark_ends_where_its_year_does() -> None:
    mark = Mark(date(2026, 12, 31), True, "t", "T-01", {"en": "All"})
    row = Row("o", "objective", 0, "1", {"en": "Mark"}, None, None, "", False, marks=(mark,))
    assert inked(picture(YEAR, row, Language("en")))[-1] in range(373, 379)
    assert inked(picture(YEAR, row, Language("ar")))[0] in range(21, 27)


def test_an_activity_without_days_says_so() -> None:
    row = Row("a", "activity", 0, "1", {"en": "Mark"}, None, None, "planned", False)
    assert inked(picture(YEAR, row, Language("en")))


def test_parts_of_the_year_are_named_in_the_language_where_there_is_room() -> None:
    metrics = QFontMetricsF(theme.font("small"))
    for code in ("en", "ar"):
        language = Language(code)
        widths = [gantt_paint.widest(unit, language, metrics) for unit in ("year", "quarter", "month")]
        assert all(width > 10 for width in widths)
    assert gantt_paint.unit_words(date(2026, 10, 1), "quarter", Language("en")) == "Q4"
    assert gantt_paint.unit_words(date(2026, 10, 1), "year", Language("ar", "arabic")) == "٢٠٢٦"


def test_the_legend_takes_as_many_lines_as_its_width_needs() -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    drawn = GanttPainter(painter, YEAR, Language("en"), look(), LTR)
    wide, narrow = (drawn.legend(QRectF(0, 0, width, 0), is_drawn=False) for width in (3000, 300))
    painter.end()
    assert narrow >= 3 * wide
