import { useTranslations } from 'use-intl';
import { Reasons } from '../../../components/ui/reasons.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { UseCaseRow } from './use-case-row.tsx';

export const similarUseCasesFragment = graphql(`
  fragment SimilarUseCases_useCase on UseCase {
    similar(first: 6) {
      useCase {
        id
        ...UseCaseRow_useCase
      }
      reasons {
        kind
        text
      }
    }
  }
`);

/** What others did that is like it, each with why. */
export function SimilarUseCases({ useCase }: { useCase: FragmentType<typeof similarUseCasesFragment> }) {
  const t = useTranslations();
  const { similar } = readFragment(similarUseCasesFragment, useCase);
  return (
    <section aria-labelledby="similar-title" className="similar">
      <h2 id="similar-title">{t('useCase.similar')}</h2>
      {similar.length === 0 && <p>{t('useCase.similarEmpty')}</p>}
      <ul className="rows no-max-width">
        {similar.map(({ useCase: other, reasons }) => (
          <UseCaseRow key={other.id} useCase={other}>
            <Reasons label={t('home.why')} reasons={reasons} />
          </UseCaseRow>
        ))}
      </ul>
    </section>
  );
}
