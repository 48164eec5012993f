import type { BulkUseCase } from './api.ts';
import { differencesOf, noChange, toInput } from './bulk-change.ts';

const useCase = {
  ...{ id: 'a', version: 3, title: 'Post', status: 'PILOT', contactFunction: null },
  ...{ tasks: [{ id: 't1', title: 'Social' }], techniques: [] },
} as unknown as BulkUseCase;
const choice = (id: string) => ({ id, title: id.toUpperCase() });

describe('a change of several', () => {
  it('says what becomes different, and nothing of what does not', () => {
    const change = {
      ...{ ...noChange, status: 'OPERATION' as const, contactFunction: ' Digital ' },
      ...{ addTasks: [choice('t2'), choice('t1')], removeTechniques: [choice('x')] },
    };
    expect(differencesOf(useCase, change, (status) => status)).toEqual([
      { field: 'status', before: 'PILOT', after: 'OPERATION' },
      { field: 'contactFunction', before: '', after: 'Digital' },
      { field: 'tasks', before: 'Social', after: 'Social, T2' },
    ]);
    expect(differencesOf(useCase, { ...noChange, status: 'PILOT' }, (status) => status)).toEqual([]);
  });

  it('leaves out of the input what is to stay', () => {
    expect(toInput([useCase], { ...noChange, removeTasks: [choice('t1')] })).toEqual({
      items: [{ id: 'a', version: 3 }],
      ...{ addTasks: [], removeTasks: ['t1'], addTechniques: [], removeTechniques: [] },
    });
  });
});
