-- Sessions as the platforms' own calendars show them, one row a channel and session. state: posting (whether it came about is not
-- known yet), posted, refused, withdrawn, gone (somebody there took it out). listing is what was posted last, as JSON.
CREATE TABLE session_listings (
    platform TEXT NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT NOT NULL,
    project TEXT NOT NULL,
    session TEXT NOT NULL,
    state TEXT NOT NULL,
    listing TEXT NOT NULL,
    identifier TEXT,
    since BIGINT NOT NULL,
    PRIMARY KEY (platform, chat, thread, project, session)
);

-- Channels in whose place the assistant may not post sessions: not tried again until they are connected anew.
CREATE TABLE unlisted_channels (
    platform TEXT NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (platform, chat, thread)
);
