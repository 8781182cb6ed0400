"""The same jobs done by natcoord, each in a process of its own (see children)."""

import time
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.children import Result, serve
from tests.bench.ten_years import TODAY

ANSWERS = 30


def opening(path: str) -> Result:
    """Open the file and read what the Overview shows."""
    from natcoord.content import pack
    from natcoord.services import overview
    from natcoord.store import file

    questions = pack()
    begun = time.perf_counter()
    store = file.open_file(Path(path))
    overview.chain(store, questions)
    overview.target_lines(store, TODAY)
    overview.due(store, TODAY)
    return {"seconds": time.perf_counter() - begun}


def snapshot(path: str) -> Result:
    """Open the file and read every fact."""
    from natcoord.services import overview
    from natcoord.store import file

    begun = time.perf_counter()
    store = file.open_file(Path(path))
    facts = overview.snapshot(store, TODAY)
    return {"seconds": time.perf_counter() - begun, "rows": len(facts.measurements)}


def export(path: str, target: str, kind: str = "national") -> Result:
    """A report in the format its name ends with, read back and checked as for a user."""
    from natcoord.services import exporting

    begun = time.perf_counter()
    exporting.write_report(Path(path), kind, "en", Path(target), TODAY)
    return {"seconds": time.perf_counter() - begun}


def window_on(path: str) -> Any:
    """The window as the program opens it, painted, on its Overview."""
    from natcoord import app
    from natcoord.ui.preferences import Preferences
    from tests.bench.painting import until_painted

    desk = app.Desk(app.application(), Preferences())
    desk.begin(Path(path))
    until_painted(desk.window.pages["overview"])
    return desk.window


def start(path: str) -> Result:
    """The program until its Overview has been painted."""
    window_on(path)
    return {"stamp": time.monotonic()}


def answering(path: str) -> Result:
    """Answers given one after the other on the Baseline page, each until all that is visible has been painted."""
    from PySide6.QtCore import QCoreApplication

    from natcoord.services import assess, overview
    from tests.bench.painting import until_painted

    window = window_on(path)
    workspace = window.workspace
    until_painted(window.show_page("baseline"))
    current = overview.assessment(workspace.store)
    questions = [one for one in workspace.pack.questions.values() if one.law_applies]
    times = []
    for number in range(ANSWERS):
        question = questions[number % len(questions)]
        workspace.selected.emit("question", question.question_key)
        window.pages["baseline"].show_record("question", question.question_key)
        settle()
        level = 0 if number % 2 else 5
        begun = time.perf_counter()
        assert workspace.do(assess.answer, current.assessment_id, question, {"law_level": level})
        # What has been put off by a zero timer, such as the counts in the navigation, belongs to it.
        for _ in range(3):
            QCoreApplication.processEvents()
        times.append(1000 * (time.perf_counter() - begun))
    return {"median_ms": median(times), "slowest_ms": max(times)}


def settle() -> None:
    from PySide6.QtCore import QCoreApplication

    for _ in range(5):
        QCoreApplication.processEvents()
        time.sleep(0.01)


def gap(path: str, target: str, kind: str = "national") -> Result:
    """Export through tasks.run with the window open; how far apart a timer of 5 ms fires at worst."""
    from PySide6.QtCore import QEventLoop, QTimer

    from natcoord.services import exporting
    from natcoord.ui import tasks

    window, loop, stamps = window_on(path), QEventLoop(), []
    timer = QTimer(window, interval=5)
    timer.timeout.connect(lambda: stamps.append(time.perf_counter()))
    timer.start()

    def job(control: tasks.Control) -> Path:
        return exporting.write_report(
            Path(path), kind, "en", Path(target), TODAY, progress=control.progress, cancelled=control.cancelled
        )

    tasks.run(job, lambda _: QTimer.singleShot(200, loop.quit), parent=window, words="Writing the report")
    loop.exec()
    gaps = sorted(1000 * (after - before) for before, after in pairwise(stamps))
    return {"longest_ms": gaps[-1], "rare_ms": gaps[len(gaps) * 999 // 1000]}


if __name__ == "__main__":
    serve((start, opening, snapshot, answering, export, gap))
