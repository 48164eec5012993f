// What happened is looked up by what it was.
CREATE INDEX audit_event_kind IF NOT EXISTS FOR (n:AuditEvent) ON (n.kind);
