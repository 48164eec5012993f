// The driver alone, without HTTP: asks for the page, or for nothing at all, again and again.
import { applyLoad, type Load, type Sample } from '../load/load.ts';
import { answerParent } from '../processes/child-protocol.ts';
import { pageSize, type PageEntry } from '../reads/page.ts';
import { connect } from './connection.ts';
import { readOne, readPage } from './page-cypher.ts';

export type DriverQuestion = 'page' | (Load & { readonly ask: 'page' | 'RETURN 1' });

const driver = connect();

answerParent(async (question: DriverQuestion): Promise<Sample | PageEntry[]> => {
  if (question === 'page') return readPage(driver, pageSize);
  const ask =
    question.ask === 'page' ? () => readPage(driver, pageSize).then(() => undefined) : () => readOne(driver);
  return applyLoad(question, ask);
});
