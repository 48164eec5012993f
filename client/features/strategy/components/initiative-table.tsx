import { useTranslations } from 'use-intl';
import { ScrollTable } from '../../../components/ui/scroll-table.tsx';
import { readFragment } from '../../../gql/index.ts';
import { isInScenario, type InitiativeNode, type Objectives } from '../relations.ts';
import { initiativeCardFragment, InitiativeIndicator } from './initiative-card.tsx';

/** What the board shows, as a table: relations in numbers instead of in focus. */
export function InitiativeTable({
  objectives,
  scenario,
}: {
  objectives: Objectives;
  scenario: string | undefined;
}) {
  const t = useTranslations('strategy');
  const numbers = new Map(
    objectives.flatMap(({ initiatives }) => initiatives.map(({ id, number }) => [id, number])),
  );
  const listed = (related: InitiativeNode['requires']) =>
    related.map(({ initiative }) => numbers.get(initiative.id)).join(', ');
  const columns = [
    t('initiative', { number: '' }),
    t('objective', { number: '' }),
    t('requires'),
    t('synergies'),
    t('scenario'),
    '',
  ];
  return (
    <ScrollTable label={t('title')} columns={columns}>
      {objectives.flatMap((objective) =>
        objective.initiatives.map((initiative) => (
          <tr key={initiative.id}>
            <th scope="row">
              {initiative.number} {readFragment(initiativeCardFragment, initiative).title}
            </th>
            <td>{objective.title}</td>
            <td>{listed(initiative.requires)}</td>
            <td>{listed(initiative.synergies)}</td>
            <td>{!isInScenario(initiative, scenario) && t('outside')}</td>
            <td>
              <InitiativeIndicator initiative={initiative} />
            </td>
          </tr>
        )),
      )}
    </ScrollTable>
  );
}
