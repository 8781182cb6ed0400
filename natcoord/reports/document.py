"""A report as a value: sections with headings, paragraphs, tables and charts. Three writers put it on disk."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

NUMBERS = ("number", "percent", "level")  # kinds of cells that stand below each other by their units
CellKind = Literal["text", "number", "percent", "year", "date", "status", "level"]


@dataclass(frozen=True, slots=True)
class Formula:
    """A live formula of the workbook, with the value the program computed for it.

    `text` uses ``{row}`` for its own row number, ``{on_track}``, ``{acceleration}`` and the like for the named
    cells of the thresholds sheet, and ``{costs!C0}`` or ``{costs!C0:F9}`` for cells of the table with the key
    `costs`, whatever its sheet: its rows count from 0 below the head. Writers other than xlsx print `value`.
    """

    text: str
    value: str | float | int | None


Cell = str | float | int | None | Formula


@dataclass(frozen=True, slots=True)
class Column:
    """One table column. `width` is in characters; `decimals` None means as many as the value needs.

    Cells of kind percent hold per cent (45.2 for 45.2 %), of kind date the ISO text of a day, of kind level a
    score from 0 to 5, which the workbook shades.
    """

    title: str
    kind: CellKind = "text"
    width: int = 14
    decimals: int | None = None
    is_helper: bool = False  # working columns of formulas: in the workbook only, narrow and grey
    on_paper: bool = True  # keys and the like that only a workbook has room for stay off the printed page
    is_short: bool = False  # a workbook too shows no more than two places, four below one; the cell keeps them all


@dataclass(frozen=True, slots=True)
class Table:
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Cell]]
    key: str = ""  # names the table for charts and formulas
    empty: str = ""  # the sentence that stands there when there is no row
    keeps: int = 0  # how many columns stay on the screen when a wide table is moved sideways
    strong: frozenset[int] = frozenset()  # rows of sums, by their place from 0
    is_form: bool = False  # to be filled in by hand: columns without a value are printed too
    printed: tuple[int, ...] = ()  # the rows that go on paper where all would be too many; empty for the first ones


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str
    style: Literal["body", "title", "subtitle", "heading", "note"] = "body"


@dataclass(frozen=True, slots=True)
class Series:
    """Points of one line; x are period labels in time order, y None where nothing was measured.

    Role former is a path to the target that no longer holds, part one category of a breakdown.
    """

    title: str
    x: tuple[str, ...]
    y: tuple[float | None, ...]
    role: Literal["values", "baseline", "former", "milestones", "target", "part"]


@dataclass(frozen=True, slots=True)
class Chart:
    title: str
    unit: str
    series: tuple[Series, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """One outline of a radar chart: a value on each axis in turn, None where there is none."""

    title: str
    values: tuple[float | None, ...]
    role: Literal["law", "practice", "before", "after"]


@dataclass(frozen=True, slots=True)
class Radar:
    """Scores on axes around a centre; values run from 0 at the centre to `top` at the rim."""

    title: str
    axes: tuple[str, ...]
    outlines: tuple[Outline, ...]
    top: int = 5
    caption: str = ""


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Scores from 0 to 5 in rows and columns, each with its coverage, a share from 0 to 1.

    A cell without a score: coverage None says that nothing is asked there, a number that nothing is answered.
    `thin` and `unasked` are the words of the legend for coverage below one half and for nothing asked.
    """

    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: tuple[tuple[float | None, ...], ...]
    coverage: tuple[tuple[float | None, ...], ...]
    caption: str = ""
    thin: str = ""
    unasked: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of every bar: a count for each row, none below zero. Parts follow each other as they are given."""

    title: str
    values: tuple[int, ...]
    role: Literal["unanswered", "none", "stated", "document", "verified"]


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars lying one below the other, each made of parts end to end."""

    title: str
    rows: tuple[str, ...]
    parts: tuple[Part, ...]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """The same words in two languages side by side; `leading` is in the language of the document."""

    leading: str
    trailing: str
    style: Literal["body", "title", "subtitle", "heading", "note"] = "body"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the contents: the words of a heading with its number. `section` counts the sections from 0."""

    text: str
    level: int  # 1 for a section, 2 for a heading within
    section: int


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents. A printed page adds page numbers, a workbook links; `numbering` fills the entries."""

    entries: tuple[Entry, ...] = ()


Drawing = Chart | Radar | HeatMap | Bars
Words = Paragraph | Pair | Contents
Block = Paragraph | Pair | Contents | Table | Drawing


@dataclass(frozen=True, slots=True)
class Section:
    """One sheet of the workbook, one chapter of the printed report. `sheet` is at most 31 characters.

    A section with `is_continued` follows the one before on the same page, if there is room.
    """

    sheet: str
    title: str
    blocks: tuple[Block, ...]
    is_cover: bool = False
    is_continued: bool = False


@dataclass(frozen=True, slots=True)
class Formats:
    """How numbers and days are printed, as plain values; workbook cells stay numbers and days.

    `date` may use {day}, {month}, {year} and {month_name}, the last taken from `months` (twelve names).
    """

    decimal: str = "."
    group: str = ","
    percent: str = "%"
    digits: str = "0123456789"
    date: str = "{year:04}-{month:02}-{day:02}"
    months: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """`names` gives the named cells of the table `thresholds`, in the order of its rows: thresholds and words.

    `head` and `mark` stand above every printed page: what it is and of which State, and how far it may go.
    """

    title: str
    subject: str
    author: str
    language: str
    is_rtl: bool
    created_on: str
    sections: tuple[Section, ...]
    names: dict[str, float | str] = field(default_factory=dict)
    formats: Formats = Formats()
    head: str = ""
    mark: str = ""
