-- Who the people are, who may read which child's record and why, and every reading of one.

CREATE TABLE agency (
    id      uuid PRIMARY KEY,
    service text NOT NULL,
    name    text NOT NULL,
    area    text NOT NULL,
    UNIQUE (service, name, area)
);

CREATE TABLE account (
    id                   uuid PRIMARY KEY,
    username             text        NOT NULL UNIQUE CHECK (username = lower(username) AND username <> ''),
    name                 text        NOT NULL CHECK (name <> ''),
    agency               uuid        NOT NULL REFERENCES agency,
    roles                text[]      NOT NULL,
    password             text,
    password_at          timestamptz,
    must_change_password boolean     NOT NULL,
    created              timestamptz NOT NULL,
    disabled_at          timestamptz
);
COMMENT ON COLUMN account.password_at IS 'sessions from before are over';
COMMENT ON COLUMN account.password IS 'argon2id; absent until the person has chosen one by a one-time link';

CREATE TABLE one_time_link (
    token_hash bytea PRIMARY KEY,
    account    uuid REFERENCES account,
    made       timestamptz NOT NULL,
    expires    timestamptz NOT NULL,
    used_at    timestamptz
);
COMMENT ON COLUMN one_time_link.account IS 'whose password is set; absent for the first administrator, who has no account yet';

CREATE TABLE supervision (
    id           uuid PRIMARY KEY,
    supervisor   uuid NOT NULL REFERENCES account,
    practitioner uuid NOT NULL REFERENCES account,
    began        date NOT NULL,
    ended        date,
    recorded_by  uuid REFERENCES account,
    recorded     timestamptz NOT NULL,
    CHECK (supervisor <> practitioner),
    CHECK (ended >= began)
);
CREATE INDEX supervision_supervisor ON supervision (supervisor);
CREATE INDEX supervision_practitioner ON supervision (practitioner);

CREATE TABLE involvement (
    id          uuid PRIMARY KEY,
    child       uuid NOT NULL,
    account     uuid REFERENCES account,
    agency      uuid REFERENCES agency,
    role        text NOT NULL CHECK (role <> ''),
    reason      text NOT NULL,
    began       date NOT NULL,
    ended       date,
    recorded_by uuid REFERENCES account,
    recorded    timestamptz NOT NULL,
    CHECK (num_nonnulls(account, agency) = 1),
    CHECK (ended >= began)
);
COMMENT ON COLUMN involvement.ended IS 'the first day on which it holds no more';
COMMENT ON COLUMN supervision.ended IS 'the first day on which it holds no more';
CREATE INDEX involvement_child ON involvement (child);
CREATE INDEX involvement_account ON involvement (account);
CREATE INDEX involvement_agency ON involvement (agency);

CREATE TABLE emergency_opening (
    id      uuid PRIMARY KEY,
    child   uuid        NOT NULL,
    account uuid        NOT NULL REFERENCES account,
    reason  text        NOT NULL CHECK (reason <> ''),
    opened  timestamptz NOT NULL,
    expires timestamptz NOT NULL
);
CREATE INDEX emergency_opening_account ON emergency_opening (account);

CREATE TABLE emergency_seen (
    opening uuid        NOT NULL REFERENCES emergency_opening,
    account uuid        NOT NULL REFERENCES account,
    seen    timestamptz NOT NULL,
    PRIMARY KEY (opening, account)
);

CREATE TABLE reading (
    seq     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    account uuid        NOT NULL REFERENCES account,
    child   uuid        NOT NULL,
    what    text        NOT NULL,
    shown   boolean     NOT NULL,
    why     text        NOT NULL
);
CREATE INDEX reading_child ON reading (child, seq);
COMMENT ON TABLE reading IS 'every reading of a child''s record and every refused attempt, written before anything is shown';

CREATE FUNCTION refuse_change_of_access() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Rows of % are never changed or removed.', TG_TABLE_NAME;
END $$;
CREATE TRIGGER reading_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reading
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_access();
CREATE TRIGGER emergency_opening_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON emergency_opening
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_access();

-- The one rule of who may read what: a current involvement of one's own or of one's team, supervision of somebody with one, or
-- an emergency that was declared. Day and moment are arguments: no clock inside.
CREATE FUNCTION basis_of_access(reader uuid, today date, now timestamptz)
    RETURNS TABLE (child uuid, rank int, kind text, role text, since date, through text, until timestamptz)
    LANGUAGE sql STABLE AS $$
    WITH person AS (
        SELECT a.id, a.agency FROM account a
         WHERE a.id = reader AND a.disabled_at IS NULL AND a.roles && ARRAY['PRACTITIONER', 'SUPERVISOR', 'CHAIR']
    ), involved AS (
        SELECT i.* FROM involvement i WHERE i.began <= today AND (i.ended IS NULL OR i.ended > today)
    )
    SELECT i.child, 1, 'INVOLVED', i.role, i.began, NULL::text, NULL::timestamptz
      FROM person p JOIN involved i ON i.account = p.id
    UNION ALL
    SELECT i.child, 2, 'TEAM', i.role, i.began, g.name, NULL
      FROM person p JOIN involved i ON i.agency = p.agency JOIN agency g ON g.id = p.agency
    UNION ALL
    SELECT i.child, 3, 'SUPERVISES', i.role, s.began, other.name, NULL
      FROM person p
      JOIN supervision s ON s.supervisor = p.id AND s.began <= today AND (s.ended IS NULL OR s.ended > today)
      JOIN account other ON other.id = s.practitioner
      JOIN involved i ON i.account = other.id OR i.agency = other.agency
    UNION ALL
    SELECT e.child, 4, 'EMERGENCY', 'Opened in an emergency', e.opened::date, e.reason, e.expires
      FROM person p JOIN emergency_opening e ON e.account = p.id AND e.opened <= now AND e.expires > now
$$;

GRANT SELECT, INSERT ON agency, emergency_opening, emergency_seen, reading TO second_question_app;
GRANT SELECT, INSERT, UPDATE ON account, one_time_link, supervision, involvement TO second_question_app;
