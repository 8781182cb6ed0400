"""The action plan along time: what the page shows, and one page of it on paper."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from natcoord import content
from natcoord.domain import timeline
from natcoord.domain.plan_records import ActionPlan
from natcoord.domain.records import Institution, Target
from natcoord.domain.timeline import Timeline, Wanted
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.reports.files import Cancelled, never
from natcoord.services import exporting, nap
from natcoord.store.file import reading
from natcoord.store.store import Store


@dataclass(frozen=True, slots=True)
class Shown:
    """The current plan on its years, what may be asked of it, and how many of its lines fit what was asked."""

    plan: ActionPlan | None
    timeline: Timeline
    institutions: tuple[Institution, ...]  # that lead or help
    areas: tuple[str, ...]  # that its lines have


def shown(store: Store, today: date, wanted: Wanted | None = None) -> Shown:
    """The current plan as it stands today, or what is wanted of it."""
    plan = nap.current(store)
    items = nap.items(store, plan.action_plan_id) if plan else []
    keys = {key for one in items for key in (one.institution_id, *one.partners)}
    institutions = tuple(one for one in store.read(Institution) if one.institution_id in keys)
    areas = tuple(dict.fromkeys(one.area for one in items if one.area))
    return Shown(plan, timeline.of(timeline.rows(items, store.read(Target), today, wanted), today), institutions, areas)


def write_page(
    country_file: Path,
    wanted: Wanted,
    language_code: str,
    target: Path,
    today: date,
    *,
    cancelled: Cancelled = never,
) -> Path:
    """Write the timeline on one A4 page as PDF, and give its path.

    Raises ``language_unknown``, ``report_suffix_unknown``, ``folder_missing``, ``plan_missing``, ``cancelled``, and
    what opening the file and writing the page raise.
    """
    exporting.check_target(language_code, target, (".pdf",))
    # Imported on use: Qt's fonts would make the window late.
    from natcoord.reports import gantt

    with reading(country_file) as store:
        found, country = shown(store, today, wanted), store.country()
    if found.plan is None:
        raise NatcoordError("plan_missing", file=country_file.name)
    if cancelled():
        raise NatcoordError("cancelled")
    language = Language(language_code, country.digits, country.months)
    chosen = next((one for one in found.institutions if one.institution_id == wanted.institution_id), None)
    page = gantt.Page(
        title=language.say(found.plan.title),
        country=language.say(country.name),
        timeline=found.timeline,
        language=language,
        institution=language.say(chosen.name) if chosen else "",
        area=content.pack().word(f"area.{wanted.area}", language_code) if wanted.area else "",
    )
    gantt.write(page, target)
    return target
