import type { ReasonKind } from '../../gql/graphql.ts';
import { LocalLink } from '../../lib/local-link.tsx';

interface ReasonsProps {
  readonly label: string;
  readonly reasons: readonly {
    readonly kind: ReasonKind;
    readonly text: string;
    /** Where what it is about can be seen. */
    readonly path?: string;
  }[];
}

/** Why something was found, as small plain sentences. */
export function Reasons({ label, reasons }: ReasonsProps) {
  return (
    <ul className="reasons no-max-width" aria-label={label}>
      {reasons.map(({ kind, text, path }) => (
        <li key={text} className={`reasons__item reasons__item--${kind.toLowerCase().replaceAll('_', '-')}`}>
          {path === undefined ? text : <LocalLink to={path}>{text}</LocalLink>}
        </li>
      ))}
    </ul>
  );
}
