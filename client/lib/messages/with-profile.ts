import type { ComponentType } from 'react';
import { editing as danishEditing } from './editing.da.ts';
import { editing as englishEditing } from './editing.en.ts';
import { profile as danish } from './profile.da.ts';
import { profile as english } from './profile.en.ts';
import { withMessages } from './with-messages.tsx';

/** A component with the words of changing an organisation's profile. */
export function withProfile<Props extends object>(Component: ComponentType<Props>): ComponentType<Props> {
  const messages = {
    da: { profile: danish, editing: danishEditing },
    en: { profile: english, editing: englishEditing },
  };
  return withMessages(messages, Component);
}
