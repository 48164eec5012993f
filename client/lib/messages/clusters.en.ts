import type { clusters as danish } from './clusters.da.ts';

/** Clusters of organisations. */
export const clusters: typeof danish = {
  title: 'Clusters',
  intro:
    'Organisations that work on something together. A use case can be shared with a cluster: then all of its members see it.',
  howTo: 'A coordinator of KL or KOMBIT makes clusters and decides who is in them.',
  search: 'Find a cluster by name or purpose',
  count: '{count, plural, =0 {No cluster matches} one {# cluster} other {# clusters}}',
  purpose: 'Purpose',
  members: 'Members',
  memberCount: '{count, plural, one {# organisation} other {# organisations}}',
  updated: 'Changed {date}',
  create: 'Make a cluster',
  createTitle: 'New cluster',
  createAction: 'Make',
  created: 'The cluster “{name}” is made.',
  edit: 'Change',
  editOf: 'Change the cluster {name}',
  editTitle: 'Change the cluster “{name}”',
  editAction: 'Save',
  editConsequence:
    'Whom you add sees what is shared with the cluster at once. Whom you take out sees it no longer.',
  edited: 'The cluster “{name}” is changed.',
  retire: 'Retire',
  retireOf: 'Retire the cluster {name}',
  retireTitle: 'Retire the cluster “{name}”?',
  retireConsequence:
    'What is shared with the cluster can then be seen by those alone who own it, until they share it anew. It happens at once.',
  retireFinal: 'A retired cluster cannot be restored, but you can make a new one with the same name.',
  retireAction: 'Retire the cluster',
  retired: 'The cluster “{name}” is retired.',
  name: 'Name',
  purposeHelp: 'What the cluster works on together.',
  membersHelp: 'They see what is shared with the cluster. Find an organisation and add it.',
  find: 'Find an organisation',
  add: 'Add {name}',
  remove: 'Remove {name}',
  added: '{name} is added.',
  removed: '{name} is removed.',
  nothingFound: 'No organisation is called something with “{text}”.',
  noMembers: 'None chosen yet.',
};
