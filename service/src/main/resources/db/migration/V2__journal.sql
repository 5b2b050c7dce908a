-- Children and their journals. A journal is only ever added to: by rights, and by triggers that hold for the owner too.

CREATE SEQUENCE child_reference START 1001;

CREATE TABLE child (
	id uuid PRIMARY KEY,
	reference text NOT NULL UNIQUE DEFAULT 'SQ-' || nextval('child_reference'),
	name text NOT NULL CHECK (name <> ''),
	born date,
	due date,
	sex text NOT NULL,
	gestation_weeks smallint NOT NULL,
	became_known date NOT NULL,
	CHECK (born IS NOT NULL OR due IS NOT NULL)
);

CREATE INDEX child_name ON child (lower(name));

-- what a child's particulars were before they were changed: a birth, a new name, a mistake put right
CREATE TABLE child_earlier (
	child_id uuid NOT NULL REFERENCES child,
	until timestamptz NOT NULL DEFAULT clock_timestamp(),
	name text NOT NULL,
	born date,
	due date,
	sex text NOT NULL,
	gestation_weeks smallint NOT NULL,
	became_known date NOT NULL
);

CREATE INDEX child_earlier_child ON child_earlier (child_id, until);

-- the last entry of each journal; whoever adds an entry holds this row
CREATE TABLE journal_head (
	child_id uuid PRIMARY KEY REFERENCES child,
	seq bigint NOT NULL DEFAULT 0 CHECK (seq >= 0),
	hash bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex') CHECK (length(hash) = 32)
);

CREATE TABLE journal_entry (
	child_id uuid NOT NULL REFERENCES child,
	seq bigint NOT NULL CHECK (seq > 0),
	entry_id uuid NOT NULL,
	role text NOT NULL,
	kind text NOT NULL,
	happened_from date NOT NULL,
	happened_to date NOT NULL CHECK (happened_to >= happened_from),
	happened_about boolean NOT NULL,
	-- when people could know of it; for history brought in from elsewhere this is earlier than when it was written here
	recorded timestamptz NOT NULL,
	written timestamptz NOT NULL CHECK (written >= recorded),
	agency_service text NOT NULL,
	agency_name text NOT NULL,
	author_account uuid,
	author text NOT NULL,
	informant_source text NOT NULL,
	informant_name text NOT NULL,
	restricted_to text[] NOT NULL,
	restriction_reason text NOT NULL,
	-- in the chronology notation
	fact text NOT NULL,
	narrative text NOT NULL,
	salt bytea NOT NULL CHECK (length(salt) = 16),
	previous_hash bytea NOT NULL CHECK (length(previous_hash) = 32),
	hash bytea NOT NULL CHECK (length(hash) = 32),
	PRIMARY KEY (child_id, seq),
	UNIQUE (entry_id, child_id)
);

CREATE INDEX journal_entry_recorded ON journal_entry (recorded);
CREATE INDEX journal_entry_author ON journal_entry (author_account, recorded);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'Nothing in % is ever changed or taken away: a mistake is answered by a correction', TG_TABLE_NAME
		USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_entry
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON child_earlier
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON child
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON journal_head
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION move_head_by_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW.child_id <> OLD.child_id OR NEW.seq <> OLD.seq + 1 THEN
		RAISE EXCEPTION 'A journal grows by one entry at a time' USING ERRCODE = 'integrity_constraint_violation';
	END IF;
	RETURN NEW;
END $$;

CREATE TRIGGER grows_by_one BEFORE UPDATE ON journal_head FOR EACH ROW EXECUTE FUNCTION move_head_by_one();

CREATE FUNCTION begin_journal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
	INSERT INTO journal_head (child_id) VALUES (NEW.id);
	RETURN NEW;
END $$;

CREATE TRIGGER begins_journal AFTER INSERT ON child FOR EACH ROW EXECUTE FUNCTION begin_journal();

CREATE FUNCTION keep_earlier() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
	INSERT INTO child_earlier (child_id, name, born, due, sex, gestation_weeks, became_known)
	VALUES (OLD.id, OLD.name, OLD.born, OLD.due, OLD.sex, OLD.gestation_weeks, OLD.became_known);
	RETURN NEW;
END $$;

CREATE TRIGGER keeps_earlier AFTER UPDATE ON child FOR EACH ROW EXECUTE FUNCTION keep_earlier();

-- in force also for a session that says it only repeats what another server did
ALTER TABLE journal_entry ENABLE ALWAYS TRIGGER never_changed;
ALTER TABLE child_earlier ENABLE ALWAYS TRIGGER never_changed;
ALTER TABLE child ENABLE ALWAYS TRIGGER never_removed;
ALTER TABLE child ENABLE ALWAYS TRIGGER keeps_earlier;
ALTER TABLE journal_head ENABLE ALWAYS TRIGGER never_removed;
ALTER TABLE journal_head ENABLE ALWAYS TRIGGER grows_by_one;

GRANT SELECT, INSERT ON child, journal_entry TO second_question_app;
GRANT UPDATE (name, born, due, sex, gestation_weeks) ON child TO second_question_app;
GRANT SELECT ON child_earlier, journal_head TO second_question_app;
GRANT UPDATE (seq, hash) ON journal_head TO second_question_app;
GRANT USAGE ON SEQUENCE child_reference TO second_question_app;
