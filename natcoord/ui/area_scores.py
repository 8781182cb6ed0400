"""What is said about the score of a functional area: in the list of questions and below an answer."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from natcoord.domain.baseline import AreaScore
from natcoord.i18n import Language


def counted(score: AreaScore, language: Language) -> str:
    """Such as ``18 of 21``."""
    return language.translate(
        "area_scores",
        "{answered} of {total}",
    ).format(
        answered=language.number(score.answered),
        total=language.number(score.total),
    )


def line(score: AreaScore, language: Language) -> str:
    """Both scores and their coverage in one line."""
    return language.translate(
        "area_scores",
        "Law {law} · practice {practice} · coverage {coverage}",
    ).format(
        law=language.number(score.law, 1),
        practice=language.number(score.practice, 1),
        coverage=language.percent(100 * score.coverage, 0),
    )


class ScoreBar(QWidget):
    """A bar from 0 to a full scale; the number always stands beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_bar(painter, self.rect().adjusted(0, 1, 0, -1), self._share, self.palette(), self.layoutDirection())


def paint_bar(painter: QPainter, place: QRect, share: float, palette: QPalette, direction: Qt.LayoutDirection) -> None:
    """Draw the share from the leading edge of `place`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    track = palette.color(QPalette.ColorRole.WindowText)
    track.setAlpha(28)
    painter.setBrush(track)
    radius = place.height() / 2
    painter.drawRoundedRect(place, radius, radius)
    width = round(place.width() * share)
    if width:
        start = place.right() + 1 - width if direction == Qt.LayoutDirection.RightToLeft else place.left()
        painter.setBrush(palette.color(QPalette.ColorRole.Accent))
        painter.drawRoundedRect(QRect(start, place.top(), width, place.height()), radius, radius)
    painter.restore()


class AreaScores(QWidget):
    """The score of one area in law and in practice, as bars with numbers, and the coverage in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel()
        self.heading.setProperty("kind", "soft")
        self.heading.setWordWrap(True)
        self._names = [QLabel(), QLabel()]
        self._bars = [ScoreBar(), ScoreBar()]
        self.numbers = [QLabel(), QLabel()]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(self.heading, 0, 0, 1, 3)
        for row in range(2):
            grid.addWidget(self._names[row], row + 1, 0)
            grid.addWidget(self._bars[row], row + 1, 1)
            grid.addWidget(self.numbers[row], row + 1, 2)
        grid.setColumnStretch(1, 1)

    def show_score(self, score: AreaScore, area: str, language: Language) -> None:
        """`area` is the name of the area in the window's language."""
        heading = self.tr("{area}: {answered} of {total} answered, coverage {coverage}").format(
            area=area,
            answered=language.number(score.answered),
            total=language.number(score.total),
            coverage=language.percent(100 * score.coverage, 0),
        )
        self.heading.setText(heading)
        self._names[0].setText(self.tr("In law"))
        self._names[1].setText(self.tr("In practice"))
        sides = ((score.law, score.law_coverage), (score.practice, score.practice_coverage))
        for row, (value, coverage) in enumerate(sides):
            self._bars[row].set_share((value or 0.0) / 5)
            self.numbers[row].setText(
                self.tr("{score} of 5 ({coverage} covered)").format(
                    score=language.number(value, 1), coverage=language.percent(100 * coverage, 0)
                )
            )
