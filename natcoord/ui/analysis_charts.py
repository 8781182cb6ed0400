"""The sections of the analysis that are a chart with its figures below: scores of areas, evidence of answers."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.content import Pack
from natcoord.domain.baseline import AreaScore
from natcoord.domain.records import EVIDENCE_GRADES
from natcoord.i18n import Language
from natcoord.reports import baseline_charts
from natcoord.services.analyse import Analysis
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.findings_list import FindingsList, Line
from natcoord.ui.picture_box import PictureBox

_APART = 0.3  # levels between law and practice that are worth a sentence


class Shown(NamedTuple):
    """What a section shows, and in which words."""

    analysis: Analysis
    pack: Pack
    language: Language
    today: date

    def word(self, key: str) -> str:
        return self.pack.word(key, self.language.code)

    def digits(self, text: str) -> str:
        """A text with its numbers in the digits of the file."""
        return baseline_charts.in_digits(text, self.language)

    def source(self) -> str:
        """For the caption of a chart; a closed round says what it said when it was closed."""
        current = self.analysis.assessment
        day = current.closed_on if current and current.closed_on else self.today
        return baseline_charts.source(current, day, self.language)


class ChartView(QScrollArea):
    """What a chart says in a sentence, the chart on a card, and what belongs below; it scrolls as a whole."""

    def __init__(self, box: PictureBox) -> None:
        super().__init__()
        self.said, self.box = LeadingLabel("strong"), box
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 12, 12, 8)
        inside.addWidget(box)
        self.content = QWidget()
        self.content.setObjectName("scrolled")
        self.column = QVBoxLayout(self.content)
        self.column.setSpacing(12)
        self.column.addWidget(self.said)
        self.column.addWidget(card)
        self.setWidget(self.content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._keep_off_the_bar()

    def retranslate(self) -> None:
        """The fixed words."""
        self.box.retranslate()

    def show_point(self, widget: QWidget, point: QPoint) -> None:
        """Scroll until a point of a widget inside is seen."""
        at = widget.mapTo(self.content, point)
        self.ensureVisible(at.x(), at.y(), 0, 60)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_off_the_bar()
        super().changeEvent(event)

    def _keep_off_the_bar(self) -> None:
        # Qt mirrors what stands in a layout, not its margins.
        gap = (4, 0) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (0, 4)
        self.column.setContentsMargins(gap[0], 0, gap[1], 4)


class ChartSection(ChartView):
    """A chart with a table of its figures."""

    area_wanted = Signal(str)  # Enter on the line of an area

    def __init__(self, table: FindingsList) -> None:
        super().__init__(PictureBox())
        self.table = table
        table.show_whole()
        table.opened.connect(self._on_opened)
        table.selectionModel().currentRowChanged.connect(self._show_row)
        self.column.addWidget(table)
        self.column.addStretch(1)

    def _on_opened(self, area: str) -> None:
        if area:
            self.area_wanted.emit(area)

    def _show_row(self) -> None:
        """Keep the current line of the table in view."""
        if self.table.hasFocus():
            self.show_point(self.table.viewport(), self.table.visualRect(self.table.currentIndex()).center())


class ScoresSection(ChartSection):
    """Law and practice as two outlines, and the scores of each area with what they rest on."""

    def __init__(self) -> None:
        super().__init__(FindingsList(6, gives_way=(5, 4)))

    def retranslate(self) -> None:
        super().retranslate()
        headings = (
            self.tr("Functional area"),
            self.tr("In law"),
            self.tr("In practice"),
            self.tr("Coverage"),
            self.tr("Answered"),
            self.tr("Carried"),
        )
        self.table.name(self.tr("Scores by functional area"), headings)

    def show_analysis(self, shown: Shown) -> None:
        """Draw and tell the scores."""
        scores, overall = shown.analysis.scores, shown.analysis.overall
        self.said.setText(shown.digits(" ".join(sentence for sentence in self._sentences(shown) if sentence)))
        self.box.set_drawing(baseline_charts.radar(scores, shown.pack, shown.language, shown.source()), shown.language)
        areas = sorted(scores, key=lambda one: shown.pack.areas.index(one.area))
        self.table.set_lines([self._line(one, shown) for one in (*areas, overall)])

    def _line(self, one: AreaScore, shown: Shown) -> Line:
        number = shown.language.number
        answered = self.tr("{answered} of {total}").format(answered=number(one.answered), total=number(one.total))
        return Line(
            one.area,
            (
                shown.word(f"area.{one.area}") if one.area else self.tr("All areas"),
                number(one.law, 1),
                number(one.practice, 1),
                shown.language.percent(100 * one.coverage, 0),
                answered,
                number(one.carried),
            ),
        )

    def _sentences(self, shown: Shown) -> list[str]:
        """What the figures say: the distance of law and practice, the weakest area, what is carried."""
        overall, language = shown.analysis.overall, shown.language
        said = [self._distance(overall, language)]
        known = [one for one in shown.analysis.scores if one.practice is not None]
        if len(known) > 1:
            weakest = min(known, key=lambda one: one.practice or 0.0)
            said.append(
                self.tr("Practice is weakest in {area}: {score}.").format(
                    area=language.isolate(shown.word(f"area.{weakest.area}")),
                    score=language.number(weakest.practice, 1),
                )
            )
        if overall.carried:
            words = self.tr("%n answers are carried from an earlier round and not confirmed yet.", "", overall.carried)
            said.append(words)
        return said

    def _distance(self, overall: AreaScore, language: Language) -> str:
        if overall.law is None or overall.practice is None:
            return ""
        law, practice = language.number(overall.law, 1), language.number(overall.practice, 1)
        if overall.law - overall.practice >= _APART:
            words = self.tr("The law is ahead of practice: {law} against {practice} of 5.")
        elif overall.practice - overall.law >= _APART:
            words = self.tr("Practice is ahead of the law: {practice} against {law} of 5.")
        else:
            words = self.tr("Law and practice stand close together: {law} and {practice} of 5.")
        return words.format(law=law, practice=practice)


class EvidenceSection(ChartSection):
    """How many answers of each area rest on what evidence."""

    def __init__(self) -> None:
        super().__init__(FindingsList(6, gives_way=(5,)))

    def show_analysis(self, shown: Shown) -> None:
        """Draw and tell the evidence."""
        profiles, language = shown.analysis.profiles, shown.language
        words = [labels.evidence_grade(grade, language) for grade in reversed(EVIDENCE_GRADES)]
        headings = (self.tr("Functional area"), *words, self.tr("Not answered"))
        self.table.name(self.tr("Evidence by functional area"), headings)
        chart = baseline_charts.evidence(profiles, shown.pack, language, shown.source())
        self.box.set_drawing(chart, language)
        counts = [(one.verified, one.document, one.stated, one.none, one.unanswered) for one in profiles]
        totals = [sum(column) for column in zip(*counts, strict=True)] or [0] * 5
        areas = [(one.area, shown.word(f"area.{one.area}")) for one in profiles]
        order = sorted(range(len(areas)), key=lambda row: shown.pack.areas.index(areas[row][0]))
        rows = [(*areas[row], counts[row]) for row in order]
        self.table.set_lines(
            [
                Line(area, (title, *(language.number(count) for count in own)))
                for area, title, own in (*rows, ("", self.tr("All areas"), totals))
            ]
        )
        self.said.setText(self._sentence(totals, shown))

    def _sentence(self, totals: list[int], shown: Shown) -> str:
        verified, document, _, none, _ = totals
        answered = sum(totals[:4])
        if not answered:
            return ""
        share = shown.language.percent(100 * (verified + document) / answered, 0)
        seen = self.tr("{share} of the answers rest on a document that was seen or verified.").format(share=share)
        without = self.tr("%n answers have no evidence at all.", "", none)
        return f"{seen} {shown.digits(without)}"
