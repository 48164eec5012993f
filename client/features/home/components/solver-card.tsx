import { useTranslations } from 'use-intl';
import { DemoMark } from '../../../components/ui/marks.tsx';
import { Reasons } from '../../../components/ui/reasons.tsx';
import { StatusTag } from '../../../components/ui/status-tag.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { organisationPath } from '../../../lib/organisation-path.ts';

export const solverCardFragment = graphql(`
  fragment SolverCard_solver on Solver {
    organisation {
      id
      name
      code
      country
    }
    useCases {
      id
      title
      titleLanguage
      summary
      summaryLanguage
      status
      demo
    }
    reasons {
      kind
      text
    }
  }
`);

/** One organisation, what it did, and why it is an answer. */
export function SolverCard({ solver }: { solver: FragmentType<typeof solverCardFragment> }) {
  const t = useTranslations();
  const { organisation, useCases, reasons } = readFragment(solverCardFragment, solver);
  const { id, name, code, country } = organisation;
  return (
    <li className="answer">
      <h3 className="answer__organisation">
        <LocalLink to={organisationPath({ id, code })}>{name}</LocalLink>
        {country === 'NL' && <span className="answer__country"> {t('country.NL')}</span>}
      </h3>
      <ul className="answer__use-cases no-max-width">
        {useCases.map(({ id: useCaseId, title, titleLanguage, summary, summaryLanguage, status, demo }) => (
          <li key={useCaseId}>
            <LocalLink to={`/anvendelser/${useCaseId}`} lang={titleLanguage}>
              {title}
            </LocalLink>{' '}
            {status && <StatusTag status={status} />} {demo && <DemoMark />}
            {summary && (
              <p className="answer__summary" lang={summaryLanguage}>
                {summary}
              </p>
            )}
          </li>
        ))}
      </ul>
      <Reasons label={t('home.why')} reasons={reasons} />
    </li>
  );
}
