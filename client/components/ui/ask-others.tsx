import { useTranslations } from 'use-intl';
import { LocalLink } from '../../lib/local-link.tsx';
import { useViewer } from '../../lib/viewer.tsx';

const longestWords = 2_000;

/**
 * The way to a question to the others, with the words that were looked for; nothing for those who may not see the
 * answers. Who is not signed in does that on the way.
 */
export function AskOthers({ words, before }: { words: string; before?: string | undefined }) {
  const t = useTranslations('app');
  const { viewer } = useViewer();
  if (viewer && !viewer.permissions.includes('HELP_REQUEST_READ')) return null;
  const path = `/spoergsmaal/nyt?q=${encodeURIComponent(words.slice(0, longestWords))}`;
  return (
    <>
      {before} <LocalLink to={path}>{t('askOthers')}</LocalLink>
    </>
  );
}
