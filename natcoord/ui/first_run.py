"""FirstRun: five short steps to a country file. Each can be passed over: every question has an answer already."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from natcoord.domain.records import Words
from natcoord.i18n import OFFERED, Language
from natcoord.store.file import SUFFIX
from natcoord.ui.words_edit import WordsEdit

STEPS = ("language", "name", "place", "start", "done")
# The name a file has until somebody writes a better one.
UNNAMED = {"en": "Our country", "ar": "بلدنا"}
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Choice:
    """What was chosen: the file to make."""

    path: Path
    name: Words
    language: str
    with_example: bool


class FirstRun(QWidget):
    """Without `asks_language` it makes a further file. The one who owns it makes the file and opens it."""

    language_chosen = Signal(str)
    create_wanted = Signal(object)  # a Choice
    open_wanted = Signal(object)  # a Path
    closed = Signal()

    def __init__(self, language_code: str, *, asks_language: bool = True, folder: Path | None = None) -> None:
        super().__init__(None, objectName="content")
        self.language_code = language_code
        self.steps = STEPS if asks_language else STEPS[1:]
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.folder = folder or (Path(documents) if documents and Path(documents).is_dir() else Path.home())
        self._place_is_chosen = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(620, 440)
        self._build()
        self.retranslate()
        self.show_step(self.steps[0])

    # -- building -------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.progress, self.title, self.words = QLabel(), QLabel(), QLabel()
        self.progress.setProperty("kind", "small")
        self.title.setProperty("kind", "title")
        self.words.setProperty("kind", "soft")
        self.words.setWordWrap(True)
        self.stack = QStackedWidget()
        for step in self.steps:
            self.stack.addWidget(getattr(self, f"_build_{step}")())
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(32, 28, 32, 20)
        inside.setSpacing(8)
        for label in (self.progress, self.title, self.words):
            label.setAlignment(_LEADING)
            inside.addWidget(label)
        inside.addSpacing(12)
        inside.addWidget(self.stack, 1)
        inside.addLayout(self._build_buttons())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addWidget(card)

    def _build_buttons(self) -> QHBoxLayout:
        self.existing, self.back, self.skip = (QPushButton() for _ in range(3))
        self.next = QPushButton(objectName="primary")
        self.existing.setProperty("kind", "link")
        self.skip.setProperty("kind", "link")
        self.next.setDefault(True)
        self.existing.clicked.connect(self._choose_existing)
        self.back.clicked.connect(lambda: self._walk(-1))
        self.skip.clicked.connect(self._pass_over)
        self.next.clicked.connect(lambda: self._walk(1))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.existing)
        row.addStretch(1)
        for button in (self.skip, self.back, self.next):
            row.addWidget(button)
        return row

    def _build_language(self) -> QWidget:
        page, column = _step()
        self.languages: dict[str, QRadioButton] = {}
        for code, own_name in OFFERED.items():
            button = QRadioButton(own_name)
            button.setChecked(code == self.language_code)
            button.toggled.connect(lambda is_on, code=code: self._on_language(code) if is_on else None)
            column.addWidget(button)
            self.languages[code] = button
        column.addStretch(1)
        return page

    def _build_name(self) -> QWidget:
        page, column = _step()
        self.name = WordsEdit()
        column.addWidget(self.name)
        column.addStretch(1)
        return page

    def _build_place(self) -> QWidget:
        page, column = _step()
        self.place = QLineEdit()
        self.place.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.place.textEdited.connect(self._on_place_edited)
        self.browse = QPushButton()
        self.browse.clicked.connect(self._choose_place)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.browse)
        column.addLayout(row)
        self.exists = QLabel()
        self.exists.setProperty("kind", "warning")
        self.exists.setAlignment(_LEADING)
        self.exists.setWordWrap(True)
        column.addWidget(self.exists)
        column.addStretch(1)
        return page

    def _build_start(self) -> QWidget:
        page, column = _step()
        self.empty, self.example = QRadioButton(), QRadioButton()
        self.empty.setChecked(True)
        self.empty_words, self.example_words = QLabel(), QLabel()
        for button, words in ((self.empty, self.empty_words), (self.example, self.example_words)):
            words.setProperty("kind", "soft")
            words.setAlignment(_LEADING)
            words.setWordWrap(True)
            column.addWidget(button)
            column.addWidget(words)
            column.addSpacing(8)
        column.addStretch(1)
        return page

    def _build_done(self) -> QWidget:
        page, column = _step()
        self.summary = QLabel()
        self.summary.setAlignment(_LEADING)
        self.summary.setWordWrap(True)
        column.addWidget(self.summary)
        column.addStretch(1)
        return page

    # -- words ----------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("New country file"))
        self.existing.setText(self.tr("Open an existing file…"))
        self.back.setText(self.tr("Back"))
        self.skip.setText(self.tr("Skip"))
        self.name.name(self.tr("Name of the country"))
        self.place.setAccessibleName(self.tr("Place of the file"))
        self.browse.setText(self.tr("Choose…"))
        self.exists.setText(self.tr("There is a file of this name already. Choose another name: it is not replaced."))
        self.empty.setText(self.tr("Empty"))
        self.empty_words.setText(self.tr("For the work of your own country."))
        self.example.setText(self.tr("Filled with a training example"))
        self.example_words.setText(
            self.tr("A fictional State with answers, gaps, targets and values, to learn with. It brings its own name.")
        )
        if hasattr(self, "_step"):
            self.show_step(self._step)

    def _texts(self, step: str) -> tuple[str, str]:
        if step == "language":
            return self.tr("Welcome to natcoord"), self.tr(
                "Choose the language of the window. It can be changed later."
            )
        if step == "name":
            return self.tr("Which country is it for?"), self.tr("The name stands in the window and on every report.")
        if step == "place":
            return (
                self.tr("Where shall the file be?"),
                self.tr("All facts are in this one file, on this computer. Nothing is sent anywhere."),
            )
        if step == "start":
            return self.tr("How shall it begin?"), self.tr("Everything can be changed and undone later.")
        return self.tr("Ready"), self.tr("The file is made now, and opened.")

    # -- walking --------------------------------------------------------------------------------------------

    @property
    def current_step(self) -> str:
        return self._step

    def show_step(self, step: str) -> None:
        self._step = step
        number = self.steps.index(step)
        language = Language(self.language_code)
        title, words = self._texts(step)
        self.title.setText(title)
        self.words.setText(words)
        facts = {"number": language.number(number + 1), "total": language.number(len(self.steps))}
        self.progress.setText(self.tr("Step {number} of {total}").format(**facts))
        self.stack.setCurrentIndex(number)
        is_last = step == "done"
        self.next.setText(self.tr("Make the file") if is_last else self.tr("Next"))
        self.back.setEnabled(number > 0)
        self.skip.setVisible(not is_last)
        if not self._place_is_chosen:
            self.place.setText(str(self._proposed()))
        self._note_existing()
        self.summary.setText(self._summary())
        first = {"name": self.name, "place": self.place, "start": self.empty}.get(step, self.next)
        first.setFocus()

    def _walk(self, by: int) -> None:
        number = self.steps.index(self._step) + by
        if number >= len(self.steps):
            self.create_wanted.emit(self.choice())
        elif by > 0 and self._step == "place" and self.exists.isVisibleTo(self):
            self.place.setFocus()
        else:
            self.show_step(self.steps[max(0, number)])

    def _pass_over(self) -> None:
        """Go on with what would have been without this step."""
        if self._step == "name":
            self.name.set_words({})
        elif self._step == "place":
            self._place_is_chosen = False
        elif self._step == "start":
            self.empty.setChecked(True)
        self.show_step(self.steps[self.steps.index(self._step) + 1])

    # -- choices --------------------------------------------------------------------------------------------

    def choice(self) -> Choice:
        """What is chosen so far, with the usual answers for what was passed over."""
        path = Path(self.place.text().strip() or str(self._proposed())).expanduser()
        if path.suffix != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        return Choice(path, self.name.words() or UNNAMED, self.language_code, self.example.isChecked())

    def _proposed(self) -> Path:
        """A name of its own, which no file there has."""
        words = self.name.words()
        stem = (words.get("en") or words.get("ar") or "country").lower()
        stem = "-".join("".join(mark if mark.isalnum() else " " for mark in stem).split()) or "country"
        path, number = self.folder / f"{stem}{SUFFIX}", 2
        while path.exists():
            path, number = self.folder / f"{stem}-{number}{SUFFIX}", number + 1
        return path

    def _summary(self) -> str:
        choice = self.choice()
        language = Language(self.language_code)
        start = self.example.text() if choice.with_example else self.empty.text()
        name = "" if choice.with_example else language.say(choice.name)
        return "\n".join(line for line in (name, language.path(choice.path), start) if line)

    def _note_existing(self) -> None:
        self.exists.setVisible(self.choice().path.exists())

    def _on_language(self, code: str) -> None:
        self.language_code = code
        self.language_chosen.emit(code)
        self.retranslate()

    def _on_place_edited(self) -> None:
        self._place_is_chosen = True
        self._note_existing()

    def _choose_place(self) -> None:
        dialog = self._dialog(self.tr("Place of the file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.selectFile(self.choice().path.name)
        dialog.fileSelected.connect(self._take_place)
        dialog.open()

    def _take_place(self, chosen: str) -> None:
        self.place.setText(chosen)
        self._on_place_edited()

    def _choose_existing(self) -> None:
        dialog = self._dialog(self.tr("Open an existing file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.open_wanted.emit(Path(chosen)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self, title, str(self.choice().path.parent))
        dialog.setNameFilter(self.tr("Country files") + f" (*{SUFFIX})")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_step"):
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from any field, as in a dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


def _step() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    return page, column
