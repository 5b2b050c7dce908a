-- Every question that was ever open for a child, and how it ended. None is deleted, none is made again.

CREATE TABLE question (
    id       uuid PRIMARY KEY,
    child_id uuid        NOT NULL REFERENCES child,
    point    text        NOT NULL,
    asked    timestamptz NOT NULL,
    opened   date        NOT NULL,
    due      date        NOT NULL,
    moment   text        NOT NULL,
    because  text[]      NOT NULL,
    found    text        NOT NULL,
    ending   text CHECK (ending IN ('answered', 'set aside', 'lapsed', 'withdrawn')),
    ended    timestamptz,
    ended_by text[]      NOT NULL DEFAULT '{}',
    CHECK ((ending IS NULL) = (ended IS NULL))
);
COMMENT ON COLUMN question.asked IS 'when it was first asked here';
COMMENT ON COLUMN question.opened IS 'since when it is open by the record';
COMMENT ON COLUMN question.because IS 'the entries that raise it';
COMMENT ON COLUMN question.ended_by IS 'the entries that answer it or set it aside';

-- one question set aside or open for a child and a point: set aside, it is the same that opens again
CREATE UNIQUE INDEX question_standing ON question (child_id, point) WHERE ending IS NULL OR ending = 'set aside';
CREATE INDEX question_child ON question (child_id, asked);

CREATE TABLE question_step (
    seq      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    question uuid        NOT NULL REFERENCES question,
    at       timestamptz NOT NULL,
    step     text        NOT NULL CHECK (step IN ('opened', 'raised anew', 'answered', 'set aside', 'lapsed', 'withdrawn', 'opened again')),
    entries  text[]      NOT NULL
);
CREATE INDEX question_step_question ON question_step (question, seq);

CREATE TABLE ask_again (
    child_id uuid PRIMARY KEY REFERENCES child,
    on_day   date
);
COMMENT ON COLUMN ask_again.on_day IS 'the next day on which time alone can change an answer; none where it cannot';
CREATE INDEX ask_again_on_day ON ask_again (on_day);

CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON question
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON question_step
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON question, question_step TO second_question_app;
GRANT UPDATE (due, moment, because, found, ending, ended, ended_by) ON question TO second_question_app;
GRANT SELECT, INSERT, UPDATE ON ask_again TO second_question_app;
