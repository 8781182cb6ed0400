"""Costs on the page of the action plan: typed, pasted, refused by name, added up by rates."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from natcoord.domain.plan_records import Cost, Rate
from natcoord.services import nap
from natcoord.store.store import new_id
from natcoord.ui.plan_page import PlanPage
from natcoord.ui.plan_words import COST
from natcoord.ui.workspace import Workspace
from tests.ui.plan_pages import cell, filled, settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Open = Callable[..., PlanPage]
Key, Ctrl, Shift, Alt = (
    Qt.Key,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Open]:
    def opened(workspace: Workspace, width: int = 1250) -> PlanPage:
        page = PlanPage(workspace)
        qtbot.addWidget(page)
        page.resize(width, 826)
        with qtbot.waitExposed(page):
            page.show()
        page.landing().setFocus()
        return page

    yield opened
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def costs(workspace: Workspace, key: str) -> list[tuple[object, ...]]:
    return [
        (one.line, one.year, one.currency, one.national, one.pledged, one.received, one.unfunded)
        for one in workspace.store.read(Cost, "plan_item_id = ?", [key])
    ]


def type_cell(page: PlanPage, qtbot: QtBot, row: int, column: int, text: str) -> None:
    table = page.costs.table
    table.setFocus()
    table.setCurrentIndex(page.costs.model.index(row, column))
    qtbot.keyClick(table, Key.Key_Return)
    editor = table.findChild(QLineEdit)
    editor.setText(text)
    qtbot.keyClick(editor, Key.Key_Return)
    settle()


def test_costs_are_typed_in_either_digits_and_summed(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    keys = filled(workspace)
    page = show(workspace)
    page.outline.choose([keys["Buy"]])
    type_cell(page, qtbot, 0, 0, "Machines")
    assert costs(workspace, keys["Buy"]) == [("Machines", 2026, "USD", None, None, None, None)]
    type_cell(page, qtbot, 0, 1, "٢٠٢٧")
    type_cell(page, qtbot, 0, 3, "١٬٢٣٤٫٥")
    type_cell(page, qtbot, 0, 6, "1.000,5")
    assert costs(workspace, keys["Buy"]) == [("Machines", 2027, "USD", 1234.5, None, None, 1000.5)]
    assert page.costs.model.index(0, 7).data() == "2,235"
    assert cell(page, keys["Marked"], COST) == "2,235"
    type_cell(page, qtbot, 0, 3, "")
    assert costs(workspace, keys["Buy"])[0][3] is None
    page.costs.table.setCurrentIndex(page.costs.model.index(0, 0))
    qtbot.keyClick(page.costs.table, Key.Key_Delete)
    assert costs(workspace, keys["Buy"]) == []
    workspace.undo()
    assert len(costs(workspace, keys["Buy"])) == 1


@pytest.mark.parametrize(("column", "text"), [(3, "ten"), (3, "-5"), (1, "soon"), (2, "dollars"), (3, "1234,567")])
def test_a_refused_entry_stays_and_says_why(
    workspace: Workspace, show: Open, qtbot: QtBot, column: int, text: str
) -> None:
    keys = filled(workspace)
    page = show(workspace)
    page.outline.choose([keys["Buy"]])
    type_cell(page, qtbot, 0, column, text)
    assert costs(workspace, keys["Buy"]) == []
    assert page.costs.model.index(0, column).data() == text
    assert page.costs.problem.isVisible()
    page.outline.choose([keys["Train"]])
    assert not page.costs.problem.isVisible()


def test_a_currency_without_rate_is_refused_by_name_and_leads_to_the_rates(
    workspace: Workspace, show: Open, qtbot: QtBot
) -> None:
    keys = filled(workspace)
    page = show(workspace)
    page.outline.choose([keys["Buy"]])
    type_cell(page, qtbot, 0, 2, "eur")
    page.costs.table.setCurrentIndex(page.costs.model.index(0, 2))
    assert "EUR" in page.costs.problem.text()
    qtbot.keyClick(page.costs.rates, Key.Key_Space)
    row = page.money.rates.rows[-1]
    assert (page.parts.currentWidget(), row.code.text(), row.worth.hasFocus()) == (page.money, "EUR", True)
    row.worth.setText("١٫٢٥")
    qtbot.keyClick(row.worth, Key.Key_Return)
    assert nap.rates(workspace.store)["EUR"] == Rate("EUR", 1.25, "2026-11-22", "")
    type_cell(page, qtbot, 0, 2, "EUR")
    type_cell(page, qtbot, 0, 6, "100")
    assert costs(workspace, keys["Buy"]) == [("", 2026, "EUR", None, None, None, 100.0)]
    assert cell(page, keys["Buy"], COST) == "125"


def test_costs_are_pasted_from_a_spreadsheet_all_or_none(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    keys = filled(workspace)
    page = show(workspace)
    page.outline.choose([keys["Buy"]])
    page.costs.table.setCurrentIndex(page.costs.model.index(0, 0))
    bad = "Machines\t2026\tUSD\t40,000\t\t120 000\nTraining\t2027\tCHF\t1"
    QApplication.clipboard().setText(bad)
    qtbot.keyClick(page.costs.table, Key.Key_V, Ctrl)
    assert costs(workspace, keys["Buy"]) == []
    assert "CHF" in page.costs.problem.text()
    assert page.costs.rates.isVisible()
    heading = "Line\tYear\tCurrency\tNational\tPledged\tReceived\tUnfunded\tTotal\n"
    QApplication.clipboard().setText(heading + bad.replace("CHF", "usd") + "\t\t\t٥٠٠\t501\n")
    qtbot.keyClick(page.costs.table, Key.Key_V, Ctrl)
    assert costs(workspace, keys["Buy"]) == [
        ("Machines", 2026, "USD", 40000.0, None, 120000.0, None),
        ("Training", 2027, "USD", 1.0, None, None, 500.0),
    ]
    assert not page.costs.problem.isVisible()
    page.costs.table.selectAll()
    qtbot.keyClick(page.costs.table, Key.Key_C, Ctrl)
    assert QApplication.clipboard().text().split("\n")[0] == "Machines\t2026\tUSD\t40000\t\t120000\t\t160000"
    workspace.undo()
    assert costs(workspace, keys["Buy"]) == []


def test_the_money_tab_adds_up_by_year_and_source(workspace: Workspace, show: Open) -> None:
    keys = filled(workspace)
    for year, amounts in ((2026, (100.0, None, 50.0, None)), (2027, (None, 25.0, None, 25.0))):
        workspace.do(nap.save_cost, Cost(new_id(), keys["Buy"], "", year, "USD", *amounts))
    page = show(workspace)
    page.parts.setCurrentWidget(page.money)
    table = page.money.table
    shown = [[table.item(row, column).text() for column in range(6)] for row in range(table.rowCount())]
    assert shown == [
        ["2026", "100", "0", "50", "0", "150"],
        ["2027", "0", "25", "0", "25", "50"],
        ["Total", "100", "25", "50", "25", "200"],
    ]
    assert "50.0%" in page.money.said.text()


def test_the_currency_of_the_country_changes_with_its_rates(workspace: Workspace, show: Open, qtbot: QtBot) -> None:
    keys = filled(workspace)
    workspace.do(nap.save_rate, Rate("EUR", 1.25, "2026-01-05", ""))
    workspace.do(nap.save_cost, Cost(new_id(), keys["Buy"], "", 2026, "EUR", 100.0, None, None, None))
    page = show(workspace)
    page.parts.setCurrentWidget(page.money)
    main = page.money.rates.main
    main.setFocus()
    main.setText("euro"[:3])
    qtbot.keyClick(main, Key.Key_Return)
    assert workspace.country.currency == "EUR"
    assert [one.code.text() for one in page.money.rates.rows] == ["USD", ""]
    assert cell(page, keys["Buy"], COST) == "100"
    main.setText("CHF")
    with qtbot.waitSignal(workspace.refused):
        qtbot.keyClick(main, Key.Key_Return)
    assert main.text() == "EUR"
