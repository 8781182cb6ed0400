"""The commands of the program without a window: exit 0 done, 1 refused in one line, 2 usage."""

import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest

from natcoord import cli
from natcoord.domain.records import Measurement
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


def test_the_demonstration_file_passes_its_own_check(
    country_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["check", str(country_file)]) == 0
    assert "no problem" in capsys.readouterr().out


def test_demo_does_not_write_over_a_file_unless_told(
    country_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
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


def test_measurements_previews_without_writing(
    country_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = country_file.read_bytes()
    assert cli.main(["measurements", str(country_file), str(FIGURES)]) == 0
    told = capsys.readouterr().out
    assert "14 new, 0 changed, 0 same, 0 refused" in told
    assert "draft indicator sheet" in told
    assert country_file.read_bytes() == before


def test_measurements_applied_twice_writes_once(
    country_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
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


@pytest.mark.parametrize("command", ["check", "report", "measurements"])
def test_a_missing_country_file_is_refused_by_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    more = {"report": ["--to", str(tmp_path / "x.xlsx")], "measurements": [str(FIGURES)]}.get(command, [])
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
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=Path(__file__).parent.parent
    )
    assert done.returncode == 0, done.stderr
    names = {path.name for path in folder.glob("*.png")}
    assert all(
        any(page in name for name in names)
        for page in ("overview", "baseline", "gaps", "targets", "indicators")
    )
