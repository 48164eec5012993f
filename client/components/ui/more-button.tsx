import { useTranslations } from 'use-intl';

/** Asks for the next page of a list; while it comes, the button keeps its focus and does nothing. */
export function MoreButton({ isLoading, onMore }: { isLoading: boolean; onMore: () => void }) {
  const t = useTranslations('useCases');
  return (
    <button
      type="button"
      className="button button-secondary"
      data-focus="may-go"
      aria-disabled={isLoading}
      onClick={() => !isLoading && onMore()}
    >
      {isLoading ? t('loadingMore') : t('more')}
    </button>
  );
}
