"""ValuePanel: one value: who entered, submitted and approved it and when, what is noticed, what speaks for it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from natcoord.domain import evidence
from natcoord.domain.plan_records import MeasurementRevision
from natcoord.domain.records import Measurement
from natcoord.services import attest, track
from natcoord.ui import value_state, value_words
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.evidence_box import EvidenceBox
from natcoord.ui.evidence_owner import ValueOwner
from natcoord.ui.reason_line import ReasonLine
from natcoord.ui.values_facts import ValuesFacts
from natcoord.ui.values_rows import Key
from natcoord.ui.workspace import Workspace


class ValuePanel(QScrollArea):
    """Shows one place of the grid; a hidden panel reads nothing until it is shown."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._shown: tuple[ValuesFacts, Key] | None = None
        self._is_stale = False
        self._make()
        self._lay_out()

    # -- building -------------------------------------------------------------------------------------------

    def _make(self) -> None:
        self.heading, self.value, self.state = LeadingLabel("soft"), LeadingLabel("heading"), LeadingLabel("strong")
        self.steps, self.warnings, self.empty = LeadingLabel("small"), LeadingLabel("warning"), LeadingLabel("soft")
        self.submit, self.approve, self.send_back = QPushButton(), QPushButton(), QPushButton()
        self.submit.clicked.connect(lambda: self._move(track.submit))
        self.approve.clicked.connect(lambda: self._move(track.approve))
        self.send_back.clicked.connect(self._ask_send_back)
        self.reason = ReasonLine()
        self.reason.given.connect(self._on_reason)
        self.difference_label = LeadingLabel("label")
        self.difference = QLineEdit()
        self.difference_label.setBuddy(self.difference)
        self.difference.editingFinished.connect(self._explain)
        self.evidence = EvidenceBox(self.workspace, is_narrow=True)
        self.revisions_label, self.revisions = LeadingLabel("label"), LeadingLabel("small")

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.value, 1)
        head.addWidget(self.state)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.submit, self.approve, self.send_back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.state.setWordWrap(False)
        self._body = QWidget()
        inside = QVBoxLayout(self._body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self.steps)
        inside.addLayout(buttons)
        for widget in (self.reason, self.warnings, self.difference_label, self.difference):
            inside.addWidget(widget)
        for widget in (self.evidence, self.revisions_label, self.revisions):
            inside.addWidget(widget)
        for widget in (self.heading, self.empty, self._body):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(card)

    def retranslate(self) -> None:
        """The fixed words."""
        self.submit.setText(self.tr("Submit"))
        self.approve.setText(self.tr("Approve"))
        self.send_back.setText(self.tr("Send back…"))
        self.difference_label.setText(self.tr("Why the parts differ from the total"))
        self.difference.setAccessibleName(self.difference_label.text())
        self.revisions_label.setText(self.tr("What it was before"))
        self.empty.setText(self.tr("There is no value here yet. Type it, or say why it is missing."))
        self.reason.retranslate()
        self.evidence.retranslate()

    # -- showing --------------------------------------------------------------------------------------------

    def show_value(self, facts: ValuesFacts, key: Key) -> None:
        """Show the value of a period and cell, or that there is none."""
        if self._shown is not None and self._shown[1] != key:
            self.reason.close_line()
        self._shown, self._is_stale = (facts, key), True
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    @property
    def found(self) -> Measurement | None:
        """The value that is shown."""
        return self._shown[0].by_key.get(self._shown[1]) if self._shown else None

    def _fill(self) -> None:
        if self._shown is None or not self._is_stale:
            return
        self._is_stale = False
        (facts, key), found = self._shown, self.found
        language, pack = self.workspace.language, self.workspace.pack
        place = [language.period(key[0])] + ([value_words.cell(key[1], pack, language)] if key[1] else [])
        self.heading.setText(" · ".join(place))
        self.empty.setVisible(found is None)
        self._body.setVisible(found is not None)
        if found is None:
            return
        unit = "" if facts.sheet.is_ratio or found.absence else language.say(facts.sheet.unit)
        self.value.setText(f"{value_words.amount(found, facts.sheet, language)} {unit}".strip())
        self.state.setText(value_state.words(found.state, language))
        self._paint_state(found.state)
        self.steps.setText("\n".join(self._steps(found)))
        self._fill_warnings(facts, key, found)
        is_read_only = self.workspace.is_read_only
        for button, states in (
            (self.submit, ("draft",)),
            (self.approve, ("draft", "submitted")),
            (self.send_back, ("submitted", "approved")),
        ):
            button.setVisible(found.state in states and not is_read_only)
        items = tuple(attest.of_value(self.workspace.store, found.measurement_id))
        owner = ValueOwner(found.measurement_id)
        self.evidence.show_items(owner, items, evidence.grade(items), is_read_only=is_read_only)
        self._fill_revisions(track.revisions(self.workspace.store, found.measurement_id))

    def _paint_state(self, state: str) -> None:
        # The colours of statuses, which the style sheet has already.
        like = {"approved": "achieved", "submitted": "not_started", "draft": "needs_acceleration"}[state]
        if self.state.property("status") != like:
            self.state.setProperty("status", like)
            self.state.style().unpolish(self.state)
            self.state.style().polish(self.state)

    def _steps(self, found: Measurement) -> list[str]:
        """Who did what and when; a name that was never given is left out."""
        said = [self._step(self.tr("Entered by {person}, {date}"), self.tr("Entered {date}"), found.entered_by,
                           found.recorded_at)]  # fmt: skip
        if found.submitted_at:
            said.append(self._step(self.tr("Submitted by {person}, {date}"), self.tr("Submitted {date}"),
                                   found.submitted_by, found.submitted_at))  # fmt: skip
        if found.approved_at:
            said.append(self._step(self.tr("Approved by {person}, {date}"), self.tr("Approved {date}"),
                                   found.approved_by, found.approved_at))  # fmt: skip
        if found.source:
            said.append(self.tr("Source: {source}").format(source=self.workspace.language.isolate(found.source)))
        return said

    def _step(self, with_name: str, without: str, person: str, at: str) -> str:
        language = self.workspace.language
        words = with_name if person else without
        return words.format(person=language.isolate(person), date=language.date(at))

    def _fill_warnings(self, facts: ValuesFacts, key: Key, found: Measurement) -> None:
        language, pack = self.workspace.language, self.workspace.pack
        noticed = [value_words.warning(one, facts.sheet, pack, language) for one in facts.warnings.get(key, [])]
        self.warnings.setVisible(bool(noticed))
        self.warnings.setText("\n".join(f"⚠ {one}" for one in noticed))
        differs = any(one.code == "parts_differ" and not one.cell for one in facts.warnings.get(key, []))
        has_reason = not key[1] and (differs or bool(found.difference))
        for widget in (self.difference_label, self.difference):
            widget.setVisible(has_reason)
        self.difference.setReadOnly(self.workspace.is_read_only)
        if not self.difference.hasFocus() and self.difference.text() != found.difference:
            self.difference.setText(found.difference)

    def _fill_revisions(self, found: Sequence[MeasurementRevision]) -> None:
        self.revisions_label.setVisible(bool(found))
        self.revisions.setVisible(bool(found))
        self.revisions.setText("\n".join(self._revision(one) for one in found))

    def _revision(self, one: MeasurementRevision) -> str:
        """What it was, in which state, until when, who changed it and why."""
        assert self._shown is not None
        language, facts = self.workspace.language, self._shown[0]
        before = Measurement(
            one.measurement_id, facts.sheet.indicator_id, "", "", one.value, one.numerator, one.denominator,
            one.absence, one.state, one.source, one.recorded_at,
        )  # fmt: skip
        words = (
            self.tr("{value} ({state}) until {date}, changed by {person}: {reason}")
            if one.replaced_by
            else self.tr("{value} ({state}) until {date}: {reason}")
        )
        return words.format(
            value=language.isolate(value_words.amount(before, facts.sheet, language)),
            state=value_state.words(one.state, language),
            date=language.date(one.replaced_at),
            person=language.isolate(one.replaced_by),
            reason=language.isolate(one.reason),
        )

    # -- doing ------------------------------------------------------------------------------------------------

    def _move(self, operation: object) -> None:
        if self.found is not None:
            self.workspace.do(operation, [self.found.measurement_id])

    def _ask_send_back(self) -> None:
        self.reason.ask(self.tr("Why is it sent back?"), self.tr("Send back"))
        self.reason.reason.setFocus()

    def _on_reason(self, reason: str) -> None:
        self.reason.close_line()
        if self.found is not None:
            self.workspace.do(track.send_back, [self.found.measurement_id], reason)

    def _explain(self) -> None:
        found = self.found
        if found is not None and self.difference.text().strip() != found.difference:
            self.workspace.do(track.explain_difference, found.measurement_id, self.difference.text())
