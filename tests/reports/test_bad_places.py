"""Where nothing can be written: refused by name, what was there is kept, and nothing is left beside it."""

import errno
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.workbook.defined_name import DefinedName

from natcoord.errors import NatcoordError
from natcoord.services import exporting, machine, own_templates
from natcoord.services.exporting import Wanted
from natcoord.store.store import Store
from tests.reports import test_writers
from tests.reports.test_writers import WRITERS

pytestmark = pytest.mark.usefixtures("qapp")
ROOT = Path(__file__).resolve().parent.parent.parent
FORMS = [("json", "json"), ("csv", "zip"), ("package", "zip"), ("sdmx", "csv")]


def write(kind: str, target: Path) -> None:
    rows = [test_writers.row(f"Depot {number}") for number in range(3)]
    WRITERS[kind](test_writers.document(rows), target)


def refused(work: Callable[[], object]) -> NatcoordError:
    with pytest.raises(NatcoordError) as refusal:
        work()
    return refusal.value


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


@pytest.fixture(params=WRITERS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def held_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program holds every target open, as Windows says it."""

    def replace(_part: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "The process cannot access the file because it is being used")

    monkeypatch.setattr(os, "replace", replace)


@pytest.mark.parametrize("place", ["gone/r", "folder", "file/r", "x" * 300, "nul\x00r"])
def test_a_place_that_cannot_be_written_is_refused_by_name(place: str, kind: str, tmp_path: Path) -> None:
    (tmp_path / f"folder.{kind}").mkdir()
    (tmp_path / f"folder.{kind}" / "inside").write_bytes(b"kept")
    (tmp_path / "file").write_bytes(b"kept")
    target = tmp_path / f"{place}.{kind}"
    refusal = refused(lambda: write(kind, target))
    assert (refusal.code, refusal.facts["file"]) == ("file_not_writable", str(target).replace("\x00", ""))
    assert names(tmp_path) == ["file", f"folder.{kind}"]
    assert (tmp_path / f"folder.{kind}" / "inside").read_bytes() == (tmp_path / "file").read_bytes() == b"kept"


def test_a_report_that_is_open_elsewhere_stays_as_it_was(kind: str, tmp_path: Path, held_open: None) -> None:
    target = tmp_path / f"r.{kind}"
    target.write_bytes(b"before")
    refusal = refused(lambda: write(kind, target))
    assert (refusal.code, refusal.facts["file"]) == ("file_not_writable", str(target))
    assert target.read_bytes() == b"before"
    assert names(tmp_path) == [target.name]


@pytest.mark.parametrize(("form", "suffix"), FORMS)
def test_facts_that_are_open_elsewhere_stay_as_they_were(
    form: str, suffix: str, store: Store, today: date, tmp_path: Path, held_open: None
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    target = folder / f"facts.{suffix}"
    target.write_bytes(b"before")
    assert refused(lambda: machine.write(store.path, form, target, today)).code == "file_not_writable"
    assert target.read_bytes() == b"before"
    assert names(folder) == [target.name]


def test_a_filled_template_that_is_open_elsewhere_stays_as_it_was(
    store: Store, today: date, tmp_path: Path, held_open: None
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    template, target = folder / "form.xlsx", folder / "filled.xlsx"
    book = openpyxl.Workbook()
    book.defined_names["nc_state"] = DefinedName("nc_state", attr_text="Sheet!$A$1")
    book.save(template)
    target.write_bytes(b"before")
    refusal = refused(lambda: own_templates.fill(store.path, Wanted("national", "en"), template, target, today))
    assert refusal.code == "file_not_writable"
    assert target.read_bytes() == b"before"
    assert names(folder) == ["filled.xlsx", "form.xlsx"]


@pytest.mark.parametrize("language", ["en", "both"])
@pytest.mark.parametrize(
    ("name", "code"),
    [("gone/r.pdf", "folder_missing"), ("taken.xlsx", "file_not_writable"), ("r.odt", "report_suffix_unknown")],
)
def test_a_report_for_no_place_is_refused_in_every_language(
    name: str, code: str, language: str, store: Store, today: date, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    (folder / "taken.xlsx").mkdir(parents=True)
    assert refused(lambda: exporting.write_report(store.path, "brief", language, folder / name, today)).code == code
    assert names(folder) == ["taken.xlsx"]


# -- a full disk ----------------------------------------------------------------------------------------------------

# In a process of its own: there no file may grow beyond a limit, and the system answers as a full disk does. The file
# is as large as it will be, then stopped at its first byte, in its middle and before its last ones.
LIMITED = """
import resource, signal, sys
from datetime import date
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from natcoord.errors import NatcoordError
from natcoord.services import machine
from tests.reports import test_writers as here
app = QGuiApplication([])
kind, target = sys.argv[1], Path(sys.argv[2])
if kind in here.WRITERS:
    made = here.document([here.row(f"Depot {n}") for n in range(300)])
    write = lambda path: here.WRITERS[kind](made, path)
else:
    facts = Path(sys.argv[3])
    write = lambda path: machine.write(facts, kind, path, date(2026, 11, 22))
whole = target.with_name(f"whole{target.suffix}")
write(whole)
size = whole.stat().st_size
whole.unlink()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
for limit in (0, size // 2, size - 30) if kind in here.WRITERS else (size // 2, size - 30):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        write(target)
    except NatcoordError as refusal:
        code = refusal.code
    else:
        code = "none"
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    print(code)
"""


def limited(kind: str, target: Path, *more: str) -> list[str]:
    """The codes of the refusals, one for each limit."""
    target.write_bytes(b"before")
    command = [sys.executable, "-c", LIMITED, kind, str(target), *more]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "MPLCONFIGDIR": str(target.parent.parent)}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment)
    assert "Traceback" not in done.stderr
    assert target.read_bytes() == b"before", done.stderr
    assert names(target.parent) == [target.name]
    return done.stdout.split()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def test_a_full_disk_keeps_the_report_that_was_there(kind: str, folder: Path) -> None:
    assert limited(kind, folder / f"r.{kind}") == ["disk_full"] * 3


@pytest.mark.parametrize(("form", "suffix"), FORMS[:3])
def test_a_full_disk_keeps_the_facts_that_were_there(form: str, suffix: str, store: Store, folder: Path) -> None:
    assert limited(form, folder / f"facts.{suffix}", str(store.path)) == ["disk_full"] * 2
