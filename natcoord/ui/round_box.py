"""RoundBox: starting and closing a baseline round, in the page instead of a dialog."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from natcoord.i18n import OFFERED, Language
from natcoord.services import assess
from natcoord.ui.words_edit import WordsEdit
from natcoord.ui.workspace import Workspace


class RoundBox(QFrame):
    """A card that asks for the title of a new round, or whether to close the open one."""

    done = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._closing = ""  # the key of the round to be closed; empty when one is to be started
        self._unanswered = 0
        self.setProperty("kind", "card")
        self.heading = QLabel()
        self.heading.setProperty("kind", "heading")
        self.words = QLabel()
        self.words.setProperty("kind", "soft")
        for label in (self.heading, self.words):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.title = WordsEdit()
        self.do_it = QPushButton(objectName="primary")
        self.do_it.clicked.connect(self._on_do_it)
        self.cancel = QPushButton()
        self.cancel.clicked.connect(self.done)
        buttons = QHBoxLayout()
        buttons.addWidget(self.do_it)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addWidget(self.title)
        column.addLayout(buttons)

    def ask_to_start(self) -> None:
        """Ask for the title of a new round; it is filled in already."""
        self._closing = ""
        year, country = self.workspace.today.year, self.workspace.country
        titles = {}
        for code in OFFERED:
            language = Language(code, country.digits, country.months)
            titles[code] = language.translate("RoundBox", "Baseline {year}").format(year=language.year(year))
        self.title.set_words(titles)
        self._show()
        self.do_it.setFocus()

    def ask_to_close(self, assessment_id: str, unanswered: int) -> None:
        """Ask whether to close this round."""
        self._closing, self._unanswered = assessment_id, unanswered
        self._show()
        self.cancel.setFocus()

    def retranslate(self) -> None:
        self.title.name(self.tr("Title of the round"))
        self.cancel.setText(self.tr("Cancel"))
        if self._closing:
            self.heading.setText(self.tr("Close this round?"))
            self.words.setText(
                self.tr(
                    "Its answers can then be read and no longer changed. %n questions have no answer.",
                    "",
                    self._unanswered,
                )
            )
            self.do_it.setText(self.tr("Close the round"))
        else:
            self.heading.setText(self.tr("A new round"))
            self.words.setText(
                self.tr("Give it a title in both languages. The answers of earlier rounds stay as they are.")
            )
            self.do_it.setText(self.tr("Start the round"))

    def _show(self) -> None:
        self.title.setVisible(not self._closing)
        self.retranslate()
        self.show()

    def _on_do_it(self) -> None:
        workspace = self.workspace
        if self._closing:
            result = workspace.do(assess.close_round, self._closing, workspace.today)
        else:
            result = workspace.do(assess.start_round, self.title.words(), workspace.today, workspace.pack.version)
        if result is not None:
            self.done.emit()
