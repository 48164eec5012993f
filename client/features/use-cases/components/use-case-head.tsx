import { useTranslations } from 'use-intl';
import { DemoMark } from '../../../components/ui/marks.tsx';
import { StatusTag } from '../../../components/ui/status-tag.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { OrganisationLink } from './organisation-link.tsx';
import { usePeriod } from './period.ts';

export const useCaseHeadFragment = graphql(`
  fragment UseCaseHead_useCase on UseCase {
    title
    titleLanguage
    demo
    status
    start
    end
    lifecycle
    visibility
    owner {
      ...OrganisationLink_organisation
    }
  }
`);

/** What it is, whose, how far it has come, when, and who may see it. */
export function UseCaseHead({ useCase }: { useCase: FragmentType<typeof useCaseHeadFragment> }) {
  const t = useTranslations();
  const { title, titleLanguage, demo, status, owner, lifecycle, visibility, ...dates } = readFragment(
    useCaseHeadFragment,
    useCase,
  );
  const period = usePeriod()(dates);
  return (
    <header className="use-case-head">
      <h1>
        <span lang={titleLanguage}>{title}</span> {demo && <DemoMark />}
      </h1>
      <p className="facts-line">
        <span>
          <OrganisationLink organisation={owner} />
        </span>
        {status && (
          <span>
            <StatusTag status={status} />
          </span>
        )}
        {period && <span>{period}</span>}
        <span>{lifecycle === 'RETIRED' ? t('useCase.retired') : t(`visibility.${visibility}`)}</span>
      </p>
    </header>
  );
}
