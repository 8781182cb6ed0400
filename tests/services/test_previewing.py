"""Looking at a report before it is written: from the file on disk to pictures, or a refusal."""

from datetime import date, timedelta

import pypdf
import pytest

from natcoord.content import Pack
from natcoord.errors import NatcoordError
from natcoord.services import exporting, previewing
from natcoord.services.exporting import Wanted
from natcoord.store.store import Store
from tests.reports import chain

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("language", ["ar", "en", "both"])
def test_the_preview_has_the_pages_that_the_pdf_will_have(store: Store, pack: Pack, today: date, language: str) -> None:
    chain.fill(store, pack)
    wanted = Wanted("national", language)
    shares: list[float] = []
    found = previewing.pages(store.path, wanted, today, progress=shares.append, width_px=200)
    target = exporting.write(store.path, wanted, store.path.with_name("r.pdf"), today)
    assert found.total == len(pypdf.PdfReader(target).pages)
    assert all(one.startswith(b"\x89PNG") for one in found.pages)
    assert (shares == sorted(shares), shares[-1]) == (True, 1)


@pytest.mark.parametrize(
    ("wanted", "days", "code"),
    [
        (Wanted("nothing", "en"), 0, "report_kind_unknown"),
        (Wanted(report_id="gone"), 0, "report_missing"),
        (Wanted("national", "en"), 1, "report_day_ahead"),
    ],
)
def test_what_cannot_be_drawn_is_refused(store: Store, today: date, wanted: Wanted, days: int, code: str) -> None:
    as_of = today + timedelta(days=days) if days else None
    with pytest.raises(NatcoordError, match=code):
        previewing.pages(
            store.path, Wanted(wanted.kind, wanted.language, report_id=wanted.report_id, as_of=as_of), today
        )


def test_a_cancelled_preview_leaves_the_file_alone(store: Store, pack: Pack, today: date) -> None:
    chain.fill(store, pack)
    with pytest.raises(NatcoordError, match="cancelled"):
        previewing.pages(store.path, Wanted("national", "en"), today, cancelled=lambda: True)
    assert previewing.pages(store.path, Wanted("baseline", "en"), today, width_px=100).total > 5
