"""ReportList: the reports of the file, those still at work first."""

from collections.abc import Iterable, Mapping

from natcoord import labels
from natcoord.domain.report_records import Report
from natcoord.i18n import Language
from natcoord.ui import report_words
from natcoord.ui.record_list import Line, RecordList


class ReportList(RecordList):
    """Each with its period, where it stands, and how many answers it still waits for."""

    def show_reports(self, held: Iterable[Report], missing: Mapping[str, int], language: Language) -> None:
        """Show these reports; `missing` says by report how many answers are open."""
        ordered = sorted(held, key=lambda one: (not one.is_submitted, one.period), reverse=True)
        self.set_lines([self._line(one, missing.get(one.report_id, 0), language) for one in ordered])

    def _line(self, one: Report, missing: int, language: Language) -> Line:
        version = self.tr("version {number}").format(number=language.number(one.version)) if one.version > 1 else ""
        return Line(
            one.report_id,
            report_words.title(one, language),
            " · ".join(text for text in (report_words.years(one, language), version) if text),
            language.number(missing) if missing else "",
            labels.clearance(one.state, language),
            "achieved" if one.is_submitted else "",
        )
