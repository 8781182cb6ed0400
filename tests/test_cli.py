"""The commands of the program without a window: exit 0 done, 1 refused in one line, 2 usage."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook.defined_name import DefinedName

from natcoord import cli, content
from natcoord.domain.records import Institution, Measurement
from natcoord.services import assess, country, plan
from natcoord.store import file

FIGURES = Path(__file__).parent / "figures" / "public_figures.csv"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("demo") / "talvara.natcoord"
    assert cli.main(["demo", str(path)]) == 0
    return path.read_bytes()


@pytest.fixture
def country_file(made: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "talvara.natcoord"
    path.write_bytes(made)
    return path


def refused(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert cli.main([str(one) for one in arguments]) == 1
    told = capsys.readouterr().err
    assert told.startswith("natcoord: ")
    assert told.count("\n") == 1
    return told


def test_the_demonstration_file_passes_its_own_check(country_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(country_file)]) == 0
    assert "no problem" in capsys.readouterr().out


def test_demo_does_not_write_over_a_file_unless_told(country_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "talvara.natcoord" in refused(capsys, "demo", country_file)
    assert cli.main(["demo", str(country_file), "--replace"]) == 0


@pytest.mark.parametrize("ending", [".xlsx", ".docx", ".pdf"])
@pytest.mark.parametrize("language", ["ar", "en"])
def test_report_writes_every_format_in_both_languages(
    country_file: Path, tmp_path: Path, language: str, ending: str, qapp: object
) -> None:
    target = tmp_path / f"national{ending}"
    arguments = [
        "report",
        str(country_file),
        "--kind",
        "national",
        "--language",
        language,
        "--to",
        str(target),
    ]
    assert cli.main(arguments) == 0
    assert target.stat().st_size > 5000
    assert not list(tmp_path.glob("*.tmp"))


def test_report_is_drawn_as_of_an_earlier_day(country_file: Path, tmp_path: Path, qapp: object) -> None:
    target = tmp_path / "national.xlsx"
    options = ["--language", "en", "--to", str(target), "--as-of", "2024-01-31"]
    assert cli.main(["report", str(country_file), *options]) == 0
    cover = openpyxl.load_workbook(target).worksheets[0]
    assert any("31 January 2024" in str(cell.value) for row in cover.iter_rows() for cell in row)


def test_a_day_that_is_none_is_wrong_use(
    country_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["report", str(country_file), "--to", str(tmp_path / "a.xlsx"), "--as-of", "31.1.2024"])
    assert ended.value.code == 2
    assert "year-month-day" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"--kind": "annual"}, "annual"),
        ({"--language": "xx"}, "xx"),
        ({"--to": "report.odt"}, "report.odt"),
        ({"--to": "nowhere/report.xlsx"}, "nowhere"),
    ],
)
def test_report_refuses_by_name(
    country_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], change: dict[str, str], word: str
) -> None:
    options = {"--kind": "national", "--language": "en", "--to": "national.xlsx"} | change
    options["--to"] = str(tmp_path / options["--to"])
    told = refused(capsys, "report", country_file, *(part for pair in options.items() for part in pair))
    assert word in told


def test_measurements_previews_without_writing(country_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = country_file.read_bytes()
    assert cli.main(["measurements", str(country_file), str(FIGURES)]) == 0
    told = capsys.readouterr().out
    assert "14 new, 0 changed, 0 same, 0 refused" in told
    assert "draft indicator sheet" in told
    assert country_file.read_bytes() == before


def test_measurements_applied_twice_writes_once(country_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in ("14 values imported", "0 values imported"):
        assert cli.main(["measurements", str(country_file), str(FIGURES), "--apply"]) == 0
        assert words in capsys.readouterr().out
    store = file.open_file(country_file, read_only=True)
    assert store.count(Measurement, "source LIKE 'SEESAC%'") == 5
    store.close()
    assert len(list(country_file.with_name("talvara-backups").iterdir())) == 1


def test_measurements_with_a_refused_row_imports_nothing(
    country_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    book = openpyxl.Workbook()
    for row in (["indicator", "period", "value"], ["I-03", 2021, 2], ["Unheard of", 2021, 1]):
        book.active.append(row)
    book.save(tmp_path / "values.xlsx")
    before = country_file.read_bytes()
    told = refused(capsys, "measurements", country_file, tmp_path / "values.xlsx", "--apply")
    assert "Unheard of" in told
    assert country_file.read_bytes() == before


@pytest.fixture
def collecting(tmp_path: Path) -> Path:
    """A country file whose round collects answers, the stockpile from the Ministry of Interior."""
    store = file.create(tmp_path / "testland.natcoord", country.new({"en": "Testland"}, "en"))
    with store.step("make"):
        ministry = Institution("interior", {"en": "Ministry of Interior", "ar": "وزارة الداخلية"}, "ministry")
        plan.save_institution(store, ministry)
        made = assess.start_round(store, {"en": "Baseline"}, date(2026, 2, 2), content.pack().version)
        assess.assign(store, made, "stockpile", "interior", "")
    store.close()
    return store.path


def questionnaire(country_file: Path, target: Path, *more: str) -> Path:
    command = ["questionnaire", str(country_file), "--institution", "Ministry of Interior", "--to", str(target)]
    assert cli.main([*command, *more]) == 0
    return target


def filled(path: Path, texts: dict[str, object]) -> Path:
    book = openpyxl.load_workbook(path)
    for cell, text in texts.items():
        book.worksheets[1][cell] = text
    book.save(path)
    return path


@pytest.mark.parametrize("ending", [".xlsx", ".docx", ".pdf"])
def test_questionnaire_writes_every_format(
    collecting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], ending: str, qapp: object
) -> None:
    target = questionnaire(collecting, tmp_path / f"q{ending}", "--language", "en", "--prefilled")
    assert target.stat().st_size > 5000
    assert capsys.readouterr().out == f"{target}\n"


def test_questionnaire_refuses_an_institution_it_does_not_know(
    collecting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "q.xlsx"
    assert "Navy" in refused(capsys, "questionnaire", collecting, "--institution", "Navy", "--to", target)
    assert not target.exists()


def test_answers_previews_without_writing_and_imports_once(
    collecting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = filled(questionnaire(collecting, tmp_path / "q.xlsx"), {"I2": "seen", "I3": "seen too"})
    before = collecting.read_bytes()
    assert cli.main(["answers", str(collecting), str(path)]) == 0
    told = capsys.readouterr().out
    assert "2 new, 0 same, 0 differs" in told
    assert "F2\tnew\t" in told
    assert collecting.read_bytes() == before
    for words in ("2 answers imported", "0 answers imported"):
        assert cli.main(["answers", str(collecting), str(path), "--apply"]) == 0
        assert words in capsys.readouterr().out
    assert len(list(collecting.with_name("testland-backups").iterdir())) == 1


def test_answers_that_differ_are_taken_only_when_told(
    collecting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = filled(questionnaire(collecting, tmp_path / "q.xlsx"), {"I2": "seen"})
    assert cli.main(["answers", str(collecting), str(path), "--apply"]) == 0
    filled(path, {"I2": "not seen"})
    for take, words in (([], "0"), (["--take", "mine"], "0"), (["--take", "theirs"], "1"), (["--take", "theirs"], "0")):
        assert cli.main(["answers", str(collecting), str(path), "--apply", *take]) == 0
        assert f"{words} answers imported" in capsys.readouterr().out


def test_answers_with_a_refused_row_import_nothing_and_name_the_cell(
    collecting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = filled(questionnaire(collecting, tmp_path / "q.xlsx"), {"I2": "seen", "M3": "perhaps", "I3": "x"})
    before = collecting.read_bytes()
    assert cli.main(["answers", str(collecting), str(path)]) == 1
    assert "Cell M3: perhaps" in capsys.readouterr().out
    assert "M3" in refused(capsys, "answers", collecting, path, "--apply")
    assert collecting.read_bytes() == before


def test_answers_of_another_country_are_refused_by_name(
    collecting: Path, country_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = questionnaire(collecting, tmp_path / "q.xlsx")
    capsys.readouterr()
    told = refused(capsys, "answers", country_file, path, "--apply")
    assert "q.xlsx" in told
    assert "Testland" in told


@pytest.mark.parametrize("command", ["check", "report", "measurements", "questionnaire", "answers"])
def test_a_missing_country_file_is_refused_by_name(
    collecting: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    target = ["--to", str(tmp_path / "x.xlsx")]
    more = {
        "report": target,
        "measurements": [str(FIGURES)],
        "questionnaire": ["--institution", "all", *target],
        "answers": [str(questionnaire(collecting, tmp_path / "q.xlsx"))],
    }.get(command, [])
    capsys.readouterr()
    assert "gone.natcoord" in refused(capsys, command, tmp_path / "gone.natcoord", *more)


def test_wrong_usage_ends_with_two() -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["report"])
    assert caught.value.code == 2


def test_screenshots_draws_every_page_offscreen(country_file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    command = [
        sys.executable,
        "-m",
        "natcoord",
        "screenshots",
        str(country_file),
        "--language",
        "ar",
        "--to",
        str(folder),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parent.parent)
    assert done.returncode == 0, done.stderr
    names = {path.name for path in folder.glob("*.png")}
    assert all(
        any(page in name for name in names) for page in ("overview", "baseline", "gaps", "targets", "indicators")
    )


def test_a_report_in_both_languages_of_a_chosen_period_is_written(
    country_file: Path, tmp_path: Path, qapp: object
) -> None:
    target = tmp_path / "poa.xlsx"
    options = ["--kind", "poa", "--language", "both", "--period", "2022-2023", "--to", str(target)]
    assert cli.main(["report", str(country_file), *options]) == 0
    said = [str(cell.value) for sheet in openpyxl.load_workbook(target) for row in sheet.iter_rows() for cell in row]
    assert any("2022" in one and "2023" in one for one in said)


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--kind", "poa", "--period", "2022"], "2022"),
        (["--kind", "arms", "--period", "2022-2023"], "2022-2023"),
        (["--class", "secret"], "secret"),
    ],
)
def test_a_period_or_class_that_does_not_fit_is_refused_by_name(
    options: list[str], named: str, country_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "a.xlsx"
    assert named in refused(capsys, "report", country_file, "--to", target, *options)
    assert not target.exists()


@pytest.mark.parametrize("form", ["csv", "json", "package", "sdmx"])
def test_facts_are_written_for_other_programs(form: str, country_file: Path, tmp_path: Path, qapp: object) -> None:
    target = tmp_path / {"json": "facts.json", "sdmx": "facts.csv"}.get(form, "facts.zip")
    assert cli.main(["data", str(country_file), "--form", form, "--to", str(target)]) == 0
    assert target.stat().st_size > 100


def test_names_of_a_template_are_listed_and_filled(
    country_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    assert cli.main(["fill", str(country_file), "--language", "en"]) == 0
    names = dict(line.split("\t") for line in capsys.readouterr().out.splitlines())
    assert "Talvara" in names["nc_state"]
    book = openpyxl.Workbook()
    book.defined_names["nc_targets"] = DefinedName("nc_targets", attr_text="'Sheet'!$B$2")
    book.save(tmp_path / "form.xlsx")
    target = tmp_path / "filled.xlsx"
    assert cli.main(["fill", str(country_file), str(tmp_path / "form.xlsx"), "--to", str(target)]) == 0
    assert str(openpyxl.load_workbook(target).active["B2"].value) == names["nc_targets"]


def test_a_name_that_is_not_known_is_told_and_the_rest_is_filled(
    country_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    book = openpyxl.Workbook()
    book.defined_names["nc_weather"] = DefinedName("nc_weather", attr_text="'Sheet'!$B$2")
    book.save(tmp_path / "form.xlsx")
    target = tmp_path / "filled.xlsx"
    assert cli.main(["fill", str(country_file), str(tmp_path / "form.xlsx"), "--to", str(target)]) == 1
    assert "nc_weather" in capsys.readouterr().err
    assert target.exists()
