// Who uses a use case too, once for each organisation, and what is said about it.
CREATE CONSTRAINT adoption_id IF NOT EXISTS FOR (n:Adoption) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT adoption_key IF NOT EXISTS FOR (n:Adoption) REQUIRE (n.ownerId, n.useCaseId) IS UNIQUE;
CREATE CONSTRAINT comment_id IF NOT EXISTS FOR (n:Comment) REQUIRE n.id IS UNIQUE;
