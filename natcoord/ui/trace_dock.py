"""TraceDock: what the selected record follows from and what follows from it, each a button that opens it."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from natcoord import labels
from natcoord.i18n import Language
from natcoord.services import trace
from natcoord.services.trace import Link
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.workspace import Workspace

WIDTH = 232
_PAUSE = 100  # ms: what was chosen is painted first


class TraceButton(QPushButton):
    """One link: what it is in small, and its words."""

    def __init__(self, link: Link, caption: str, words: str, is_rtl: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # By the window, not by the script of the words, as Qt would do it: a bare number has none.
        side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
        leading = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        self.link = link
        self.setProperty("kind", "trace")
        self.setProperty("current", link.is_current)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{caption}: {words}")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 8, 7)
        column.setSpacing(0)
        for kind, text in (("small", caption), ("word", words)):
            label = QLabel(text)
            label.setProperty("kind", kind)
            label.setAlignment(leading)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setVisible(bool(text))
            column.addWidget(label)

    def sizeHint(self) -> QSize:
        return self.layout().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.layout().minimumSize()


class TraceDock(QDockWidget):
    """Follows `workspace.selected`; reads again when facts or the language change."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="traceDock")
        self.workspace = workspace
        self._record: tuple[str, str] | None = None
        self._shown: tuple[list[Link], Language] | None = None
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setTitleBarWidget(QWidget())
        self._build()
        self._reading = QTimer(self, singleShot=True, interval=_PAUSE)
        self._reading.timeout.connect(self._read)
        workspace.selected.connect(self.follow)
        workspace.changed.connect(self._soon)
        workspace.language_changed.connect(self._soon)
        self.visibilityChanged.connect(self._soon)

    def _build(self) -> None:
        panel = QFrame(objectName="trace")
        panel.setMinimumWidth(WIDTH)
        line = QFrame()
        line.setProperty("kind", "upright")
        self.heading, self.empty = LeadingLabel("heading"), LeadingLabel("soft")
        # Qt pushes a line over the edge by the space at its end when it runs from the right.
        self.empty.setContentsMargins(4, 0, 4, 0)
        self.heading.setContentsMargins(4, 0, 4, 0)
        inside = QWidget(objectName="scrolled")
        self._links = QVBoxLayout(inside)
        self._links.setContentsMargins(2, 0, 2, 0)
        self._links.setSpacing(2)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        column = QVBoxLayout()
        column.setContentsMargins(14, 16, 10, 12)
        column.setSpacing(10)
        column.addWidget(self.heading)
        column.addWidget(self.empty)
        column.addWidget(self.area, 1)
        row = QHBoxLayout(panel)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(line)
        row.addLayout(column, 1)
        self.setWidget(panel)

    def follow(self, kind: str, key: str) -> None:
        """Show the chain around this record."""
        self._record = (kind, key) if key else None
        self._soon()

    def stop(self) -> None:
        """Read nothing that was still to be read."""
        self._reading.stop()

    def _soon(self, *_: object) -> None:
        self._reading.start()

    def buttons(self) -> list[TraceButton]:
        """The links as they are shown, in their order."""
        found = (self._links.itemAt(index).widget() for index in range(self._links.count()))
        return [one for one in found if isinstance(one, TraceButton)]

    def _read(self) -> None:
        self.heading.setText(self.tr("Trace"))
        self.empty.setText(
            self.tr("Choose a question, a gap, a target, a line of the plan or a value to see what it is linked to.")
        )
        if not self.isVisible():
            return
        made: list[Link] = []
        if self._record is not None:
            made = trace.links(self.workspace.store, self.workspace.pack, *self._record, today=self.workspace.today)
        self.empty.setVisible(not made)
        self._show(made)

    def _show(self, made: list[Link]) -> None:
        if self._shown == (made, self.workspace.language):
            return  # making the buttons again takes longer than everything else an answer does
        self._shown = (made, self.workspace.language)
        focused = next((one.link.opens for one in self.buttons() if one.hasFocus()), None)
        while self._links.count():
            item = self._links.takeAt(0)
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        before = ""
        for link in made:
            if before and before != link.kind:
                arrow = QLabel("↓")
                arrow.setProperty("kind", "small")
                arrow.setAlignment(Qt.AlignmentFlag.AlignCenter)
                self._links.addWidget(arrow)
            before = link.kind
            button = TraceButton(link, self._caption(link), self._words(link), self.workspace.language.is_rtl)
            button.clicked.connect(lambda _=False, opens=link.opens: self._open(opens))
            self._links.addWidget(button)
            if focused == link.opens:
                button.setFocus()
        self._links.addStretch(1)

    def _open(self, opens: tuple[str, str]) -> None:
        if opens[1]:
            self.workspace.asked_to_open.emit(*opens)

    def _caption(self, link: Link) -> str:
        language = self.workspace.language
        if link.kind == "gap":
            return self.tr("Gap, priority {number}").format(number=language.number(link.priority, 0))
        if link.kind == "target":
            return self.tr("Target {code}").format(code=language.isolate(link.code))
        if link.kind == "plan_item":
            words = self.tr("{level} {number}")
            return words.format(level=labels.plan_level(link.level, language), number=language.isolate(link.code))
        if link.kind == "indicator":
            return self.tr("Indicator {code}").format(code=language.isolate(link.code))
        if link.kind == "measurement":
            return self.tr("Value of {code}, {period}").format(
                code=language.isolate(link.code), period=language.period(link.period)
            )
        captions = {
            "provision": self.tr("Provision"),
            "question": self.tr("Question"),
            "report": self.tr("Report"),
        }
        return captions[link.kind]

    def _words(self, link: Link) -> str:
        language = self.workspace.language
        if link.kind == "report":
            return self.tr("National report")
        if link.kind == "measurement":
            if link.is_ratio:
                return language.percent(link.value)
            return f"{language.number(link.value)} {language.say(link.unit)}"
        title = language.say(link.title) or self.tr("Without a title")
        if link.status:
            return f"{title}\n{labels.status_symbol(link.status)} {labels.status(link.status, language)}"
        return title
