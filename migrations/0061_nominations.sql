-- Nominations as the programme knows them. Name and e-mail address are sealed; the address can be found by a keyed digest.
-- A person who erased themselves leaves the row without name, address and link.
CREATE TABLE nominations (
    id TEXT PRIMARY KEY,
    reference TEXT NOT NULL UNIQUE,
    project TEXT NOT NULL,
    economy TEXT NOT NULL,
    state TEXT NOT NULL,
    missing TEXT NOT NULL DEFAULT '',
    name TEXT,
    email TEXT,
    email_digest TEXT,
    person TEXT REFERENCES people (id) ON DELETE SET NULL,
    withdrawal_asked_at BIGINT,
    erased_at BIGINT,
    changed_at BIGINT NOT NULL
);

CREATE INDEX nominations_by_person ON nominations (person) WHERE person IS NOT NULL;
CREATE INDEX nominations_by_economy ON nominations (economy, project, state);
CREATE INDEX nominations_by_project ON nominations (project, state);
CREATE INDEX nominations_by_email ON nominations (email_digest) WHERE email_digest IS NOT NULL;

-- Every state a nomination came to, and who moved it.
CREATE TABLE nomination_history (
    id TEXT PRIMARY KEY,
    nomination TEXT NOT NULL REFERENCES nominations (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    actor TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX nomination_history_by_nomination ON nomination_history (nomination, at);

-- Codes that link a chat account to a nomination, one a nomination. The selector finds the row, the digest proves the rest.
CREATE TABLE claim_codes (
    selector TEXT PRIMARY KEY,
    nomination TEXT NOT NULL UNIQUE REFERENCES nominations (id) ON DELETE CASCADE,
    digest TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    failures BIGINT NOT NULL DEFAULT 0
);

-- Codes that were wrong, for the limits on guessing.
CREATE TABLE claim_failures (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX claim_failures_by_account ON claim_failures (account, at);
CREATE INDEX claim_failures_by_time ON claim_failures (at);

-- What was erased, without whose it was.
CREATE TABLE erasures (
    id TEXT PRIMARY KEY,
    at BIGINT NOT NULL,
    cause TEXT NOT NULL,
    nominations BIGINT NOT NULL,
    people BIGINT NOT NULL
);
