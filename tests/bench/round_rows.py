"""A large baseline round in natcoord, each job in a process of its own (see children)."""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.children import Result, serve
from tests.bench.rows import settle, window_on
from tests.bench.ten_years import TODAY

REPEATED = 5
_WORDS = ("m", "ma", "mar", "mark", "mark women", "", "transfer", "")
_CHART_SECTIONS = ("scores", "heat_map", "evidence")


def page(path: str) -> Result:
    """The Baseline page until it is painted: made and shown for the first time, and read again when it comes back."""
    from tests.bench.painting import until_painted

    window = window_on(path)
    first = _timed(lambda: until_painted(window.show_page("baseline")))
    again = []
    for _ in range(REPEATED):
        _elsewhere(window)
        again.append(_timed(lambda: until_painted(window.show_page("baseline"))))
    return {"first_ms": first, "again_ms": median(again)}


def filtering(path: str) -> Result:
    """Typing words into the filter, and each of its choices, until the list is painted."""
    from natcoord.ui.answer_filter import SHOWN
    from tests.bench.painting import until_painted

    window = window_on(path)
    page = window.show_page("baseline")
    until_painted(page)
    settle()
    times = []
    for words in _WORDS:
        times.append(_timed(lambda words=words: _and_paint(page.filter.text.setText, words, page)))
        settle()
    for choice in (*SHOWN[1:], SHOWN[0]):
        times.append(
            _timed(lambda choice=choice: _and_paint(page.filter.shown.setCurrentIndex, _at(page, choice), page))
        )
        settle()
    return {"median_ms": median(times), "slowest_ms": max(times)}


def _at(page: Any, choice: str) -> int:
    return int(page.filter.shown.findData(choice))


def _and_paint(do: Callable[[Any], Any], value: Any, page: Any) -> None:
    from PySide6.QtCore import QCoreApplication

    do(value)
    page.questions.viewport().repaint()
    QCoreApplication.processEvents()


def charts(path: str) -> Result:
    """The Analysis page from coming back with other answers until each of its three charts is drawn and painted."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    window = window_on(path)
    page = window.show_page("analysis")
    sections = (page.scores.box, page.heat_map.chart.box, page.evidence.box)

    def show_all() -> None:
        window.show_page("analysis")
        for name, box in zip(_CHART_SECTIONS, sections, strict=True):
            page.buttons[name].click()
            while not box.canvas.is_current:
                # Waiting, not asking again and again: the worker needs Python's lock.
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            box.canvas.repaint()

    show_all()
    settle()
    times = []
    for _ in range(REPEATED):
        _elsewhere(window)
        page.buttons["findings"].click()
        times.append(_timed(show_all))
        settle()
    heights = [_inches(box.canvas) for box in sections]
    return {"ms": median(times), **{f"height_{number}": one for number, one in enumerate(heights)}}


def _inches(canvas: Any) -> float:
    image = canvas.picture.image
    return 8.4 * float(image.height()) / float(image.width())


def _elsewhere(window: Any) -> None:
    """Give another answer from another page, so that what comes back is read again."""
    from natcoord.services import assess, overview

    window.show_page("overview")
    store, pack = window.workspace.store, window.workspace.pack
    current = overview.assessment(store)
    question = next(one for one in overview.questions(store, pack).values() if one.law_applies)
    held = assess.answer_to(store, current.assessment_id, question.question_key).law_level
    level = 4 if held == 5 else 5
    assert window.workspace.do(assess.answer, current.assessment_id, question, {"law_level": level})
    settle()


def _timed(do: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    do()
    return 1000 * (time.perf_counter() - begun)


def questionnaire(path: str, workbook: str) -> Result:
    """Write the answered questionnaire of the whole round, and take its answers out of the file: for `reading`."""
    from natcoord.domain.records import Answer
    from natcoord.services import overview, questionnaires
    from natcoord.store import file

    order = questionnaires.order_for(Path(path), "all", "en", is_prefilled=True)
    questionnaires.write(Path(path), order, Path(workbook), TODAY)
    store = file.open_file(Path(path))
    with store.step("bench.empty"):
        for one in overview.answers(store).values():
            store.delete(Answer, one.answer_id)
    store.close()
    return {}


def reading(path: str, workbook: str) -> Result:
    """Judge an answered workbook, then write all of it, as on the Collecting page."""
    from natcoord.services import answers
    from natcoord.store import file

    begun = time.perf_counter()
    preview = answers.preview_file(Path(path), Path(workbook))
    judged = time.perf_counter() - begun
    store = file.open_file(Path(path))  # the window has it open
    begun = time.perf_counter()
    with store.step("answers.apply"):
        written = answers.apply(store, preview)
    applied = time.perf_counter() - begun
    return {"seconds": judged + applied, "preview": judged, "apply": applied, "written": written}


if __name__ == "__main__":
    serve((page, filtering, charts, questionnaire, reading))
