// What people change in the catalogue is kept as it was and as it became.
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;
CREATE INDEX use_case_lifecycle IF NOT EXISTS FOR (n:UseCase) ON (n.lifecycle);
