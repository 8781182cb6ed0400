"""Every code has its word, and every word is translated in every offered language."""

import ast
import re
from pathlib import Path

import pytest

from natcoord import label_words, labels, operation_words, refusals
from natcoord.domain import collecting, comparison, plan_records, records, report_records
from natcoord.errors import NatcoordError
from natcoord.i18n import OFFERED, Language
from natcoord.services import exporting

PACKAGE = Path(labels.__file__).parent
TABLES = {
    "STATUS": records.STATUSES,
    "STATUS_SYMBOL": records.STATUSES,
    "EVIDENCE_GRADE": records.EVIDENCE_GRADES,
    "DECISION": (*records.DECISIONS, None),
    "KIND": records.KINDS,
    "DIRECTION": records.DIRECTIONS,
    "FREQUENCY": records.FREQUENCIES,
    "STATE": records.STATES,
    "INSTITUTION_KIND": records.INSTITUTION_KINDS,
    "ROUND_STATE": records.ROUND_STATES,
    "ANSWER_CONFIDENCE": records.ANSWER_CONFIDENCES,
    "EVIDENCE_KIND": records.EVIDENCE_KINDS,
    "CHECK": records.CHECKS,
    "COMPARISON": comparison.VERDICTS,
    "COMPARISON_SYMBOL": comparison.VERDICTS,
    "REQUEST_STATE": collecting.REQUEST_STATES,
    "REQUEST_SYMBOL": collecting.REQUEST_STATES,
    "REPORT_KIND": exporting.KINDS,
    "CLEARANCE": report_records.CLEARANCES,
    "REPORT_CLASS": report_records.CLASSES,
    "TRI": report_records.TRI,
    "FIELD_ABSENCE": report_records.FIELD_ABSENCES,
    "PLAN_LEVEL": plan_records.PLAN_LEVELS,
    "PLAN_STATE": plan_records.PLAN_STATES,
    "ACTIVITY_STATE": plan_records.ACTIVITY_STATES,
    "ACTIVITY_SYMBOL": plan_records.ACTIVITY_STATES,
    "FUNDING": plan_records.FUNDING,
    "ROLLUP": records.ROLLUPS,
    "ITEM_ROLLUP": plan_records.ITEM_ROLLUPS,
    "REPEATS": plan_records.REPEATS,
    "ARMS_FIGURE": plan_records.ARMS_FIGURES,
}


def calls(name: str) -> list[tuple[str, str]]:
    """The first argument of every call of `name` in the program, with where it stands."""
    found = []
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if called == name and isinstance(node.args[0], ast.Constant):
                found.append((node.args[0].value, f"{path.name}:{node.lineno}"))
    return found


@pytest.mark.parametrize("table", TABLES)
def test_every_code_has_a_word_and_no_word_is_left_over(table: str) -> None:
    assert set(getattr(label_words, table)) == set(TABLES[table])


def test_every_absence_has_a_word() -> None:
    assert set(records.ABSENCES) <= set(label_words.ABSENCE)


def test_every_level_has_a_word() -> None:
    assert len(label_words.LEVEL) == len(records.LEVELS)


def test_every_refusal_raised_has_a_sentence() -> None:
    known = set(refusals.SENTENCES) | set(label_words.TARGET_PROBLEM) | set(label_words.PLAN_PROBLEM)
    missing = [(code, place) for code, place in calls("NatcoordError") if code not in known]
    assert not missing


def test_every_operation_done_has_a_name() -> None:
    names = set()
    for path in (PACKAGE / "ui").rglob("*.py"):
        for module, function in re.findall(r"\.do\(\s*(?:partial\()?(\w+)\.(\w+)", path.read_text("utf-8")):
            names.add(f"{module}.{function}")
    names |= {name for name, _ in calls("step")}
    assert len(names) > 10
    assert not names - set(operation_words.OPERATION)


@pytest.mark.parametrize("code", [code for code in OFFERED if code != "en"])
def test_every_refusal_is_told_in_every_language_with_its_facts(code: str) -> None:
    language = Language(code)
    for refusal, sentence in refusals.SENTENCES.items():
        facts = {name: f"<{name}>" for name in re.findall(r"{(\w+)}", sentence) if name != "field"}
        told = labels.error(NatcoordError(refusal, **facts), language)
        assert told != labels.error(NatcoordError(refusal, **facts), Language("en"))
        assert all(value in told for value in facts.values()), refusal


def test_the_symbols_of_the_statuses_are_all_different() -> None:
    assert len(set(labels.STATUS_SYMBOL.values())) == len(records.STATUSES)
