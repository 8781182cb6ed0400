"""The tables of a country file, as migrations. Facts only: no score, gap or status is stored."""

from natcoord.store import tables
from natcoord.store.driver import Database, Migrations

APPLICATION_ID = 0x4E43_4F52  # "NCOR", so that the file can be told from any other SQLite file

# Every table that holds facts, in the order of their references. The undo log watches exactly these.
TABLES = (
    "country",
    "institution",
    "assessment",
    "round_move",
    "assignment",
    "answer",
    "data_request",
    "consultation",
    "checklist_answer",
    "own_question",
    "hidden_question",
    "gap_decision",
    "target",
    "milestone",
    "target_revision",
    "action_plan",
    "plan_move",
    "plan_item",
    "cost",
    "rate",
    "indicator",
    "measurement",
    "measurement_revision",
    "evidence",
    "arms_count",
    "arms_figure",
    "arms_supply",
    "arms_year",
    "arms_revision",
    "deadline",
    "report",
    "report_entry",
    "report_move",
    "submission",
    "submitted_file",
    "restriction",
)
PRIMARY_KEYS = (
    {table: f"{table}_id" for table in TABLES}
    | dict.fromkeys(("gap_decision", "own_question", "hidden_question"), "question_key")
    | {"rate": "currency"}
)

# What no record names: the files of evidence, what was submitted and its facts are named.
DROP_UNNAMED = """DELETE FROM attachment WHERE attachment NOT IN (
    SELECT attachment FROM evidence WHERE attachment IS NOT NULL
    UNION ALL SELECT attachment FROM submitted_file UNION ALL SELECT facts FROM submission)"""

migrations = Migrations("natcoord")


def _run(db: Database, script: str) -> None:
    for statement in script.split(";"):
        if statement.strip():
            db.execute(statement)


@migrations()
def m0001_first_tables(db: Database) -> None:
    """The facts of the chain: country, institutions, rounds, answers, decisions, targets, indicators, values."""
    _run(db, tables.FIRST)


@migrations()
def m0002_rounds_and_evidence(db: Database) -> None:
    """Rounds with their states, evidence items, attachments, requests, consultations and own questions."""
    _run(db, tables.ROUNDS)


@migrations()
def m0003_plan_and_ledgers(db: Database) -> None:
    """The action plan with its costs, ledgers of targets and values, full sheets, arms by year, the calendar."""
    _run(db, tables.PLAN)


@migrations()
def m0004_reports(db: Database) -> None:
    """Reports with what is filled in, their clearance, what was submitted, and records that must not leave."""
    _run(db, tables.REPORTS)


def known() -> set[str]:
    """The names of all migrations of this version, through the library's public door."""
    memory = Database(memory=True, execute_plugins=False)
    try:
        return {one.name for one in migrations.pending(memory)}
    finally:
        memory.close()
