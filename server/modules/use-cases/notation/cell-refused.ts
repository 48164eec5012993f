import type { Sentence } from '../../../shared/errors/sentences.ts';

/** The cell does not say what it should; the sentence names the column and the mend. */
export class CellRefused extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence.en);
  }
}
