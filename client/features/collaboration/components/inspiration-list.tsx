import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';

const inspirationFragment = graphql(`
  fragment Inspiration_useCase on UseCase {
    id
    title
    titleLanguage
    owner {
      name
    }
  }
`);

export const inspirationListFragment = graphql(`
  fragment InspirationList_useCase on UseCase {
    inspiredBy {
      id
      ...Inspiration_useCase
    }
    inspired {
      id
      ...Inspiration_useCase
    }
  }
`);

type Linked = readonly ({ readonly id: string } & FragmentType<typeof inspirationFragment>)[];

/** What it was inspired by and what it has inspired; nothing where there is neither. */
export function InspirationList({ useCase }: { useCase: FragmentType<typeof inspirationListFragment> }) {
  const t = useTranslations('collaboration');
  const { inspiredBy, inspired } = readFragment(inspirationListFragment, useCase);
  if (inspiredBy.length + inspired.length === 0) return null;
  return (
    <section aria-labelledby="inspiration-title" className="collaboration__part">
      <h2 id="inspiration-title">{t('inspiration')}</h2>
      <Links title={t('inspiredBy')} useCases={inspiredBy} />
      <Links title={t('inspired')} useCases={inspired} />
    </section>
  );
}

function Links({ title, useCases }: { title: string; useCases: Linked }) {
  if (useCases.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="no-max-width">
        {readFragment(inspirationFragment, useCases).map(({ id, title: name, titleLanguage, owner }) => (
          <li key={id}>
            <LocalLink to={`/anvendelser/${id}`} lang={titleLanguage}>
              {name}
            </LocalLink>
            , {owner.name}
          </li>
        ))}
      </ul>
    </>
  );
}
