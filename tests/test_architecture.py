"""What holds the rules of docs/architecture.md: one door for each hazard, arrows that only point down."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "natcoord"
FILES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 400

PAGINATOR = (
    "reports/pdf.py",
    "reports/pages.py",
    "reports/pages_blocks.py",
    "reports/pages_table.py",
    "reports/pages_text.py",
    "reports/figures_vector.py",
    "reports/preview.py",
    "reports/gantt.py",
    "reports/gantt_paint.py",
)

# What may be named only in these places (paths below natcoord/, a folder ends in a slash).
ONLY_IN = {
    "QtWidgets": ("ui/", "app.py"),
    "QtGui": ("ui/", "app.py", *PAGINATOR),
    "QtCore": ("ui/", "app.py", "i18n.py", *PAGINATOR),
    "QtSvg": ("ui/",),
    "QMessageBox": ("ui/problems.py",),
    "QThreadPool": ("ui/tasks.py",),
    "QRunnable": ("ui/tasks.py",),
    "QThread": ("ui/tasks.py",),
    "threading": ("ui/tasks.py",),
    "QTranslator": ("i18n.py",),
    "installTranslator": ("i18n.py",),
    "sqlite_utils": ("store/driver.py",),
    "sqlcipher3": ("store/driver.py",),
    "python_calamine": ("sheets.py",),
    "icalendar": ("reports/ics.py",),
    "openpyxl": ("reports/",),
    "docx": ("reports/docx_parts.py", "reports/fill_word.py"),
    "docxtpl": ("reports/fill_word.py",),
    "lxml": ("reports/",),
    "pikepdf": ("reports/pages_search.py", "reports/check.py"),
    "matplotlib": (
        "reports/figures.py",
        "reports/figures_paper.py",
        "reports/figures_vector.py",
        "reports/pages_blocks.py",
    ),
}
# The day is asked for by the Workspace and by the command line only.
CLOCK = ("ui/workspace.py", "cli.py")


def names(tree: ast.AST) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name.split(".")[0], node.lineno
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            parts = (node.module or "").split(".")
            if parts[0] != "natcoord":
                yield parts[0], node.lineno
                yield from ((part, node.lineno) for part in parts[1:])
                yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.Attribute):
            yield node.attr, node.lineno


def allowed(path: Path, places: tuple[str, ...]) -> bool:
    inside = path.relative_to(PACKAGE).as_posix()
    return any(inside == place or (place.endswith("/") and inside.startswith(place)) for place in places)


def test_layers_hold_and_every_module_has_its_place() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", ONLY_IN)
def test_each_hazard_has_one_door(name: str) -> None:
    broken = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in FILES
        if not allowed(path, ONLY_IN[name])
        for found, line in names(ast.parse(path.read_text("utf-8")))
        if found == name
    ]
    assert not broken, f"{name} may be named only in {ONLY_IN[name]}: {broken}"


def test_only_the_workspace_and_the_command_line_ask_for_the_day() -> None:
    broken = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in FILES
        if not allowed(path, CLOCK)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("today", "currentDate")
        if isinstance(node.value, ast.Name) and node.value.id in ("date", "datetime", "QDate")
    ]
    assert not broken


def test_the_layout_direction_of_the_application_is_set_in_one_place() -> None:
    broken = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in FILES
        if not allowed(path, ("i18n.py",))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
        if node.func.attr == "setLayoutDirection"
        if isinstance(node.func.value, ast.Name) and node.func.value.id in ("app", "application", "qApp")
    ]
    assert not broken


def test_no_file_is_longer_than_a_reader_can_hold() -> None:
    long = {
        str(path.relative_to(ROOT)): count
        for path in FILES
        if (count := len(path.read_text("utf-8").splitlines())) > LONGEST
    }
    assert not long


def test_broad_excepts_stand_only_in_the_funnels() -> None:
    broken = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in FILES
        if not allowed(path, ("ui/tasks.py",))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler)
        if node.type is None or (isinstance(node.type, ast.Name) and node.type.id in ("Exception", "BaseException"))
        if not any(isinstance(inner, ast.Raise) and inner.exc is None for inner in ast.walk(node))
    ]
    assert not broken


def test_there_is_no_network_code() -> None:
    hazards = {"socket", "urllib", "http", "requests", "ssl", "QtNetwork", "smtplib", "ftplib"}
    broken = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for found, _ in names(ast.Module([node], []))
        if found in hazards
    ]
    assert not broken


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_into_qt_do_not_lose_references_to_none(qapp: object) -> None:
    from PySide6.QtWidgets import QWidget

    widget = QWidget()
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.setEnabled(True)
    assert sys.getrefcount(None) > before - 50


def test_twenty_thousand_calls_into_qt_leave_the_process_alive() -> None:
    program = (
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "app = QApplication([])\nwidget = QWidget()\n"
        "for _ in range(20000): widget.setEnabled(True)\n"
        "print('alive')\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
