-- Below 0, due_at of a reminder asks to be worked out anew, too: what was due before that moment has been planned.
-- The project beside the moment keeps those together that are worked out from the same programme.
DROP INDEX reminders_due;
CREATE INDEX reminders_due ON reminders (due_at, project) WHERE due_at IS NOT NULL;

-- The dates of the notifications that the reminders were last worked out from: where they have not changed, neither have those.
CREATE TABLE planned_dates (
    project TEXT PRIMARY KEY,
    dates TEXT NOT NULL
);
