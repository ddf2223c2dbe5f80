-- Sessions of the projects. One that is called off is kept, so that calendars can say so; sequence counts its changes.
CREATE TABLE sessions (
    project TEXT NOT NULL,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    starts BIGINT NOT NULL,
    ends BIGINT NOT NULL,
    zone TEXT NOT NULL,
    room TEXT,
    link TEXT,
    speakers TEXT,
    day BIGINT NOT NULL,
    sequence BIGINT NOT NULL,
    cancelled BOOLEAN NOT NULL,
    PRIMARY KEY (project, id)
);

CREATE INDEX sessions_in_order ON sessions (project, starts);
