import { useTranslations } from 'use-intl';
import { DemoMark } from '../../../components/ui/marks.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';
import type { SearchHit_HitFragment } from '../../../gql/graphql.ts';
import { LocalLink } from '../../../lib/local-link.tsx';
import { organisationPath } from '../../../lib/organisation-path.ts';

export const searchHitFragment = graphql(`
  fragment SearchHit_hit on SearchHit {
    kind
    title {
      text
      isMatch
    }
    excerpt {
      text
      isMatch
    }
    entity {
      __typename
      id
      ... on Organisation {
        code
      }
      ... on UseCase {
        owner {
          name
        }
        demo
      }
    }
  }
`);

type Hit = SearchHit_HitFragment;

/** One thing that was found, with the words that matched. */
export function SearchHit({ hit }: { hit: FragmentType<typeof searchHitFragment> }) {
  const t = useTranslations('search');
  const { kind, title, excerpt, entity } = readFragment(searchHitFragment, hit);
  return (
    <li className="row-item">
      <h2 className="row-item__title">
        <LocalLink to={pathOf(entity)}>
          <Fragments fragments={title} />
        </LocalLink>{' '}
        {entity.__typename === 'UseCase' && entity.demo && <DemoMark />}
      </h2>
      <p className="facts-line">
        <span>{t(`one${kind}`)}</span>
        {entity.__typename === 'UseCase' && <span>{entity.owner.name}</span>}
      </p>
      {isProse(entity) && (
        <p className="row-item__excerpt">
          <Fragments fragments={excerpt} />
        </p>
      )}
    </li>
  );
}

function Fragments({ fragments }: { fragments: Hit['title'] }) {
  return fragments.map(({ text, isMatch }, i) => (isMatch ? <mark key={i}>{text}</mark> : text));
}

/** Problems, tasks and techniques are found by lists of words that say nothing to a reader. */
function isProse({ __typename }: Hit['entity']): boolean {
  return __typename !== 'Problem' && __typename !== 'Task' && __typename !== 'Technique';
}

/** Where an entity is shown: on its own page, at its place on a page, or in the list that it narrows down. */
function pathOf(entity: Hit['entity']): string {
  const id = encodeURIComponent(entity.id);
  switch (entity.__typename) {
    case 'UseCase':
      return `/anvendelser/${id}`;
    case 'HelpRequest':
      return `/spoergsmaal/${id}`;
    case 'Organisation':
      return organisationPath(entity);
    case 'Objective':
    case 'Initiative':
    case 'Barrier':
    case 'Need':
      return `/maalbillede#${id}`;
    case 'Scenario':
      return `/maalbillede?scenarie=${id}`;
    case 'DataStandard':
      return `/standarder#${id}`;
    case 'Cluster':
      return `/klynger#${id}`;
    case 'Task':
      return `/anvendelser?task=${id}`;
    case 'Technique':
      return `/anvendelser?technique=${id}`;
    case 'Problem':
      return `/anvendelser?problem=${id}`;
  }
}
