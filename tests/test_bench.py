"""The bench measures what it says, on a file that is too small to be slow."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from natcoord.content import pack
from natcoord.domain.records import Answer, Assessment, Evidence, Indicator, Measurement, Milestone, Target
from natcoord.services import analyse, bank, checking, overview
from natcoord.store import file
from tests.bench import __main__ as bench
from tests.bench import children, full_round, table, ten_years


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> table.Files:
    files = table.Files(tmp_path_factory.mktemp("bench"))
    ten_years.build(files.country, ten_years.TINY)
    full_round.build(files.round, full_round.TINY)
    table.make_demo(files.demo)
    return files


def test_the_ten_year_file_has_the_shape_it_says(tiny: table.Files) -> None:
    size = ten_years.TINY
    with file.reading(tiny.country) as store:
        counts = {kind: store.count(kind) for kind in (Indicator, Target, Milestone, Assessment)}
        cells = Counter(one.cell for one in store.read(Measurement))
        answers = store.count(Answer)
        lines = overview.target_lines(store, ten_years.TODAY)
    assert counts == {
        Indicator: size.indicators, Target: size.targets, Milestone: 2 * size.targets, Assessment: size.rounds
    }  # fmt: skip
    assert answers == size.rounds * len(pack().questions)
    assert cells[""] == size.indicators * size.months
    assert set(cells) == {"", *ten_years.CELLS}
    adopted = [line for line in lines if line.target.adopted_on]
    assert len(adopted) == size.indicators
    assert not any(line.problems for line in adopted)
    assert checking.check(tiny.country) == []


def test_the_ten_year_file_is_the_same_every_time(tiny: table.Files, tmp_path: Path) -> None:
    again = ten_years.build(tmp_path / "again.natcoord", ten_years.TINY)
    with file.reading(tiny.country) as one, file.reading(again) as other:
        assert overview.snapshot(one, ten_years.TODAY) == overview.snapshot(other, ten_years.TODAY)


def test_a_whole_ten_year_file_would_hold_some_200_000_values() -> None:
    size = ten_years.Size()
    assert 200_000 < size.indicators * size.months * (1 + len(ten_years.CELLS)) < 220_000


def test_reading_the_file_runs_against_its_floor(tiny: table.Files) -> None:
    for job in ("opening", "snapshot"):
        for module in ("floors", "rows"):
            assert children.run(module, job, tiny.country)["seconds"] > 0


def test_starting_runs_against_its_floor(tiny: table.Files) -> None:
    floor, found = children.run("floors", "start"), children.run("rows", "start", tiny.demo)
    assert floor["stamp"] > floor["started"]
    assert found["stamp"] > found["started"]
    assert found["peak_mb"] > 0


def test_answering_in_the_window_runs(tiny: table.Files) -> None:
    found = children.run("rows", "answering", tiny.country)
    assert 0 < found["median_ms"] <= found["slowest_ms"]


@pytest.mark.parametrize("job", [table.export, table.gap], ids=["export", "gap"])
def test_exporting_runs(tiny: table.Files, job: Callable[[table.Files, int], list[table.Row]]) -> None:
    assert all(row.measured > 0 for row in job(tiny, 1))
    assert tiny.workbook.is_file()


def test_the_full_round_asks_260_questions_and_has_each_answered(tiny: table.Files) -> None:
    with file.reading(tiny.round) as store:
        made = analyse.analyse(store, bank.with_own(store, pack()))
        assert made.assessment is not None
        assert made.assessment.is_open
        assert (made.overall.total, made.overall.answered) == (full_round.QUESTIONS, full_round.QUESTIONS)
        own = {one.answer_id for one in made.answers.values()}
        items = [one for one in store.read(Evidence) if one.answer_id in own]
    assert len(items) == full_round.TINY.evidence
    assert len(made.profiles) == len(pack().areas)


def test_a_whole_full_round_has_2_000_items_of_evidence() -> None:
    assert full_round.Size().evidence == 2_000


def test_the_full_round_is_the_same_every_time(tiny: table.Files, tmp_path: Path) -> None:
    again = full_round.build(tmp_path / "again.natcoord", full_round.TINY)
    with file.reading(tiny.round) as one, file.reading(again) as other:
        assert overview.snapshot(one, ten_years.TODAY) == overview.snapshot(other, ten_years.TODAY)


def test_a_full_round_is_measured_in_the_window(tiny: table.Files) -> None:
    page = children.run("round_rows", "page", tiny.round)
    assert page["again_ms"] > 0
    assert page["first_ms"] > 0
    filtering = children.run("round_rows", "filtering", tiny.round)
    assert 0 < filtering["median_ms"] <= filtering["slowest_ms"]
    assert children.run("round_floors", "page", tiny.round)["rows"] > full_round.QUESTIONS


def test_the_charts_are_drawn_as_large_as_those_of_the_floor(tiny: table.Files) -> None:
    found = children.run("round_rows", "charts", tiny.round)
    heights = ",".join(f"{found[f'height_{number}']:.2f}" for number in range(3))
    assert found["ms"] > 0
    assert children.run("round_floors", "charts", heights)["ms"] > 0


def test_every_answer_of_the_round_comes_back_from_its_workbook(tiny: table.Files, tmp_path: Path) -> None:
    path, workbook = tmp_path / "emptied.natcoord", tmp_path / "answers.xlsx"
    path.write_bytes(tiny.round.read_bytes())
    children.run("round_rows", "questionnaire", path, workbook)
    floor = children.run("round_floors", "workbook", workbook)
    found = children.run("round_rows", "reading", path, workbook)
    assert floor["cells"] > full_round.QUESTIONS
    assert found["written"] == full_round.QUESTIONS
    with file.reading(path) as store:
        assert len(overview.answers(store)) == full_round.QUESTIONS


def test_an_aim_is_a_ratio_with_a_floor_and_an_amount_without() -> None:
    rows = [
        table.Row("slow", "s", 3.0, 1.0, 1.5),
        table.Row("quick", "ms", 40.0, None, 50.0),
        table.Row("told", "MB", 90.0, 60.0, None),
    ]
    assert [row.is_met for row in rows] == [False, True, True]
    drawn = table.drawn(rows)
    assert "3.00x  1.5x" in drawn
    assert drawn.count("MISSED") == 1


def test_the_command_measures_one_row_and_writes_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written = tmp_path / "figures.json"
    bench.main(["--tiny", "--runs", "1", "--only", "opening", "--json", str(written)])
    assert "open the ten-year file" in capsys.readouterr().out
    assert '"ratio"' in written.read_text("utf-8")
