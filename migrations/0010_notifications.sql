-- Every version of every notification; in force is the one with the highest version number of its code.
-- A version that came of an addendum carries the addendum's number, any other carries 0.
CREATE TABLE notifications (
    code TEXT NOT NULL,
    version BIGINT NOT NULL,
    addendum BIGINT NOT NULL,
    facts TEXT NOT NULL,
    file_name TEXT NOT NULL,
    imported_at BIGINT NOT NULL,
    PRIMARY KEY (code, version)
);

-- Counts up with every change of what its name says, so that a copy in memory knows when it is stale.
CREATE TABLE change_counters (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);

INSERT INTO change_counters (name, value) VALUES ('notifications', 0);
