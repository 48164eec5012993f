// Sessions are forgotten once they are too old to be open.
CREATE INDEX session_created_at IF NOT EXISTS FOR (n:Session) ON (n.createdAt);
