"""RoundComparison: what changed between two rounds, in law and in practice, by area, by lens and by question."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from natcoord import labels
from natcoord.domain import comparison
from natcoord.domain.comparison import SIDES, VERDICTS, Change, Comparison, Tally
from natcoord.domain.records import Assessment
from natcoord.i18n import Language
from natcoord.services import compare
from natcoord.ui import counted
from natcoord.ui.choice_row import ChoiceRow
from natcoord.ui.comparison_table import ComparisonTable, Heading, Row
from natcoord.ui.elided import LeadingLabel
from natcoord.ui.quiet import QuietCombo
from natcoord.ui.workspace import Workspace

VIEWS = ("area", "lens", "question", "rounds")
CHANGED = ("improved", "worse", "newly_known", "no_longer_known")
_DECIMALS = 2  # one question in a hundred moves the score of all of them in the second
_LONG = ("newly_known", "no_longer_known", "unknown")  # words that may need a second line
_TOGETHER = "\u00a0"


def worded(verdict: str, language: Language) -> str:
    """Symbol and word of what became of a level, never parted at the end of a line."""
    return f"{labels.comparison_symbol(verdict)}{_TOGETHER}{labels.comparison(verdict, language)}"


class SummaryCard(QFrame):
    """Both sides over all questions: the scores, and how many levels changed how."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._sides = {side: LeadingLabel("strong") for side in SIDES}
        self._heads = {name: LeadingLabel("soft", wraps=name in _LONG) for name in ("score", *VERDICTS)}
        self.words = {side: {name: LeadingLabel(wraps=False) for name in ("score", *VERDICTS)} for side in SIDES}
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 10, 16, 12)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        for column, name in enumerate(("score", *VERDICTS), start=1):
            grid.addWidget(self._heads[name], 0, column)
            grid.setColumnStretch(column, int(name in _LONG))
            for row, side in enumerate(SIDES, start=1):
                grid.addWidget(self.words[side][name], row, column)
        for row, side in enumerate(SIDES, start=1):
            grid.addWidget(self._sides[side], row, 0)

    def show_whole(self, whole: Tally, language: Language) -> None:
        """Show the tally of all questions that are compared."""
        self._heads["score"].setText(self.tr("Score"))
        self._sides["law"].setText(self.tr("In law"))
        self._sides["practice"].setText(self.tr("In practice"))
        for name in VERDICTS:
            self._heads[name].setText(worded(name, language))
        for side in SIDES:
            before, after, counts = sides_of(whole)[side]
            numbers = (language.number(before, _DECIMALS), language.number(after, _DECIMALS))
            change = changed(before, after, language)
            words = self.tr("{before} → {after}").format(before=numbers[0], after=numbers[1])
            self.words[side]["score"].setAccessibleName(f"{words}  {change.words}")
            words = f"{words}   {change.short}"
            self.words[side]["score"].setText(words)
            for name in VERDICTS:
                self.words[side][name].setText(language.number(counts[name]))
                self.words[side][name].setAccessibleName(f"{worded(name, language)}: {language.number(counts[name])}")


class RoundComparison(QWidget):
    """Two rounds side by side. `choice` holds the two inputs; the page puts it where it has room."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._rounds: list[Assessment] = []  # those that have begun, oldest first
        self.shown: Comparison | None = None
        self._make_choice()
        self.scope = LeadingLabel("soft")
        self.summary = SummaryCard()
        self.table = ComparisonTable()
        self.table.opened.connect(self._on_opened)
        self.table.chosen.connect(self._on_chosen)
        self.nothing = LeadingLabel("soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.scope)
        column.addWidget(self.summary)
        column.addLayout(self._make_views())
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        self.retranslate()

    def _make_choice(self) -> None:
        self.before, self.after = QuietCombo(), QuietCombo()
        self.before_label, self.after_label = LeadingLabel("soft", wraps=False), LeadingLabel("soft", wraps=False)
        self.choice = QWidget()
        row = QHBoxLayout(self.choice)
        row.setContentsMargins(0, 0, 0, 0)
        for label, combo in ((self.before_label, self.before), (self.after_label, self.after)):
            label.setBuddy(combo)
            row.addWidget(label)
            row.addWidget(combo, 1)
        self.before.currentIndexChanged.connect(self._on_before)
        self.after.currentIndexChanged.connect(self._read)

    def _make_views(self) -> QHBoxLayout:
        self.switch = ChoiceRow(VIEWS)
        self.views = self.switch.buttons
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.switch)
        row.addStretch(1)
        self.verdict, self.side = QuietCombo(), QuietCombo()
        for combo in (self.verdict, self.side):
            combo.currentIndexChanged.connect(self._show_table)
            row.addWidget(combo, 3)
        self.switch.chosen.connect(lambda _: self._show_table())
        self.switch.choose("area")
        return row

    # -- words --------------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        language = self.workspace.language
        self.before_label.setText(self.tr("From"))
        self.after_label.setText(self.tr("To"))
        self.before.setAccessibleName(self.tr("The earlier round"))
        self.after.setAccessibleName(self.tr("The later round"))
        self.verdict.setAccessibleName(self.tr("Changes to show"))
        self.side.setAccessibleName(self.tr("Law or practice"))
        self.table.setAccessibleName(self.tr("What changed between the two rounds"))
        self.views["area"].setText(self.tr("By area"))
        self.views["lens"].setText(self.tr("By lens"))
        self.views["rounds"].setText(self.tr("All rounds"))
        self.nothing.setText(self.tr("No level changed so between these two rounds. Choose another filter."))
        words = {name: worded(name, language) for name in VERDICTS}
        self.verdict.fill({"changed": self.tr("All that changed"), **words, "": self.tr("All questions")})
        self.side.fill({"": self.tr("Law and practice"), "law": self.tr("In law"), "practice": self.tr("In practice")})

    # -- reading ------------------------------------------------------------------------------------------

    def refresh(self) -> bool:
        """Read the rounds again; False while there are not two that have begun."""
        language = self.workspace.language
        self._rounds = comparison.begun(self.workspace.store.read(Assessment))
        can_compare = len(self._rounds) > 1
        self.choice.setVisible(can_compare)
        if not can_compare:
            self.shown = None
            return False
        known = {self.before.itemData(row) for row in range(self.before.count())}
        chosen = self.before.currentData()
        self.before.fill({one.assessment_id: language.say(one.title) for one in self._rounds[:-1]})
        if chosen not in known or self.before.currentData() != chosen:
            self.before.choose(self._rounds[-2].assessment_id)
            chosen = None
        self._offer_after(is_new=chosen is None)
        self.views["rounds"].setVisible(len(self._rounds) > 2)
        if len(self._rounds) < 3 and self.views["rounds"].isChecked():
            self.views["area"].setChecked(True)
        self._read()
        return True

    def _offer_after(self, *, is_new: bool) -> None:
        """The rounds after the first one chosen; the newest where nothing was chosen yet."""
        language, keys = self.workspace.language, [one.assessment_id for one in self._rounds]
        later = self._rounds[keys.index(self.before.currentData()) + 1 :]
        chosen = None if is_new else self.after.currentData()
        self.after.fill({one.assessment_id: language.say(one.title) for one in later})
        offered = {one.assessment_id for one in later}
        self.after.choose(chosen if chosen in offered else later[-1].assessment_id)

    def _on_before(self) -> None:
        self._offer_after(is_new=False)
        self._read()

    def _read(self) -> None:
        store, pack = self.workspace.store, self.workspace.pack
        self.shown = compare.compare(store, pack, self.before.currentData(), self.after.currentData())
        self._show_scope(self.shown)
        self.summary.show_whole(self.shown.whole, self.workspace.language)
        self._show_table()

    def _show_scope(self, shown: Comparison) -> None:
        counts = (len(shown.questions), shown.left_out, shown.carried, len(shown.reworded))
        words = (
            self.tr("Compares the %n questions that both rounds ask.", "", counts[0]),
            self.tr("%n questions that only one of them asks are left out.", "", counts[1]),
            self.tr("%n answers of the later round are carried and not confirmed.", "", counts[2]),
            self.tr("%n questions were reworded in between.", "", counts[3]),
        )
        language = self.workspace.language
        said = [
            counted.put(text, count, language)
            for number, (text, count) in enumerate(zip(words, counts, strict=True))
            if count or not number
        ]
        self.scope.setText(" ".join(said))
        changes = sum(one.verdict in CHANGED for one in shown.changes)
        self.views["question"].setText(self.tr("Changes ({count})").format(count=language.number(changes)))

    # -- the table ----------------------------------------------------------------------------------------

    def view(self) -> str:
        """One of VIEWS."""
        return self.switch.current()

    def _show_table(self) -> None:
        if self.shown is None:
            return
        view, pack, code = self.view(), self.workspace.pack, self.workspace.language.code
        self.verdict.setVisible(view == "question")
        self.side.setVisible(view == "question")
        if view == "question":
            self._show_questions(self.shown)
        elif view == "rounds":
            self._show_rounds()
        else:
            tallies = self.shown.areas if view == "area" else self.shown.lenses
            names = {one.key: pack.word(f"{view}.{one.key}", code) for one in tallies}
            self._show_tallies(self.tr("Area") if view == "area" else self.tr("Lens"), tallies, names)
        self.nothing.setVisible(not self.table.rows)
        self.table.setVisible(bool(self.table.rows))

    def _show_tallies(self, heading: str, tallies: Iterable[Tally], names: dict[str, str]) -> None:
        language = self.workspace.language
        headings = [
            Heading(heading, is_number=False), Heading(self.tr("Side"), is_number=False), *self._two(),
            Heading(self.tr("Change"), is_number=False),
            *(Heading(labels.comparison_symbol(name), labels.comparison(name, language)) for name in VERDICTS),
        ]  # fmt: skip
        rows = []
        for one in tallies:
            for side, (before, after, counts) in sides_of(one).items():
                verdict = comparison.verdict(before, after)
                numbers = (language.number(value, _DECIMALS) for value in (before, after))
                numbers_of = (language.number(counts[name]) for name in VERDICTS)
                name = names[one.key] if side == SIDES[0] else ""
                texts = (name, self._side(side), *numbers, changed(before, after, language).words, *numbers_of)
                rows.append(Row("", texts, verdict, 4, self._counts_tip(names[one.key], side, counts)))
        self.table.show_rows(headings, rows)

    def _two(self) -> tuple[Heading, Heading]:
        """The columns of the two rounds; their titles are said in full."""
        return Heading(self.tr("Before"), self.before.currentText()), Heading(
            self.tr("After"), self.after.currentText()
        )

    def _counts_tip(self, name: str, side: str, counts: dict[str, int]) -> str:
        language = self.workspace.language
        said = (f"{worded(one, language)}: {language.number(counts[one])}" for one in VERDICTS)
        return "\n".join((f"{name} – {self._side(side)}", *said))

    def _show_questions(self, shown: Comparison) -> None:
        wanted, side = self.verdict.currentData(), self.side.currentData()
        verdicts = CHANGED if wanted == "changed" else (wanted,) if wanted else VERDICTS
        headings = [
            Heading(self.tr("Question"), is_number=False), Heading(self.tr("Area"), is_number=False),
            Heading(self.tr("Side"), is_number=False), *self._two(), Heading(self.tr("Change"), is_number=False),
        ]  # fmt: skip
        found = (one for one in shown.changes if one.verdict in verdicts and side in ("", one.side))
        self.table.show_rows(headings, [self._question(one, one.question_key in shown.reworded) for one in found])

    def _question(self, one: Change, is_reworded: bool) -> Row:
        language, pack = self.workspace.language, self.workspace.pack
        title = pack.word(f"question.{one.question_key}.title", language.code)
        if is_reworded:
            title = self.tr("{title} ✎ reworded").format(title=title)
        area = pack.word(f"area.{one.area}", language.code)
        levels = (language.number(one.before), language.number(one.after))
        texts = (title, area, self._side(one.side), *levels, worded(one.verdict, language))
        return Row(one.question_key, texts, one.verdict, 5, f"{title}\n{area}")

    def _show_rounds(self) -> None:
        language, pack = self.workspace.language, self.workspace.pack
        headings = [Heading(self.tr("Area"), is_number=False), Heading(self.tr("Side"), is_number=False)]
        for one in self._rounds:
            title = language.say(one.title)
            headings.append(Heading(title, f"{title} · {language.date(one.started_on)}"))
        rows = []
        for course in compare.over_rounds(self.workspace.store, pack):
            name = pack.word(f"area.{course.area}", language.code) if course.area else self.tr("All areas")
            words = self.tr("Over the %n questions that these rounds share.", "", course.questions)
            tip = counted.put(words, course.questions, language)
            for side in SIDES:
                scores = ((one.law if side == "law" else one.practice) if one else None for one in course.scores)
                numbers = (language.number(score, _DECIMALS) for score in scores)
                rows.append(Row("", (name if side == SIDES[0] else "", self._side(side), *numbers), tip=tip))
        self.table.show_rows(headings, rows)

    def _side(self, side: str) -> str:
        return self.tr("In law") if side == "law" else self.tr("In practice")

    # -- going --------------------------------------------------------------------------------------------

    def _on_opened(self, key: str) -> None:
        if key:
            self.workspace.asked_to_open.emit("question", key)

    def _on_chosen(self, key: str) -> None:
        if key:
            self.workspace.selected.emit("question", key)


def sides_of(one: Tally) -> dict[str, tuple[float | None, float | None, dict[str, int]]]:
    """Score before, score after and counts of each side."""
    return {
        "law": (one.law_before, one.law_after, one.law_counts),
        "practice": (one.practice_before, one.practice_after, one.practice_counts),
    }


@dataclass(frozen=True, slots=True)
class ScoreChange:
    """What became of a score, with its word and without; a dash where there is no score to compare."""

    words: str
    short: str


def changed(before: float | None, after: float | None, language: Language) -> ScoreChange:
    """Its symbol, by how much, and the word."""
    verdict = comparison.verdict(before, after)
    if before is None or after is None:
        return ScoreChange(language.number(None), "")
    if verdict == "unchanged":
        return ScoreChange(worded(verdict, language), labels.comparison_symbol(verdict))
    short = f"{labels.comparison_symbol(verdict)}{_TOGETHER}{language.number(abs(after - before), _DECIMALS)}"
    return ScoreChange(f"{short} {labels.comparison(verdict, language)}", short)
