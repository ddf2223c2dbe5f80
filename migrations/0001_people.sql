-- Who is asking and where their conversations stand. Only what a person chose is kept.
CREATE TABLE people (
    id TEXT PRIMARY KEY,
    locale TEXT,
    economy TEXT,
    zone TEXT,
    created_at BIGINT NOT NULL
);

-- A person's accounts on the platforms.
CREATE TABLE accounts (
    platform TEXT NOT NULL,
    account TEXT NOT NULL,
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    unreachable_since BIGINT,
    PRIMARY KEY (platform, account)
);

CREATE INDEX accounts_by_person ON accounts (person);

-- Where a conversation stands: the project it is about, what was asked back, what was answered last.
CREATE TABLE conversations (
    platform TEXT NOT NULL,
    chat TEXT NOT NULL,
    account TEXT NOT NULL,
    project TEXT,
    asked TEXT,
    answered TEXT,
    locale TEXT,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (platform, chat, account)
);
