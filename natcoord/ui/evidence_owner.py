"""What evidence speaks for: an answer or a value. Each knows by which operations its evidence is written."""

from dataclasses import dataclass
from typing import Any, Protocol

from natcoord.domain.records import Evidence, Question
from natcoord.services import attest
from natcoord.ui.workspace import Workspace


class EvidenceOwner(Protocol):
    """What each writes is one step; None says that it was refused."""

    def save(self, workspace: Workspace, draft: Evidence) -> Any: ...
    def attach(self, workspace: Workspace, draft: Evidence, named: tuple[str, bytes]) -> Any: ...
    def delete(self, workspace: Workspace, evidence_id: str) -> Any: ...


@dataclass(frozen=True, slots=True)
class AnswerOwner:
    """The answer to a question of a round, which may not be written yet."""

    assessment_id: str
    question: Question

    def save(self, workspace: Workspace, draft: Evidence) -> Any:
        return workspace.do(attest.save_evidence, self.assessment_id, self.question, draft)

    def attach(self, workspace: Workspace, draft: Evidence, named: tuple[str, bytes]) -> Any:
        return workspace.do(attest.attach, self.assessment_id, self.question, draft, named)

    def delete(self, workspace: Workspace, evidence_id: str) -> Any:
        return workspace.do(attest.delete_evidence, self.assessment_id, evidence_id)


@dataclass(frozen=True, slots=True)
class ValueOwner:
    """A value of an indicator."""

    measurement_id: str

    def save(self, workspace: Workspace, draft: Evidence) -> Any:
        return workspace.do(attest.save_value_evidence, self.measurement_id, draft)

    def attach(self, workspace: Workspace, draft: Evidence, named: tuple[str, bytes]) -> Any:
        return workspace.do(attest.attach_to_value, self.measurement_id, draft, named)

    def delete(self, workspace: Workspace, evidence_id: str) -> Any:
        return workspace.do(attest.delete_value_evidence, evidence_id)
