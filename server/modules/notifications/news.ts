import type { Language } from '../../shared/language/language.ts';

/**
 * What people are told of, one case for each kind. The receivers follow from it: never whoever did it, nobody who
 * is shut out, and nobody who may not see the use case.
 */
export type News =
  /** To those who follow it. */
  | (About & { readonly kind: 'USE_CASE_CHANGED' })
  /** To those who follow it, and to the editors of those with whom it is shared now and was not before. */
  | (About & {
      readonly kind: 'USE_CASE_PUBLISHED';
      /** Whether it was not published before; otherwise only those are told with whom it is shared. */
      readonly isNew: boolean;
      /** Organisations and clusters, by id. */
      readonly newlySharedWith: readonly string[];
    })
  /** To those who follow it and to its owner's editors. */
  | (About & { readonly kind: 'USE_CASE_RETIRED' })
  /** To the editors and administrators of `organisation`, which is the use case's owner. */
  | (About &
      Spoken & {
        readonly kind: 'USE_CASE_ADOPTED' | 'USE_CASE_ASKED' | 'USE_CASE_COMMENTED';
        readonly organisation: string;
      })
  /** To the author of what was answered, if that is a person, and to those who follow the use case. */
  | (About & Spoken & { readonly kind: 'COMMENT_ANSWERED'; readonly toPerson: string | null })
  /** By mail alone, to the address that was invited. */
  | { readonly kind: 'MEMBER_INVITED'; readonly invitation: string; readonly language: Language };

interface About {
  /** The use case, by id. */
  readonly useCase: string;
}

interface Spoken {
  /** For which organisation somebody spoke, by id; the one that they act for when left out. */
  readonly onBehalfOf?: string | undefined;
}

/** News of a use case: everything that is kept as a notification. */
export type UseCaseNews = Exclude<News, { kind: 'MEMBER_INVITED' }>;
