"""The import panel: judged off the thread, all or nothing."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.domain.records import Indicator, Measurement
from natcoord.services import plan, track
from natcoord.ui.import_panel import ImportPanel
from natcoord.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Judge = Callable[..., ImportPanel]


@pytest.fixture
def panel(workspace: Workspace, qtbot: QtBot) -> Iterator[ImportPanel]:
    sheet = replace(plan.new_indicator(workspace.store, None), name={"en": "Arms traced"}, unit={"en": "arms"})
    workspace.do(plan.save_indicator, sheet)
    workspace.do(track.record, track.Entry(sheet.indicator_id, "2023", 5.0))
    made = ImportPanel(workspace)
    qtbot.addWidget(made)
    made.retranslate()
    made.resize(800, 500)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def judge(panel: ImportPanel, tmp_path: Path, qtbot: QtBot) -> Judge:
    def judged(*lines: str) -> ImportPanel:
        file = tmp_path / "values.csv"
        file.write_text("\n".join(lines), encoding="utf-8")
        panel.start(file)
        qtbot.waitUntil(lambda: panel.preview is not None or panel.problem.isVisible(), timeout=5000)
        return panel

    return judged


HEADING = "indicator,period,value,unit,kind,direction"


def test_rows_are_judged_and_counted_before_anything_is_written(judge: Judge, workspace: Workspace) -> None:
    panel = judge(HEADING, "I-01,2023,5,,,", "I-01,2024,7,,,", "New thing,2024,3,arms,stock,increase")
    assert [row.verdict for row in panel.model.rows] == ["same", "new", "new"]
    assert panel.counts["new"].text() == "New: 2"
    assert "draft indicator" in panel.model.words(panel.model.rows[2], 5)
    assert panel.import_button.isEnabled()
    assert workspace.store.count(Measurement) == 1


def test_import_is_one_step(judge: Judge, workspace: Workspace, qtbot: QtBot) -> None:
    panel = judge(HEADING, "I-01,2023,6,,,", "I-01,2024,7,,,", "New thing,2024,3,arms,stock,increase")
    assert panel.model.words(panel.model.rows[0], 3) == "6 (was 5)"
    with qtbot.waitSignal(panel.closed):
        panel.import_button.click()
    assert (workspace.store.count(Measurement), workspace.store.count(Indicator)) == (3, 2)
    workspace.undo()
    assert [one.value for one in workspace.store.read(Measurement)] == [5.0]
    assert workspace.store.count(Indicator) == 1


def test_one_refused_row_lets_nothing_in_and_names_the_cell(judge: Judge, workspace: Workspace) -> None:
    panel = judge(HEADING, "I-01,2024,7,,,", "I-01,2025,many,,,")
    assert not panel.import_button.isEnabled()
    assert [row.verdict for row in panel.model.rows] == ["refused"]
    assert "C3" in panel.model.words(panel.model.rows[0], 5)
    panel.counts[""].click()
    assert len(panel.model.rows) == 2
    assert workspace.store.count(Measurement) == 1


def test_nothing_new_is_nothing_to_import(judge: Judge) -> None:
    panel = judge(HEADING, "I-01,2023,5,,,")
    assert not panel.import_button.isEnabled()
    assert "already" in panel.said.text()


def test_a_sheet_without_headings_is_told_in_place(judge: Judge) -> None:
    panel = judge("a,b,c", "1,2,3")
    assert panel.problem.isVisible()
    assert panel.preview is None
    assert not panel.import_button.isEnabled()
