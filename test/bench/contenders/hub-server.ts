// The hub with its row rules on, or with RULES=off, which only this program understands: the same statements then hold
// `true` where the rule stands. Whoever sends a token is an editor of one municipality that is in a cluster: what it
// takes to look a token up is not what is measured.
import 'reflect-metadata';
import { readEnvironment } from '../../../server/environment.ts';
import { startHub } from '../../../server/hub.ts';
import { IdentityService, type Credentials } from '../../../server/modules/identity/identity.service.ts';
import { anonymous, type Actor } from '../../../server/shared/auth/actor.ts';
import { catalogueVisibility } from '../../../server/shared/auth/visibility.ts';
import { answerParent } from '../processes/child-protocol.ts';

const membership = { organisationId: 'organisation-municipality-0707', isInK98: true, isMunicipality: true };
const editor: Actor = {
  kind: 'service',
  tokenId: 'token-bench',
  memberships: [{ ...membership, roles: ['EDITOR'], clusters: ['cluster-bench'] }],
};
Object.assign(IdentityService.prototype, {
  actorOf: ({ authorization }: Credentials) =>
    Promise.resolve(authorization === undefined ? anonymous : editor),
});
if (process.env['RULES'] === 'off') Object.assign(catalogueVisibility, { toCypher: () => 'true' });
const hub = await startHub(readEnvironment(), () => undefined);

answerParent(() => Promise.resolve(`${hub.url}/graphql`));
