import type { ComponentType } from 'react';
import { collaboration as danish } from './collaboration.da.ts';
import { collaboration as english } from './collaboration.en.ts';
import { withMessages } from './with-messages.tsx';

/** A component with the words of working together. */
export function withCollaboration<Props extends object>(
  Component: ComponentType<Props>,
): ComponentType<Props> {
  return withMessages({ da: { collaboration: danish }, en: { collaboration: english } }, Component);
}
