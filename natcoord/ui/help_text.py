"""The texts to read: help on a page (its purpose, then the guide), and what natcoord is."""

from PySide6.QtCore import qVersion

from natcoord import __version__, resources
from natcoord.i18n import QT_TRANSLATE_NOOP, Language
from natcoord.store.driver import cipher_version

_KEYS = {
    "Ctrl+K": QT_TRANSLATE_NOOP("help_text", "Find a page, a record or a command"),
    "Ctrl+1 – Ctrl+7": QT_TRANSLATE_NOOP("help_text", "Go to a page"),
    "Ctrl+PgUp, Ctrl+PgDown": QT_TRANSLATE_NOOP(
        "help_text", "Go to the view before or after, where a page has several"
    ),
    "Ctrl+Z, Ctrl+Shift+Z": QT_TRANSLATE_NOOP("help_text", "Undo and redo a step"),
    "F7, Shift+F7": QT_TRANSLATE_NOOP("help_text", "Next or previous value that is not approved"),
    "F8": QT_TRANSLATE_NOOP("help_text", "Show or hide the trace panel"),
    "Ctrl++, Ctrl+-": QT_TRANSLATE_NOOP("help_text", "Larger and smaller text"),
}


def of_page(name: str, purpose: str, language: Language) -> str:
    """Markdown: the purpose of a page, its chapter of the guide when it is shipped, the keys."""
    parts = [purpose]
    chapter = resources.path(f"guide/{language.code}/{name}.md")
    if chapter.is_file():
        parts.append(chapter.read_text("utf-8"))
    parts.append("**" + language.translate("help_text", "Keys") + "**")
    parts += [f"- {language.translate('help_text', words)}: {language.path(key)}" for key, words in _KEYS.items()]
    return "\n\n".join(parts)


def about(language: Language) -> str:
    """Markdown: name, purpose, versions."""
    purpose = language.translate(
        "help_text",
        "For national coordination mechanisms on small arms and light weapons: from the baseline to gaps, targets,"
        " indicators and the national report. It works without the internet and sends nothing anywhere.",
    )
    scale = language.translate(
        "help_text", "The scores are natcoord's own scale. They do not claim to be the scoring of any agency."
    )
    version = language.translate("help_text", "Version {version}").format(version=language.isolate(__version__))
    parts = {"SQLCipher": cipher_version(), "Qt": qVersion()}
    rows = [version, *(f"{name} {language.isolate(number)}" for name, number in parts.items())]
    return "\n\n".join([purpose, scale, *rows])
