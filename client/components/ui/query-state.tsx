import { useTranslations } from 'use-intl';
import type { CombinedError } from 'urql';
import { usePageTitle } from '../../lib/page-title.ts';

interface SkeletonProps {
  readonly lines?: number;
  /** What is being done, shown when it takes more than a second. */
  readonly doing?: string;
}

/** Grey lines where text is on its way. */
export function Skeleton({ lines = 4, doing }: SkeletonProps) {
  const t = useTranslations('state');
  return (
    <div className="skeleton" role="status">
      <p className="skeleton__doing">{doing ?? t('loading')}</p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton__line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** What went wrong, what can be done, and the id to quote when there is one. */
export function ErrorMessage({ error, onRetry }: { error: CombinedError; onRetry?: () => void }) {
  const t = useTranslations('state');
  const texts = error.networkError ? [t('errorNetwork')] : error.graphQLErrors.map(({ message }) => message);
  return (
    <div className="alert alert-error" role="alert">
      <div className="alert-body">
        <h2 className="alert-heading">{t('errorTitle')}</h2>
        {texts.map((text) => (
          <p key={text} className="alert-text">
            {text}
          </p>
        ))}
        {onRetry && (
          <button type="button" className="button button-secondary" onClick={() => onRetry()}>
            {t('retry')}
          </button>
        )}
      </div>
    </div>
  );
}

/** The whole page when what it is about could not be fetched. */
export function ErrorPage(props: { error: CombinedError; onRetry: () => void }) {
  const t = useTranslations('state');
  usePageTitle(t('failedTitle'));
  return (
    <>
      <h1>{t('failedTitle')}</h1>
      <ErrorMessage {...props} />
    </>
  );
}

/** Whether the only thing wrong is that it does not exist. */
export function isNotFound(error: CombinedError | undefined): boolean {
  return error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'NOT_FOUND') ?? false;
}
