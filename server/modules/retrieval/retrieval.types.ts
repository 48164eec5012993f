import type { VisibilityRule } from '../../shared/auth/visibility.ts';

/** A label of nodes that may be found, with the rule that says which of them the caller may see. */
export interface FindableKind {
  readonly label: string;
  readonly visible: VisibilityRule<never>;
}

/** A node that holds the words, with its BM25 score within its language's index. */
export interface TextHit {
  readonly id: string;
  readonly kind: string;
  readonly score: number;
}

/** What a node says, for showing where it matches. */
export interface NodeText {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly language: string;
}
