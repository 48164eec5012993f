// What people are told of, and the mails that tell it.
CREATE CONSTRAINT notification_id IF NOT EXISTS FOR (n:Notification) REQUIRE n.id IS UNIQUE;
CREATE INDEX notification_at IF NOT EXISTS FOR (n:Notification) ON (n.at);
CREATE CONSTRAINT outgoing_mail_id IF NOT EXISTS FOR (n:OutgoingMail) REQUIRE n.id IS UNIQUE;
CREATE INDEX outgoing_mail_due IF NOT EXISTS FOR (n:OutgoingMail) ON (n.status, n.nextAttemptAt);
CREATE CONSTRAINT mail_turn_id IF NOT EXISTS FOR (n:MailTurn) REQUIRE n.id IS UNIQUE;
