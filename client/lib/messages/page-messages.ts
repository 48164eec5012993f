import type { administration } from './administration.da.ts';
import type { audit } from './audit.da.ts';
import type { bulk } from './bulk.da.ts';
import type { clusters } from './clusters.da.ts';
import type { editing } from './editing.da.ts';
import type { importing } from './importing.da.ts';
import type { members } from './members.da.ts';
import type { profile } from './profile.da.ts';
import type { questions } from './questions.da.ts';
import type { tokens } from './tokens.da.ts';
import type { collaboration } from './collaboration.da.ts';
import type { news } from './news.da.ts';
import type { writing } from './writing.da.ts';

/** The words that come with the pages that use them: types only, so that the first view does not hold them. */
export interface PageMessages {
  readonly administration: typeof administration;
  readonly audit: typeof audit;
  readonly bulk: typeof bulk;
  readonly clusters: typeof clusters;
  readonly editing: typeof editing;
  readonly importing: typeof importing;
  readonly members: typeof members;
  readonly profile: typeof profile;
  readonly questions: typeof questions;
  readonly tokens: typeof tokens;
  readonly collaboration: typeof collaboration;
  readonly news: typeof news;
  readonly writing: typeof writing;
}
