"""Sets natcoord up in this folder and starts it. Needs Python 3.11 to 3.14 and nothing else.

    python3 setup_app.py run [FILE]     open natcoord
    python3 setup_app.py run --demo     open it with the demonstration country; without a screen (or with
                                        --no-screen) write that country's reports and pictures of every page
    python3 setup_app.py test           run the tests (what follows is given to pytest)
    python3 setup_app.py check          check style and types
    python3 setup_app.py bench          measure speed and memory
    python3 setup_app.py translations   collect the texts to translate into i18n/

The first start makes .venv in this folder and installs what natcoord needs: from wheels/ when that folder
holds packages (no internet needed), otherwise from the internet. Later starts find everything in place.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENV = ROOT / ".venv"
WHEELS = ROOT / "wheels"
DEMO = ROOT / "demo" / "talvara.natcoord"
STYLE, TYPES = ["ruff", "check", "."], ["mypy"]
PYTHON = sys.version.split()[0]
OLDEST, NEWEST = (3, 11), (3, 14)
PIP_WITH_GROUPS = (25, 1)

# English is the language of the source: its catalogue holds only what has a singular and a plural.
LANGUAGES: dict[str, list[str]] = {"ar": [], "en": ["-pluralonly"]}

# Debian names the package of libfoo.so.2 libfoo2, and that of libfoo-1.so.2 libfoo-1-2; but these:
GLIB = "libglib2.0-0"
OTHER_NAMES = {"libglib-2.0.so.0": GLIB, "libgthread-2.0.so.0": GLIB, "libz.so.1": "zlib1g"}

NO_PIP = """This Python cannot install packages: its part that makes environments (ensurepip) is missing.
On Debian and Ubuntu this one command brings it, then start again:
    sudo apt-get install python3-venv"""


class Stop(Exception):  # noqa: N818 - not an error of the program
    """Setting up cannot go on; the text says why and what to do."""


def unsupported(version: Sequence[int]) -> str | None:
    """The sentence for a Python that natcoord does not run on; None when it does."""
    if OLDEST <= tuple(version[:2]) <= NEWEST:
        return None
    had, oldest, newest = (".".join(map(str, v[:2])) for v in (version, OLDEST, NEWEST))
    example = f"python{newest} setup_app.py run"
    return f"natcoord needs Python {oldest} to {newest}; this is Python {had}. Use, for example: {example}"


def apt_command(packages: Sequence[str]) -> str:
    return "sudo apt-get install -y --no-install-recommends " + " ".join(packages)


def missing_sentence(libraries: Sequence[str]) -> str:
    """What to do about these system libraries, on a machine where we may not install them."""
    said = f"Qt needs system libraries that are not installed: {', '.join(sorted(libraries))}.\n"
    said += "On Debian and Ubuntu this one command installs them:\n    "
    return said + apt_command(packages_for(libraries))


def progress_of(line: str) -> str | None:
    """What one line of pip's output says about a package; None for the lines that do not matter."""
    line = line.strip()
    if found := re.match(r"Collecting ([\w.-]+)", line):
        return f"looking for {found[1]}"
    if found := re.match(r"(\w+)(?: cached)? (?:.*[/\\])?(\w+)-([^-]+)-\S+\.whl( \(\d[^)]+B\))?( |$)", line):
        verb = "downloading" if found[1] == "Downloading" else "have"
        return f"{verb} {found[2]} {found[3]}{found[4] or ''}"
    if found := re.match(r"Installing collected packages: (.+)", line):
        return f"installing {found[1]}"
    return None


def tool(name: str) -> Path:
    """A program inside the environment."""
    return ENV / "Scripts" / f"{name}.exe" if os.name == "nt" else ENV / "bin" / name


def has_screen(env: Mapping[str, str], platform: str) -> bool:
    if chosen := env.get("QT_QPA_PLATFORM"):
        return chosen.split(":")[0] not in ("offscreen", "minimal")
    return not platform.startswith("linux") or bool(env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))


def qt_platforms(env: Mapping[str, str]) -> list[str]:
    """The Qt platform plugins this session will use."""
    names = ["offscreen"]
    if chosen := env.get("QT_QPA_PLATFORM"):
        names += [part.split(":")[0] for part in chosen.split(";")]
    else:
        names += [name for key, name in (("DISPLAY", "xcb"), ("WAYLAND_DISPLAY", "wayland")) if env.get(key)]
    return list(dict.fromkeys(names))


def missing_in(ldd_output: str) -> set[str]:
    """The libraries that ldd did not find."""
    return set(re.findall(r"^\s*(\S+) => not found", ldd_output, re.MULTILINE))


def package_of(library: str) -> str:
    """The Debian package that brings this library."""
    if library in OTHER_NAMES:
        return OTHER_NAMES[library]
    name, _, number = library.lower().partition(".so.")
    return name + ("-" if name[-1].isdigit() else "") + number.split(".")[0]


def packages_for(libraries: Sequence[str]) -> list[str]:
    return sorted({package_of(library) for library in libraries})


def missing_libraries(platforms: Sequence[str]) -> list[str]:
    qt = next(ENV.glob("lib/python3*/site-packages/PySide6/Qt"), None)
    if qt is None or not shutil.which("ldd"):
        return []
    files = [qt / "lib" / "libQt6Gui.so.6", qt / "lib" / "libQt6Widgets.so.6"]
    for name in platforms:
        files += qt.glob(f"plugins/platforms/libq{name}*.so")
    return sorted(set().union(*(missing_in(output_of(["ldd", str(file)])) for file in files)))


def may_install() -> bool:
    """Whether this is Debian and we are root."""
    debian = Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None
    return debian and getattr(os, "geteuid", lambda: 1)() == 0


def output_of(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""


def stamp(kind: str, project: Path = ROOT / "pyproject.toml", version: str = PYTHON) -> str:
    """Changes with the project's settings, with Python and with the place of the checkout."""
    facts = [kind, version, str(project), project.read_text("utf-8")]
    return hashlib.sha256("\0".join(facts).encode()).hexdigest()


def is_fresh(kind: str) -> bool:
    file = ENV / f".natcoord-{kind}"
    return tool("natcoord").exists() and file.is_file() and file.read_text("utf-8") == stamp(kind)


def mark(kind: str) -> None:
    (ENV / f".natcoord-{kind}").write_text(stamp(kind), "utf-8")


def step(number: int, text: str, total: int = 5) -> None:
    print(f"[{number}/{total}] {text}", flush=True)


def environment_fits() -> bool:
    """Whether .venv was made for this place and this Python."""
    config = ENV / "pyvenv.cfg"
    if not tool("python").exists() or not config.is_file():
        return False
    made = re.search(r"^command = .* -m venv (?:--\S+ )*(.+)$", config.read_text("utf-8"), re.MULTILINE)
    if made and Path(made[1].strip()).resolve() != ENV.resolve():
        return False
    version = output_of([str(tool("python")), "-c", "import sys; print(*sys.version_info[:2])"])
    return version.split() == [str(part) for part in sys.version_info[:2]]


def make_environment() -> None:
    """With pip when this Python has ensurepip (a fresh Debian has not), else without."""
    for extra in ([], ["--without-pip"]):
        command = [sys.executable, "-m", "venv", "--clear", *extra, str(ENV)]
        if subprocess.run(command, capture_output=True, check=False).returncode == 0:
            return
    raise Stop(NO_PIP)


def pip_version() -> tuple[int, int] | None:
    found = re.match(r"pip (\d+)\.(\d+)", output_of([str(tool("python")), "-m", "pip", "--version"]))
    return (int(found[1]), int(found[2])) if found else None


def source() -> list[str]:
    """Where pip takes packages from: wheels/ alone when it holds some."""
    return ["--no-index", "--find-links", str(WHEELS)] if any(WHEELS.glob("*.whl")) else []


def borrow_pip() -> None:
    """Puts pip into an environment made without it: by a pip wheel, the system's pip, or python3-venv."""
    python = str(tool("python"))
    ways = [[python, f"{wheel}/pip"] for wheel in sorted(WHEELS.glob("pip-*.whl"))]
    ways.append([sys.executable, "-m", "pip", "--python", python])
    for way in ways:
        subprocess.run([*way, "install", *source(), "pip"], capture_output=True, check=False, cwd=ROOT)
        if pip_version():
            return
    if may_install():
        apt_install(["python3-venv"])
        make_environment()
    if not pip_version():
        raise Stop(NO_PIP)


def pip_install(*what: str) -> None:
    command = [str(tool("python")), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    command += ["--progress-bar", "off", *source(), *what]
    lines: list[str] = []
    both = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    with subprocess.Popen(command, cwd=ROOT, text=True, errors="replace", **both) as job:
        for line in job.stdout or ():
            lines.append(line)
            if said := progress_of(line):
                print("      " + said, flush=True)
    if job.returncode:
        online = "Check the internet connection and start again, or put the packages into wheels/."
        offline = "Something is missing in wheels/: add what is named above, or remove that folder."
        raise Stop(f"{''.join(lines[-15:])}Installing failed. {offline if source() else online}")


def apt_install(packages: Sequence[str]) -> None:
    print("      This is Debian and you are root: apt-get installs " + " ".join(packages), flush=True)
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update"], apt_command(packages).split()[1:]):
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
        if done.returncode:
            raise Stop(f"{done.stderr.strip()}\nThis command failed: {' '.join(command)}")


def install(kind: str) -> None:
    """Makes the environment and installs natcoord into it; kind 'dev' adds the test tools."""
    fits = environment_fits()
    step(1, f"{'Using' if fits else 'Making'} the environment .venv (Python {PYTHON})")
    if not fits:
        make_environment()
    step(2, "Looking for pip")
    if not pip_version():
        borrow_pip()
    if kind == "dev" and (pip_version() or (0, 0)) < PIP_WITH_GROUPS:
        pip_install("--upgrade", "pip>=" + ".".join(map(str, PIP_WITH_GROUPS)))
    place = "from wheels/" if source() else "from the internet"
    step(3, f"Installing PySide6 and the other packages {place} (about 120 MB, some minutes)")
    pip_install("-e", ".", *(["--group", "dev"] if kind == "dev" else []))
    for done in {kind, "run"}:
        mark(done)


def find_libraries(platforms: Sequence[str]) -> None:
    step(4, "Looking for the system libraries that Qt needs")
    missing = missing_libraries(platforms)
    if missing and may_install():
        apt_install(packages_for(missing))
        missing = missing_libraries(platforms)
    if missing:
        raise Stop(missing_sentence(missing))


def compile_translations() -> None:
    def age(file: Path) -> float:
        return file.stat().st_mtime if file.exists() else 0

    old = [ts for ts in sorted((ROOT / "i18n").glob("*.ts")) if age(ts) > age(ts.with_suffix(".qm"))]
    if old:
        step(5, "Compiling translations: " + ", ".join(ts.name for ts in old))
        call([str(tool("pyside6-lrelease")), "-silent", *map(str, old)], "Compiling the translations failed.")


def prepare(kind: str, env: Mapping[str, str] | None = None) -> None:
    """Brings everything up to date. With env, what a window needs as well: libraries and translations."""
    if not is_fresh(kind):
        install(kind)
    if env is None:
        return
    platforms = qt_platforms(env)
    libraries = "libraries-" + "-".join(platforms)
    if sys.platform == "linux" and not is_fresh(libraries):
        find_libraries(platforms)
        mark(libraries)
    compile_translations()


def call(command: Sequence[str], on_failure: str, env: Mapping[str, str] | None = None) -> None:
    if subprocess.run(command, check=False, env=env).returncode:
        raise Stop(on_failure)


def hand_over(command: Sequence[str], env: Mapping[str, str]) -> int:
    """Becomes this command, so that its exit code and signals are its own."""
    sys.stdout.flush()
    if os.name != "nt":
        os.execve(command[0], command, env)  # noqa: S606
    return subprocess.run(command, check=False, env=env).returncode


def run(args: list[str]) -> int:
    env = dict(os.environ)
    screen = has_screen(env, sys.platform) and "--no-screen" not in args
    if not screen:
        env["QT_QPA_PLATFORM"] = "offscreen"
    demo = "--demo" in args
    args = [arg for arg in args if arg not in ("--demo", "--no-screen")]
    prepare("run", env)
    natcoord = str(tool("natcoord"))
    a_file_to_open = args[:1] and args[0].endswith(".natcoord")
    if not screen and (demo or not args or a_file_to_open):
        return without_screen(Path(args[0]) if a_file_to_open else None, env)
    if demo and not DEMO.exists():
        DEMO.parent.mkdir(exist_ok=True)
        call([natcoord, "demo", str(DEMO)], "Making the demonstration country failed.")
    return hand_over([natcoord, *([str(DEMO)] if demo else []), *args], env)


def without_screen(file: Path | None, env: Mapping[str, str]) -> int:
    """Everything a window would show, as files: reports and pictures of every page, in both languages."""
    print("There is no screen here: writing the reports and pictures of every page as files instead.")
    country = file or DEMO
    folder = country.resolve().parent
    folder.mkdir(exist_ok=True)
    jobs: list[tuple[Path, list[str]]] = []
    for language in LANGUAGES:
        for ending in ("xlsx", "docx", "pdf"):
            for kind in ("national", "baseline", "tracking"):
                target = folder / f"{kind}-report-{language}.{ending}"
                jobs.append((target, ["report", str(country), "--kind", kind, "--language", language]))
        for ending in ("ics", "pdf"):
            jobs.append((folder / f"calendar-{language}.{ending}", ["calendar", str(country), "--language", language]))
    for language in LANGUAGES:
        jobs.append((folder / f"pages-{language}", ["screenshots", str(country), "--language", language]))
    jobs = [(target, [*command, "--to", str(target)]) for target, command in jobs]
    if not file:
        jobs.insert(0, (country, ["demo", str(country), "--replace"]))
    for number, (target, command) in enumerate(jobs, 1):
        step(number, f"Making {target.name}", len(jobs))
        call([str(tool("natcoord")), *command], f"{target.name} could not be made.", env)
    print(f"\nDone. In {folder}:")
    for target, _ in jobs:
        print("    " + target.name + ("/" if target.is_dir() else ""))
    return 0


def test(args: list[str]) -> int:
    """All processors at once; `-n 0` among the arguments means one test after the other."""
    return start("pytest", ["-n", "auto", *args])


def start(module: str, args: list[str]) -> int:
    """A module of the test tools, without a screen unless one was asked for."""
    env = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    prepare("dev", env)
    os.chdir(ROOT)
    return hand_over([str(tool("python")), "-m", module, *args], env)


def check(_: list[str]) -> int:
    prepare("dev")
    os.chdir(ROOT)
    python = str(tool("python"))
    codes = [subprocess.run([python, "-m", *job], check=False).returncode for job in (STYLE, TYPES)]
    return int(any(codes))


def translations(_: list[str]) -> int:
    prepare("run", {"QT_QPA_PLATFORM": "offscreen"})
    os.chdir(ROOT)
    for language, extra in LANGUAGES.items():
        command = [str(tool("pyside6-lupdate")), "-extensions", "py", "-no-obsolete", *extra]
        command += ["-locations", "none", "-source-language", "en", "-target-language", language]
        call([*command, "natcoord", "-ts", f"i18n/natcoord_{language}.ts"], "Collecting the texts failed.")
    compile_translations()
    return 0


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "bench": partial(start, "tests.bench"),
    "translations": translations,
}


def main(argv: list[str]) -> int:
    if problem := unsupported(sys.version_info):
        print(problem, file=sys.stderr)
        return 1
    if not argv or argv[0] not in COMMANDS:
        asked = bool(argv) and argv[0] in ("-h", "--help", "help")
        print(__doc__, file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        return COMMANDS[argv[0]](argv[1:])
    except Stop as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
