import { useQuery } from 'urql';
import { graphql } from '../gql/index.ts';
import { useTypedWords } from './typed-words.ts';

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

/** Published use cases that hold the words typed last, to choose from. */
export function useUseCasesByWords() {
  const { wanted, pause, onType, isLooking } = useTypedWords();
  const [{ data, fetching }] = useQuery({
    query: useCasesByWordsQuery,
    variables: { text: wanted },
    pause,
  });
  const nodes = data?.useCases.nodes ?? [];
  const choices = nodes.map(({ id, title, owner: { name } }) => ({ id, title: `${title} (${name})` }));
  return { choices, onType, isLooking: isLooking(fetching) };
}
