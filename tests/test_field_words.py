"""Every table and field has its word, in every offered language."""

import pytest

from natcoord import field_words
from natcoord.domain import frozen
from natcoord.domain.records import Milestone
from natcoord.i18n import OFFERED, Language

TABLES = {**frozen.tables(), "milestones": Milestone}


def test_every_field_of_every_table_has_a_word_and_no_word_is_left_over() -> None:
    assert set(field_words.TABLE) == set(TABLES)
    found = {table: tuple(words) for table, words in field_words.FIELD_NAME.items()}
    assert found == {table: tuple(one.name for one in frozen.parts(kind)) for table, kind in TABLES.items()}


@pytest.mark.parametrize("code", OFFERED)
def test_every_word_is_told_in_every_language(code: str) -> None:
    language = Language(code)
    told = {
        (table, field): field_words.field_word(table, field, language)
        for table, fields in field_words.FIELD_NAME.items()
        for field in fields
    }
    told |= {(table, ""): field_words.table_word(table, language) for table in TABLES}
    assert all(told.values())
    assert code == "en" or not [place for place, words in told.items() if words.isascii()]


@pytest.mark.parametrize("table", TABLES)
def test_no_two_fields_of_a_table_have_the_same_word(table: str) -> None:
    words = list(field_words.FIELD_NAME[table].values())
    assert len(set(words)) == len(words)
