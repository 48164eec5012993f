import type { ResolveTree } from 'graphql-parse-resolve-info';
import { NotFound } from '../../shared/errors/domain-error.ts';
import { noSuch } from '../../shared/errors/sentences.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import type { HelpRequestsArgs } from './help-request.input.ts';
import { aQuestion } from './help-request.sentences.ts';
import type { DescribedQuestion, HelpRequestStore } from './help-request.store.ts';
import type { HelpRequest, HelpRequestConnection } from './help-request.type.ts';

export type { DescribedQuestion };

/** What may be asked about the questions of K-98. */
export class HelpRequestService {
  constructor(private readonly store: HelpRequestStore) {}

  list(args: HelpRequestsArgs, asked: ResolveTree, caller: Caller): Promise<HelpRequestConnection> {
    return this.store.list(args, asked, caller);
  }

  async byId(id: string, asked: ResolveTree, caller: Caller): Promise<HelpRequest> {
    const found = (await this.store.byIds([id], asked, caller)).get(id);
    if (!found) throw noSuchQuestion('id', id);
    return found;
  }

  /** Those of the questions that the caller may see, by id. */
  byIds(ids: readonly string[], asked: ResolveTree, caller: Caller): Promise<Map<string, HelpRequest>> {
    return this.store.byIds(ids, asked, caller);
  }

  /** What those of the questions say that the caller may see. */
  described(ids: readonly string[], caller: Caller): Promise<DescribedQuestion[]> {
    return this.store.described(ids, caller);
  }
}

export function noSuchQuestion(field: string, id: string): NotFound {
  return new NotFound(noSuch(aQuestion, id), { field });
}
