-- What platforms handed over. A message is kept until its answer is out; its identifier is kept longer, so that a
-- repeat is recognised.
CREATE TABLE inbox (
    platform TEXT NOT NULL,
    id TEXT NOT NULL,
    chat TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    message TEXT NOT NULL,
    recoveries INTEGER NOT NULL DEFAULT 0,
    done_at BIGINT,
    PRIMARY KEY (platform, id)
);

CREATE INDEX inbox_waiting ON inbox (platform, chat, sequence) WHERE done_at IS NULL;
CREATE INDEX inbox_done ON inbox (done_at) WHERE done_at IS NOT NULL;
