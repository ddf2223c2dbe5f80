-- The lines of the change history that a version brought with it: what the document tells of earlier versions, never in force.
ALTER TABLE notifications ADD COLUMN history TEXT;
