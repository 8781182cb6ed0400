"""Fills the fields of a Word file that a ministry made, with docxtpl: ``{{ nc_state }}``, loops, conditions."""

import zipfile
from pathlib import Path
from typing import Any

from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate
from jinja2 import DebugUndefined, TemplateError
from jinja2.sandbox import SandboxedEnvironment
from lxml.etree import XMLSyntaxError

from natcoord.errors import NatcoordError
from natcoord.i18n import Language
from natcoord.reports.fill_workbook import Filled
from natcoord.reports.printed import clean
from natcoord.reports.template_names import Lists, Names, printed


def fill(template: Path, target: Path, names: Names, lists: Lists, language: Language) -> Filled:
    """Write the template with its fields filled to `target`; a field with an unknown name stays as it is.

    Raises ``template_unreadable`` for what is no Word file, ``template_malformed`` with what is wrong in it, and
    ``template_without_names`` for one without fields.
    """
    try:
        word = DocxTemplate(str(template))
        used = sorted(word.get_undeclared_template_variables(_environment()))
        if not used:
            raise NatcoordError("template_without_names", file=template.name)
        known: dict[str, Any] = {key: clean(printed(value, language)) for key, value in names.items()}
        known |= {
            key: [{name: clean(printed(value, language)) for name, value in one.items()} for one in many]
            for key, many in lists.items()
        }
        word.render(known, _environment(), autoescape=True)
        word.save(str(target))
    except (PackageNotFoundError, zipfile.BadZipFile, KeyError, ValueError) as error:
        raise NatcoordError("template_unreadable", file=template.name) from error
    except (TemplateError, XMLSyntaxError) as error:
        raise NatcoordError("template_malformed", file=template.name, detail=str(error)) from error
    found = Filled()
    for name in used:
        (found.filled if name in known else found.unknown).append((name, f"{{{{ {name} }}}}"))
    return found


def _environment() -> SandboxedEnvironment:
    """A template is somebody else's file: it may name facts and loop over them, and nothing more."""
    made = SandboxedEnvironment(undefined=DebugUndefined, autoescape=True)
    made.globals.clear()
    return made
