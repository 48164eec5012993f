import type { news } from './news.da.ts';
import type { writing } from './writing.da.ts';

/** The words that come with the pages that use them: types only, so that the first view does not hold them. */
export interface PageMessages {
  readonly news: typeof news;
  readonly writing: typeof writing;
}
