-- Trained models of understanding, one a locale; the digest names the training text.
CREATE TABLE models (
    locale TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    bytes BYTEA NOT NULL
);
