// Clusters are listed by name, and no two in force have the same.
CREATE CONSTRAINT cluster_name_key IF NOT EXISTS FOR (n:Cluster) REQUIRE n.nameKey IS UNIQUE;
CREATE INDEX cluster_sort_key IF NOT EXISTS FOR (n:Cluster) ON (n.sortKey);
