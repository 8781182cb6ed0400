"""SubmittedChanges: what differs between two submissions, or between one and the facts now."""

from collections import Counter
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain.report_records import CLASSES, Report, Submission
from natcoord.reports.changed import Changed
from natcoord.reports.changed_words import Wording
from natcoord.services import comparing, exporting
from natcoord.ui import copied_table, counted, tasks
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.findings_list import FindingsList, Line
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.saved_notice import SavedNotice
from natcoord.ui.workspace import Workspace

NOW = ""
_MOST = 2000  # lines that are shown; the exported sheet has all


class SubmittedChanges(QWidget):
    """Two choices above, the changes below; the trailing list counts them by what they are about."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.told: Changed | None = None
        self.before, self.after, self.about = QuietCombo(), QuietCombo(), QuietCombo()
        self.report_class = QuietCombo()
        self.words = {name: QLabel() for name in ("before", "after", "about", "report_class")}
        self.said, self.more = LeadingLabel("strong"), LeadingLabel("soft")
        self.list = FindingsList(5, wide=1, gives_way=(3, 0), words=(0, 2, 3, 4))
        self.compare, self.export, self.copy = QPushButton(), QPushButton(), QPushButton()
        self.compare.clicked.connect(self.read)
        self.export.clicked.connect(self._choose_place)
        self.copy.clicked.connect(self._copy)
        self.about.currentIndexChanged.connect(self._show)
        self.list.chosen.connect(lambda _: self.more.setText(self.list.current_more()))
        self.saved = SavedNotice()
        self._lay_out()
        self._show()

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        for row, names in ((above, ("before", "after")), (below, ("about", "report_class"))):
            row.setSpacing(8)
            for name in names:
                edit = getattr(self, name)
                self.words[name].setBuddy(edit)
                row.addWidget(self.words[name])
                row.addWidget(edit, 1)
        above.addWidget(self.compare)
        for one in (self.copy, self.export):
            below.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addLayout(below)
        column.addWidget(self.saved)
        column.addWidget(self.said)
        column.addWidget(self.list, 1)
        column.addWidget(self.more)
        column.addStretch(0)

    def retranslate(self) -> None:
        """The fixed words."""
        language = self.workspace.language
        self.words["before"].setText(self.tr("&From"))
        self.words["after"].setText(self.tr("&To"))
        self.words["about"].setText(self.tr("&About"))
        self.words["report_class"].setText(self.tr("For &whom"))
        self.compare.setText(self.tr("Compare"))
        self.export.setText(self.tr("Export…"))
        self.copy.setText(self.tr("Copy table"))
        self.report_class.fill({code: labels.report_class(code, language) for code in CLASSES})
        heads = self.tr("About"), self.tr("Record"), self.tr("What"), self.tr("Before"), self.tr("After")
        self.list.name(self.tr("Changes"), heads)
        self.saved.retranslate()
        if self.told is not None:
            self._fill_about()

    def offer(self, held: list[Submission], reports: dict[str, Report]) -> None:
        """The sides that can be chosen: each submission, the newest first, and the facts now."""
        language = self.workspace.language
        choices: dict[object, str] = {}
        for one in held:
            report = reports.get(one.report_id)
            kind = labels.report_kind(report.kind, language) if report else ""
            period = labels.report_period(report.period, language) if report and report.period else ""
            words = self.tr("{report}, version {number}, {day}").format(
                report=" ".join(text for text in (kind, period) if text),
                number=language.number(one.version),
                day=language.date(one.submitted_on),
            )
            choices[one.submission_id] = words
        now = self.tr("The facts now")
        is_first = not self.before.count()
        self.before.fill({**choices, NOW: now})
        self.after.fill({NOW: now, **choices})
        if is_first:
            self.after.choose(NOW)

    # -- comparing --------------------------------------------------------------------------------------------

    def wanted(self, language: str = "") -> comparing.Wanted:
        """The two sides that are chosen."""
        return comparing.Wanted(
            self.before.currentData(), self.after.currentData(), language, self.report_class.currentData()
        )

    def read(self) -> None:
        """Compare off the UI thread; ten years of facts take a while."""
        job = partial(_compared, self.workspace.path, self.wanted(), self.workspace.today)
        tasks.run(job, self._take, parent=self, words=self.tr("Comparing…"))

    def _take(self, told: Changed) -> None:
        self.told = told
        self._fill_about()
        self._show()

    def _wording(self) -> Wording:
        return Wording(self.workspace.language, self.workspace.pack)

    def _fill_about(self) -> None:
        assert self.told is not None
        words, language = self._wording(), self.workspace.language
        counts = Counter(one.table for one in self.told.changes)
        named = {
            table: self.tr("{name} ({count})").format(name=words.table(table), count=language.number(count))
            for table, count in counts.items()
        }
        self.about.fill({"": self.tr("Everything"), **named})

    def _show(self) -> None:
        for one in (self.about, self.words["about"], self.copy, self.list):
            one.setVisible(self.told is not None)
        if self.told is None:
            return
        words, about = self._wording(), self.about.currentData()
        found = [one for one in self.told.changes if about in ("", None, one.table)]
        lines = []
        for number, one in enumerate(found[:_MOST]):
            what = " · ".join(text for text in (words.kind(one.kind), words.field(one)) if text)
            texts = words.table(one.table), words.record(one.record), what, words.before(one), words.after(one)
            more = " → ".join(text for text in texts[3:] if text)
            lines.append(Line(str(number), tuple(_short(text) for text in texts), more))
        self.list.set_lines(lines)
        self.list.setVisible(bool(lines))
        self.more.setText(self.list.current_more())
        if not found:
            self.said.setText(self.tr("Nothing differs."))
            return
        said = counted.put(self.tr("%n differences", "", len(found)), len(found), self.workspace.language)
        if len(found) > _MOST:
            said += " " + self.tr("The first {count} are shown; the export has all.").format(
                count=self.workspace.language.number(_MOST)
            )
        self.said.setText(said)

    def _copy(self) -> None:
        headings = self.list.lines.headings
        copied_table.put(headings, (one.texts for one in self.list.lines.lines), is_rtl=self.workspace.language.is_rtl)

    # -- exporting --------------------------------------------------------------------------------------------

    def _choose_place(self) -> None:
        code = self.workspace.language.code
        name = f"{self.workspace.path.stem}-changes-{code}.xlsx"
        dialog = QFileDialog(self, self.tr("Export"), str(self.workspace.path.parent / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        endings = " ".join(f"*{one}" for one in exporting.SUFFIXES)
        dialog.setNameFilter(self.tr("Excel, Word or PDF ({endings})").format(endings=endings))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.export_to(Path(chosen)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def export_to(self, path: Path) -> None:
        """Write what differs to `path`; its ending says the format."""
        self.saved.tell(None, self.workspace.language)
        wanted = self.wanted(self.workspace.language.code)
        job = partial(_written, self.workspace.path, wanted, path, self.workspace.today)
        tasks.run(job, self._say_saved, parent=self, words=self.tr("Writing what changed…"))

    def _say_saved(self, path: Path) -> None:
        self.saved.tell(path, self.workspace.language)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 80 else line[:79] + "…"


def _compared(file: Path, wanted: comparing.Wanted, today: object, control: tasks.Control) -> Changed:
    return comparing.compare(file, wanted, today, cancelled=control.cancelled)


def _written(file: Path, wanted: comparing.Wanted, path: Path, today: object, control: tasks.Control) -> Path:
    return comparing.write(file, wanted, path, today, progress=control.progress, cancelled=control.cancelled)
