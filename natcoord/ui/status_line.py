"""StatusLine: whether all is saved, where, what was done last, in which language and digits."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from natcoord import labels
from natcoord.ui import theme
from natcoord.ui.workspace import Workspace

_PATH_WIDTH = 300


class StatusLine(QStatusBar):
    """Every step is saved when it is made; the time says when that was."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._time = ""
        self._step: str | None = None
        self.setSizeGripEnabled(False)
        self.saved, self.place, self.step, self.language = (QLabel() for _ in range(4))
        for label in (self.saved, self.place, self.step):
            label.setTextFormat(Qt.TextFormat.PlainText)
            self.addWidget(label)
        self.addPermanentWidget(self.language)

    def say_saved(self, time: str) -> None:
        """`time` as HH:MM."""
        self._time = time
        self.retranslate()

    def say_step(self, step: str | None) -> None:
        """The step that undo would take back."""
        self._step = step
        self.retranslate()

    def retranslate(self) -> None:
        language = self.workspace.language
        if self.workspace.is_read_only:
            self.saved.setText("○ " + self.tr("Read-only"))
        elif self._time:
            self.saved.setText("● " + self.tr("Saved {time}").format(time=language.digits_of(self._time)))
        else:
            self.saved.setText("● " + self.tr("Everything is saved"))
        path = str(self.workspace.path)
        short = self.fontMetrics().elidedText(path, Qt.TextElideMode.ElideMiddle, round(_PATH_WIDTH * theme.scale()))
        self.place.setText(language.path(short))
        self.place.setToolTip(language.path(path))
        self.step.setVisible(self._step is not None)
        self.step.setText(self.tr("Undo: {step} (Ctrl+Z)").format(step=self._step or ""))
        digits = labels.digits(language.digits, language)
        self.language.setText(f"{language.own_name} · {digits}" if language.is_rtl else language.own_name)
