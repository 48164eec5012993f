import { catalogueVisibility } from '../../shared/auth/visibility.ts';
import type { Field } from '../../shared/reads/shape.ts';
import type { Indicator } from './strategy.types.ts';

interface IndicatorDefinition {
  readonly initiative: number;
  readonly labelDa: string;
  readonly labelEn: string;
  readonly path: string;
  /** `MATCH …` over the variable `counted`, whose visible nodes are counted. */
  readonly match: string;
}

const definitions: readonly IndicatorDefinition[] = [
  {
    initiative: 14,
    labelDa: 'anvendelser i kataloget',
    labelEn: 'use cases in the catalogue',
    path: '/anvendelser',
    match: 'MATCH (counted:UseCase)',
  },
  {
    initiative: 15,
    labelDa: 'standarder at bygge på',
    labelEn: 'standards to build on',
    path: '/standarder',
    match: 'MATCH (counted:DataStandard)',
  },
];

/** An initiative's indicator, counted in the statement that reads the initiative. */
export const indicatorField: Field = {
  perAlias: false,
  project({ scope, context }) {
    const counts = definitions.map(({ initiative, match }) => {
      const visible = catalogueVisibility.toCypher(context.actor, 'counted', context.parameters);
      return `WHEN ${initiative} THEN COUNT { ${match} WHERE ${visible} }`;
    });
    return {
      cypher: `[${scope.node}.number, CASE ${scope.node}.number ${counts.join(' ')} END]`,
      read: (value) => toIndicator(value as [number, number | null], context.language === 'en'),
    };
  },
};

function toIndicator([initiative, value]: [number, number | null], inEnglish: boolean): Indicator | null {
  const definition = definitions.find((candidate) => candidate.initiative === initiative);
  if (!definition || value === null) return null;
  return { label: inEnglish ? definition.labelEn : definition.labelDa, value, path: definition.path };
}
