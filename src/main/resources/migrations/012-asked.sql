-- What a person had asked for in the exercise in progress, so that a session that is continued goes on as they wanted it:
-- slower breaths (below 0: faster ones), and the exercise once more.

ALTER TABLE session_checkpoint ADD COLUMN slower INTEGER NOT NULL DEFAULT 0 CHECK (slower BETWEEN -100 AND 100);
ALTER TABLE session_checkpoint ADD COLUMN again INTEGER NOT NULL DEFAULT 0 CHECK (again IN (0, 1));
