"""The charts of a round as values: the numbers of the rules, in the order of the pack, in the words of a language."""

from natcoord.content import Pack
from natcoord.domain.analysis import Cell, EvidenceProfile
from natcoord.domain.baseline import AreaScore
from natcoord.domain.records import Assessment
from natcoord.i18n import Language
from natcoord.reports import baseline_charts, figures

ENGLISH, ARABIC = Language("en"), Language("ar", "arabic")
ROUND = Assessment("r", {"en": "Baseline 2026", "ar": "التقييم الأساسي ٢٠٢٦"}, "2026-03-01", None, "2.0")


def score(area: str, law: float | None, practice: float | None) -> AreaScore:
    return AreaScore(area, law, practice, 1, 2, 0.5, 0.5, 0.5)


def cell(area: str, lens: str, level: float | None, coverage: float) -> Cell:
    return Cell(area, lens, level, level, level, coverage, 3)


def test_the_radar_has_law_and_practice_as_two_outlines_in_the_order_of_the_pack(pack: Pack) -> None:
    first, second, third = pack.areas[:3]
    scores = [score(third, 3.0, None), score(first, 1.0, 0.5), score(second, 2.0, 2.5)]
    radar = baseline_charts.radar(scores, pack, ENGLISH)
    assert radar.axes == tuple(pack.word(f"area.{area}", "en") for area in (first, second, third))
    assert [one.role for one in radar.outlines] == ["law", "practice"]
    assert radar.outlines[0].values == (1.0, 2.0, 3.0)
    assert radar.outlines[1].values == (0.5, 2.5, None)
    assert radar.top == 5


def test_the_heat_map_tells_nothing_asked_from_nothing_known(pack: Pack) -> None:
    area, other = pack.areas[0], pack.areas[4]
    lens, last = pack.lenses[1], pack.lenses[-1]
    cells = [cell(other, last, 2.5, 0.4), cell(area, last, None, 0.0), cell(area, lens, 4.0, 1.0)]
    heat = baseline_charts.heat_map(cells, pack, ENGLISH)
    assert heat.rows == (pack.word(f"area.{area}", "en"), pack.word(f"area.{other}", "en"))
    assert heat.columns == (pack.word(f"lens.{lens}", "en"), pack.word(f"lens.{last}", "en"))
    assert heat.values == ((4.0, None), (None, 2.5))
    assert heat.coverage == ((1.0, 0.0), (None, 0.4))
    assert heat.thin
    assert heat.unasked
    assert baseline_charts.heat_places(cells, pack) == ((area, other), (lens, last))


def test_the_bars_of_evidence_begin_with_the_strongest_and_count_every_question(pack: Pack) -> None:
    profiles = [EvidenceProfile(pack.areas[1], 1, 2, 3, 4, 5), EvidenceProfile(pack.areas[0], 9, 0, 0, 0, 1)]
    bars = baseline_charts.evidence(profiles, pack, ENGLISH)
    assert [part.role for part in bars.parts] == ["verified", "document", "stated", "none", "unanswered"]
    assert [part.values[1] for part in bars.parts] == [4, 3, 2, 1, 5]
    assert [sum(part.values[row] for part in bars.parts) for row in (0, 1)] == [10, 15]


def test_both_languages_hold_the_same_numbers(pack: Pack) -> None:
    scores = [score(area, number / 3, number / 4) for number, area in enumerate(pack.areas)]
    cells = [cell(area, lens, 2.5, 0.75) for area in pack.areas for lens in pack.lenses]
    english, arabic = (baseline_charts.radar(scores, pack, one) for one in (ENGLISH, ARABIC))
    assert [one.values for one in english.outlines] == [one.values for one in arabic.outlines]
    assert english.axes != arabic.axes
    english_map, arabic_map = (baseline_charts.heat_map(cells, pack, one) for one in (ENGLISH, ARABIC))
    assert (english_map.values, english_map.coverage) == (arabic_map.values, arabic_map.coverage)


def test_the_caption_says_the_round_and_the_day(pack: Pack) -> None:
    source = baseline_charts.source(ROUND, "2026-11-22", ENGLISH)
    assert source == "Source: Baseline 2026, answers as of 22 November 2026."
    assert baseline_charts.radar([], pack, ENGLISH, source).caption.endswith(source)
    assert baseline_charts.source(None, "2026-11-22", ENGLISH) == ""


def test_a_sentence_gets_the_digits_of_the_file_and_keeps_its_full_stop() -> None:
    assert baseline_charts.in_digits("من 0 إلى 5، معا.", ARABIC) == "من ٠ إلى ٥، معا."
    assert baseline_charts.in_digits("From 0 to 5.", ENGLISH) == "From 0 to 5."


def test_every_drawing_is_told_in_words_with_one_decimal_for_scores(pack: Pack) -> None:
    area, lens = pack.areas[0], pack.lenses[0]
    name, view = pack.word(f"area.{area}", "en"), pack.word(f"lens.{lens}", "en")
    radar = baseline_charts.radar([score(area, 2.25, None)], pack, ENGLISH)
    assert baseline_charts.described(radar, ENGLISH) == f"{name}: In law 2.2, In practice –"
    heat = baseline_charts.heat_map([cell(area, lens, 3.0, 1.0)], pack, ENGLISH)
    assert baseline_charts.described(heat, ENGLISH) == f"{name}: {view} 3.0"
    bars = baseline_charts.evidence([EvidenceProfile(area, 1, 2, 3, 4, 5)], pack, ENGLISH)
    assert baseline_charts.described(bars, ENGLISH) == (
        f"{name}: Verified 4, Document seen 3, Stated 2, No evidence 1, Not answered 5"
    )


def test_each_drawing_can_be_drawn_in_both_directions(pack: Pack) -> None:
    blocks = (
        lambda one: baseline_charts.radar([score(area, 1.0, 2.0) for area in pack.areas], pack, one),
        lambda one: baseline_charts.heat_map([cell(pack.areas[0], lens, 1, 0.2) for lens in pack.lenses], pack, one),
        lambda one: baseline_charts.evidence([EvidenceProfile(pack.areas[0], 1, 2, 3, 4, 5)], pack, one),
    )
    for make in blocks:
        for language in (ENGLISH, ARABIC):
            figure = figures.draw(make(language), is_rtl=language.is_rtl, digits=language.digits_of)
            assert figures.png(figure, dpi=60).startswith(b"\x89PNG")
            assert b"<svg" in figures.svg(figure)
