import type { RelationLine } from '../relation-lines.ts';

/** Lines from the card in focus to what it hangs together with. The cards say the same in words. */
export function RelationLines({ lines }: { lines: readonly RelationLine[] }) {
  return (
    <svg className="board__lines" aria-hidden="true">
      {lines.map(({ id, relation, path }) => (
        <path key={id} d={path} className={`board__line board__line--${relation}`} />
      ))}
    </svg>
  );
}
