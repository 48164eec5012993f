import type { editing as danish } from './editing.da.ts';

/** Changing what others may change too: what is kept, what collides, and what was changed before. */
export const editing: typeof danish = {
  keptInHub: 'Draft kept {time}',
  keptOnDevice: 'Draft kept on this device {time}',
  foundKept: 'You were in the middle of this {when}. What you wrote is here again.',
  discardKept: 'Discard the draft and start over',
  conflictTitle: 'Somebody else saved meanwhile',
  conflictBoth: 'Both of you have changed this. Choose what it is to say.',
  conflictNone: 'You have changed different things. They go together.',
  conflictKept: 'Their changes in these fields are kept: {fields}.',
  conflictSettle: 'Use what is chosen in the form',
  mine: 'Yours',
  theirs: 'Theirs',
  history: 'History',
  byProgram: 'a program',
  noChanges: 'No field was changed.',
  before: 'Before',
  after: 'Now',
  otherField: 'Other',
  revision: {
    CREATED: 'Created',
    EDITED: 'Changed',
    PUBLISHED: 'Published or shared',
    RETIRED: 'Taken back',
    RESTORED: 'Restored',
  },
};
