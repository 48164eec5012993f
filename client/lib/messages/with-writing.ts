import type { ComponentType } from 'react';
import { editing as danishEditing } from './editing.da.ts';
import { editing as englishEditing } from './editing.en.ts';
import { withMessages } from './with-messages.tsx';
import { writing as danish } from './writing.da.ts';
import { writing as english } from './writing.en.ts';

/** A component with the words of writing use cases. */
export function withWriting<Props extends object>(Component: ComponentType<Props>): ComponentType<Props> {
  const messages = {
    da: { writing: danish, editing: danishEditing },
    en: { writing: english, editing: englishEditing },
  };
  return withMessages(messages, Component);
}
