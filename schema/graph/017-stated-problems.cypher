// Problems that an editor stated stood together with those that the words of the entry suggest, all marked as inferred.
MATCH (u:UseCase)-[stated:ADDRESSES]->(:Problem)
WHERE u.editedAt IS NOT NULL AND 'problems' IN u.inferred AND stated.strength >= 10
WITH DISTINCT u
SET u.inferred = [field IN u.inferred WHERE field <> 'problems']
WITH u MATCH (u)-[suggested:ADDRESSES]->(:Problem)
WHERE suggested.strength < 10
DELETE suggested;
