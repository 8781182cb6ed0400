"""What may be expected to go wrong. Anything else that is raised is a bug and is shown as one."""

from typing import Any


class NatcoordError(Exception):
    """An expected refusal: a code, worded by `labels.error`, and the facts its sentence needs.

    `problems` lists refusals that were found together, such as the rows of an import.
    """

    def __init__(self, code: str, problems: "tuple[NatcoordError, ...]" = (), /, **facts: Any) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts
        self.problems = problems

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({facts})"
