// Who owns an entry is a property too: permission is decided on the node itself.
MATCH (o:Organisation)-[:OWNS]->(n) SET n.ownerId = o.id;
MATCH (o:Organisation) SET o.ownerId = o.id;
MATCH (n:UseCase) SET n.lifecycle = coalesce(n.lifecycle, 'PUBLISHED');
CREATE INDEX use_case_owner_id IF NOT EXISTS FOR (n:UseCase) ON (n.ownerId);
// People, what they are where, and how they are recognised when they come back.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_subject IF NOT EXISTS FOR (n:Person) REQUIRE (n.issuer, n.subject) IS UNIQUE;
CREATE INDEX person_email IF NOT EXISTS FOR (n:Person) ON (n.email);
CREATE CONSTRAINT membership_id IF NOT EXISTS FOR (n:Membership) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT cluster_id IF NOT EXISTS FOR (n:Cluster) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT session_hash IF NOT EXISTS FOR (n:Session) REQUIRE n.hash IS UNIQUE;
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (n:Session) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT api_token_id IF NOT EXISTS FOR (n:ApiToken) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT api_token_hash IF NOT EXISTS FOR (n:ApiToken) REQUIRE n.hash IS UNIQUE;
