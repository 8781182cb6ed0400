"""Two documents of the same facts laid side by side: the same report in two languages."""

import re
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import TypeVar

from natcoord.reports import bilingual_drawings, bilingual_tables
from natcoord.reports.bilingual_words import both, is_same, joined
from natcoord.reports.document import Block, Contents, Document, Entry, Pair, Paragraph, Section, Table, Words

_NUMBER = re.compile(r"^\d+(?:[.]\d+)*[.]?\s+")  # of a heading, as `numbering` writes it
_One = TypeVar("_One")


def beside(leading: Document, trailing: Document) -> Document:
    """One document in the direction of `leading`, each text beside its translation, each number once.

    What stands in one only stays alone. Formats, named cells and the names of sheets are those of `leading`.
    """
    pairs = _aligned(leading.sections, trailing.sections, _sign, in_order=True)
    sections = tuple(_section(first, second, trailing.is_rtl) for first, second in pairs)
    contents = Contents(tuple(_entries(sections)))
    return replace(
        leading,
        title=joined(leading.title, trailing.title),
        subject=joined(leading.subject, trailing.subject),
        author=joined(leading.author, trailing.author),
        mark=joined(leading.mark, trailing.mark),
        sections=tuple(_with_contents(one, contents) for one in sections),
    )


def _aligned(
    leading: Sequence[_One], trailing: Sequence[_One], sign: Callable[[_One], Hashable], *, in_order: bool = False
) -> Iterator[tuple[_One | None, _One | None]]:
    """What belongs together: by place where the signs agree, or, `in_order`, where there are as many of both."""
    signs = [sign(one) for one in leading], [sign(one) for one in trailing]
    if signs[0] == signs[1] or (in_order and len(leading) == len(trailing)):
        yield from zip(leading, trailing, strict=True)
        return
    for kind, start, end, other, last in SequenceMatcher(None, *signs, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from zip(leading[start:end], trailing[other:last], strict=True)
        else:
            yield from ((one, None) for one in leading[start:end])
            yield from ((None, one) for one in trailing[other:last])


def _sign(section: Section) -> Hashable:
    return (section.is_cover, bool(section.title), tuple(map(_kind, section.blocks)))


def _kind(block: Block) -> Hashable:
    if isinstance(block, Paragraph):
        return (Paragraph, block.style)
    if isinstance(block, Table):
        return (Table, block.key, len(block.columns))
    return type(block).__name__


def _section(leading: Section | None, trailing: Section | None, is_rtl: bool) -> Section:
    """`is_rtl` is the direction of `trailing`."""
    if leading is None or trailing is None:
        only = leading or trailing
        assert only is not None
        blocks = only.blocks if leading else tuple(_alone(block, is_rtl) for block in only.blocks)
        return replace(only, blocks=blocks)
    pairs = _aligned(leading.blocks, trailing.blocks, _kind)
    title = both(leading.title, trailing.title)
    if not leading.is_cover:
        title = joined(leading.title, _NUMBER.sub("", trailing.title))
        if is_same(_NUMBER.sub("", leading.title), _NUMBER.sub("", trailing.title)):
            title = leading.title
    made = tuple(block for first, second in pairs for block in _blocks(first, second, is_rtl))
    return replace(leading, title=title, blocks=made)


def _blocks(leading: Block | None, trailing: Block | None, is_rtl: bool) -> Iterator[Block]:
    if trailing is None:
        assert leading is not None
        yield leading
    elif leading is None:
        yield _alone(trailing, is_rtl)
    elif isinstance(leading, Paragraph) and isinstance(trailing, Paragraph):
        yield _pair(leading, trailing)
    elif isinstance(leading, Table) and isinstance(trailing, Table):
        yield from bilingual_tables.beside(leading, trailing, is_rtl)
    elif isinstance(leading, Contents):
        yield leading
    elif isinstance(leading, Words | Table) or isinstance(trailing, Words | Table):
        yield leading
        yield _alone(trailing, is_rtl)
    else:
        yield from bilingual_drawings.beside(leading, trailing)


def _pair(leading: Paragraph, trailing: Paragraph) -> Block:
    if is_same(leading.text, trailing.text) or not trailing.text:
        return leading
    return Pair(leading.text, trailing.text, leading.style) if leading.text else trailing


def _alone(block: Block, is_rtl: bool) -> Block:
    """A block that only the trailing document has: its words stand on their own side."""
    if isinstance(block, Paragraph):
        return Pair("", block.text, block.style)
    return bilingual_tables.marked(block, is_rtl) if isinstance(block, Table) else block


def _with_contents(section: Section, contents: Contents) -> Section:
    blocks = tuple(contents if isinstance(one, Contents) else one for one in section.blocks)
    return replace(section, blocks=blocks)


def _entries(sections: Sequence[Section]) -> Iterator[Entry]:
    """The headings that `numbering` lists, in both languages."""
    for place, section in enumerate(sections):
        if section.is_cover or not section.title or any(isinstance(one, Contents) for one in section.blocks):
            continue
        yield Entry(section.title, 1, place)
        for block in section.blocks:
            if isinstance(block, Paragraph) and block.style == "heading":
                yield Entry(block.text, 2, place)
            elif isinstance(block, Pair) and block.style == "heading":
                text = joined(block.leading, _NUMBER.sub("", block.trailing)) if block.leading else block.trailing
                yield Entry(text, 2, place)
