import type { Language } from '../../shared/language/language.ts';

/**
 * What people are told of, one case for each kind. The receivers follow from it: never whoever did it, nobody who
 * is shut out, and nobody who may not see what it is of.
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
  /** To whoever asked and those who answered; `toPerson` is the one among them who is spoken to. */
  | (Spoken & {
      readonly kind: 'HELP_REQUEST_ANSWERED' | 'HELP_REQUEST_CLOSED' | 'HELP_REQUEST_WITHDRAWN';
      /** The question, by id. */
      readonly helpRequest: string;
      /** Who asked, for an answer; who wrote the answer that helped, for a question that is closed. */
      readonly toPerson: string | null;
    })
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

/** News of a use case or a question: everything that is kept as a notification. */
export type EntryNews = Exclude<News, { kind: 'MEMBER_INVITED' }>;

/** The id of what the news is of. */
export function entryOf(news: EntryNews): string {
  return 'helpRequest' in news ? news.helpRequest : news.useCase;
}
