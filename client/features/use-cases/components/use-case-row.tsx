import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { DemoMark } from '../../../components/ui/marks.tsx';
import { StatusTag } from '../../../components/ui/status-tag.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import { LocalLink } from '../../../lib/local-link.tsx';

export const useCaseRowFragment = graphql(`
  fragment UseCaseRow_useCase on UseCase {
    id
    title
    titleLanguage
    summary
    status
    start
    demo
    owner {
      name
      country
    }
    problems {
      id
      title
    }
    techniques {
      id
      title
    }
  }
`);

interface UseCaseRowProps {
  readonly useCase: FragmentType<typeof useCaseRowFragment>;
  /** What the row says beside the facts, for instance why it was found. */
  readonly children?: ReactNode;
}

/** One use case in two lines. */
export function UseCaseRow({ useCase, children }: UseCaseRowProps) {
  const t = useTranslations('country');
  const { id, title, titleLanguage, status, start, demo, owner, problems, techniques } = readFragment(
    useCaseRowFragment,
    useCase,
  );
  const about = [...problems.slice(0, 1), ...techniques.slice(0, 1)].map((each) => each.title);
  return (
    <li className="row-item">
      <h3 className="row-item__title">
        <LocalLink to={`/anvendelser/${id}`} lang={titleLanguage}>
          {title}
        </LocalLink>{' '}
        {demo && <DemoMark />}
      </h3>
      <p className="facts-line">
        <span>
          {owner.name}
          {owner.country === 'NL' && ` (${t('NL')})`}
        </span>
        {about.map((text) => (
          <span key={text}>{text}</span>
        ))}
        {status && (
          <span>
            <StatusTag status={status} />
          </span>
        )}
        {start && <span>{start.slice(0, 4)}</span>}
      </p>
      {children}
    </li>
  );
}
