import { useTranslations } from 'use-intl';
import { Icon } from '../../../components/ui/icon.tsx';
import { Unknown } from '../../../components/ui/unknown.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';

export const sourceListFragment = graphql(`
  fragment SourceList_useCase on UseCase {
    origin {
      title
      url
    }
    externalIds {
      scheme
      value
      url
    }
    sources {
      url
      title
    }
  }
`);

/** Where the facts are from. */
export function SourceList({ useCase }: { useCase: FragmentType<typeof sourceListFragment> }) {
  const t = useTranslations('useCase');
  const { origin, externalIds, sources } = readFragment(sourceListFragment, useCase);
  return (
    <section className="sources">
      <h2>{t('sources')}</h2>
      {sources.length === 0 ? (
        <Unknown />
      ) : (
        <ul>
          {sources.map(({ url, title }) => (
            <li key={url ?? title}>
              <Source url={url} title={title} />
            </li>
          ))}
        </ul>
      )}
      {origin && (
        <p className="sources__origin">
          {t('origin')}: <Source url={origin.url} title={origin.title} />
          {externalIds.map(({ scheme, value }) => (
            <span key={`${scheme} ${value}`}> · {value}</span>
          ))}
        </p>
      )}
    </section>
  );
}

function Source({ url, title }: { url: string | null | undefined; title: string }) {
  if (!url) return title;
  return (
    <a href={url} rel="noreferrer">
      {title}
      <Icon name="external" />
    </a>
  );
}
