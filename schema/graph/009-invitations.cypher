// Invitations to become a member, and the node by which those who change members take turns.
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
CREATE INDEX invitation_email IF NOT EXISTS FOR (n:Invitation) ON (n.email);
CREATE CONSTRAINT membership_turn_id IF NOT EXISTS FOR (n:MembershipTurn) REQUIRE n.id IS UNIQUE;
