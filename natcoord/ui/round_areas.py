"""RoundAreas: who answers for each area of a round."""

from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from natcoord.domain.comparison import Round
from natcoord.domain.records import Assignment, Institution
from natcoord.services import assess
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.workspace import Workspace


class RoundAreas(QFrame):
    """One line for each area that the round asks about: an institution and a person."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._assessment_id = ""
        self.setProperty("kind", "card")
        self.heading, self.hint = LeadingLabel("heading"), LeadingLabel("soft")
        areas = workspace.pack.areas
        self.names = {area: LeadingLabel() for area in areas}
        self.institutions = {area: QuietCombo() for area in areas}
        self.persons = {area: QLineEdit() for area in areas}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for row, area in enumerate(areas):
            grid.addWidget(self.names[area], row, 0)
            grid.addWidget(self.institutions[area], row, 1)
            grid.addWidget(self.persons[area], row, 2)
            self.institutions[area].activated.connect(lambda _, area=area: self._save(area))
            self.persons[area].editingFinished.connect(lambda area=area: self._save(area))
        for number, stretch in enumerate((4, 5, 3)):
            grid.setColumnStretch(number, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.hint)
        column.addLayout(grid)

    def retranslate(self) -> None:
        code = self.workspace.language.code
        self.heading.setText(self.tr("Who answers for which area"))
        self.hint.setText(
            self.tr("In the list of questions, the filter “Mine” shows each person the areas that carry their name.")
        )
        for area, label in self.names.items():
            name = self.workspace.pack.word(f"area.{area}", code)
            label.setText(name)
            self.institutions[area].setAccessibleName(self.tr("{area}: institution").format(area=name))
            self.persons[area].setAccessibleName(self.tr("{area}: person").format(area=name))
            self.persons[area].setPlaceholderText(self.tr("Person"))

    def show_areas(self, one: Round, assignments: list[Assignment], institutions: tuple[Institution, ...]) -> None:
        """Show who answers for what; an area the round does not ask about is left out."""
        language, found = self.workspace.language, one.assessment
        self._assessment_id = found.assessment_id
        can_write = found.state != "closed" and not self.workspace.is_read_only
        named = {each.institution_id: language.say(each.name) for each in institutions}
        in_order = dict(sorted(named.items(), key=lambda item: language.sort_key(item[1])))
        own = {each.area: each for each in assignments}
        asked = {question.area for question in one.asked.values()}
        for area in self.names:
            given = own.get(area)
            self.institutions[area].fill({"": self.tr("No institution"), **in_order})
            self.institutions[area].choose((given and given.institution_id) or "")
            self.institutions[area].setToolTip(self.institutions[area].currentText())
            person = given.person if given else ""
            if self.persons[area].text() != person:
                self.persons[area].setText(person)
            self.institutions[area].setEnabled(can_write)
            self.persons[area].setReadOnly(not can_write)
            for widget in (self.names[area], self.institutions[area], self.persons[area]):
                widget.setVisible(area in asked or given is not None)

    def _save(self, area: str) -> None:
        if not self._assessment_id or self.workspace.is_read_only:
            return
        where = "assessment_id = ? AND area = ?"
        found = self.workspace.store.read(Assignment, where, [self._assessment_id, area])
        before = (found[0].institution_id, found[0].person) if found else (None, "")
        after = (self.institutions[area].currentData() or None, self.persons[area].text().strip())
        if after != before and not self.persons[area].isReadOnly():
            self.workspace.do(assess.assign, self._assessment_id, area, *after)
