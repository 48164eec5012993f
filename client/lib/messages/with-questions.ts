import type { ComponentType } from 'react';
import { editing as danishEditing } from './editing.da.ts';
import { editing as englishEditing } from './editing.en.ts';
import { questions as danish } from './questions.da.ts';
import { questions as english } from './questions.en.ts';
import { withMessages } from './with-messages.tsx';

/** A component with the words of what the municipalities ask one another. */
export function withQuestions<Props extends object>(Component: ComponentType<Props>): ComponentType<Props> {
  const messages = {
    da: { questions: danish, editing: danishEditing },
    en: { questions: english, editing: englishEditing },
  };
  return withMessages(messages, Component);
}
