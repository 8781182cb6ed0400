"""ReportPreview: the report drawn page by page, before it is written to any file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from natcoord.domain.report_records import REPORT_LANGUAGES
from natcoord.i18n import OFFERED
from natcoord.services import previewing
from natcoord.services.exporting import Wanted
from natcoord.services.previewing import Preview
from natcoord.ui import tasks
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.report_pages import ZOOMS, ReportPages
from natcoord.ui.report_shown import Shown
from natcoord.ui.workspace import Workspace

_WIDTH = 1100  # pixels of a page: sharp on a wide window too


class ReportPreview(QWidget):
    """Drawn when it is asked for; it says when the facts have changed since."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.shown: Shown | None = None
        self._drawn: tuple[str, str] | None = None  # report and language of the pages that are shown
        self._total = 0
        self._is_old = False
        self.language, self.zoom = QuietCombo(), QuietCombo()
        self.language.setMinimumContentsLength(14)
        self.draw_button = QPushButton()
        self.draw_button.clicked.connect(self.draw)
        self.said, self.old = LeadingLabel("soft"), LeadingLabel("warning")
        self.old.hide()
        self.pages = ReportPages()
        self.pages.verticalScrollBar().valueChanged.connect(self._say_page)
        self.zoom.currentIndexChanged.connect(lambda: self.pages.set_zoom(self.zoom.currentData() or 1.0))
        self.language.currentIndexChanged.connect(self._on_language)
        head = QHBoxLayout()
        for widget in (self.draw_button, self.language, self.zoom):
            head.addWidget(widget)
        head.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.old)
        column.addWidget(self.pages, 1)
        column.addStretch(0)
        self.setFocusProxy(self.draw_button)
        for keys, step in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._step_zoom, step))

    def retranslate(self) -> None:
        """The fixed words."""
        language = self.workspace.language
        self.language.setAccessibleName(self.tr("Language of the preview"))
        self.zoom.setAccessibleName(self.tr("Size of the pages"))
        self.pages.setAccessibleName(self.tr("Pages of the report"))
        self.old.setText(self.tr("Something was changed since these pages were drawn. Draw them again."))
        named = {1.0: self.tr("Fit width")}
        chosen = self.zoom.currentData()
        self.zoom.fill({one: named.get(one) or language.percent(one * 100, 0) for one in ZOOMS})
        self.zoom.choose(chosen or 1.0)
        self.language.fill({code: OFFERED.get(code) or self.tr("Both, side by side") for code in REPORT_LANGUAGES})
        self._say()

    def show_report(self, shown: Shown) -> None:
        """Offer the pages of this report; those of another one go."""
        is_other = self.shown is None or (self.shown.report.report_id, self.shown.report.language) != (
            shown.report.report_id,
            shown.report.language,
        )
        self.shown = shown
        if is_other:
            self.language.choose(shown.report.language)
            self._forget()
        self._say()

    def age(self) -> None:
        """Something was written: what is drawn is older than the facts."""
        self._is_old = self._drawn is not None
        self._say()

    def _forget(self) -> None:
        self._drawn, self._is_old, self._total = None, False, 0
        self.pages.set_pictures([])

    def _on_language(self) -> None:
        if self._drawn is not None and self._drawn[1] != self.language.currentData():
            self.draw()

    def _step_zoom(self, step: int) -> None:
        place = self.zoom.currentIndex() + step
        if 0 <= place < self.zoom.count():
            self.zoom.setCurrentIndex(place)

    # -- drawing --------------------------------------------------------------------------------------------

    def draw(self) -> None:
        """Draw the pages as the report would be written now."""
        if self.shown is None:
            return
        key, code = self.shown.report.report_id, self.language.currentData()
        job = partial(_pages, self.workspace.path, Wanted(language=code, report_id=key), self.workspace.today)
        tasks.run(job, partial(self._show, (key, code)), parent=self, words=self.tr("Drawing the pages…"))

    def _show(self, drawn: tuple[str, str], made: Preview) -> None:
        if self.shown is None or drawn[0] != self.shown.report.report_id:
            return
        self._drawn, self._is_old, self._total = drawn, False, made.total
        self.pages.set_pictures(list(made.pages))
        self._say()
        self.pages.setFocus(Qt.FocusReason.OtherFocusReason)  # they are seen by now

    def _say(self) -> None:
        has_pages = self._drawn is not None
        self.draw_button.setText(self.tr("Draw again") if has_pages else self.tr("Draw the pages"))
        self.old.setVisible(self._is_old)
        self.zoom.setEnabled(has_pages)
        self.pages.setVisible(has_pages)
        self._say_page()

    def _say_page(self) -> None:
        language = self.workspace.language
        if self._drawn is None:
            self.said.setText(self.tr("See every page here before it is written to a file."))
            return
        words = self.tr("Page {page} of {total}")
        if self._total > self.pages.count:
            words = self.tr("Page {page} of {total}; the first {count} are shown")
        self.said.setText(
            words.format(
                page=language.number(self.pages.current() + 1),
                total=language.number(self._total),
                count=language.number(self.pages.count),
            )
        )


def _pages(country_file: Path, wanted: Wanted, today: object, control: tasks.Control) -> Preview:
    return previewing.pages(
        country_file, wanted, today, progress=control.progress, cancelled=control.cancelled, width_px=_WIDTH
    )
