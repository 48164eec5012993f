// One full-text index per language, each with that language's stemming. A node's label chooses its index.
CREATE FULLTEXT INDEX text_da IF NOT EXISTS FOR (n:TextDa) ON EACH [n.searchTitle, n.searchText, n.searchSpellings]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'danish'}};
CREATE FULLTEXT INDEX text_nl IF NOT EXISTS FOR (n:TextNl) ON EACH [n.searchTitle, n.searchText, n.searchSpellings]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch'}};
CREATE FULLTEXT INDEX text_en IF NOT EXISTS FOR (n:TextEn) ON EACH [n.searchTitle, n.searchText, n.searchSpellings]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX text_other IF NOT EXISTS FOR (n:TextOther) ON EACH [n.searchTitle, n.searchText, n.searchSpellings]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// Two vector indexes: one is in use while the other is filled by a newly fitted embedder.
CREATE VECTOR INDEX use_case_embedding_a IF NOT EXISTS FOR (n:UseCase) ON n.embeddingA
  OPTIONS {indexConfig: {`vector.similarity_function`: 'cosine'}};
CREATE VECTOR INDEX use_case_embedding_b IF NOT EXISTS FOR (n:UseCase) ON n.embeddingB
  OPTIONS {indexConfig: {`vector.similarity_function`: 'cosine'}};
CREATE CONSTRAINT embedding_model_id IF NOT EXISTS FOR (n:EmbeddingModel) REQUIRE n.id IS UNIQUE;
