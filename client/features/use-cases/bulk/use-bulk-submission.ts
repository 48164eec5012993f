import { useSubmission } from '../../../lib/submission.ts';
import { updateUseCasesMutation, type BulkItem, type BulkUseCase } from './api.ts';
import { toInput } from './bulk-change.ts';
import { toPublishInput, toVersionsInput, type BulkWish } from './bulk-wish.ts';
import { publishUseCasesMutation, restoreUseCasesMutation, retireUseCasesMutation } from './moves-api.ts';

/** What lists and pages show of use cases is old after it. */
const touched = ['UseCase', 'UseCaseSearchConnection'];

/** Does what is wished to the use cases; answers what came of each, or nothing when it was not done at all. */
export function useBulkSubmission(wish: BulkWish, useCases: readonly BulkUseCase[]) {
  const changing = useSubmission(updateUseCasesMutation, (data) => data.updateUseCases, touched);
  const publishing = useSubmission(publishUseCasesMutation, (data) => data.publishUseCases, touched);
  const retiring = useSubmission(retireUseCasesMutation, (data) => data.retireUseCases, touched);
  const restoring = useSubmission(restoreUseCasesMutation, (data) => data.restoreUseCases, touched);
  const publish = { submission: publishing, send: () => publishing.submit(toPublishInput(useCases, wish)) };
  const ways = {
    change: { submission: changing, send: () => changing.submit(toInput(useCases, wish.change)) },
    publish,
    share: publish,
    retire: { submission: retiring, send: () => retiring.submit(toVersionsInput(useCases)) },
    restore: { submission: restoring, send: () => restoring.submit(toVersionsInput(useCases)) },
  };
  const { submission, send } = ways[wish.act];
  const submit = async (): Promise<readonly BulkItem[] | undefined> => (await send())?.items;
  return { submission, submit };
}
