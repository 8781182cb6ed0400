"""The catalogues are fresh, whole and carry the same placeholders as the source."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from defusedxml import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CODES = ("ar", "en")
FORMS = {"ar": 6, "en": 2}
SAME_IN_ARABIC = {"natcoord", "Ctrl+Enter", "Excel", "Word", "PDF", "English", "العربية"}


def messages(path: Path) -> dict[tuple[str, str], tuple[list[str], bool, str]]:
    """By context and source: the translations, whether it counts, and its type."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            texts = forms or [translation.text or ""]
            key = (name, message.findtext("source") or "")
            found[key] = (texts, message.get("numerus") == "yes", translation.get("type", ""))
    return found


def test_texts_to_translate_are_plain_literals() -> None:
    broken = []
    for path in (ROOT / "natcoord").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == "tr" and not isinstance(node.args[0], ast.Constant):
                broken.append(f"{path.name}:{node.lineno}")
            if name == "QT_TRANSLATE_NOOP" and not all(isinstance(one, ast.Constant) for one in node.args):
                broken.append(f"{path.name}:{node.lineno}")
    assert not broken


def test_every_text_to_translate_is_found_by_the_catalogue_tool() -> None:
    # It passes over calls with keyword arguments, and over texts inside f-strings, without a word.
    known = {source for _, source in messages(ROOT / "i18n" / "natcoord_ar.ts")}
    missing = []
    for path in (ROOT / "natcoord").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name)
            if place is None or len(node.args) <= place or not isinstance(node.args[place], ast.Constant):
                continue
            if node.args[place].value not in known:
                missing.append((path.name, node.lineno, node.args[place].value))
    assert not missing


@pytest.mark.parametrize("code", CODES)
def test_the_catalogues_hold_exactly_what_the_program_says(tmp_path: Path, code: str) -> None:
    made = tmp_path / f"natcoord_{code}.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-pluralonly"] if code == "en" else []  # the source is the English text
    command = [str(lupdate), "-extensions", "py", str(ROOT / "natcoord"), *options, "-ts", str(made)]
    subprocess.run(command, capture_output=True, text=True, check=True)
    fresh = set(messages(made))
    assert set(messages(ROOT / "i18n" / made.name)) == fresh, "run: python3 setup_app.py translations"


@pytest.mark.parametrize("code", CODES)
def test_no_text_is_left_untranslated(code: str) -> None:
    unfinished = []
    for key, (texts, counts, kind) in messages(ROOT / "i18n" / f"natcoord_{code}.ts").items():
        whole = all(texts) and (not counts or len(texts) == FORMS[code])
        if not whole or kind in ("unfinished", "vanished", "obsolete"):
            unfinished.append(key)
    assert not unfinished


@pytest.mark.parametrize("code", CODES)
def test_translations_carry_the_placeholders_of_their_source(code: str) -> None:
    broken = []
    for (context, source), (texts, _, _) in messages(ROOT / "i18n" / f"natcoord_{code}.ts").items():
        wanted = sorted(re.findall(r"{\w*}", source))
        for text in texts:
            if text and sorted(re.findall(r"{\w*}", text)) != wanted:
                broken.append((context, source, text))
    assert not broken


def test_arabic_texts_are_written_in_arabic() -> None:
    broken = [
        (source, texts)
        for (_, source), (texts, _, _) in messages(ROOT / "i18n" / "natcoord_ar.ts").items()
        if re.search(r"[A-Za-z]{2}", re.sub(r"{\w*}|%n", "", source)) and source not in SAME_IN_ARABIC
        if not all(re.search("[\u0600-\u06ff]", text) for text in texts)
    ]
    assert not broken
