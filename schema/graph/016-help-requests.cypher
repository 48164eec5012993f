// Questions that the municipalities ask one another, and their answers.
CREATE CONSTRAINT help_request_id IF NOT EXISTS FOR (n:HelpRequest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT help_answer_id IF NOT EXISTS FOR (n:HelpAnswer) REQUIRE n.id IS UNIQUE;
CREATE INDEX help_request_created_at IF NOT EXISTS FOR (n:HelpRequest) ON (n.createdAt);
