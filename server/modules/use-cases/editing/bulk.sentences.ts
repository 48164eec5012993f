import type { InputProblem } from '../../../shared/errors/domain-error.ts';

export const mostItems = 100;

export const noItems: InputProblem = {
  field: 'items',
  sentence: { da: 'Vælg mindst én anvendelse.', en: 'Choose at least one use case.' },
};

export const tooManyItems = (count: number): InputProblem => ({
  field: 'items',
  sentence: {
    da: `Der er valgt ${count} anvendelser: vælg højst ${mostItems} ad gangen.`,
    en: `${count} use cases are chosen: choose at most ${mostItems} at a time.`,
  },
});

export const sameItemTwice = (id: string): InputProblem => ({
  field: 'items',
  sentence: {
    da: `"${id}" er nævnt to gange: nævn hver anvendelse én gang.`,
    en: `"${id}" is named twice: name each use case once.`,
  },
});

export const nothingToChange: InputProblem = {
  field: 'status',
  sentence: { da: 'Vælg mindst ét felt, der skal ændres.', en: 'Choose at least one field to change.' },
};
