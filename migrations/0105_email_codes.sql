-- Codes sent by e-mail, one row a request, whether or not a nomination has the address. Account, address and code are keyed
-- digests; rows go after a day, until then they count for the limits. "nominations" is filled in when the code is sent.
CREATE TABLE email_codes (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    address TEXT NOT NULL,
    code TEXT NOT NULL,
    nominations TEXT NOT NULL DEFAULT '',
    requested_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    failures BIGINT NOT NULL DEFAULT 0
);

CREATE INDEX email_codes_by_account ON email_codes (account, requested_at);
CREATE INDEX email_codes_by_address ON email_codes (address, requested_at);
CREATE INDEX email_codes_by_time ON email_codes (requested_at);

-- Letters that wait to be sent, sealed. A row is gone as soon as its letter is sent, refused for good or too old.
CREATE TABLE letters (
    id TEXT PRIMARY KEY REFERENCES email_codes (id) ON DELETE CASCADE,
    sealed TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    expires_at BIGINT NOT NULL
);

CREATE INDEX letters_by_time ON letters (due_at);
