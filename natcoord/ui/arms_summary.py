"""ArmsSummary: the share of a year with its counts, its coverage, the official caveat, and what is to be looked at."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from natcoord.domain.arms import COUNTED, Summary, Tally
from natcoord.domain.arms_problems import Problem
from natcoord.i18n import Language
from natcoord.ui import arms_words, counted
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.workspace import Workspace

_MOST_SHOWN = 4  # problems before the list scrolls


def share_words(told: Tally, language: Language) -> str:
    """The share with its counts, or in words that there is none."""
    if not told.is_defined:
        return language.translate("ArmsSummary", "not defined")
    pattern = (
        language.translate("ArmsSummary", "{numerator} of {total}, at least {share}")
        if told.is_at_least
        else language.translate("ArmsSummary", "{numerator} of {total}, {share}")
    )
    return pattern.format(
        numerator=language.number(told.numerator),
        total=language.number(told.total),
        share=language.percent(told.percent, 1),
    )


class ProblemList(QListWidget):
    """`opened` is sent with the number of a problem on Enter and on a click."""

    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda item: self.opened.emit(self.row(item)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentRow() >= 0:
            self.opened.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


class ArmsSummary(QFrame):
    """`opened` is sent with the problem somebody wants to go to."""

    opened = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._problems: Sequence[Problem] = ()
        self.setProperty("kind", "card")
        self.share = LeadingLabel("display", wraps=False)
        self.counts, self.contexts = LeadingLabel("strong"), LeadingLabel("soft")
        self.coverage, self.caveat = LeadingLabel("strong", wraps=False), LeadingLabel("small")
        self.problems_button = QPushButton()
        self.problems_button.setCheckable(True)
        self.list = ProblemList()
        self.list.hide()
        self.problems_button.toggled.connect(self._show_list)
        self.list.opened.connect(lambda number: self.opened.emit(self._problems[number]))
        self._lay_out()

    def _lay_out(self) -> None:
        words, right = QVBoxLayout(), QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.counts)
        words.addWidget(self.contexts)
        right.setSpacing(2)
        right.addWidget(self.coverage, 0, Qt.AlignmentFlag.AlignRight)
        right.addWidget(self.problems_button, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.share)
        row.addLayout(words, 1)
        row.addLayout(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 14, 6)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.caveat)
        column.addWidget(self.list)

    def retranslate(self) -> None:
        """The fixed words."""
        self.caveat.setText(
            self.tr(
                "Measures how efficiently arms are traced, not the size of flows. An arm seized and later handed over"
                " counts once."
            )
        )
        self.caveat.setToolTip(
            self.tr(
                "To trace every arm is not realistic, and the share may move with trafficking rather than with the work"
                " of the authorities. Read it with its counts and with the number of agencies that supplied."
            )
        )
        self.list.setAccessibleName(self.tr("What is to be looked at"))

    def show_summary(self, told: Summary, problems: Sequence[Problem], names: Mapping[str, str]) -> None:
        """Show a year. `names` are those of the agencies."""
        language, whole = self.workspace.language, told.whole
        percent = language.percent(whole.percent, 1)
        at_least = self.tr("≥ {share}").format(share=percent) if whole.is_at_least else percent
        self.share.setText(at_least if whole.is_defined else self.tr("Not defined"))
        self.counts.setText(self._counts(whole))
        by_context = self.tr("{context} {share}")
        self.contexts.setText(
            " · ".join(
                by_context.format(
                    context=arms_words.context(one, language), share=share_words(told.contexts[one], language)
                )
                for one in COUNTED
            )
        )
        self._show_coverage(told)
        self._problems = problems
        self._show_problems(names)

    def _counts(self, whole: Tally) -> str:
        language = self.workspace.language
        if whole.is_defined:
            words = self.tr("{numerator} of {total} arms collected were traced, or their origin established.")
        elif whole.total == 0:
            words = self.tr("No arms were collected: of nothing there is no share.")
        elif whole.total is None:
            words = self.tr("No figures yet.")
        elif whole.numerator is None:
            words = self.tr("{total} arms collected; it is not known how many were traced.")
        else:
            words = self.tr("More arms are traced or established ({numerator}) than collected ({total}).")
        return words.format(numerator=language.number(whole.numerator), total=language.number(whole.total))

    def _show_coverage(self, told: Summary) -> None:
        language = self.workspace.language
        supplied, expected = told.coverage.supplied, told.coverage.expected
        words = self.tr("{supplied} of {expected} agencies supplied") if expected else self.tr("No agency is expected")
        self.coverage.setText(words.format(supplied=language.number(supplied), expected=language.number(expected)))

    def _show_problems(self, names: Mapping[str, str]) -> None:
        language, number = self.workspace.language, len(self._problems)
        self.problems_button.setVisible(number > 0)
        self.problems_button.setText(counted.put(self.tr("%n to check", "", number), number, language))
        is_wrong = any(one.is_refused for one in self._problems)
        kind = "danger" if is_wrong else ""
        if self.problems_button.property("kind") != kind:
            self.problems_button.setProperty("kind", kind)
            self.problems_button.style().polish(self.problems_button)
        at = self.list.currentRow()
        self.list.clear()
        for one in self._problems:
            mark = "✕" if one.is_refused else "!"
            words = arms_words.problem(one, names, self.workspace.pack, language)
            self.list.addItem(QListWidgetItem(f"{mark} {words}"))
        self.list.setCurrentRow(min(at, number - 1))
        self._show_list()

    def _show_list(self) -> None:
        number = len(self._problems)
        self.list.setVisible(number > 0 and self.problems_button.isChecked())
        height = self.fontMetrics().height() + 12
        self.list.setFixedHeight(height * min(number, _MOST_SHOWN) + 6)
