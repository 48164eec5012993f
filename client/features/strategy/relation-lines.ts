import { relationsOf, type InitiativeNode, type Relation } from './relations.ts';

/** A line on the board, from the card in focus to another one. */
export interface RelationLine {
  /** The other card's. */
  readonly id: string;
  readonly relation: Relation;
  /** As SVG has it, in the board's pixels. */
  readonly path: string;
}

/** The lines to everything that an initiative hangs together with, as the cards lie on the board now. */
export function measureRelations(board: HTMLElement, focused: InitiativeNode): RelationLine[] {
  return relationsOf(focused).flatMap(({ id, relation }) => {
    const from = document.getElementById(focused.id)?.getBoundingClientRect();
    const to = document.getElementById(id)?.getBoundingClientRect();
    if (!from || !to) return [];
    return [{ id, relation, path: pathBetween(board.getBoundingClientRect(), from, to) }];
  });
}

/** A straight line to a card of the same column, else a curve between the sides that face each other. */
function pathBetween(origin: DOMRect, from: DOMRect, to: DOMRect): string {
  const x = (side: number) => Math.round(side - origin.left);
  const y = (side: number) => Math.round(side - origin.top);
  if (Math.abs(from.left - to.left) < 8) {
    const [upper, lower] = from.top < to.top ? [from, to] : [to, from];
    return `M${x(upper.left) + 24} ${y(upper.bottom)}V${y(lower.top)}`;
  }
  const [left, right] = from.left < to.left ? [from, to] : [to, from];
  const [startX, startY] = [x(left.right), y(left.top + left.height / 2)];
  const [endX, endY] = [x(right.left), y(right.top + right.height / 2)];
  const bend = Math.max(16, (endX - startX) / 2);
  return `M${startX} ${startY}C${startX + bend} ${startY} ${endX - bend} ${endY} ${endX} ${endY}`;
}
