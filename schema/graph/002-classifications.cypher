// Tasks of KLE and FORM; problems and techniques with the words that name them.
CREATE CONSTRAINT task_id IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE INDEX task_code IF NOT EXISTS FOR (n:Task) ON (n.scheme, n.code);
CREATE CONSTRAINT problem_id IF NOT EXISTS FOR (n:Problem) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT technique_id IF NOT EXISTS FOR (n:Technique) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT data_standard_id IF NOT EXISTS FOR (n:DataStandard) REQUIRE n.id IS UNIQUE;
CREATE INDEX data_standard_sort_key IF NOT EXISTS FOR (n:DataStandard) ON (n.sortKey);
