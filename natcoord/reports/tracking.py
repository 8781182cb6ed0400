"""The tracking workbook as a Document: indicators over the years, every value, the plan and its costs, SDG 16.4.2.

Restricted: it is made for the country's own use. Every status, total and percentage is a live formula.
"""

from datetime import date

from natcoord.content import Pack
from natcoord.domain.snapshot import Snapshot
from natcoord.i18n import Language
from natcoord.reports import national, national_method
from natcoord.reports.document import Document
from natcoord.reports.tracking_arms import arms_years
from natcoord.reports.tracking_debt import debt
from natcoord.reports.tracking_facts import follow
from natcoord.reports.tracking_finance import finance
from natcoord.reports.tracking_method import indicators, method
from natcoord.reports.tracking_money import cost_lines
from natcoord.reports.tracking_parts import parts
from natcoord.reports.tracking_plan import plan
from natcoord.reports.tracking_table import tracking_table
from natcoord.reports.tracking_values import values


def build(snapshot: Snapshot, language: Language, pack: Pack, today: date) -> Document:
    """The workbook on `snapshot` in `language`, as of `today`. In every language it holds the same numbers."""
    tracking = follow(snapshot, language, pack, today)
    state = language.say(snapshot.country.name)
    return Document(
        title=language.translate("reports", "{state}: indicator tracking").format(state=state),
        subject=language.translate("reports", "Indicators, values, action plan and SDG 16.4.2; restricted"),
        author=state,
        language=language.code,
        is_rtl=language.is_rtl,
        created_on=today.isoformat(),
        sections=(
            tracking_table(tracking),
            values(tracking),
            parts(tracking),
            plan(tracking),
            cost_lines(tracking),
            finance(tracking),
            arms_years(tracking),
            debt(tracking),
            indicators(tracking),
            method(tracking),
        ),
        names=national_method.names(tracking.facts),
        formats=national.formats(language),
    )
