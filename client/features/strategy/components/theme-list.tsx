import { useTranslations } from 'use-intl';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';

export const barrierFragment = graphql(`
  fragment ThemeList_barrier on Barrier {
    id
    number
    title
    description
    objectives {
      title
    }
  }
`);

export const needFragment = graphql(`
  fragment ThemeList_need on Need {
    id
    number
    title
    description
    objectives {
      title
    }
  }
`);

interface Theme {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly objectives: readonly { readonly title: string }[];
}

export function BarrierList({ barriers }: { barriers: readonly FragmentType<typeof barrierFragment>[] }) {
  return <ThemeList themes={readFragment(barrierFragment, barriers)} />;
}

export function NeedList({ needs }: { needs: readonly FragmentType<typeof needFragment>[] }) {
  return <ThemeList themes={readFragment(needFragment, needs)} />;
}

function ThemeList({ themes }: { themes: readonly Theme[] }) {
  const t = useTranslations('strategy');
  return (
    <ol>
      {themes.map(({ id, title, description, objectives }) => (
        <li key={id} id={id}>
          <strong>{title}.</strong> {description}{' '}
          <span className="note">
            {t('metBy')}: {objectives.map((objective) => objective.title).join(', ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
