"""ReportParts: the parts of the work on one report, of which one is seen; or the form of a new report."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from natcoord.ui.choice_row import ChoiceRow
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.report_clearance import ReportClearance
from natcoord.ui.report_export import ReportExport
from natcoord.ui.report_fill import ReportFill
from natcoord.ui.report_form import ReportForm
from natcoord.ui.report_missing import ReportMissing
from natcoord.ui.report_preview import ReportPreview
from natcoord.ui.report_shown import OPEN_STATES, Checked, Shown
from natcoord.ui.workspace import Workspace

PARTS = ("fill", "missing", "preview", "clearance", "export", "about")
_ASKED = ("fill", "missing")  # of the kinds that ask something


class ReportParts(QWidget):
    """`changed` is sent when another part is chosen."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self.checked = Checked()
        self.row = ChoiceRow(PARTS)
        self.row.row.addStretch(1)
        self.said = LeadingLabel("soft")
        self.said.hide()
        self.fill, self.missing = ReportFill(workspace), ReportMissing()
        self.preview, self.clearance = ReportPreview(workspace), ReportClearance(workspace)
        self.export, self.about = ReportExport(workspace), ReportForm(workspace)
        self.new_form = ReportForm(workspace)
        self.places = QStackedWidget()
        self._panels = {
            "fill": self.fill,
            "missing": self.missing,
            "preview": self.preview,
            "clearance": self.clearance,
            "export": _scrolled(self.export),
            "about": _scrolled(self.about),
            "new": _scrolled(self.new_form),
        }
        for panel in self._panels.values():
            self.places.addWidget(panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 1, 0)  # a mirrored splitter cuts a pixel off
        column.setSpacing(8)
        column.addWidget(self.row)
        column.addWidget(self.said)
        column.addWidget(self.places, 1)
        self.row.chosen.connect(self._on_part)
        self.fill.said.connect(self.say)
        self.missing.opened.connect(self.open_field)
        self.missing.place_wanted.connect(workspace.asked_to_open)
        self.clearance.missing_wanted.connect(lambda: self.row.choose("missing"))
        self.clearance.submission_wanted.connect(lambda key: workspace.asked_to_open.emit("submission", key))

    def retranslate(self) -> None:
        """The fixed words."""
        words = {
            "fill": self.tr("Fill in"),
            "missing": self.tr("Missing"),
            "preview": self.tr("Preview"),
            "clearance": self.tr("Clearance"),
            "export": self.tr("Export"),
            "about": self.tr("About"),
        }
        for name, button in self.row.buttons.items():
            button.setText(words[name])
        self.row.setAccessibleName(self.tr("Parts of the work on a report"))
        for part in (self.fill, self.missing, self.preview, self.clearance, self.export, self.about, self.new_form):
            part.retranslate()

    def say(self, words: str) -> None:
        """Say what was done; it goes with the next step."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    # -- showing --------------------------------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The part that is seen: one of PARTS, or ``new``."""
        return "new" if self.is_making else self.row.current()

    @property
    def is_making(self) -> bool:
        """Whether the form of a new report is there."""
        return self.places.currentWidget() is self._panels["new"]

    def make(self, kind: str) -> None:
        """Show the form of a new report."""
        self.commit()
        self.say("")
        self.new_form.begin(kind)
        self.row.hide()
        self.places.setCurrentWidget(self._panels["new"])
        self.new_form.kind.setFocus()

    def leave_form(self) -> None:
        """Back to the report that is open."""
        self.places.setCurrentWidget(self._panels["about"])
        if self.shown is not None:
            self.show_report(self.shown, self.checked)

    def show_report(self, shown: Shown | None, checked: Checked) -> None:
        """Show a report in the part that was chosen; the others read when they are asked for."""
        self.shown, self.checked = shown, checked
        self.row.setVisible(shown is not None and not self.is_making)
        if shown is not None and not self.is_making:
            self._offer(shown)
            self._show_part()

    def _offer(self, shown: Shown) -> None:
        """A kind that asks nothing has nothing to fill in."""
        for name in _ASKED:
            self.row.buttons[name].setVisible(shown.template is not None)
        left = sum(len(shown.keys(state)) for state in OPEN_STATES)
        words = self.tr("Missing ({count})").format(count=shown.language.number(left))
        self.row.buttons["missing"].setText(words if left else self.tr("Missing"))
        current = self.row.current()
        if not current or (current in _ASKED and shown.template is None):
            self.go_to_first()

    def go_to_first(self) -> None:
        """The part a report is begun with."""
        if self.shown is not None:
            self.row.choose("preview" if self.shown.template is None else "fill")

    def _show_part(self) -> None:
        shown, name = self.shown, self.row.current()
        if shown is None or not name or self.is_making:
            return
        self.places.setCurrentWidget(self._panels[name])
        if name in ("fill", "missing", "clearance"):
            getattr(self, name).show_report(shown, self.checked)
        elif name == "about":
            self.about.show_report(shown.report)
        else:
            getattr(self, name).show_report(shown)

    def show_checked(self, checked: Checked) -> None:
        """Show what was read a moment later."""
        self.checked = checked
        if self.shown is not None and self.current in ("fill", "missing", "clearance"):
            getattr(self, self.current).show_checked(checked)

    # -- moving ---------------------------------------------------------------------------------------------

    def commit(self) -> None:
        """Write what is typed in the part that is seen."""
        seen = self.places.currentWidget()
        if seen is self.fill:
            self.fill.field.commit()
        elif seen is self._panels["about"]:
            self.about.commit()

    def _on_part(self, _name: str) -> None:
        self.commit()
        self.say("")
        self._show_part()
        self.changed.emit()

    def open_field(self, field_key: str) -> None:
        """Go to one question of the report."""
        self.row.choose("fill")
        self.fill.open_field(field_key)
        self.fill.field.focus_first()


def _scrolled(panel: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidget(panel)
    made.setFocusProxy(panel)
    return made
