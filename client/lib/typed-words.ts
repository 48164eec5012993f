import { useDeferredValue, useState } from 'react';

const fewestLetters = 2;

/** The words that somebody types to choose by, for a query that waits until there are enough of them. */
export function useTypedWords() {
  const [text, onType] = useState('');
  const typed = text.trim();
  const wanted = useDeferredValue(typed);
  const pause = wanted.length < fewestLetters;
  /** Whether it is not known yet what matches the words. */
  const isLooking = (fetching: boolean) => fetching || pause || wanted !== typed;
  return { wanted, pause, onType, isLooking };
}
