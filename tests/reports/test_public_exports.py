"""No public export holds what must not leave, in any part of its file; those for the country do, so it can be found."""

import html
import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from natcoord import content, report_packs
from natcoord.domain import report_periods
from natcoord.domain.report_records import CLASSES, Report, ReportEntry
from natcoord.domain.snapshot import Snapshot
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.reports import shortened
from natcoord.reports.document import Table
from natcoord.reports.kinds import KINDS
from natcoord.services import country, exporting, machine, overview
from natcoord.services.exporting import Wanted
from natcoord.store import file
from tests.reports import planted
from tests.reports.planted import MARKER

if TYPE_CHECKING:
    import pikepdf

TODAY = date(2026, 11, 22)
pytestmark = pytest.mark.usefixtures("qapp")  # the PDF writer would make an application without windows
LANGUAGES = ("ar", "en", "both")
# In one page of sentences and charts nothing of one record needs to stand.
TOLD = [kind for kind in KINDS if kind != "brief"]


@dataclass(frozen=True)
class Planted:
    """The file, and its facts with reports of each class."""

    path: Path
    facts: Snapshot

    def of_class(self, report_class: str) -> Snapshot:
        return replace(self.facts, reports=tuple(replace(one, report_class=report_class) for one in self.facts.reports))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Planted:
    path = tmp_path_factory.mktemp("planted") / "testland.natcoord"
    named = country.new({"en": "Testland", "ar": "بلد الاختبار"}, "en")
    store = file.create(path, named, person=MARKER)
    with store.step("demo.fill"):
        store.save(*planted.rows(content.pack()))
        store.save(*(one for kind in KINDS for one in _report(kind)))
    facts = overview.snapshot(store, TODAY)
    store.close()
    return Planted(path, facts)


def _report(kind: str) -> Iterator[Report | ReportEntry]:
    """A report of the usual period, with the marker in its note and in every answer that must not leave."""
    wants, template = KINDS[kind], report_packs.template(kind)
    period = report_periods.choices(wants.length, TODAY)[0]
    instrument = exporting.roadmaps()[0] if wants.needs_instrument else ""
    title = {"en": "Report", "ar": "تقرير"}
    yield Report(f"report-{kind}", kind, title, period, "en", "public", "", instrument, note=MARKER)
    for number, field in enumerate(template.fields.values() if template else ()):
        if field.kind in ("text", "list"):
            text = MARKER if field.is_restricted else "Said"
            yield ReportEntry(f"{kind}-{number}", f"report-{kind}", field.field_key, text={"en": text, "ar": text})


def write(facts: Snapshot, kind: str, language: str, folder: Path) -> list[Path]:
    """The report in the three formats."""
    document = exporting.draw(facts, Wanted(report_id=f"report-{kind}", language=language), TODAY)
    paper = shortened.on_paper(document, Language(document.language))
    for suffix in exporting.SUFFIXES:
        exporting.writer(suffix).write(document if suffix == ".xlsx" else paper, folder / f"report{suffix}")
    return [folder / f"report{suffix}" for suffix in exporting.SUFFIXES]


def found(path: Path) -> list[str]:
    """The places of a file in which the marker stands."""
    places = _in_pdf(path) if path.suffix == ".pdf" else _in_parts(path.name, path.read_bytes())
    wanted = MARKER.casefold(), json.dumps(MARKER).strip('"').casefold()
    return [place for place, text in places if any(one in html.unescape(text).casefold() for one in wanted)]


def _in_parts(name: str, held: bytes) -> Iterator[tuple[str, str]]:
    """Every part of a file, those of files in it too: as it stands, and without what divides its texts."""
    yield name, name
    if zipfile.is_zipfile(io.BytesIO(held)):
        with zipfile.ZipFile(io.BytesIO(held)) as parts:
            yield f"{name}: comment", parts.comment.decode("utf-8", "ignore")
            for part in parts.infolist():
                yield f"{name}/{part.filename}: comment", part.comment.decode("utf-8", "ignore")
                yield from _in_parts(f"{name}/{part.filename}", parts.read(part))
        return
    for code in ("utf-8", "utf-16-le", "utf-16-be"):
        text = held.decode(code, "ignore")
        yield name, text
        yield name, re.sub(r"<[^>]*>", "", text)


def _in_pdf(path: Path) -> Iterator[tuple[str, str]]:
    """Properties, outline, streams unpacked, and the letters of the fonts: these hold no letter that is not used."""
    import pikepdf
    import pypdf

    reader = pypdf.PdfReader(path)
    yield "properties", str(reader.metadata)
    yield "outline", str(reader.outline)
    maps = []
    with pikepdf.open(path) as held:
        for one in held.objects:
            yield "object", one.unparse().decode("latin-1")
            if isinstance(one, pikepdf.Stream):
                content = _content(one)
                yield "stream", content.decode("utf-8", "ignore")
                maps += re.findall(rb"<([0-9a-f]{4})>", content.lower()) if b"begincmap" in content else []
    letters = {chr(int(one, 16)) for one in maps}
    yield "letters of the fonts", MARKER if letters >= set(MARKER) else ""


def _content(stream: "pikepdf.Stream") -> bytes:
    import pikepdf

    try:
        return bytes(stream.read_bytes())
    except pikepdf.PdfError:  # a picture
        return bytes(stream.read_raw_bytes())


def text_of(path: Path) -> str:
    """What a reader of a PDF can copy from it."""
    import pypdf

    return "".join(re.sub(r"\s", "", page.extract_text()) for page in pypdf.PdfReader(path).pages)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_no_public_report_holds_what_must_not_leave(made: Planted, kind: str, language: str, tmp_path: Path) -> None:
    files = write(made.of_class("public"), kind, language, tmp_path)
    assert {path.name: found(path) for path in files} == {path.name: [] for path in files}


@pytest.mark.parametrize("kind", TOLD)
def test_the_same_report_for_the_country_does(made: Planted, kind: str, tmp_path: Path) -> None:
    files = write(made.of_class("restricted"), kind, "both", tmp_path)
    assert [path.name for path in files if not found(path)] == []


@pytest.mark.parametrize("report_class", ["public", "restricted"])
def test_the_letters_of_the_fonts_tell_what_stands_in_a_pdf(made: Planted, report_class: str, tmp_path: Path) -> None:
    path = write(made.of_class(report_class), "national", "en", tmp_path)[-1]
    assert bool(found(path)) == (MARKER in text_of(path)) == (report_class == "restricted")


@pytest.mark.parametrize("form", machine.FORMS)
def test_no_public_data_hold_what_must_not_leave(made: Planted, form: str, tmp_path: Path) -> None:
    target = machine.write(made.path, form, tmp_path / f"facts{machine.SUFFIX[form]}", TODAY)
    assert found(target) == []


@pytest.mark.parametrize("form", ["csv", "json", "package"])
def test_data_for_the_country_do(made: Planted, form: str, tmp_path: Path) -> None:
    target = machine.write(made.path, form, tmp_path / f"facts{machine.SUFFIX[form]}", TODAY, "restricted")
    assert found(target)


def test_a_public_report_says_of_who_was_heard_what_one_for_the_country_says(made: Planted) -> None:
    facts = replace(made.facts, restrictions=())
    rows = []
    for report_class in CLASSES:
        document = exporting.draw(facts, Wanted("baseline", "en", report_class=report_class), TODAY)
        blocks = [block for section in document.sections for block in section.blocks]
        rows.append([list(block.rows) for block in blocks if isinstance(block, Table) and block.key == "consulted"])
    assert rows[0] == rows[1]
    assert rows[0][0][-1][1:5] == [2, 40, 60, 0]


def test_a_report_of_the_facts_alone_is_public_unless_another_class_is_asked_for(made: Planted, tmp_path: Path) -> None:
    public = exporting.write(made.path, Wanted("national", "en"), tmp_path / "public.xlsx", TODAY)
    assert found(public) == []
    wanted = Wanted("national", "en", report_class="restricted")
    assert found(exporting.write(made.path, wanted, tmp_path / "restricted.xlsx", TODAY))


def test_a_class_that_is_none_is_refused(made: Planted, tmp_path: Path) -> None:
    with pytest.raises(NatcoordError) as caught:
        exporting.write(made.path, Wanted("national", "en", report_class="secret"), tmp_path / "one.xlsx", TODAY)
    assert caught.value.code == "report_class_unknown"


@pytest.mark.parametrize("suffix", [".xlsx", ".docx", ".pdf"])
def test_the_search_finds_what_stands_in_the_properties_of_a_file(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"one{suffix}"
    if suffix == ".pdf":
        import pypdf

        writer = pypdf.PdfWriter()
        writer.add_blank_page(100, 100)
        writer.add_metadata({"/Subject": MARKER})
        writer.write(path)
    else:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as parts:
            parts.writestr("docProps/core.xml", f"<a>{MARKER[:2]}</a><b>{MARKER[2:]}</b>")
    assert found(path)
