-- Liaison officers are reminded of the closing dates of all projects: a reminder each of topic "officers" for the officers of an
-- economy, whose code stands in chat. All dates are looked at once more, so that they come about for the projects there are.
DELETE FROM planned_dates;
UPDATE change_counters SET value = -1 WHERE name = 'reminders';
