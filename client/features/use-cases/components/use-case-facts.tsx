import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { InferredMark } from '../../../components/ui/marks.tsx';
import { StatusTag } from '../../../components/ui/status-tag.tsx';
import { Unknown } from '../../../components/ui/unknown.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { usePartialDate } from '../../../lib/format.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { CostList } from './cost-list.tsx';
import { OrganisationLink } from './organisation-link.tsx';
import { usePeriod } from './period.ts';
import { SourceList } from './source-list.tsx';

export const useCaseFactsFragment = graphql(`
  fragment UseCaseFacts_useCase on UseCase {
    status
    start
    end
    techniqueNote
    legalBasis
    impactAssessmentDone
    contactFunction
    verification
    inferred
    updatedAt
    owner {
      ...OrganisationLink_organisation
    }
    participants {
      role
      organisation {
        id
        ...OrganisationLink_organisation
      }
    }
    tasks {
      id
      scheme
      code
      title
    }
    problems {
      id
      title
    }
    techniques {
      id
      title
    }
    costs {
      ...CostList_cost
    }
    ...SourceList_useCase
  }
`);

/** The facts beside the story. What nobody has stated says so. */
export function UseCaseFacts({ useCase }: { useCase: FragmentType<typeof useCaseFactsFragment> }) {
  const t = useTranslations('useCase');
  const partialDate = usePartialDate();
  const facts = readFragment(useCaseFactsFragment, useCase);
  const period = usePeriod()(facts);
  const { status, owner, participants, tasks, problems, techniques, techniqueNote, costs } = facts;
  const isInferred = (field: string) => facts.inferred.includes(field);
  return (
    <aside className="facts" aria-label={t('facts')}>
      <dl>
        <Fact title={t('owner')}>
          <OrganisationLink organisation={owner} />
        </Fact>
        <Fact title={t('participants')} isEmpty={participants.length === 0}>
          {participants.map(({ role, organisation }) => (
            <span key={organisation.id} className="facts__line">
              <OrganisationLink organisation={organisation} /> ({t(`role${role}`)})
            </span>
          ))}
        </Fact>
        <Fact title={t('status')}>
          <StatusTag status={status} />
        </Fact>
        <Fact title={t('period')} isEmpty={!period}>
          {period}
        </Fact>
        <Fact title={t('problems')} isEmpty={problems.length === 0} isInferred={isInferred('problems')}>
          <Links parameter="problem" items={problems} />
        </Fact>
        <Fact title={t('tasks')} isEmpty={tasks.length === 0} isInferred={isInferred('tasks')}>
          <Links
            parameter="task"
            items={tasks.map(({ id, scheme, code, title }) => ({ id, title: `${scheme} ${code} ${title}` }))}
          />
        </Fact>
        <Fact
          title={t('technique')}
          isEmpty={techniques.length === 0 && !techniqueNote}
          isInferred={isInferred('techniques')}
        >
          <Links parameter="technique" items={techniques} />
          {techniqueNote && <span className="facts__line">{techniqueNote}</span>}
        </Fact>
        <Fact title={t('cost')} isEmpty={costs.length === 0}>
          <CostList costs={costs} />
        </Fact>
        <Fact title={t('law')} isEmpty={!facts.legalBasis}>
          <span className="facts__text">{facts.legalBasis}</span>
        </Fact>
        <Fact title={t('assessment')} isEmpty={facts.impactAssessmentDone === null}>
          {facts.impactAssessmentDone ? t('assessmentYes') : t('assessmentNo')}
        </Fact>
        <Fact title={t('contact')} isEmpty={!facts.contactFunction}>
          {facts.contactFunction}
        </Fact>
        <Fact title={t('verification')}>{t(`verification${facts.verification}`)}</Fact>
      </dl>
      <SourceList useCase={facts} />
      <p className="facts__updated">{t('updated', { date: partialDate(facts.updatedAt.slice(0, 10)) })}</p>
    </aside>
  );
}

interface FactProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly isEmpty?: boolean;
  readonly isInferred?: boolean;
}

function Fact({ title, children, isEmpty, isInferred }: FactProps) {
  return (
    <div className="facts__item">
      <dt>
        {title} {isInferred && !isEmpty && <InferredMark />}
      </dt>
      <dd>{isEmpty ? <Unknown /> : children}</dd>
    </div>
  );
}

function Links({ parameter, items }: { parameter: string; items: readonly { id: string; title: string }[] }) {
  return items.map(({ id, title }) => (
    <span key={id} className="facts__line">
      <LocalLink to={`/anvendelser?${parameter}=${encodeURIComponent(id)}`}>{title}</LocalLink>
    </span>
  ));
}
