"""Drawings as they are seen: the time axis of a chart; room for every word; both directions; gaps and hatching."""

import math
from itertools import combinations, pairwise

import pytest
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from natcoord import content
from natcoord.reports import figures, figures_paper, printed, timeline
from natcoord.reports.document import (
    Bars,
    Chart,
    Drawing,
    Formats,
    HeatMap,
    Outline,
    Part,
    Radar,
    Series,
)

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


ROLES = ("unanswered", "none", "stated", "document", "verified")
CAPTION = {
    "en": "Source: baseline round 2026, pack 2.0. Levels run from 0 to 5; what is not known is not averaged. " * 2,
    "ar": "المصدر: جولة التقييم الأساسي 2026. تتدرج المستويات من 0 إلى 5 وما هو غير معروف لا يدخل في المتوسط. " * 2,
}
DIGITS = str.maketrans("0123456789.", "٠١٢٣٤٥٦٧٨٩٫")


def real(code: str) -> tuple[Drawing, ...]:
    """The three drawings of a whole round, with the words of the pack."""
    pack = content.pack()
    areas = tuple(pack.word(f"area.{area}", code) for area in pack.areas)
    lenses = tuple(pack.word(f"lens.{lens}", code) for lens in pack.lenses)
    scores = tuple(number % 6 for number, _ in enumerate(areas))
    rows = tuple(tuple((row + column) % 6 - 0.0 for column, _ in enumerate(lenses)) for row, _ in enumerate(areas))
    shares = tuple(tuple((row + 2 * column) % 5 / 4 for column, _ in enumerate(lenses)) for row, _ in enumerate(areas))
    law, practice = (Outline(areas[0], scores, "law"), Outline(areas[1], scores[::-1], "practice"))
    parts = tuple(Part(areas[number], scores, role) for number, role in enumerate(ROLES))
    return (
        Radar(areas[0], areas, (law, practice), caption=CAPTION[code]),
        HeatMap(areas[0], areas, lenses, rows, shares, CAPTION[code], areas[2], areas[3]),
        Bars(areas[0], areas, parts, CAPTION[code]),
    )


def drawn(block: Drawing, *, is_rtl: bool = False, dark: bool = False) -> Figure:
    """The figure, with its letters laid out."""
    figure = figures.draw(
        block, is_rtl=is_rtl, dark=dark, digits=lambda text: text.translate(DIGITS) if is_rtl else text
    )
    figure.canvas.draw()
    return figure


def texts(figure: Figure) -> list[Text]:
    return [one for axes in figure.axes for one in axes.texts]


def said(figure: Figure) -> list[str]:
    return [" ".join(one.get_text().split()) for one in texts(figure)]


def place(figure: Figure, text: str) -> Text:
    return next(one for one in texts(figure) if " ".join(one.get_text().split()) == text)


def cells(figure: Figure) -> list[Rectangle]:
    return [one for axes in figure.axes for one in axes.patches if isinstance(one, Rectangle)]


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("number", [0, 1, 2], ids=["radar", "heat map", "bars"])
def test_no_word_of_a_whole_round_is_cut_off_or_lies_on_another(code: str, number: int) -> None:
    figure = drawn(real(code)[number], is_rtl=code == "ar")
    boxes = [(one.get_text(), one.get_window_extent()) for one in texts(figure)]
    for text, box in boxes:
        assert box.x0 >= 0, text
        assert box.y0 >= 0, text
        assert box.x1 <= figure.bbox.width, text
        assert box.y1 <= figure.bbox.height, text
    lying = [(one, other) for (one, a), (other, b) in combinations(boxes, 2) if a.padded(-1).overlaps(b.padded(-1))]
    assert not lying


@pytest.mark.parametrize("number", [0, 1, 2], ids=["radar", "heat map", "bars"])
@pytest.mark.parametrize("code", ["en", "ar"])
def test_every_word_of_a_whole_round_is_there_and_the_axis_runs_with_the_script(code: str, number: int) -> None:
    block = real(code)[number]
    figure = drawn(block, is_rtl=code == "ar")
    names = block.axes if isinstance(block, Radar) else block.rows
    heads = block.columns if isinstance(block, HeatMap) else ()
    assert not {block.title, block.caption.strip(), *names, *heads} - set(said(figure))
    (axes,) = figure.axes
    assert axes.xaxis_inverted() == (code == "ar")
    wide, tall = figure.get_size_inches()
    assert wide == 8.4
    assert tall < 6.6  # half a page of A4 at the width of its text


def test_a_radar_goes_round_clockwise_and_mirrored_the_other_way() -> None:
    block = Radar("T", ("first", "second", "third", "fourth"), (Outline("o", (1, 2, 3, 4), "law"),))
    for is_rtl in (False, True):
        figure = drawn(block, is_rtl=is_rtl)
        first, second, third, fourth = (place(figure, one).get_window_extent() for one in block.axes)
        assert first.y0 > second.y0 > third.y0
        assert (second.x0 > first.x0 > fourth.x0) != is_rtl


def test_a_value_that_is_missing_opens_the_outline() -> None:
    def lines(*values: float | None) -> tuple[int, int]:
        figure = drawn(Radar("", ("a", "b", "c"), (Outline("law", values, "law"),)))
        (axes,) = figure.axes
        known = [line for line in axes.get_lines() if line.get_marker() == "o"]
        polygons = [one for one in axes.patches if not isinstance(one, Rectangle)]
        return sum(math.isfinite(x) for line in known for x in line.get_xdata()), len(polygons)

    key = 3  # points of the sample in the legend
    assert lines(1, 2, 3) == (4 + key, 1)
    assert lines(1, None, 3) == (3 + key, 0)
    assert lines(None, None, None) == (key, 0)


def test_a_cell_is_hatched_below_half_and_empty_where_nothing_is_asked() -> None:
    heat = HeatMap("", ("row",), ("a", "b", "c", "d"), ((2.0, 2.0, None, None),), ((0.49, 0.5, 0.0, None),))
    figure = drawn(heat)
    assert [bool(one.get_hatch()) for one in cells(figure)] == [True, False, True, False]
    assert [one for one in said(figure) if one not in ("row", "a", "b", "c", "d")] == ["2.0", "2.0", "–"]


def test_numbers_can_be_read_on_every_shade_also_in_grey() -> None:
    def contrast(one: float, other: float) -> float:
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)

    for ends in (printed.LEVELS, ("26384C", "9CCBF7")):
        shades = [printed.shade(number / 20, ends) for number in range(101)]
        light = [printed.luminance(one) for one in shades]
        assert light == sorted(light, reverse=ends is printed.LEVELS)
        assert all(contrast(float(printed.is_dark(one)), printed.luminance(one)) >= 4.5 for one in shades)


def test_the_parts_of_a_bar_differ_without_colour() -> None:
    bars = Bars("", ("row",), tuple(Part(role, (9,), role) for role in ROLES))
    for dark in (False, True):
        looks = {(one.get_hatch(), round(sum(one.get_facecolor()[:3]), 1)) for one in cells(drawn(bars, dark=dark))}
        assert len(looks) == len(ROLES)


def test_a_count_stands_in_its_part_where_it_fits() -> None:
    bars = Bars(
        "", ("row",), (Part("one", (1,), "verified"), Part("many", (1399,), "stated"), Part("no", (0,), "none"))
    )
    assert "1,399" in said(drawn(bars))
    assert "1" not in said(drawn(bars))


def test_drawings_of_one_row_or_none_are_drawn() -> None:
    for block in (
        Radar("", ("a",), (Outline("o", (2.0,), "before"), Outline("p", (None,), "after"))),
        Radar("T", ("a", "b"), (Outline("o", (2.0, 3.0), "after"),), top=10),
        Radar("T", (), ()),
        HeatMap("T", ("a",), ("b",), ((1.0,),), ((None,),)),
        HeatMap("T", (), (), (), ()),
        HeatMap("T", ("a",), (), ((),), ((),)),
        Bars("T", ("a",), (Part("p", (3,), "stated"),)),
        Bars("T", (), ()),
    ):
        for is_rtl in (False, True):
            assert figures.png(drawn(block, is_rtl=is_rtl), dpi=50).startswith(b"\x89PNG")
            assert b"<svg" in figures.svg(drawn(block, is_rtl=is_rtl))


def test_text_of_any_kind_is_drawn_as_text() -> None:
    for text in ("$5 and $6", "a_b^c \\frac{1}{2}", "x" * 300, "  ", "سطر\nسطر", "one\ntwo"):
        shown = said(drawn(Radar(text, (text, "b", "c"), (Outline(text, (1, 2, 3), "law"),), caption=text)))
        assert "".join(text.split()) in "".join("".join(shown).split())


def test_lines_are_no_wider_than_their_room_and_about_as_long_as_each_other() -> None:
    text = "Processing and tracing of illicit arms"
    lines = figures_paper.wrapped(text, 2.0).split("\n")
    assert " ".join(lines) == text
    assert len(lines) == 2
    assert min(map(len, lines)) >= 12
    assert figures_paper.wrapped("mmmmmmmm", 0.3).replace("\n", "") == "mmmmmmmm"
    for room in (0.5, 1.0, 2.0):
        assert all(figures_paper.width(line) <= room for line in figures_paper.wrapped(text, room).split("\n"))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("1,234.5", "١٬٢٣٤٫٥"), ("-2.0", "-٢٫٠"), ("2024-Q1", "٢٠٢٤-Q١"), ("spring, early", "spring, early"), ("", "")],
)
def test_numbers_of_a_drawing_have_the_marks_of_the_report(text: str, wanted: str) -> None:
    formats = Formats(decimal="٫", group="٬", digits="٠١٢٣٤٥٦٧٨٩")
    assert printed.in_figures(text, formats) == wanted
    assert printed.in_figures("1,234", Formats(group="")) == "1234"
