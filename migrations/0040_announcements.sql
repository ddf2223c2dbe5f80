-- What people want to hear of: one row a choice. An empty project stands for all projects; a choice about one
-- project goes before it.
CREATE TABLE subscriptions (
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    topic TEXT NOT NULL,
    project TEXT NOT NULL,
    wanted BOOLEAN NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (person, topic, project)
);

CREATE INDEX subscriptions_by_project ON subscriptions (topic, project);

-- Announcements with their texts as JSON. state: draft, waiting for approval, rejected, sending, paused, cancelled, recalled.
CREATE TABLE announcements (
    id TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    project TEXT,
    content TEXT NOT NULL,
    author TEXT NOT NULL,
    approver TEXT,
    edits BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    started_at BIGINT,
    settled BOOLEAN NOT NULL DEFAULT FALSE,
    locale TEXT NOT NULL,
    shown TEXT
);

CREATE INDEX announcements_by_project ON announcements (project, started_at);
CREATE INDEX announcements_by_state ON announcements (state);

-- Who an announcement went to, as counted in its report. The key is that of the delivery.
CREATE TABLE announcement_recipients (
    announcement TEXT NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
    recipient TEXT NOT NULL,
    delivery TEXT NOT NULL,
    economy TEXT,
    platform TEXT,
    locale TEXT NOT NULL,
    read_at BIGINT,
    PRIMARY KEY (announcement, recipient)
);
