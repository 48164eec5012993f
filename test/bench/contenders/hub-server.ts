// The hub with its row rules on, or with RULES=off, which only this program understands: the same statements then hold
// `true` where the rule stands.
import 'reflect-metadata';
import { readEnvironment } from '../../../server/environment.ts';
import { startHub } from '../../../server/hub.ts';
import { catalogueVisibility } from '../../../server/shared/auth/visibility.ts';
import { answerParent } from '../processes/child-protocol.ts';

if (process.env['RULES'] === 'off') Object.assign(catalogueVisibility, { toCypher: () => 'true' });
const hub = await startHub(readEnvironment(), () => undefined);

answerParent(() => Promise.resolve(`${hub.url}/graphql`));
