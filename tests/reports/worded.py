"""The demonstration file with reports in words: every field of every small template filled in, in both languages."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from natcoord import demo, report_packs
from natcoord.content import pack
from natcoord.domain.plan_records import Cost
from natcoord.domain.records import Indicator
from natcoord.domain.report_records import Report
from natcoord.domain.snapshot import Snapshot
from natcoord.reports.document import Cell, Document, Formula, Paragraph, Table
from natcoord.services import exporting, library, overview, reporting, track
from natcoord.services.exporting import Wanted
from natcoord.store.store import Store

TODAY = date(2026, 11, 22)
KINDS = ("monitoring", "baseline", "arms", "roadmap", "country_page", "brief")
ADOPTED = ("wb.seized", "wb.surrendered", "wb.storage", "wb.adjudicated", "wb.victims")
SECRET = "Colonel Nobody-Shall-Read"  # in every field that is restricted
SEIZED = {"2025-H1": 210.0, "2025-H2": 190.0, "2026-H1": 260.0}
SURRENDERED = {"2025-Q4": 12.0, "2026-Q1": 40.0, "2026-Q2": 55.0}
PERIODS = {"monitoring": "2026-H1", "roadmap": "2026-H1", "arms": "2024"}


@cache
def snapshot() -> Snapshot:
    """The facts of the file; made once for all tests, as it is frozen."""
    with TemporaryDirectory() as folder:
        store = fill(Path(folder) / "worded.natcoord")
        try:
            return overview.snapshot(store, TODAY)
        finally:
            store.close()


def fill(path: Path) -> Store:
    """The file, open."""
    store = demo.build(path, TODAY)
    with store.step("test.fill"):
        _adopt(store)
        _donate(store)
        for kind in KINDS:
            _word(store, kind)
    return store


def _adopt(store: Store) -> None:
    """Five sheets of the Western Balkans Roadmap, with half-years, quarters behind one of them, and a breakdown."""
    library.adopt(store, pack(), ADOPTED)
    made = {one.library_key: one for one in store.read(Indicator) if one.library_key in ADOPTED}
    quarterly = replace(made["wb.surrendered"], frequency="quarter")
    store.save(
        quarterly,
        *(
            replace(one, is_draft=False, is_key=key == "wb.seized")
            for key, one in made.items()
            if key != "wb.surrendered"
        ),
    )
    seized, victims = made["wb.seized"].indicator_id, made["wb.victims"].indicator_id
    surrendered, storage = quarterly.indicator_id, made["wb.storage"].indicator_id
    entries = [
        *(track.Entry(seized, period, value) for period, value in SEIZED.items()),
        track.Entry(seized, "2026-H1", 200.0, cell="weapon=pistol"),
        track.Entry(seized, "2026-H1", 60.0, cell="weapon=rifle"),
        track.Entry(victims, "2026-H1", 31.0),
        track.Entry(victims, "2026-H1", 8.0, cell="sex=female"),
        track.Entry(victims, "2026-H1", 23.0, cell="sex=male"),
        *(track.Entry(surrendered, period, value) for period, value in SURRENDERED.items()),
        track.Entry(storage, "2025", numerator=7.0, denominator=14.0),
    ]
    for one in entries:
        track.record(store, replace(one, source="Register of the Commission"))
    track.approve_all(store)


def _donate(store: Store) -> None:
    """Two lines of costs get a donor."""
    first, second = [one for one in store.read(Cost) if one.received][:2]
    donor = store.column(Report, "institution_id")
    key = next(one for one in donor.values() if one)
    store.save(replace(first, institution_id=key), replace(second, institution_id=key))


def _word(store: Store, kind: str) -> None:
    draft = reporting.new_report(store, kind, TODAY, "ar")
    draft = replace(draft, report_id=kind, period=PERIODS.get(kind, draft.period), due_on="2026-12-20")
    reporting.save_report(store, draft)
    template = report_packs.template(kind)
    assert template is not None
    for key, one in template.fields.items():
        text = {"en": f"Words on {key}.", "ar": f"كلام في {key}."}
        said = {"en": SECRET, "ar": SECRET} if one.is_restricted else text
        reporting.fill(store, replace(reporting.new_entry(kind, key), text=said))


def drawn(kind: str, language: str, report_class: str = "public", facts: Snapshot | None = None) -> Document:
    """The worded report of a kind."""
    known = facts or snapshot()
    reports = tuple(replace(one, report_class=report_class) if one.report_id == kind else one for one in known.reports)
    return exporting.draw(replace(known, reports=reports), Wanted(language=language, report_id=kind), TODAY)


def tables(document: Document) -> dict[str, Table]:
    """The tables of a document, by key."""
    blocks = (block for section in document.sections for block in section.blocks)
    return {block.key: block for block in blocks if isinstance(block, Table)}


def shown(cell: Cell) -> str | float | int | None:
    """What a reader sees of a cell."""
    return cell.value if isinstance(cell, Formula) else cell


def numbers(document: Document) -> list[tuple[str, list[list[float | int | None]]]]:
    """Every number of every table; the rows of the glossary are in another order in each language."""
    return [
        (
            key,
            [[value if isinstance(value := shown(cell), int | float) else None for cell in row] for row in table.rows],
        )
        for key, table in tables(document).items()
        if key != "glossary"
    ]


def words(document: Document) -> str:
    """Everything that is written in a document."""
    said = [document.title, document.subject, document.head, document.mark]
    for section in document.sections:
        said.append(section.title)
        for block in section.blocks:
            if isinstance(block, Paragraph):
                said.append(block.text)
            elif isinstance(block, Table):
                said += [column.title for column in block.columns]
                said += [str(shown(cell)) for row in block.rows for cell in row]
            else:
                said.append(repr(block))
    return "\n".join(said)
