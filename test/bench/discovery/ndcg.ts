/** Relevance of entries to one query, by id: 3 the same problem, 2 much the same, 1 related. */
export type Grades = Readonly<Record<string, number>>;

/**
 * Normalised discounted cumulative gain of the first `depth` answers: 1 when they are the best possible
 * ones in the best order (Järvelin and Kekäläinen 2002, with gains 2^grade − 1). Ungraded answers gain
 * nothing.
 */
export function ndcg(answers: readonly string[], grades: Grades, depth = 10): number {
  const gain = (grade: number, place: number) => (2 ** grade - 1) / Math.log2(place + 2);
  const best = Object.values(grades)
    .sort((a, b) => b - a)
    .slice(0, depth);
  const ideal = best.reduce((sum, grade, place) => sum + gain(grade, place), 0);
  const actual = answers.slice(0, depth).reduce((sum, id, place) => sum + gain(grades[id] ?? 0, place), 0);
  return ideal === 0 ? 0 : actual / ideal;
}
