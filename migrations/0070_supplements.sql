-- Answers and translations that the Secretariat adds to a notification; an empty project means all of them. Changes count
-- as changes of the notifications. `original` is what was translated, as JSON: a translation holds while it is unchanged.
CREATE TABLE supplements (
    project TEXT NOT NULL,
    locale TEXT NOT NULL,
    subject TEXT NOT NULL,
    words TEXT NOT NULL,
    original TEXT,
    source TEXT NOT NULL,
    dated TEXT NOT NULL,
    PRIMARY KEY (project, locale, subject)
);
