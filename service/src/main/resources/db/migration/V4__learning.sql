-- The partnership's learning as it was imported, what people settled about it, and where each point in force stands in it.
-- All of it is only ever added to: the newest row counts, and who settled what before it stays.

CREATE TABLE learning_document (
    id          uuid PRIMARY KEY,
    file_name   text        NOT NULL CHECK (file_name <> ''),
    sha256      bytea       NOT NULL CHECK (length(sha256) = 32),
    bytes       bytea       NOT NULL,
    learning    json        NOT NULL,
    imported    timestamptz NOT NULL,
    imported_by uuid        NOT NULL REFERENCES account,
    importer    text        NOT NULL
);
COMMENT ON COLUMN learning_document.learning IS 'what the reader made of the bytes on that day';
CREATE INDEX learning_document_sha256 ON learning_document (sha256);

CREATE TABLE learning_settlement (
    seq        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document   uuid        NOT NULL REFERENCES learning_document,
    doubt      int         NOT NULL CHECK (doubt >= 0),
    how        text        NOT NULL CHECK (how IN ('AS_READ', 'OTHERWISE', 'OWN_WORDS', 'LEFT_OPEN')),
    words      text        NOT NULL,
    at         timestamptz NOT NULL,
    settled_by uuid        NOT NULL REFERENCES account,
    settler    text        NOT NULL,
    CHECK (how = 'AS_READ' OR words <> '')
);
COMMENT ON COLUMN learning_settlement.doubt IS 'which of the reader''s doubts, counted from 0';
CREATE INDEX learning_settlement_document ON learning_settlement (document, doubt, seq);

CREATE TABLE learning_match (
    seq       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document  uuid        NOT NULL REFERENCES learning_document,
    point     text        NOT NULL,
    place     text,
    score     real        NOT NULL CHECK (score BETWEEN 0 AND 1),
    cited     boolean     NOT NULL,
    standing  text        NOT NULL CHECK (standing IN ('PROPOSED', 'CONFIRMED', 'CHANGED', 'REFUSED')),
    at        timestamptz NOT NULL,
    chosen_by uuid REFERENCES account,
    chooser   text        NOT NULL,
    CHECK ((standing = 'PROPOSED') = (chosen_by IS NULL)),
    CHECK (standing <> 'REFUSED' OR place IS NULL)
);
COMMENT ON COLUMN learning_match.place IS 'the printed point, as in ''neglect 8''; none where the document does not have it';
CREATE UNIQUE INDEX learning_match_proposed ON learning_match (document, point) WHERE standing = 'PROPOSED';
CREATE INDEX learning_match_document ON learning_match (document, point, seq);

CREATE TABLE learning_confirmation (
    seq          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document     uuid        NOT NULL UNIQUE REFERENCES learning_document,
    at           timestamptz NOT NULL,
    confirmed_by uuid        NOT NULL REFERENCES account,
    confirmer    text        NOT NULL
);
COMMENT ON TABLE learning_confirmation IS 'the newest is the partnership''s library';

CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON learning_document
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON learning_settlement
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON learning_match
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON learning_confirmation
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT ON learning_document, learning_settlement, learning_match, learning_confirmation TO second_question_app;
