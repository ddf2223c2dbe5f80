-- The channels and groups that the Secretariat made the place of a project: announcements and reminders of sessions go there.
CREATE TABLE project_channels (
    platform TEXT NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT NOT NULL DEFAULT '',
    project TEXT NOT NULL,
    connected_at BIGINT NOT NULL,
    PRIMARY KEY (platform, chat, thread)
);

CREATE INDEX project_channels_by_project ON project_channels (project);
