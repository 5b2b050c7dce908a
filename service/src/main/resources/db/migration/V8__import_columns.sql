-- What the columns of an exported chronology tell, as a person last chose it: kept for the next file with the same headings.

CREATE TABLE import_columns (
    fingerprint text PRIMARY KEY CHECK (fingerprint <> ''),
    columns     text        NOT NULL CHECK (columns <> ''),
    kept        timestamptz NOT NULL
);
COMMENT ON COLUMN import_columns.fingerprint IS 'made of the headings in their order; of the file itself nothing is kept';

GRANT SELECT, INSERT, UPDATE ON import_columns TO second_question_app;
