// Problems that an editor stated stood together with those that the words of the entry suggest, all marked as inferred.
MATCH (u:UseCase)-[suggested:ADDRESSES]->(:Problem)
WHERE u.editedAt IS NOT NULL AND 'problems' IN u.inferred AND suggested.strength < 10
  AND EXISTS { MATCH (u)-[stated:ADDRESSES]->(:Problem) WHERE stated.strength >= 10 }
DELETE suggested;
MATCH (u:UseCase)
WHERE u.editedAt IS NOT NULL AND 'problems' IN u.inferred
  AND EXISTS { MATCH (u)-[stated:ADDRESSES]->(:Problem) WHERE stated.strength >= 10 }
SET u.inferred = [field IN u.inferred WHERE field <> 'problems'];
