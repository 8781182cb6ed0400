"""OutlookBox: where a target goes at its pace, in words, and how its status went, year by year."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain.outlook import Projection, Step
from natcoord.domain.records import Target
from natcoord.i18n import Language
from natcoord.ui import counted
from natcoord.ui.elided import LeadingLabel

_MOST_YEARS = 12


class OutlookBox(QWidget):
    """A sentence and a strip of symbols under their years; hovering and a screen reader give the words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self.projection = LeadingLabel("soft")
        self.strip = QWidget()
        self._steps = QHBoxLayout(self.strip)
        self._steps.setContentsMargins(0, 0, 0, 0)
        self._steps.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.projection)
        column.addWidget(self.strip)

    def retranslate(self) -> None:
        """Everything is said again when it is next shown."""
        self._shown = ()

    def set_outlook(self, projection: Projection, target: Target, steps: tuple[Step, ...], language: Language) -> None:
        """Show what is to come and what was; a target without history has no strip."""
        if self._shown == (projection, target, steps, language):
            return
        self._shown = projection, target, steps, language
        self.projection.setText(self.words(projection, target, language))
        self._fill(steps[-_MOST_YEARS:], language)

    # -- ahead --------------------------------------------------------------------------------------------

    def words(self, projection: Projection, target: Target, language: Language) -> str:
        """When the target is met at its pace, or why that cannot be said."""
        if projection.year is None:
            return language.digits_of(self._reason(projection.reason))
        late = projection.year - (target.target_year or projection.year)
        if late > 0:
            words = self.tr("At this pace the target is met in {year}: %n years late.", "", late)
        elif late < 0:
            words = self.tr("At this pace the target is met in {year}: %n years early.", "", -late)
        else:
            words = self.tr("At this pace the target is met in {year}, on time.")
        return counted.put(words, abs(late), language).format(year=language.year(projection.year))

    def _reason(self, code: str) -> str:
        return {
            "no_data": self.tr("No projection: there is no approved value since the baseline."),
            "met": self.tr("The target is met."),
            "no_pace": self.tr("No projection: a scale, a yes or no, a document or a band has no pace."),
            "no_time": self.tr("No projection yet: the only value is that of the baseline year."),
            "stands_still": self.tr("No projection: the value stands where the baseline was."),
            "moves_away": self.tr("No projection: the value moves away from the target."),
            "too_far": self.tr("At this pace the target is not met before 2200."),
            "stale": self.tr("No projection: at its pace the target should be met by now. Enter a newer value."),
        }[code]

    # -- back ---------------------------------------------------------------------------------------------

    def _fill(self, steps: tuple[Step, ...], language: Language) -> None:
        while self._steps.count():
            old = self._steps.takeAt(0).widget()
            if old is not None:  # the room at the end is none
                old.hide()
                old.deleteLater()
        self.strip.setVisible(bool(steps))
        spoken = []
        for number, step in enumerate(steps, 1):
            year = self.tr("Today") if number == len(steps) else language.digits_of(step.period)
            spoken.append(self.tr("{year}: {status}").format(year=year, status=labels.status(step.status, language)))
            self._steps.addWidget(_step(year, step.status, spoken[-1]))
        self._steps.addStretch(1)
        told = ("، " if language.is_rtl else ", ").join(spoken)
        self.strip.setAccessibleName(self.tr("Status history: {steps}").format(steps=told))


def _step(year: str, status: str, tip: str) -> QWidget:
    """A year above the symbol of its status."""
    made = QWidget()
    made.setToolTip(tip)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for text, name, value in ((year, "kind", "small"), (labels.status_symbol(status), "status", status)):
        label = QLabel(text)
        label.setProperty(name, value)
        label.setAccessibleName(tip)
        column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
    return made
