-- Where a guided dialogue stands, as JSON.
ALTER TABLE conversations ADD COLUMN flow TEXT;
