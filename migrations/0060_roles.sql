-- Who may do more than ask. A role belongs to an account, not to a person: linking accounts hands on no rights.
CREATE TABLE roles (
    id TEXT PRIMARY KEY,
    platform TEXT NOT NULL,
    account TEXT NOT NULL,
    role TEXT NOT NULL,
    granted_at BIGINT NOT NULL,
    UNIQUE (platform, account, role)
);

-- Invitations to a role that nobody has taken up yet. Only a digest of the code is kept.
CREATE TABLE invitations (
    digest TEXT PRIMARY KEY,
    role TEXT NOT NULL,
    invited_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

-- Every privileged act: who, what, on whom or what, and why where a reason was asked for.
CREATE TABLE audit_log (
    id TEXT PRIMARY KEY,
    done_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    object TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT ''
);

CREATE INDEX audit_log_by_time ON audit_log (done_at);
CREATE INDEX audit_log_by_object ON audit_log (object, done_at);
