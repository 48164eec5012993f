// Organisations: municipalities, regions, associations, agencies, vendors, research.
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_code IF NOT EXISTS FOR (n:Organisation) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT organisation_cvr IF NOT EXISTS FOR (n:Organisation) REQUIRE n.cvr IS UNIQUE;
CREATE INDEX organisation_sort_key IF NOT EXISTS FOR (n:Organisation) ON (n.sortKey);
