import type { useFurtherPages } from '../../lib/further-pages.ts';
import { MoreButton } from './more-button.tsx';
import { ErrorMessage } from './query-state.tsx';

type Further = Pick<ReturnType<typeof useFurtherPages>, 'hasNextPage' | 'isLoading' | 'error' | 'loadMore'>;

interface FurtherRowsProps {
  readonly further: Further;
  /** Asks for more, where that is not simply the next page. */
  readonly onMore?: () => void;
}

/** The end of a list that is loaded page by page: the way to more, or why it did not come. */
export function FurtherRows({ further, onMore }: FurtherRowsProps) {
  const { hasNextPage, isLoading, error, loadMore } = further;
  const more = () => void loadMore();
  if (error) return <ErrorMessage error={error} onRetry={more} />;
  return hasNextPage ? <MoreButton isLoading={isLoading} onMore={onMore ?? more} /> : null;
}
