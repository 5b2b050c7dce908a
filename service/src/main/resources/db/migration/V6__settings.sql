-- What the partnership settles for itself about the practice points. Every change stays on its journal; the fold of it holds.

CREATE TABLE partnership_journal (
    seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    area       text        NOT NULL CHECK (area <> ''),
    point      text        NOT NULL,
    setting    text        NOT NULL,
    value      text        NOT NULL,
    before     text        NOT NULL,
    reason     text        NOT NULL CHECK (reason <> ''),
    changed_by uuid REFERENCES account,
    changer    text        NOT NULL CHECK (changer <> '')
);
COMMENT ON COLUMN partnership_journal.before IS 'the value that held until then';
COMMENT ON COLUMN partnership_journal.changed_by IS 'none where the partnership''s file changed it at a start';

CREATE TABLE partnership_file (
    seq  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at   timestamptz NOT NULL,
    text text        NOT NULL
);
COMMENT ON TABLE partnership_file IS 'the file as it was read at a start; only what is new in it since the last is a change';

CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON partnership_journal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON partnership_file
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON partnership_journal, partnership_file TO second_question_app;

-- A question carries what the partnership chose otherwise than the page, and may end because its point is no longer asked.
ALTER TABLE question ADD COLUMN chosen text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN question.chosen IS 'what the partnership had chosen otherwise than the point''s page, in words';
GRANT UPDATE (chosen) ON question TO second_question_app;
ALTER TABLE question DROP CONSTRAINT question_ending_check;
ALTER TABLE question ADD CHECK (ending IN ('answered', 'set aside', 'lapsed', 'withdrawn', 'not asked here'));
ALTER TABLE question_step DROP CONSTRAINT question_step_step_check;
ALTER TABLE question_step ADD CHECK (step IN ('opened', 'raised anew', 'answered', 'set aside', 'lapsed', 'withdrawn', 'opened again', 'not asked here'));
