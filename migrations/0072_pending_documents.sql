-- Documents that somebody handed in and has not confirmed yet; nothing in them is in force. One an account, for a day.
CREATE TABLE pending_documents (
    id TEXT PRIMARY KEY,
    platform TEXT NOT NULL,
    account TEXT NOT NULL,
    file_name TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE INDEX pending_documents_by_account ON pending_documents (platform, account);
