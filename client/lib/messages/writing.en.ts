import type { writing as danish } from './writing.da.ts';

/** Writing a use case, publishing it and its history. */
export const writing: typeof danish = {
  newTitle: 'New use case',
};
