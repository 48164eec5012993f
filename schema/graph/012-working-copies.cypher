// What somebody is writing and has not sent yet, so that it is there on their other devices too.
CREATE CONSTRAINT working_copy_id IF NOT EXISTS FOR (n:WorkingCopy) REQUIRE n.id IS UNIQUE;
