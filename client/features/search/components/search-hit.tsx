import { useTranslations } from 'use-intl';
import { DemoMark } from '../../../components/ui/marks.tsx';
import type { SearchQuery } from '../../../gql/graphql.ts';
import { LocalLink } from '../../../lib/local-link.tsx';

type Hit = SearchQuery['search']['edges'][number]['node'];

/** One thing that was found, with the words that matched. */
export function SearchHit({ hit }: { hit: Hit }) {
  const t = useTranslations('search');
  const { kind, title, excerpt, entity } = hit;
  return (
    <li className="row-item">
      <h2 className="row-item__title">
        <LocalLink to={pathOf(entity)}>
          <Fragments fragments={title} />
        </LocalLink>
        {entity.__typename === 'UseCase' && entity.demo && <DemoMark />}
      </h2>
      <p className="row-item__facts">
        <span>{t(`kind${kind}`)}</span>
        {entity.__typename === 'UseCase' && <span>{entity.owner.name}</span>}
      </p>
      <p>
        <Fragments fragments={excerpt} />
      </p>
    </li>
  );
}

function Fragments({ fragments }: { fragments: Hit['title'] }) {
  return fragments.map(({ text, isMatch }, i) => (isMatch ? <mark key={i}>{text}</mark> : text));
}

/** Where an entity is shown: on its own page, or in the list that it narrows down. */
function pathOf(entity: Hit['entity']): string {
  const id = encodeURIComponent(entity.id);
  switch (entity.__typename) {
    case 'UseCase':
      return `/anvendelser/${id}`;
    case 'Organisation':
      return entity.code ? `/kommuner/${entity.code}` : `/anvendelser?involved=${id}`;
    case 'Objective':
    case 'Initiative':
    case 'Scenario':
    case 'Barrier':
    case 'Need':
      return '/maalbillede';
    case 'DataStandard':
      return `/standarder#${id}`;
    case 'Task':
      return `/anvendelser?task=${id}`;
    case 'Technique':
      return `/anvendelser?technique=${id}`;
    case 'Problem':
      return `/anvendelser?problem=${id}`;
  }
}
