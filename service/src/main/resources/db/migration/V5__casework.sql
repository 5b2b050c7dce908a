-- What somebody is typing and has not recorded yet. A draft is its writer's own; it is gone once it is recorded or dropped.

CREATE TABLE draft (
    id      uuid PRIMARY KEY,
    account uuid        NOT NULL REFERENCES account,
    child   uuid        NOT NULL REFERENCES child,
    fields  jsonb       NOT NULL,
    saved   timestamptz NOT NULL
);
COMMENT ON COLUMN draft.id IS 'the id that the entry will have: the same form sent twice is recorded once';
CREATE INDEX draft_account ON draft (account, saved);

GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO second_question_app;
