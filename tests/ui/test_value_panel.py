"""One value beside the grid: its steps, what is noticed, what it was before, what speaks for it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from natcoord.domain.records import Evidence, Indicator, Measurement
from natcoord.services import plan, track
from natcoord.ui.value_panel import ValuePanel
from natcoord.ui.values_facts import ValuesFacts
from natcoord.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def sheet(workspace: Workspace) -> Indicator:
    """A flow by sex with the values of 2023 and 2024."""
    made = replace(
        plan.new_indicator(workspace.store, None), name={"en": "Victims"}, unit={"en": "persons"}, kind="flow",
        axes=("sex",), high=150.0,
    )  # fmt: skip
    workspace.do(plan.save_indicator, made)
    entries = [
        track.Entry(made.indicator_id, "2023", 100.0, source="REG 4/2023"),
        track.Entry(made.indicator_id, "2024", 200.0),
        track.Entry(made.indicator_id, "2024", 90.0, cell="sex=female"),
        track.Entry(made.indicator_id, "2024", 90.0, cell="sex=male"),
    ]
    workspace.do(track.record_many, entries)
    return made


@pytest.fixture
def panel(workspace: Workspace, sheet: Indicator, qtbot: QtBot) -> Iterator[ValuePanel]:
    """The panel on the total of 2024, following its file."""
    made = ValuePanel(workspace)
    qtbot.addWidget(made)
    made.retranslate()
    made.resize(420, 700)

    def again(*_: object) -> None:
        show(made, sheet, made._shown[1] if made._shown else ("2024", ""))

    workspace.changed.connect(again)
    with qtbot.waitExposed(made):
        made.show()
    again()
    yield made
    workspace.changed.disconnect(again)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def show(panel: ValuePanel, sheet: Indicator, key: tuple[str, str]) -> None:
    facts = ValuesFacts(sheet, panel.workspace.store.read(Measurement))
    facts.notice()
    panel.show_value(facts, key)


def test_it_says_who_did_what_and_offers_the_next_step(workspace: Workspace, panel: ValuePanel) -> None:
    assert panel.value.text() == "200 persons"
    assert panel.state.text() == "○ Draft"
    assert not panel.send_back.isVisible()
    panel.submit.click()
    assert panel.state.text() == "◐ Submitted"
    panel.approve.click()
    assert panel.state.text() == "✓ Approved"
    assert [line.split(" by")[0] for line in panel.steps.text().splitlines()] == ["Entered", "Submitted", "Approved"]
    assert not panel.approve.isVisible()


def test_it_is_sent_back_with_a_reason_and_keeps_what_it_was(
    workspace: Workspace, panel: ValuePanel, qtbot: QtBot
) -> None:
    panel.approve.click()
    panel.send_back.click()
    qtbot.keyClick(panel.reason.reason, Qt.Key.Key_Return)
    assert panel.state.text() == "✓ Approved"
    qtbot.keyClicks(panel.reason.reason, "Source missing")
    qtbot.keyClick(panel.reason.reason, Qt.Key.Key_Return)
    assert panel.state.text() == "○ Draft"
    assert "Source missing" in panel.revisions.text()
    assert "200" in panel.revisions.text()


def test_warnings_name_their_rule(panel: ValuePanel, sheet: Indicator) -> None:
    said = panel.warnings.text()
    assert "plausible range" in said
    assert "50%" in said
    assert "by sex make 180, the total is 200" in said
    show(panel, sheet, ("2023", ""))
    assert not panel.warnings.isVisible()


def test_why_the_parts_differ_settles_it(workspace: Workspace, panel: ValuePanel) -> None:
    assert panel.difference.isVisible()
    panel.difference.setText("Twenty victims were never identified")
    panel.difference.editingFinished.emit()
    assert "by sex" not in panel.warnings.text()
    (total,) = workspace.store.read(Measurement, "period = '2024' AND cell = ''")
    assert total.difference == "Twenty victims were never identified"
    assert panel.difference.isVisible()


def test_several_items_of_evidence_speak_for_a_value(workspace: Workspace, panel: ValuePanel) -> None:
    for title in ("Register 2024", "Letter of the ministry"):
        panel.evidence.start_new()
        panel.evidence.title.setText(title)
        panel.evidence.title.editingFinished.emit()
    found = workspace.store.read(Evidence)
    (total,) = workspace.store.read(Measurement, "period = '2024' AND cell = ''")
    assert [(one.title, one.measurement_id, one.answer_id) for one in found] == [
        ("Register 2024", total.measurement_id, None), ("Letter of the ministry", total.measurement_id, None),
    ]  # fmt: skip
    assert panel.evidence.list.count() == 2
    panel.evidence.list.setCurrentRow(0)
    panel.evidence.delete()
    assert [one.title for one in workspace.store.read(Evidence)] == ["Letter of the ministry"]


def test_a_place_without_a_value_says_so(panel: ValuePanel, sheet: Indicator) -> None:
    show(panel, sheet, ("2025", "sex=female"))
    assert panel.heading.text() == "2025 · Female"
    assert panel.empty.isVisible()
    assert not panel.value.isVisible()


def test_a_read_only_file_offers_no_step(
    workspace: Workspace, panel: ValuePanel, sheet: Indicator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace.store, "is_read_only", True)
    show(panel, sheet, ("2024", ""))
    assert panel.value.isVisible()
    assert not panel.submit.isVisible()
    assert not panel.evidence.add.isVisible()
    assert panel.difference.isReadOnly()
