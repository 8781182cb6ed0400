"""What is asked of whom, on paper or as a workbook: the questions that go to an institution, and writing them."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from natcoord import content
from natcoord.content import Pack
from natcoord.domain.evidence import by_answer
from natcoord.domain.records import Assessment, Assignment, DataRequest, Institution, Question
from natcoord.domain.snapshot import current_round
from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.reports.files import Cancelled, Progress, never, no_progress
from natcoord.reports.questionnaire import Item, Questionnaire
from natcoord.services import attest, bank, exporting, overview
from natcoord.store.file import reading
from natcoord.store.store import Store

_READ = 0.1  # share of the whole that reading takes


@dataclass(frozen=True, slots=True)
class Order:
    """A questionnaire to write: of a round, to one institution or to all (None), in a language, with or without the
    answers held so far. Without `areas` it asks for those assigned to the institution.
    """

    assessment_id: str
    institution_id: str | None
    language_code: str
    is_prefilled: bool
    areas: tuple[str, ...] = ()


def areas_of(store: Store, assessment_id: str, institution_id: str) -> tuple[str, ...]:
    """The areas that are assigned to an institution in a round."""
    where = "assessment_id = ? AND institution_id = ?"
    return tuple(one.area for one in store.read(Assignment, where, [assessment_id, institution_id]))


def questions_for(store: Store, pack: Pack, order: Order) -> dict[str, Question]:
    """The questions that go into a questionnaire, in the order of the bank; `pack` is the one of `bank.with_own`.

    Of what the round asks: the areas of the order, else those assigned to the institution, and whatever was requested
    of it and has neither come nor been refused; everything when neither an institution nor an area is named.
    """
    current = _round(store, order.assessment_id)
    asked = bank.asked(store, pack, current, overview.answers(store, current))
    if order.institution_id is None:
        return {key: one for key, one in asked.items() if not order.areas or one.area in order.areas}
    areas = order.areas or areas_of(store, order.assessment_id, order.institution_id)
    where = "assessment_id = ? AND institution_id = ? AND received_on IS NULL AND refused_on IS NULL"
    requests = store.read(DataRequest, where, [order.assessment_id, order.institution_id])
    requested = {one.question_key for one in requests}
    return {key: one for key, one in asked.items() if one.area in areas or key in requested}


def order_for(country_file: Path, named: str, language_code: str, *, is_prefilled: bool) -> Order:
    """An order of the current round for an institution named by its key or name in any language, or for ``all``.

    Raises ``questionnaire_no_round``, ``institution_unknown`` and what opening the file raises.
    """
    with reading(country_file) as store:
        current = current_round(store.read(Assessment))
        if current is None:
            raise NatcoordError("questionnaire_no_round")
        institution_id = None
        if named != "all":
            found = find_institution(store.read(Institution), named)
            if found is None:
                raise NatcoordError("institution_unknown", institution=named)
            institution_id = found.institution_id
        return Order(current.assessment_id, institution_id, language_code, is_prefilled)


def find_institution(institutions: list[Institution], named: str) -> Institution | None:
    """The institution with this key, or with this name in any language, whatever its case and spaces."""
    wanted = _plain(named)
    return next(
        (
            one
            for one in institutions
            if named == one.institution_id or any(_plain(name) == wanted for name in one.name.values() if name)
        ),
        None,
    )


def _plain(name: str) -> str:
    return "".join(Language("ar").sort_key(name).split())


def country_mark(store: Store) -> str:
    """What tells this country file from every other: a digest of the key of the first round it was given."""
    first = next(iter(store.read(Assessment)), None)
    return hashlib.sha256(f"natcoord/{first.assessment_id if first else ''}".encode()).hexdigest()[:32]


def write(
    country_file: Path,
    order: Order,
    target: Path,
    today: date,
    *,
    progress: Progress = no_progress,
    cancelled: Cancelled = never,
) -> Path:
    """Write the questionnaire as a workbook (.xlsx) or for print (.docx, .pdf), and give its path.

    Raises ``report_suffix_unknown``, ``language_unknown``, ``folder_missing``, ``questionnaire_no_round``,
    ``questionnaire_empty``, ``cancelled``, and what opening the file and writing the report raise.
    """
    exporting.check_target(order.language_code, target)
    with reading(country_file) as store:
        made = _gather(store, order, today)
    if cancelled():
        raise NatcoordError("cancelled")
    progress(_READ)
    _write(made, target, lambda share: progress(_READ + (1 - _READ) * share), cancelled)
    return target


def _round(store: Store, assessment_id: str) -> Assessment:
    found = store.find(Assessment, assessment_id)
    if found is None:
        raise NatcoordError("questionnaire_no_round")
    return found


def _gather(store: Store, order: Order, today: date) -> Questionnaire:
    """Everything a writer needs. Raises ``questionnaire_no_round``, ``questionnaire_empty``."""
    country, current = store.country(), _round(store, order.assessment_id)
    language = Language(order.language_code, country.digits, country.months)
    pack = bank.with_own(store, content.pack())
    questions = questions_for(store, pack, order)
    institutions = store.read(Institution)
    institution = next((one for one in institutions if one.institution_id == order.institution_id), None)
    if not questions:
        raise NatcoordError("questionnaire_empty", institution=language.say(institution.name) if institution else "–")
    names_of = {one.institution_id: language.say(one.name) for one in institutions}
    return Questionnaire(
        country=country,
        country_mark=country_mark(store),
        assessment=current,
        institution=institution,
        made_on=today.isoformat(),
        language=language,
        pack=pack,
        items=_items(store, current, list(questions.values()), names_of) if order.is_prefilled else _blank(questions),
        institutions=tuple(sorted(names_of.values(), key=language.sort_key)),
        is_prefilled=order.is_prefilled,
    )


def _blank(questions: dict[str, Question]) -> tuple[Item, ...]:
    return tuple(Item(number, one) for number, one in enumerate(questions.values(), start=1))


def _items(store: Store, current: Assessment, questions: list[Question], names: Mapping[str, str]) -> tuple[Item, ...]:
    """The questions with what is held for each; `names` are those of the institutions, by key."""
    answers = overview.answers(store, current)
    evidence = by_answer(attest.of_round(store, current.assessment_id))
    requests = store.read(DataRequest, "assessment_id = ?", [current.assessment_id])
    holders = {one.question_key: names.get(one.institution_id or "", "") for one in requests}
    made = []
    for number, question in enumerate(questions, start=1):
        answer = answers.get(question.question_key)
        items = evidence.get(answer.answer_id, ()) if answer else ()
        made.append(Item(number, question, answer, items, holders.get(question.question_key, "")))
    return tuple(made)


def _write(made: Questionnaire, target: Path, progress: Progress, cancelled: Cancelled) -> None:
    # Imported on use: openpyxl, Word and Qt's fonts would make the window late.
    suffix = target.suffix.lower()
    if suffix == ".xlsx":
        from natcoord.reports import questionnaire_sheet

        questionnaire_sheet.write(made, target, progress=progress, cancelled=cancelled)
        return
    from natcoord.reports import questionnaire_print

    document = questionnaire_print.build(made)
    exporting.writer(suffix).write(document, target, progress=progress, cancelled=cancelled)
