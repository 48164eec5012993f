import type { ReasonKind } from '../../gql/graphql.ts';

/** Why something was found, as small plain sentences. */
export function Reasons({
  label,
  reasons,
}: {
  label: string;
  reasons: readonly { kind: ReasonKind; text: string }[];
}) {
  return (
    <ul className="reasons no-max-width" aria-label={label}>
      {reasons.map(({ kind, text }) => (
        <li key={text} className={`reasons__item reasons__item--${kind.toLowerCase().replaceAll('_', '-')}`}>
          {text}
        </li>
      ))}
    </ul>
  );
}
