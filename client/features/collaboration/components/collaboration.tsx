import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ErrorMessage, Skeleton } from '../../../components/ui/query-state.tsx';
import { withCollaboration } from '../../../lib/messages/with-collaboration.ts';
import { collaborationQuery } from '../api/collaboration.ts';
import { AdoptionList } from './adoption-list.tsx';
import { InspirationList } from './inspiration-list.tsx';
import { Talk } from './talk.tsx';

/** What others do with the use case of the page, and say about it. */
export const Collaboration = withCollaboration(function Collaboration() {
  const { id = '' } = useParams();
  const [{ data, fetching, error }, reload] = useQuery({ query: collaborationQuery, variables: { id } });
  const useCase = data?.useCase;
  return (
    <div className="collaboration">
      {!useCase && fetching && <Skeleton lines={6} />}
      {error && !fetching && <ErrorMessage error={error} onRetry={reload} />}
      {useCase && (
        <>
          <AdoptionList useCase={useCase} />
          <InspirationList useCase={useCase} />
          <Talk key={id} useCase={useCase} />
        </>
      )}
    </div>
  );
});
