import { useState } from 'react';
import type { CombinedError } from 'urql';

export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

export interface LoadedPage<SomePage extends Page> {
  readonly page?: SomePage;
  readonly error?: CombinedError;
}

/** The pages of a list: the first, and those that were asked for since. */
export function useFurtherPages<SomePage extends Page>(
  first: SomePage,
  load: (after: string | undefined) => Promise<LoadedPage<SomePage>>,
) {
  const [further, setFurther] = useState<readonly SomePage[]>([]);
  const [isLoading, setLoading] = useState(false);
  const [error, setError] = useState<CombinedError>();
  const pages = [first, ...further];
  const { hasNextPage, endCursor } = pages.at(-1)!.pageInfo;
  const loadMore = async () => {
    setLoading(true);
    const { page, error: failure } = await load(endCursor ?? undefined);
    setError(failure);
    if (page) setFurther([...further, page]);
    setLoading(false);
  };
  return { pages, hasNextPage, isLoading, error, loadMore };
}
