-- What people, and groups that asked, want to be reminded of. due_at is the next reminder; 0 asks for it to be worked out
-- anew, none means that nothing is ahead. lead is in minutes, none for the usual times.
CREATE TABLE reminders (
    id TEXT PRIMARY KEY,
    person TEXT REFERENCES people (id) ON DELETE CASCADE,
    platform TEXT NOT NULL DEFAULT '',
    chat TEXT NOT NULL DEFAULT '',
    thread TEXT NOT NULL DEFAULT '',
    locale TEXT NOT NULL,
    project TEXT NOT NULL,
    topic TEXT NOT NULL,
    lead BIGINT,
    created_at BIGINT NOT NULL,
    due_at BIGINT
);

CREATE INDEX reminders_due ON reminders (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX reminders_by_project ON reminders (project, due_at);
CREATE INDEX reminders_by_person ON reminders (person);
CREATE INDEX reminders_by_chat ON reminders (platform, chat);

-- The private addresses of calendars.
CREATE TABLE calendar_feeds (
    token TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    project TEXT NOT NULL,
    locale TEXT NOT NULL,
    UNIQUE (person, project)
);

-- How often the notifications had changed when the reminders were last worked out.
INSERT INTO change_counters (name, value) VALUES ('reminders', 0);
