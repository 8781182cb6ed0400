"""The sentence of each refusal: what is wrong, where, and what to do next. Worded by `labels.error`."""

from natcoord.i18n import QT_TRANSLATE_NOOP
from natcoord.refusals.arms import ARMS
from natcoord.refusals.baseline import BASELINE
from natcoord.refusals.files import FILES
from natcoord.refusals.plan import PLAN
from natcoord.refusals.reports import REPORTS
from natcoord.refusals.values import VALUES

_PLACES = {
    # put before a sentence that does not name its place itself
    "cell": QT_TRANSLATE_NOOP("refusals", "Cell {cell}: {sentence}"),
    "row": QT_TRANSLATE_NOOP("refusals", "Row {row}: {sentence}"),
}
SENTENCES = FILES | BASELINE | VALUES | PLAN | ARMS | REPORTS | _PLACES
