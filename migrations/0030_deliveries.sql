-- What has to reach people without being asked for in this very turn. A row is one message to one recipient, written in the
-- transaction of its cause. Contents are shared by rows where they are equal, and wiped when nobody waits for them.
CREATE TABLE delivery_contents (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    uses BIGINT NOT NULL DEFAULT 1
);

CREATE TABLE delivery_files (
    content TEXT NOT NULL REFERENCES delivery_contents (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (content, position)
);

-- state: waiting, paused; then one of delivered, failed, unreachable, expired, cancelled, unneeded.
-- operation: send, edit, recall; the last two change what the delivery named in "changes" has brought.
-- A row to a person or an account has no chat until shortly before it is sent.
CREATE TABLE deliveries (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    cause TEXT NOT NULL,
    operation TEXT NOT NULL DEFAULT 'send',
    changes TEXT,
    content TEXT,
    priority INTEGER NOT NULL,
    person TEXT,
    account TEXT,
    platform TEXT,
    chat TEXT,
    thread TEXT,
    state TEXT NOT NULL DEFAULT 'waiting',
    due_at BIGINT NOT NULL,
    expires_at BIGINT,
    attempts INTEGER NOT NULL DEFAULT 0,
    holder TEXT,
    message TEXT,
    reason TEXT,
    done_at BIGINT
);

CREATE INDEX deliveries_due ON deliveries (platform, priority, due_at) WHERE state = 'waiting' AND holder IS NULL AND chat IS NOT NULL;
CREATE INDEX deliveries_unaddressed ON deliveries (priority, due_at) WHERE state = 'waiting' AND holder IS NULL AND chat IS NULL;
CREATE INDEX deliveries_expiring ON deliveries (expires_at) WHERE state = 'waiting' AND holder IS NULL AND expires_at IS NOT NULL;
CREATE INDEX deliveries_held ON deliveries (holder) WHERE holder IS NOT NULL;
CREATE INDEX deliveries_by_cause ON deliveries (cause, state);
CREATE INDEX deliveries_unfinished ON deliveries (key, content) WHERE done_at IS NULL;
CREATE INDEX deliveries_done ON deliveries (done_at) WHERE done_at IS NOT NULL;

-- The loops at work. What one holds is free again as soon as it has not shown itself for a while.
CREATE TABLE couriers (
    id TEXT PRIMARY KEY,
    alive_until BIGINT NOT NULL
);

-- The private chats that people have opened, one an account: where they can be reached. Gone when they block the assistant.
CREATE TABLE private_chats (
    platform TEXT NOT NULL,
    account TEXT NOT NULL,
    chat TEXT NOT NULL,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (platform, account)
);
