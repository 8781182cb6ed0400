"""The SQL of each migration, in their order. What is here has run on files of users: it is added to, never edited."""

FIRST = """
CREATE TABLE country (
    country_id TEXT PRIMARY KEY CHECK (country_id = 'country'),
    name TEXT NOT NULL, is_example INTEGER NOT NULL CHECK (is_example IN (0, 1)),
    language TEXT NOT NULL, digits TEXT NOT NULL CHECK (digits IN ('latin', 'arabic')),
    months TEXT NOT NULL CHECK (months IN ('un', 'levant', 'international')),
    wanted_level REAL NOT NULL CHECK (wanted_level BETWEEN 0 AND 5),
    on_track REAL NOT NULL, acceleration REAL NOT NULL,
    CHECK (0 < acceleration AND acceleration < on_track AND on_track <= 1)
) STRICT;
CREATE TABLE institution (
    institution_id TEXT PRIMARY KEY, name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('ministry', 'agency', 'civil_society', 'partner', 'other'))
) STRICT;
CREATE TABLE assessment (
    assessment_id TEXT PRIMARY KEY, title TEXT NOT NULL, started_on TEXT NOT NULL, closed_on TEXT,
    pack_version TEXT NOT NULL
) STRICT;
CREATE TABLE answer (
    answer_id TEXT PRIMARY KEY,
    assessment_id TEXT NOT NULL REFERENCES assessment ON DELETE CASCADE,
    question_key TEXT NOT NULL,
    law_level INTEGER CHECK (law_level BETWEEN 0 AND 5),
    law_absence TEXT CHECK (law_absence IN ('not_known', 'not_applicable', 'not_shared')),
    practice_level INTEGER CHECK (practice_level BETWEEN 0 AND 5),
    practice_absence TEXT CHECK (practice_absence IN ('not_known', 'not_applicable', 'not_shared')),
    note TEXT NOT NULL, evidence TEXT NOT NULL,
    evidence_grade TEXT NOT NULL CHECK (evidence_grade IN ('none', 'stated', 'document', 'verified')),
    institution_id TEXT REFERENCES institution ON DELETE SET NULL,
    answered_at TEXT NOT NULL,
    UNIQUE (assessment_id, question_key),
    CHECK (law_level IS NULL OR law_absence IS NULL),
    CHECK (practice_level IS NULL OR practice_absence IS NULL)
) STRICT;
CREATE TABLE gap_decision (
    question_key TEXT PRIMARY KEY,
    decision TEXT CHECK (decision IN ('accepted', 'deferred', 'rejected')),
    reason TEXT NOT NULL, decided_on TEXT NOT NULL,
    priority_override REAL CHECK (priority_override BETWEEN 0 AND 15), override_reason TEXT NOT NULL
) STRICT;
CREATE TABLE target (
    target_id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
    baseline_value REAL, baseline_year INTEGER, target_value REAL, target_year INTEGER,
    institution_id TEXT REFERENCES institution ON DELETE SET NULL,
    adopted_on TEXT, adopted_by TEXT NOT NULL, note TEXT NOT NULL,
    question_keys TEXT NOT NULL, provision_keys TEXT NOT NULL
) STRICT;
CREATE TABLE milestone (
    milestone_id TEXT PRIMARY KEY, target_id TEXT NOT NULL REFERENCES target ON DELETE CASCADE,
    year INTEGER NOT NULL, value REAL NOT NULL, UNIQUE (target_id, year)
) STRICT;
CREATE TABLE indicator (
    indicator_id TEXT PRIMARY KEY, target_id TEXT REFERENCES target ON DELETE SET NULL,
    code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, definition TEXT NOT NULL, unit TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN
        ('stock', 'flow', 'cumulative_flow', 'ordinal', 'yes_no', 'document')),
    direction TEXT NOT NULL CHECK (direction IN ('increase', 'decrease', 'maintain')),
    is_ratio INTEGER NOT NULL CHECK (is_ratio IN (0, 1)),
    numerator TEXT NOT NULL, denominator TEXT NOT NULL, source TEXT NOT NULL,
    frequency TEXT NOT NULL CHECK (frequency IN ('year', 'half_year', 'quarter', 'month')),
    institution_id TEXT REFERENCES institution ON DELETE SET NULL,
    band_low REAL, band_high REAL CHECK (band_low <= band_high),
    is_key INTEGER NOT NULL CHECK (is_key IN (0, 1)), is_draft INTEGER NOT NULL CHECK (is_draft IN (0, 1))
) STRICT;
CREATE TABLE measurement (
    measurement_id TEXT PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator ON DELETE CASCADE,
    period TEXT NOT NULL, cell TEXT NOT NULL,
    value REAL, numerator REAL, denominator REAL,
    absence TEXT CHECK (absence IN ('not_collected', 'not_shared', 'not_known', 'not_applicable')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'approved')),
    source TEXT NOT NULL, recorded_at TEXT NOT NULL,
    UNIQUE (indicator_id, period, cell),
    CHECK ((numerator IS NULL) = (denominator IS NULL)),
    CHECK ((value IS NOT NULL) + (numerator IS NOT NULL) + (absence IS NOT NULL) = 1)
) STRICT;
CREATE TABLE history (
    history_id INTEGER PRIMARY KEY, at TEXT NOT NULL, person TEXT NOT NULL, operation TEXT NOT NULL,
    table_name TEXT NOT NULL, action TEXT NOT NULL, old TEXT, new TEXT
) STRICT;
CREATE INDEX answer_question ON answer (question_key);
CREATE INDEX measurement_waiting ON measurement (indicator_id) WHERE state <> 'approved';
CREATE INDEX indicator_target ON indicator (target_id);
"""

# Answers had one line of evidence and its grade; now each has its own items, and the grade follows from them.
ROUNDS = """
ALTER TABLE assessment ADD COLUMN state TEXT NOT NULL DEFAULT 'collecting'
    CHECK (state IN ('planned', 'collecting', 'analysing', 'validating', 'closed'));
UPDATE assessment SET state = 'closed' WHERE closed_on IS NOT NULL;
ALTER TABLE assessment ADD COLUMN due_on TEXT;
ALTER TABLE assessment ADD COLUMN lead TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment ADD COLUMN institution_id TEXT REFERENCES institution ON DELETE SET NULL;
ALTER TABLE assessment ADD COLUMN team TEXT NOT NULL DEFAULT '';
ALTER TABLE assessment ADD COLUMN scope_areas TEXT NOT NULL DEFAULT '[]';
ALTER TABLE assessment ADD COLUMN scope_instruments TEXT NOT NULL DEFAULT '[]';
ALTER TABLE assessment ADD COLUMN scope_themes TEXT NOT NULL DEFAULT '[]';
ALTER TABLE assessment ADD COLUMN carried_from TEXT REFERENCES assessment ON DELETE SET NULL;
CREATE TABLE round_move (
    round_move_id TEXT PRIMARY KEY,
    assessment_id TEXT NOT NULL REFERENCES assessment ON DELETE CASCADE,
    from_state TEXT NOT NULL, to_state TEXT NOT NULL, moved_at TEXT NOT NULL, person TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE TABLE assignment (
    assignment_id TEXT PRIMARY KEY,
    assessment_id TEXT NOT NULL REFERENCES assessment ON DELETE CASCADE,
    area TEXT NOT NULL, institution_id TEXT REFERENCES institution ON DELETE CASCADE, person TEXT NOT NULL
) STRICT;
CREATE TABLE evidence (
    evidence_id TEXT PRIMARY KEY,
    answer_id TEXT NOT NULL REFERENCES answer ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('statement', 'document')),
    title TEXT NOT NULL, reference TEXT NOT NULL, document_on TEXT,
    file_name TEXT NOT NULL, attachment TEXT,
    verified_by TEXT NOT NULL, verified_on TEXT,
    is_restricted INTEGER NOT NULL CHECK (is_restricted IN (0, 1))
) STRICT;
CREATE INDEX evidence_answer ON evidence (answer_id);
INSERT INTO evidence SELECT
    lower(hex(randomblob(16))), answer_id,
    CASE WHEN evidence_grade IN ('document', 'verified') THEN 'document' ELSE 'statement' END,
    evidence, '', NULL, '', NULL, '',
    CASE WHEN evidence_grade = 'verified' THEN substr(answered_at, 1, 10) END, 0
    FROM answer WHERE evidence <> '' OR evidence_grade <> 'none';
ALTER TABLE answer DROP COLUMN evidence;
ALTER TABLE answer DROP COLUMN evidence_grade;
ALTER TABLE answer ADD COLUMN respondent TEXT NOT NULL DEFAULT '';
ALTER TABLE answer ADD COLUMN confidence TEXT NOT NULL DEFAULT '' CHECK (confidence IN ('', 'low', 'medium', 'high'));
ALTER TABLE answer ADD COLUMN carried_from TEXT REFERENCES assessment ON DELETE SET NULL;
ALTER TABLE answer ADD COLUMN is_confirmed INTEGER NOT NULL DEFAULT 1 CHECK (is_confirmed IN (0, 1));
CREATE TABLE attachment (
    attachment TEXT PRIMARY KEY, content BLOB NOT NULL
) STRICT;
CREATE TABLE data_request (
    data_request_id TEXT PRIMARY KEY,
    assessment_id TEXT NOT NULL REFERENCES assessment ON DELETE CASCADE,
    question_key TEXT NOT NULL,
    institution_id TEXT REFERENCES institution ON DELETE SET NULL,
    asked_on TEXT, due_on TEXT, received_on TEXT, refused_on TEXT, reason TEXT NOT NULL,
    UNIQUE (assessment_id, question_key)
) STRICT;
CREATE TABLE consultation (
    consultation_id TEXT PRIMARY KEY,
    assessment_id TEXT NOT NULL REFERENCES assessment ON DELETE CASCADE,
    held_on TEXT NOT NULL, title TEXT NOT NULL, stakeholder TEXT NOT NULL,
    institution_id TEXT REFERENCES institution ON DELETE SET NULL,
    women INTEGER NOT NULL CHECK (women >= 0), men INTEGER NOT NULL CHECK (men >= 0),
    unstated INTEGER NOT NULL CHECK (unstated >= 0),
    areas TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE TABLE checklist_answer (
    checklist_answer_id TEXT PRIMARY KEY,
    assessment_id TEXT NOT NULL REFERENCES assessment ON DELETE CASCADE,
    item_key TEXT NOT NULL, answer TEXT NOT NULL CHECK (answer IN ('yes', 'partly', 'no')), note TEXT NOT NULL,
    UNIQUE (assessment_id, item_key)
) STRICT;
CREATE TABLE own_question (
    question_key TEXT PRIMARY KEY, area TEXT NOT NULL, lens TEXT NOT NULL,
    importance INTEGER NOT NULL CHECK (importance BETWEEN 1 AND 3),
    sources TEXT NOT NULL, themes TEXT NOT NULL,
    law_applies INTEGER NOT NULL CHECK (law_applies IN (0, 1)),
    practice_applies INTEGER NOT NULL CHECK (practice_applies IN (0, 1)),
    title TEXT NOT NULL, text TEXT NOT NULL, guidance TEXT NOT NULL,
    CHECK (law_applies + practice_applies > 0)
) STRICT;
CREATE TABLE hidden_question (
    question_key TEXT PRIMARY KEY, reason TEXT NOT NULL, hidden_on TEXT NOT NULL
) STRICT;
"""

# Tables whose rules change are made anew beside the old ones: SQLite cannot change a CHECK.
PLAN = """
ALTER TABLE country ADD COLUMN currency TEXT NOT NULL DEFAULT 'USD' CHECK (length(currency) = 3);
CREATE TABLE target_revision (
    target_revision_id TEXT PRIMARY KEY,
    target_id TEXT NOT NULL REFERENCES target ON DELETE CASCADE,
    revised_on TEXT NOT NULL, revised_by TEXT NOT NULL, reason TEXT NOT NULL,
    baseline_value REAL, baseline_year INTEGER, target_value REAL, target_year INTEGER,
    milestones TEXT NOT NULL, adopted_on TEXT, adopted_by TEXT NOT NULL
) STRICT;
CREATE TABLE action_plan (
    action_plan_id TEXT PRIMARY KEY, title TEXT NOT NULL, starts_year INTEGER, ends_year INTEGER,
    state TEXT NOT NULL CHECK (state IN
        ('draft', 'consulted', 'validated', 'approved', 'in_force', 'mid_term_reviewed', 'closed')),
    institution_id TEXT REFERENCES institution ON DELETE SET NULL,
    strategy TEXT NOT NULL, finance_consulted_on TEXT, note TEXT NOT NULL
) STRICT;
CREATE TABLE plan_move (
    plan_move_id TEXT PRIMARY KEY,
    action_plan_id TEXT NOT NULL REFERENCES action_plan ON DELETE CASCADE,
    from_state TEXT NOT NULL, to_state TEXT NOT NULL, moved_on TEXT NOT NULL, body TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE TABLE plan_item (
    plan_item_id TEXT PRIMARY KEY,
    action_plan_id TEXT NOT NULL REFERENCES action_plan ON DELETE CASCADE,
    parent_id TEXT REFERENCES plan_item ON DELETE CASCADE,
    level TEXT NOT NULL CHECK (level IN ('objective', 'outcome', 'output', 'activity')),
    position INTEGER NOT NULL, title TEXT NOT NULL,
    institution_id TEXT REFERENCES institution ON DELETE SET NULL,
    partners TEXT NOT NULL, starts_on TEXT, ends_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('planned', 'under_way', 'done', 'stopped')), state_on TEXT,
    target_ids TEXT NOT NULL, area TEXT NOT NULL, note TEXT NOT NULL,
    rollup TEXT NOT NULL CHECK (rollup IN ('worst', 'most')),
    is_milestone INTEGER NOT NULL CHECK (is_milestone IN (0, 1)),
    CHECK ((level = 'objective') = (parent_id IS NULL))
) STRICT;
CREATE INDEX plan_item_parent ON plan_item (parent_id);
CREATE TABLE cost (
    cost_id TEXT PRIMARY KEY,
    plan_item_id TEXT NOT NULL REFERENCES plan_item ON DELETE CASCADE,
    line TEXT NOT NULL, year INTEGER NOT NULL, currency TEXT NOT NULL CHECK (length(currency) = 3),
    national REAL CHECK (national >= 0), pledged REAL CHECK (pledged >= 0),
    received REAL CHECK (received >= 0), unfunded REAL CHECK (unfunded >= 0),
    institution_id TEXT REFERENCES institution ON DELETE SET NULL
) STRICT;
CREATE INDEX cost_item ON cost (plan_item_id);
CREATE TABLE rate (
    currency TEXT PRIMARY KEY CHECK (length(currency) = 3), per_unit REAL NOT NULL CHECK (per_unit > 0),
    rated_on TEXT NOT NULL, source TEXT NOT NULL
) STRICT;
CREATE TABLE indicator_new (
    indicator_id TEXT PRIMARY KEY, target_id TEXT REFERENCES target ON DELETE SET NULL,
    code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, definition TEXT NOT NULL, unit TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN
        ('stock', 'flow', 'cumulative_flow', 'percentage', 'ordinal', 'yes_no', 'document')),
    direction TEXT NOT NULL CHECK (direction IN ('increase', 'decrease', 'maintain', 'reach')),
    numerator TEXT NOT NULL, denominator TEXT NOT NULL, source TEXT NOT NULL,
    frequency TEXT NOT NULL CHECK (frequency IN ('year', 'half_year', 'quarter', 'month')),
    institution_id TEXT REFERENCES institution ON DELETE SET NULL,
    band_low REAL, band_high REAL CHECK (band_low <= band_high),
    is_key INTEGER NOT NULL CHECK (is_key IN (0, 1)), is_draft INTEGER NOT NULL CHECK (is_draft IN (0, 1)),
    method TEXT NOT NULL DEFAULT '{}', limits TEXT NOT NULL DEFAULT '{}',
    provision_keys TEXT NOT NULL DEFAULT '[]', axes TEXT NOT NULL DEFAULT '[]',
    disability_method TEXT NOT NULL DEFAULT '' CHECK (disability_method IN ('', 'washington_group', 'recorded')),
    low REAL, high REAL CHECK (low <= high),
    plan_item_id TEXT REFERENCES plan_item ON DELETE SET NULL,
    rolls_up_to TEXT REFERENCES indicator ON DELETE SET NULL,
    rollup TEXT NOT NULL DEFAULT '' CHECK (rollup IN ('', 'sum', 'share', 'highest', 'lowest', 'all')),
    library_key TEXT NOT NULL DEFAULT '',
    confidence TEXT NOT NULL DEFAULT 'verified' CHECK (confidence IN ('verified', 'from_memory', 'unverified'))
) STRICT;
INSERT INTO indicator_new (indicator_id, target_id, code, name, definition, unit, kind, direction, numerator,
    denominator, source, frequency, institution_id, band_low, band_high, is_key, is_draft)
    SELECT indicator_id, target_id, code, name, definition, unit,
    CASE WHEN is_ratio THEN 'percentage' ELSE kind END, direction, numerator, denominator, source, frequency,
    institution_id, band_low, band_high, is_key, is_draft FROM indicator ORDER BY rowid;
DROP TABLE indicator;
ALTER TABLE indicator_new RENAME TO indicator;
CREATE INDEX indicator_target ON indicator (target_id);
CREATE TABLE measurement_new (
    measurement_id TEXT PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator ON DELETE CASCADE,
    period TEXT NOT NULL, cell TEXT NOT NULL,
    value REAL, numerator REAL, denominator REAL,
    absence TEXT CHECK (absence IN
        ('not_collected', 'not_shared', 'not_permitted', 'not_applicable', 'not_known')),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'approved')),
    source TEXT NOT NULL, recorded_at TEXT NOT NULL,
    difference TEXT NOT NULL DEFAULT '', entered_by TEXT NOT NULL DEFAULT '',
    submitted_by TEXT NOT NULL DEFAULT '', submitted_at TEXT,
    approved_by TEXT NOT NULL DEFAULT '', approved_at TEXT,
    UNIQUE (indicator_id, period, cell),
    CHECK ((numerator IS NULL) = (denominator IS NULL)),
    CHECK ((value IS NOT NULL) + (numerator IS NOT NULL) + (absence IS NOT NULL) = 1)
) STRICT;
INSERT INTO measurement_new (measurement_id, indicator_id, period, cell, value, numerator, denominator, absence,
    state, source, recorded_at, approved_at)
    SELECT measurement_id, indicator_id, period, cell, value, numerator, denominator, absence, state, source,
    recorded_at, CASE WHEN state = 'approved' THEN recorded_at END FROM measurement ORDER BY rowid;
DROP TABLE measurement;
ALTER TABLE measurement_new RENAME TO measurement;
CREATE INDEX measurement_waiting ON measurement (indicator_id) WHERE state <> 'approved';
CREATE TABLE measurement_revision (
    measurement_revision_id TEXT PRIMARY KEY,
    measurement_id TEXT NOT NULL REFERENCES measurement ON DELETE CASCADE,
    value REAL, numerator REAL, denominator REAL, absence TEXT, source TEXT NOT NULL, state TEXT NOT NULL,
    recorded_at TEXT NOT NULL, approved_by TEXT NOT NULL, approved_at TEXT,
    replaced_at TEXT NOT NULL, replaced_by TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX measurement_revision_of ON measurement_revision (measurement_id);
CREATE TABLE evidence_new (
    evidence_id TEXT PRIMARY KEY,
    answer_id TEXT REFERENCES answer ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('statement', 'document')),
    title TEXT NOT NULL, reference TEXT NOT NULL, document_on TEXT,
    file_name TEXT NOT NULL, attachment TEXT,
    verified_by TEXT NOT NULL, verified_on TEXT,
    is_restricted INTEGER NOT NULL CHECK (is_restricted IN (0, 1)),
    measurement_id TEXT REFERENCES measurement ON DELETE CASCADE,
    CHECK ((answer_id IS NULL) <> (measurement_id IS NULL))
) STRICT;
INSERT INTO evidence_new (evidence_id, answer_id, kind, title, reference, document_on, file_name, attachment,
    verified_by, verified_on, is_restricted)
    SELECT evidence_id, answer_id, kind, title, reference, document_on, file_name, attachment, verified_by,
    verified_on, is_restricted FROM evidence ORDER BY rowid;
DROP TABLE evidence;
ALTER TABLE evidence_new RENAME TO evidence;
CREATE INDEX evidence_answer ON evidence (answer_id);
CREATE INDEX evidence_measurement ON evidence (measurement_id);
CREATE TABLE arms_count (
    arms_count_id TEXT PRIMARY KEY, year INTEGER NOT NULL,
    institution_id TEXT NOT NULL REFERENCES institution ON DELETE CASCADE,
    context TEXT NOT NULL CHECK (context IN ('seized_criminal', 'found', 'surrendered', 'seized_administrative')),
    weapon TEXT NOT NULL,
    total INTEGER CHECK (total >= 0), traced INTEGER CHECK (traced >= 0), established INTEGER CHECK (established >= 0),
    pending INTEGER CHECK (pending >= 0), insufficient INTEGER CHECK (insufficient >= 0),
    not_attempted INTEGER CHECK (not_attempted >= 0), marked INTEGER CHECK (marked >= 0),
    UNIQUE (year, institution_id, context, weapon)
) STRICT;
CREATE TABLE arms_figure (
    arms_figure_id TEXT PRIMARY KEY, year INTEGER NOT NULL,
    institution_id TEXT NOT NULL REFERENCES institution ON DELETE CASCADE,
    figure TEXT NOT NULL, cell TEXT NOT NULL, value INTEGER CHECK (value >= 0), absence TEXT,
    UNIQUE (year, institution_id, figure, cell),
    CHECK ((value IS NULL) <> (absence IS NULL))
) STRICT;
CREATE TABLE arms_supply (
    arms_supply_id TEXT PRIMARY KEY, year INTEGER NOT NULL,
    institution_id TEXT NOT NULL REFERENCES institution ON DELETE CASCADE,
    supplied_on TEXT, absence TEXT, note TEXT NOT NULL,
    UNIQUE (year, institution_id)
) STRICT;
CREATE TABLE arms_year (
    arms_year_id TEXT PRIMARY KEY, closed_on TEXT, note TEXT NOT NULL
) STRICT;
CREATE TABLE arms_revision (
    arms_revision_id TEXT PRIMARY KEY, year INTEGER NOT NULL, record_id TEXT NOT NULL,
    was TEXT NOT NULL, reason TEXT NOT NULL, revised_at TEXT NOT NULL, person TEXT NOT NULL
) STRICT;
CREATE TABLE deadline (
    deadline_id TEXT PRIMARY KEY, title TEXT NOT NULL, due_on TEXT NOT NULL,
    repeats TEXT NOT NULL CHECK (repeats IN ('none', 'half_year', 'year', 'two_years', 'six_years')),
    lead_days INTEGER NOT NULL CHECK (lead_days >= 0),
    institution_id TEXT REFERENCES institution ON DELETE SET NULL,
    library_key TEXT NOT NULL, confidence TEXT NOT NULL, done_on TEXT, note TEXT NOT NULL
) STRICT;
"""

REPORTS = """
CREATE TABLE report (
    report_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN
        ('poa', 'monitoring', 'baseline', 'arms', 'roadmap', 'country_page', 'brief', 'national', 'tracking')),
    title TEXT NOT NULL, period TEXT NOT NULL,
    language TEXT NOT NULL CHECK (language IN ('ar', 'en', 'both')),
    report_class TEXT NOT NULL CHECK (report_class IN ('public', 'restricted')),
    template TEXT NOT NULL, instrument TEXT NOT NULL,
    institution_id TEXT REFERENCES institution ON DELETE SET NULL, due_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('draft', 'technical', 'inter_ministerial', 'political', 'submitted')),
    version INTEGER NOT NULL CHECK (version > 0), note TEXT NOT NULL
) STRICT;
CREATE TABLE report_entry (
    report_entry_id TEXT PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE,
    field_key TEXT NOT NULL, choice TEXT NOT NULL CHECK (choice IN ('', 'yes', 'no', 'developing')),
    number REAL, chosen TEXT NOT NULL, text TEXT NOT NULL,
    absence TEXT NOT NULL CHECK (absence IN ('', 'not_available', 'not_applicable', 'not_shared')),
    entered_at TEXT NOT NULL,
    carried_from TEXT REFERENCES report ON DELETE SET NULL,
    is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
    UNIQUE (report_id, field_key)
) STRICT;
CREATE TABLE report_move (
    report_move_id TEXT PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE,
    from_state TEXT NOT NULL, to_state TEXT NOT NULL, moved_on TEXT NOT NULL,
    body TEXT NOT NULL, person TEXT NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX report_move_report ON report_move (report_id);
CREATE TABLE submission (
    submission_id TEXT PRIMARY KEY,
    report_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE,
    version INTEGER NOT NULL, submitted_on TEXT NOT NULL, body TEXT NOT NULL,
    fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64), facts TEXT NOT NULL, program TEXT NOT NULL,
    UNIQUE (report_id, version)
) STRICT;
CREATE TABLE submitted_file (
    submitted_file_id TEXT PRIMARY KEY,
    submission_id TEXT NOT NULL REFERENCES submission ON DELETE CASCADE,
    file_name TEXT NOT NULL, attachment TEXT NOT NULL CHECK (length(attachment) = 64),
    UNIQUE (submission_id, file_name)
) STRICT;
CREATE TABLE restriction (
    restriction_id TEXT PRIMARY KEY, table_name TEXT NOT NULL, record_key TEXT NOT NULL,
    reason TEXT NOT NULL, restricted_on TEXT NOT NULL,
    UNIQUE (table_name, record_key)
) STRICT;
"""
