// Use cases with their parts. An identity in another register belongs to one use case.
CREATE CONSTRAINT use_case_id IF NOT EXISTS FOR (n:UseCase) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT external_id_key IF NOT EXISTS FOR (n:ExternalId) REQUIRE (n.scheme, n.value) IS UNIQUE;
CREATE CONSTRAINT origin_id IF NOT EXISTS FOR (n:Origin) REQUIRE n.id IS UNIQUE;
CREATE INDEX use_case_sort_key IF NOT EXISTS FOR (n:UseCase) ON (n.sortKey);
CREATE INDEX use_case_updated_at IF NOT EXISTS FOR (n:UseCase) ON (n.updatedAt);
CREATE INDEX use_case_owner_sort_key IF NOT EXISTS FOR (n:UseCase) ON (n.ownerSortKey);
