-- Questions that were not understood at once, without anything personal, for review: counted by day. The id is made of
-- locale and words.
CREATE TABLE unclear_questions (
    day TEXT NOT NULL,
    id TEXT NOT NULL,
    decision TEXT NOT NULL,
    locale TEXT NOT NULL,
    words TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (day, id, decision)
);

-- What people then said they had meant, by the button they pressed.
CREATE TABLE unclear_choices (
    day TEXT NOT NULL,
    id TEXT NOT NULL,
    intent TEXT NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (day, id, intent)
);
