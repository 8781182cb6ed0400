"""setup_app.py: what it decides, without a network and without touching the environment."""

import importlib.util
import sys
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent

LDD = """\
\tlinux-vdso.so.1 (0x00007ffd5a5f2000)
\tlibQt6Gui.so.6 => /env/lib/libQt6Gui.so.6 (0x00007f0e1b400000)
\tlibEGL.so.1 => not found
\tlibGL.so.1 => not found
\tlibxkbcommon.so.0 => not found
\tlibfontconfig.so.1 => /lib/x86_64-linux-gnu/libfontconfig.so.1 (0x00007f0e1b3b0000)
\tlibglib-2.0.so.0 => not found
\tlibgthread-2.0.so.0 => not found
\tlibdbus-1.so.3 => not found
"""


@pytest.fixture(scope="module")
def setup_app() -> ModuleType:
    spec = importlib.util.spec_from_file_location("setup_app", ROOT / "setup_app.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def checkout(setup_app: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty checkout without .venv, in which nothing may be started."""
    monkeypatch.setattr(setup_app, "ROOT", tmp_path)
    monkeypatch.setattr(setup_app, "ENV", tmp_path / ".venv")
    monkeypatch.setattr(setup_app, "WHEELS", tmp_path / "wheels")
    return tmp_path


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 12, 4), (3, 13, 1), (3, 14, 9)])
def test_a_supported_python_is_accepted_without_a_word(setup_app, version):
    assert setup_app.unsupported(version) is None


@pytest.mark.parametrize(("version", "named"), [((3, 10, 13), "3.10"), ((3, 15, 0), "3.15"), ((2, 7, 18), "2.7")])
def test_another_python_is_refused_naming_it_and_the_ones_that_work(setup_app, version, named):
    sentence = setup_app.unsupported(version)
    assert f"this is Python {named}" in sentence
    assert "3.11 to 3.14" in sentence


def test_the_supported_pythons_are_those_of_pyproject(setup_app):
    newest_excluded = f"{setup_app.NEWEST[0]}.{setup_app.NEWEST[1] + 1}"
    oldest = ".".join(map(str, setup_app.OLDEST))
    assert f'requires-python = ">={oldest},<{newest_excluded}"' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_an_unsupported_python_ends_the_program_with_one_sentence(setup_app, monkeypatch, capsys):
    monkeypatch.setattr(setup_app.sys, "version_info", (3, 10, 0))
    assert setup_app.main(["run"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_only_what_ldd_did_not_find_is_missing(setup_app):
    missing = setup_app.missing_in(LDD)
    assert "libEGL.so.1" in missing
    assert "libfontconfig.so.1" not in missing
    assert len(missing) == 6


def test_libraries_that_share_a_package_are_asked_for_once(setup_app):
    assert setup_app.packages_for(setup_app.missing_in(LDD)) == [
        "libdbus-1-3",
        "libegl1",
        "libgl1",
        "libglib2.0-0",
        "libxkbcommon0",
    ]


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("libxcb-shape.so.0", "libxcb-shape0"),
        ("libxcb-xkb.so.1", "libxcb-xkb1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libX11.so.6", "libx11-6"),
        ("libwayland-cursor.so.0", "libwayland-cursor0"),
        ("libcups.so.2", "libcups2"),
        ("libz.so.1", "zlib1g"),
    ],
)
def test_each_library_has_its_debian_package(setup_app, library, package):
    assert setup_app.package_of(library) == package


def test_missing_libraries_are_told_with_one_command(setup_app):
    sentence = setup_app.missing_sentence(["libGL.so.1", "libEGL.so.1"])
    assert "libEGL.so.1, libGL.so.1" in sentence
    assert sentence.endswith("sudo apt-get install -y --no-install-recommends libegl1 libgl1")


def test_missing_libraries_stop_a_user_who_may_not_install(setup_app, monkeypatch, capsys):
    monkeypatch.setattr(setup_app, "missing_libraries", lambda platforms: ["libGL.so.1"])
    monkeypatch.setattr(setup_app, "may_install", lambda: False)
    with pytest.raises(setup_app.Stop, match="libgl1"):
        setup_app.find_libraries(["offscreen"])


def test_root_on_debian_gets_missing_libraries_installed(setup_app, monkeypatch, capsys):
    found = [["libGL.so.1"], []]
    asked: list[list[str]] = []
    monkeypatch.setattr(setup_app, "missing_libraries", lambda platforms: found.pop(0))
    monkeypatch.setattr(setup_app, "may_install", lambda: True)
    monkeypatch.setattr(setup_app, "apt_install", asked.append)
    setup_app.find_libraries(["offscreen"])
    assert asked == [["libgl1"]]


def test_a_python_without_venv_and_pip_is_told_the_one_command(setup_app, checkout, monkeypatch):
    failed = setup_app.subprocess.CompletedProcess([], 1, "", "")
    monkeypatch.setattr(setup_app.subprocess, "run", lambda *args, **kwargs: failed)
    monkeypatch.setattr(setup_app, "may_install", lambda: False)
    with pytest.raises(setup_app.Stop, match="sudo apt-get install python3-venv"):
        setup_app.make_environment()
    with pytest.raises(setup_app.Stop, match="sudo apt-get install python3-venv"):
        setup_app.borrow_pip()


def test_the_stamp_changes_with_the_project_with_python_and_with_the_purpose(setup_app, tmp_path):
    project = tmp_path / "pyproject.toml"
    project.write_text("a = 1", "utf-8")
    first = setup_app.stamp("run", project, "3.11.7")
    assert setup_app.stamp("run", project, "3.11.7") == first
    assert setup_app.stamp("dev", project, "3.11.7") != first
    assert setup_app.stamp("run", project, "3.12.0") != first
    project.write_text("a = 2", "utf-8")
    assert setup_app.stamp("run", project, "3.11.7") != first


def test_an_environment_is_fresh_only_with_its_stamp_and_its_command(setup_app, checkout):
    program = setup_app.tool("natcoord")
    program.parent.mkdir(parents=True)
    setup_app.mark("run")
    assert not setup_app.is_fresh("run")
    program.touch()
    assert setup_app.is_fresh("run")
    assert not setup_app.is_fresh("dev")


def test_an_environment_moved_from_elsewhere_is_made_anew(setup_app, checkout):
    python = setup_app.tool("python")
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    config = checkout / ".venv" / "pyvenv.cfg"
    config.write_text(f"command = /usr/bin/python3 -m venv --clear {checkout / 'old' / '.venv'}\n", "utf-8")
    assert not setup_app.environment_fits()
    config.write_text(f"command = /usr/bin/python3 -m venv --clear {checkout / '.venv'}\n", "utf-8")
    assert setup_app.environment_fits()


def test_wheels_are_the_only_source_when_there_are_some(setup_app, checkout):
    assert setup_app.source() == []
    wheels = checkout / "wheels"
    wheels.mkdir()
    assert setup_app.source() == []
    (wheels / "click-8.5.1-py3-none-any.whl").touch()
    assert setup_app.source() == ["--no-index", "--find-links", str(wheels)]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (
            "Collecting PySide6-Essentials<6.12,>=6.10 (from natcoord==0.1.0)",
            "looking for PySide6-Essentials",
        ),
        ("  Downloading lxml-6.1.3-cp311-cp311-linux_x86_64.whl (5.2 MB)", "downloading lxml 6.1.3 (5.2 MB)"),
        ("  Downloading lxml-6.1.3-cp311-cp311-linux_x86_64.whl.metadata (3 kB)", None),
        ("  Using cached click-8.5.1-py3-none-any.whl (126 kB)", "have click 8.5.1 (126 kB)"),
        ("Processing ./wheels/click-8.5.1-py3-none-any.whl (from x==1)", "have click 8.5.1"),
        ("Installing collected packages: click, lxml", "installing click, lxml"),
        ("  Preparing metadata (pyproject.toml): started", None),
    ],
)
def test_progress_names_the_package_and_leaves_the_rest_out(setup_app, line, said):
    assert setup_app.progress_of(line) == said


@pytest.mark.parametrize(
    ("env", "platform", "screen"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_screen_is_recognised(setup_app, env, platform, screen):
    assert setup_app.has_screen(env, platform) is screen


def test_with_a_screen_the_libraries_of_that_screen_are_looked_for_too(setup_app):
    assert setup_app.qt_platforms({"QT_QPA_PLATFORM": "offscreen"}) == ["offscreen"]
    assert setup_app.qt_platforms({"DISPLAY": ":0"}) == ["offscreen", "xcb"]
    assert setup_app.qt_platforms({"WAYLAND_DISPLAY": "wayland-0"}) == ["offscreen", "wayland"]


def test_without_a_screen_reports_and_pictures_are_made_in_both_languages(setup_app, tmp_path, monkeypatch, capsys):
    made: list[list[str]] = []
    monkeypatch.setattr(setup_app, "DEMO", tmp_path / "demo" / "talvara.natcoord")
    monkeypatch.setattr(setup_app, "call", lambda command, on_failure, env: made.append(command[1:]))
    assert setup_app.without_screen(None, {}) == 0
    commands = Counter(command[0] for command in made)
    assert commands == {"demo": 1, "report": 18, "calendar": 4, "screenshots": 2}
    assert made[0][-1] == "--replace"
    printed = capsys.readouterr().out
    for name in ("national-report-ar.xlsx", "tracking-report-en.pdf", "calendar-ar.ics", "pages-ar"):
        assert name in printed


def test_only_catalogues_newer_than_their_compiled_form_are_compiled(setup_app, checkout, monkeypatch, capsys):
    compiled: list[list[str]] = []
    monkeypatch.setattr(setup_app, "call", lambda command, on_failure: compiled.append(command[2:]))
    (checkout / "i18n").mkdir()
    for name in ("natcoord_en.ts", "natcoord_en.qm", "natcoord_ar.ts"):
        (checkout / "i18n" / name).touch()
    monkeypatch.setattr(setup_app.sys, "platform", "win32")
    setup_app.os.utime(checkout / "i18n" / "natcoord_en.ts", (1, 1))
    setup_app.compile_translations()
    assert compiled == [[str(checkout / "i18n" / "natcoord_ar.ts")]]


@pytest.mark.parametrize(("argv", "code"), [([], 2), (["nonsense"], 2), (["--help"], 0)])
def test_usage_names_every_command(setup_app, argv, code, capsys):
    assert setup_app.main(argv) == code
    printed = capsys.readouterr()
    for command in setup_app.COMMANDS:
        assert f"setup_app.py {command}" in printed.out + printed.err
