"""Each measurement runs in a process of its own and prints one JSON object."""

import atexit
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
_SETTINGS = {"QT_QPA_PLATFORM": "offscreen", "LANG": "en_US.UTF-8", "LC_ALL": "en_US.UTF-8"}
Result = dict[str, float]


@cache
def _compiled() -> str:
    """A folder for compiled modules, which an installed program has: kept for the whole bench run."""
    folder = tempfile.mkdtemp(prefix="natcoord-bench-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def run(module: str, job: str, *arguments: Any) -> Result:
    """What `module` (floors or rows) measured for `job`, with the moment the process was started."""
    command = [sys.executable, "-m", f"tests.bench.{module}", job, *map(str, arguments)]
    environment = os.environ | _SETTINGS | {"PYTHONPYCACHEPREFIX": _compiled()}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory(prefix="natcoord-bench-") as folder:
        environment["NATCOORD_CONFIG_DIR"] = folder
        started = time.monotonic()
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{module} {job} ended with {done.returncode}:\n{done.stderr[-4000:]}")
    return {"started": started, **json.loads(done.stdout.splitlines()[-1])}


def serve(jobs: tuple[Callable[..., Result], ...]) -> None:
    """The other end of `run`: do the job named on the command line and print what it measured."""
    name, *arguments = sys.argv[1:]
    job = next(one for one in jobs if one.__name__ == name)
    result = job(*arguments)
    # Kilobytes on Linux, bytes on macOS.
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
    sys.stdout.write(json.dumps({**result, "peak_mb": peak}) + "\n")
    sys.stdout.flush()
    os._exit(0)  # what follows, taking a window apart, is not measured
