import { changedInput, valuesFromWords } from './question-values.ts';

const task = { id: 'task-1', title: 'KLE 27 Social' };

describe('a question that begins with what was looked for', () => {
  it('has a short line as its title, and anything longer as its text', () => {
    expect(valuesFromWords(' chat om byggeri ', 'da')).toMatchObject({ title: 'chat om byggeri', text: '' });
    expect(valuesFromWords('en\nto', 'da')).toMatchObject({ title: '', text: 'en\nto' });
    expect(valuesFromWords('o'.repeat(121), 'en')).toMatchObject({ title: '', language: 'en' });
  });
});

describe('a change', () => {
  it('holds what differs alone, whatever the order of what was chosen', () => {
    const before = { ...valuesFromWords('En', 'da'), tasks: [task, { ...task, id: 'task-2' }] };
    expect(changedInput(before, { ...before, tasks: [...before.tasks].reverse(), text: ' Ny ' })).toEqual({
      text: 'Ny',
    });
    expect(changedInput(before, { ...before, tasks: [task] })).toEqual({ tasks: ['task-1'] });
  });
});
