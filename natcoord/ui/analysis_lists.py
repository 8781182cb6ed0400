"""The sections of the analysis that are lists: named findings with strengths, and gaps by theme."""

from natcoord import labels
from natcoord.domain.analysis import Cluster
from natcoord.domain.gaps import Gap
from natcoord.ui.analysis_charts import Shown
from natcoord.ui.findings_list import FindingsList, GroupedList, Line

FINDINGS = ("law_not_applied", "practised_without_law", "strengths")


class FindingsSection(GroupedList):
    """Law that is not applied, practice without a legal basis, strengths: each with its questions."""

    def __init__(self) -> None:
        super().__init__(FindingsList(2), FindingsList(4, gives_way=(3,), words=(3,)))
        self.splitter.setSizes([300, 500])
        self._shown: Shown | None = None

    def retranslate(self) -> None:
        """The fixed words."""
        self.groups.name(self.tr("Findings"), (self.tr("Finding"), self.tr("Questions")))
        headings = (self.tr("Question"), self.tr("In law"), self.tr("In practice"), self.tr("Functional area"))
        self.lines.name(self.tr("Questions of the finding"), headings)

    def show_analysis(self, shown: Shown) -> None:
        """List the findings and the questions of the current one."""
        self._shown = shown
        self.groups.set_lines(
            [
                Line(kind, (self._title(kind, shown), shown.language.number(len(self._levels(kind, shown)))))
                for kind in FINDINGS
            ]
        )
        self.show_group(self.groups.current_key())

    def _title(self, kind: str, shown: Shown) -> str:
        return self.tr("Strengths") if kind == "strengths" else labels.finding(kind, shown.language)

    @staticmethod
    def _levels(kind: str, shown: Shown) -> list[tuple[str, int | None, int | None]]:
        """The questions of a finding, each with its level in law and in practice."""
        if kind == "strengths":
            return [(one.question_key, one.law, one.practice) for one in shown.analysis.strengths]
        return [(one.question_key, one.law, one.practice) for one in shown.analysis.findings if one.kind == kind]

    def show_group(self, key: str) -> None:
        if self._shown is None or not key:
            return
        shown, found = self._shown, self._levels(key, self._shown)
        number = shown.language.number
        self.put_lines(
            [
                Line(
                    question,
                    (
                        shown.word(f"question.{question}.title"),
                        number(law),
                        number(practice),
                        shown.word(f"area.{shown.analysis.questions[question].area}"),
                    ),
                )
                for question, law, practice in found
            ],
            shown.digits(self._nothing(key)),
        )
        self.said.setText(shown.digits(self._sentence(key, len(found))) if found else "")
        self.said.setVisible(bool(found))

    def _sentence(self, kind: str, count: int) -> str:
        if kind == "law_not_applied":
            return self.tr("In %n questions the law stands and is not applied.", "", count)
        if kind == "practised_without_law":
            return self.tr("In %n questions there is practice without a legal basis.", "", count)
        return self.tr("In %n questions every level that is wanted is reached.", "", count)

    def _nothing(self, kind: str) -> str:
        if kind == "law_not_applied":
            return self.tr("Nowhere does a law of level 3 or more stand beside practice of level 1 or less.")
        if kind == "practised_without_law":
            return self.tr("Nowhere does practice of level 3 or more stand beside law of level 1 or less.")
        return self.tr("No question has reached the level wanted on every side yet.")


class GapsSection(GroupedList):
    """The gaps of each theme, with what their priority is made of."""

    def __init__(self) -> None:
        super().__init__(FindingsList(4, gives_way=(3,)), FindingsList(4, wide=1, gives_way=(3, 2), words=(3,)))
        self.splitter.setSizes([380, 420])
        self._shown: Shown | None = None

    def retranslate(self) -> None:
        """The fixed words."""
        headings = self.tr("Theme"), self.tr("Gaps"), self.tr("Sum"), self.tr("Largest")
        self.groups.name(self.tr("Gaps by theme"), headings)
        self.lines.name(
            self.tr("Gaps of the theme"),
            (self.tr("Priority"), self.tr("Question"), self.tr("Size × importance"), self.tr("Decision")),
        )

    def show_analysis(self, shown: Shown) -> None:
        """List the themes with gaps, the heaviest first, and the gaps of the current one."""
        self._shown = shown
        number = shown.language.number
        self.groups.set_lines(
            [
                Line(
                    one.theme,
                    (
                        shown.word(f"theme.{one.theme}"),
                        number(len(one.gaps)),
                        number(one.priority),
                        number(one.largest),
                    ),
                )
                for one in shown.analysis.clusters
            ]
        )
        self.groups.setVisible(bool(shown.analysis.clusters))
        self.show_group(self.groups.current_key())

    def _cluster(self, theme: str) -> Cluster | None:
        shown = self._shown
        return next((one for one in shown.analysis.clusters if one.theme == theme), None) if shown else None

    def show_group(self, key: str) -> None:
        shown, cluster = self._shown, self._cluster(key)
        if shown is None:
            return
        gaps = cluster.gaps if cluster else ()
        self.put_lines([self._line(one, shown) for one in gaps], self.tr("The answers given so far show no gap."))
        self.said.setVisible(bool(gaps))
        if cluster is not None:
            words = self.tr(
                "%n gaps, with priorities of {sum} together. A gap counts in each of its themes.", "", len(gaps)
            )
            self.said.setText(shown.digits(words.format(sum=shown.language.number(cluster.priority))))

    def _line(self, gap: Gap, shown: Shown) -> Line:
        number, title = shown.language.number, shown.word(f"question.{gap.question_key}.title")
        parts = self.tr("{size} × {importance} = {computed}").format(
            size=number(gap.size), importance=number(gap.importance), computed=number(gap.computed_priority)
        )
        why = ""
        if gap.is_overridden:
            why = self.tr("✎ Priority set to {priority} instead of {computed}: {reason}").format(
                priority=number(gap.priority), computed=number(gap.computed_priority), reason=gap.override_reason
            )
            parts = self.tr("{parts} ✎").format(parts=parts)
        decision = labels.decision(gap.decision, shown.language)
        return Line(gap.question_key, (number(gap.priority), title, parts, decision), why)
