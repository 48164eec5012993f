import { useTranslations } from 'use-intl';
import { AdoptionTag } from '../../../components/ui/adoption-tag.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { usePartialDate } from '../../../lib/format.ts';
import { OrganisationName } from './organisation-name.tsx';

export const adoptionListFragment = graphql(`
  fragment AdoptionList_useCase on UseCase {
    adoptionCount
    adoptions {
      id
      status
      since
      note
      organisation {
        ...OrganisationName_organisation
      }
    }
  }
`);

/** Who uses it too, and how far they have come. */
export function AdoptionList({ useCase }: { useCase: FragmentType<typeof adoptionListFragment> }) {
  const t = useTranslations('collaboration');
  const partialDate = usePartialDate();
  const { adoptionCount, adoptions } = readFragment(adoptionListFragment, useCase);
  return (
    <section aria-labelledby="adoptions-title" className="collaboration__part">
      <h2 id="adoptions-title">{t('adoptions', { count: adoptionCount })}</h2>
      {adoptions.length === 0 && <p>{t('noAdoptions')}</p>}
      <ul className="adoptions no-max-width">
        {adoptions.map(({ id, status, since, note, organisation }) => (
          <li key={id} className="adoption">
            <p className="facts-line">
              <span>
                <OrganisationName organisation={organisation} />
              </span>
              <span>
                <AdoptionTag status={status} />
              </span>
              {since && (
                <span>{t(status === 'PLANNED' ? 'from' : 'since', { date: partialDate(since) })}</span>
              )}
            </p>
            {note && <p className="plain-text">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
