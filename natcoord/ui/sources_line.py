"""SourcesLine: the provisions a question rests on, marked where the number has to be checked."""

from natcoord.content import Pack
from natcoord.domain.records import Question
from natcoord.i18n import Language
from natcoord.ui.elided import LeadingLabel


class SourcesLine(LeadingLabel):
    """One line of provisions; their subjects are its tooltip."""

    def __init__(self) -> None:
        super().__init__("soft")

    def show_sources(self, question: Question, pack: Pack, language: Language) -> None:
        """Name the provisions of this question; nothing for one that has none."""
        named, tips = [], []
        known = [key for key in question.sources if key in pack.provisions]
        for key in known:
            label = pack.provision_label(key, language.code)
            tips.append(f"{label}: {pack.word(f'provision.{key}', language.code)}")
            if pack.provisions[key].confidence != "verified":
                label = self.tr("{provision} ⚠").format(provision=label)
            named.append(language.isolate(label))
        text = self.tr("Rests on: {provisions}").format(provisions="  ·  ".join(named))
        if any(pack.provisions[key].confidence != "verified" for key in known):
            text = self.tr("{provisions}   ⚠ check against official text").format(provisions=text)
            tips.append(self.tr("⚠ The number was not compared with the official text. Check it before you quote it."))
        self.setVisible(bool(known))
        self.setText(text)
        self.setToolTip("\n".join(tips))
