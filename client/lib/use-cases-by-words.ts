import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../gql/index.ts';

const useCasesByWordsQuery = graphql(`
  query UseCasesByWords($text: String!) {
    useCases(query: $text, first: 20) {
      nodes {
        id
        title
        owner {
          name
        }
      }
    }
  }
`);

const fewestLetters = 2;

/** Published use cases that hold the words typed last, to choose from. */
export function useUseCasesByWords() {
  const [text, onType] = useState('');
  const wanted = useDeferredValue(text.trim());
  const [{ data, fetching }] = useQuery({
    query: useCasesByWordsQuery,
    variables: { text: wanted },
    pause: wanted.length < fewestLetters,
  });
  const nodes = data?.useCases.nodes ?? [];
  const choices = nodes.map(({ id, title, owner: { name } }) => ({ id, title: `${title} (${name})` }));
  const isLooking = fetching || wanted.length < fewestLetters || wanted !== text.trim();
  return { choices, onType, isLooking };
}
