"""The rows of the progress board: the plan in its order with the targets it serves, then the other targets."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from natcoord import labels
from natcoord.domain import nap as rules
from natcoord.domain.plan_records import PLAN_LEVELS
from natcoord.domain.records import Institution
from natcoord.i18n import Language
from natcoord.services import nap
from natcoord.services.overview import TargetLine
from natcoord.services.progress import Board
from natcoord.ui import plan_words
from natcoord.ui.workspace import Workspace

LEVELS = ("target", *PLAN_LEVELS)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the board, with its words. `kind` is plan_item or target; empty for a heading, with no status."""

    kind: str
    key: str
    level: str  # LEVELS, or empty
    depth: int
    title: str
    status: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    lead: str = ""
    gap: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """The board with its rows in one language; `currency` is that of the funding gaps."""

    board: Board
    rows: tuple[Row, ...]
    currency: str
    language: Language

    def below(self, row: Row) -> list[Row]:
        """The rows directly below one, which its status follows from."""
        found: list[Row] = []
        for one in self.rows[self.rows.index(row) + 1 :]:
            if one.depth <= row.depth:
                break
            if one.depth == row.depth + 1:
                found.append(one)
        return found

    def line(self, key: str) -> TargetLine:
        """Where a target stands."""
        return next(one for one in self.board.targets if one.target.target_id == key)


def shown(workspace: Workspace, board: Board, outside: str) -> Shown:
    """The rows of a board; `outside` is the heading of the targets that no line of the plan serves."""
    language, store = workspace.language, workspace.store
    names = {one.institution_id: language.say(one.name) for one in store.read(Institution)}
    money = nap.money(store, board.plan.action_plan_id) if board.plan else None
    numbers = {one.item.plan_item_id: one.number for one in rules.lines(one.item for one in board.levels)}
    above = {line.target.target_id for one in board.levels if one.item.level != "activity" for line in one.lines}
    rows: list[Row] = []
    for one in board.levels:
        item, is_activity = one.item, one.item.level == "activity"
        amount = money.by_item.get(item.plan_item_id) if money else None
        rows.append(
            Row(
                "plan_item",
                item.plan_item_id,
                item.level,
                one.depth,
                f"{language.digits_of(numbers[item.plan_item_id])}  {plan_words.title(item, language)}",
                one.status,
                {} if is_activity else one.counts,
                names.get(item.institution_id or "", ""),
                "" if amount is None else language.number(amount.gap, 0),
            )
        )
        own = [line for line in one.lines if not is_activity or line.target.target_id not in above]
        rows += _targets(own, one.depth + 1, names, language)
    served = {line.target.target_id for one in board.levels for line in one.lines}
    rest = [line for line in board.targets if line.target.target_id not in served]
    if board.levels and rest:
        rows.append(Row("", "outside", "", 0, outside))
    rows += _targets(rest, 1 if board.levels else 0, names, language)
    return Shown(board, tuple(rows), money.currency if money else "", language)


def _targets(lines: Sequence[TargetLine], depth: int, names: dict[str, str], language: Language) -> list[Row]:
    return [
        Row(
            "target",
            line.target.target_id,
            "target",
            depth,
            f"{line.target.code}  {language.say(line.target.title)}",
            line.progress.status,
            lead=names.get(line.target.institution_id or "", ""),
        )
        for line in lines
    ]


def counts(row: Row, language: Language) -> str:
    """How often each status stands below a row, by its symbol."""
    return "  ".join(f"{labels.status_symbol(code)} {language.number(count)}" for code, count in row.counts.items())


def counts_in_words(row: Row, language: Language) -> str:
    """The same for a tip and a screen reader."""
    said = (f"{labels.status(code, language)} {language.number(count)}" for code, count in row.counts.items())
    return ("، " if language.is_rtl else ", ").join(said)
