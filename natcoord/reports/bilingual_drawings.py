"""Drawings with the words of two languages: drawn once where they show the same numbers."""

from collections.abc import Iterator
from dataclasses import replace

from natcoord.reports.bilingual_words import both, joined
from natcoord.reports.document import Bars, Chart, Drawing, HeatMap, Radar


def beside(leading: Drawing, trailing: Drawing) -> Iterator[Drawing]:
    """One drawing if both have the same shape, else one after the other."""
    made = _beside(leading, trailing)
    if made is None:
        yield from (leading, trailing)
    else:
        title = joined(leading.title, trailing.title)
        yield replace(made, title=title, caption=joined(leading.caption, trailing.caption))


def _beside(leading: Drawing, trailing: Drawing) -> Drawing | None:
    if isinstance(leading, Chart) and isinstance(trailing, Chart):
        return _chart(leading, trailing)
    if isinstance(leading, Radar) and isinstance(trailing, Radar):
        return _radar(leading, trailing)
    if isinstance(leading, HeatMap) and isinstance(trailing, HeatMap):
        return _heat_map(leading, trailing)
    if isinstance(leading, Bars) and isinstance(trailing, Bars):
        return _bars(leading, trailing)
    return None


def _chart(leading: Chart, trailing: Chart) -> Chart | None:
    if [one.y for one in leading.series] != [one.y for one in trailing.series]:
        return None
    titles = _all([one.title for one in leading.series], [one.title for one in trailing.series])
    series = tuple(replace(one, title=title) for one, title in zip(leading.series, titles, strict=True))
    return replace(leading, unit=joined(leading.unit, trailing.unit), series=series)


def _radar(leading: Radar, trailing: Radar) -> Radar | None:
    if [one.values for one in leading.outlines] != [one.values for one in trailing.outlines]:
        return None
    titles = _all([one.title for one in leading.outlines], [one.title for one in trailing.outlines])
    outlines = tuple(replace(one, title=title) for one, title in zip(leading.outlines, titles, strict=True))
    return replace(leading, axes=_lines(leading.axes, trailing.axes), outlines=outlines)


def _heat_map(leading: HeatMap, trailing: HeatMap) -> HeatMap | None:
    if leading.values != trailing.values:
        return None
    return replace(
        leading,
        rows=_lines(leading.rows, trailing.rows),
        columns=_lines(leading.columns, trailing.columns),
        thin=joined(leading.thin, trailing.thin),
        unasked=joined(leading.unasked, trailing.unasked),
    )


def _bars(leading: Bars, trailing: Bars) -> Bars | None:
    if [one.values for one in leading.parts] != [one.values for one in trailing.parts]:
        return None
    titles = _all([one.title for one in leading.parts], [one.title for one in trailing.parts])
    parts = tuple(replace(one, title=title) for one, title in zip(leading.parts, titles, strict=True))
    return replace(leading, rows=_lines(leading.rows, trailing.rows), parts=parts)


def _all(leading: list[str], trailing: list[str]) -> list[str]:
    return [joined(first, second) for first, second in zip(leading, trailing, strict=True)]


def _lines(leading: tuple[str, ...], trailing: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(both(first, second) for first, second in zip(leading, trailing, strict=True))
