import type { InputProblem } from '../../shared/errors/domain-error.ts';
import { tooLong, turned, type Sentence } from '../../shared/errors/sentences.ts';
import { turnsDirection } from '../../shared/text/written.ts';

export const longestName = 100;
export const longestPurpose = 1_000;
export const mostMembers = 150;

export const clusterSentences = {
  mayNot: {
    da: 'Klynger oprettes og ændres af en koordinator hos KL eller KOMBIT eller af hubbens administrator: bed en af dem om det.',
    en: 'Clusters are made and changed by a coordinator of KL or KOMBIT, or by the administrator of the hub: ask one of them.',
  },
  noName: { da: 'Giv klyngen et navn.', en: 'Give the cluster a name.' },
  nameTaken: {
    da: 'En anden klynge hedder det allerede: vælg et andet navn.',
    en: 'Another cluster has this name already: choose another one.',
  },
  noPurpose: { da: 'Skriv, hvad klyngen arbejder med.', en: 'Say what the cluster works on.' },
  noMembers: { da: 'Vælg mindst én organisation.', en: 'Choose at least one organisation.' },
  tooManyMembers: {
    da: `En klynge har højst ${mostMembers} organisationer: vælg færre.`,
    en: `A cluster has at most ${mostMembers} organisations: choose fewer.`,
  },
  ownAdded: {
    da: 'Du kan ikke selv lukke din egen organisation ind i en klynge, der findes: bed en anden, der administrerer klynger.',
    en: 'You cannot let your own organisation into a cluster that exists: ask somebody else who manages clusters.',
  },
  isRetired: {
    da: 'Klyngen er nedlagt og kan ikke ændres: opret en ny.',
    en: 'The cluster is retired and cannot be changed: make a new one.',
  },
  changedMeanwhile: {
    da: 'En anden har ændret klyngen imens: se, hvordan den er nu, og gør det igen.',
    en: 'Somebody else has changed the cluster meanwhile: look at it as it is now, and do it again.',
  },
} as const satisfies Record<string, Sentence>;

export function unknownMember(index: number, id: string): InputProblem {
  return {
    field: `members.${index}`,
    sentence: {
      da: `Organisationen "${id}" findes ikke: vælg en anden.`,
      en: `The organisation "${id}" does not exist: choose another one.`,
    },
  };
}

/** What is wrong with a name, a purpose and members, whoever writes them. */
export function clusterProblems(written: {
  readonly name: string;
  readonly purpose: string;
  readonly members: readonly string[];
}): InputProblem[] {
  const { name, purpose, members } = written;
  return [
    ...(name === '' ? [{ field: 'name', sentence: clusterSentences.noName }] : []),
    ...(name.length > longestName ? [{ field: 'name', sentence: tooLong('name', longestName) }] : []),
    ...(purpose === '' ? [{ field: 'purpose', sentence: clusterSentences.noPurpose }] : []),
    ...(purpose.length > longestPurpose
      ? [{ field: 'purpose', sentence: tooLong('purpose', longestPurpose) }]
      : []),
    ...Object.entries({ name, purpose }).flatMap(([field, text]) =>
      turnsDirection(text) ? [{ field, sentence: turned(field) }] : [],
    ),
    ...(members.length === 0 ? [{ field: 'members', sentence: clusterSentences.noMembers }] : []),
    ...(members.length > mostMembers
      ? [{ field: 'members', sentence: clusterSentences.tooManyMembers }]
      : []),
  ];
}
