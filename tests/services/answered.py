"""An answered questionnaire: sent to a ministry on the stockpile, filled in with openpyxl, judged and imported."""

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from natcoord.content import Pack
from natcoord.domain.records import Answer, Institution, Question
from natcoord.errors import NatcoordError
from natcoord.reports.questionnaire import COLUMNS
from natcoord.services import answers, assess, overview, plan, questionnaires
from natcoord.services.questionnaires import Order
from natcoord.store.store import Store

TODAY = date(2026, 11, 22)
INTERIOR = Institution("interior", {"en": "Ministry of Interior", "ar": "وزارة الداخلية"}, "ministry")
CUSTOMS = Institution("customs", {"en": "Customs", "ar": "الجمارك"}, "agency")
LETTERS = {name: openpyxl.utils.get_column_letter(place) for place, name in enumerate(COLUMNS, start=1)}
Filled = dict[int, dict[str, Any]]  # sheet row -> column -> what is typed there


class Case:
    """A country file whose round collects answers, and the questions as they stand in rows 2, 3, … of the sheet."""

    def __init__(self, store: Store, pack: Pack) -> None:
        self.store = store
        self.pack = pack
        with store.step("make"):
            plan.save_institution(store, INTERIOR)
            plan.save_institution(store, CUSTOMS)
            title = {"en": "Baseline 2026", "ar": "جولة 2026"}
            self.round_id = assess.start_round(store, title, date(2026, 2, 2), pack.version)
        asked = questionnaires.questions_for(store, pack, self.order())
        self.questions: list[Question] = list(asked.values())

    def order(self, language: str = "en", *, is_prefilled: bool = False) -> Order:
        current = overview.assessment(self.store)
        return Order(current.assessment_id, "interior", language, is_prefilled, ("stockpile",))

    def row(self, **wanted: bool) -> int:
        """The row of the first question that asks for these sides, such as law=True."""
        fits = (all(getattr(one, f"{side}_applies") is is_asked for side, is_asked in wanted.items())
                for one in self.questions)  # fmt: skip
        return list(fits).index(True) + 2

    def sent(self, filled: Filled | None = None, language: str = "en", *, is_prefilled: bool = False) -> Path:
        """A questionnaire, written and filled in."""
        path = self.store.path.with_name("answered.xlsx")
        questionnaires.write(self.store.path, self.order(language, is_prefilled=is_prefilled), path, TODAY)
        return fill(path, filled or {})

    def judged(self, path: Path) -> answers.Preview:
        return answers.preview_file(self.store.path, path)

    def imported(self, path: Path, decisions: dict[str, str] | None = None) -> int:
        made = self.judged(path)
        with self.store.step("answers.apply"):
            return answers.apply(self.store, made, decisions or {})

    def held(self, row: int) -> Answer:
        return overview.answers(self.store)[self.questions[row - 2].question_key]

    def answer(self, row: int, **changes: object) -> None:
        """An answer given in the program."""
        with self.store.step("assess.answer"):
            assess.answer(self.store, self.round_id, self.questions[row - 2], changes)

    def key(self, row: int) -> str:
        return self.questions[row - 2].question_key

    def refusal(self, path: Path) -> NatcoordError:
        """Of a workbook as a whole; the country file stays as it was."""
        before = self.store.path.read_bytes()
        with pytest.raises(NatcoordError) as caught:
            self.judged(path)
        assert self.store.path.read_bytes() == before
        return caught.value


def fill(path: Path, filled: Filled) -> Path:
    book = openpyxl.load_workbook(path)
    for row, texts in filled.items():
        for column, text in texts.items():
            book.worksheets[1][f"{LETTERS[column]}{row}"].value = text
    book.save(path)
    return path
