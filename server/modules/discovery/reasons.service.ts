import { messagesIn } from '../../shared/language/messages.ts';
import type { Caller } from '../../shared/reads/reader.ts';
import { stem } from '../../shared/text/languages.ts';
import { isStopWord } from '../../shared/text/stop-words.ts';
import { wordsOf } from '../../shared/text/tokens.ts';
import { ReasonKind, type Reason } from './discovery.types.ts';
import type { Likeness } from './likeness.service.ts';
import type { EntryText, LikenessStore, Subject } from './likeness.store.ts';

const mostNamed = 2;
const mostWords = 4;
const shortestWord = 4;
/** From this cosine on, texts without common words still say much the same. */
const similarFrom = 0.5;

/** Says in words why a use case was found. */
export class ReasonsService {
  constructor(private readonly store: LikenessStore) {}

  /**
   * The reasons of each likeness, by the use case's id; strongest first. None where nothing can be said for
   * it: the nearest of many may still be far away.
   */
  async explain(
    subject: Subject,
    likenesses: readonly Likeness[],
    caller: Caller,
  ): Promise<Map<string, Reason[]>> {
    const named = likenesses.flatMap(({ features: { problems, tasks, techniques } }) => [
      ...problems.map(({ id }) => id),
      ...tasks,
      ...techniques,
    ]);
    const [labels, texts] = await Promise.all([
      this.store.labels([...new Set(named)], caller),
      this.store.texts(
        likenesses.map(({ id }) => id),
        caller,
      ),
    ]);
    return new Map(
      likenesses.map((likeness) => [likeness.id, reasonsFor(subject, likeness, labels, texts, caller)]),
    );
  }
}

function reasonsFor(
  subject: Subject,
  { id, features }: Likeness,
  labels: ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, EntryText>,
  caller: Caller,
): Reason[] {
  const say = messagesIn(caller.language);
  const reasonsOf = (kind: ReasonKind, ids: readonly string[], text: (title: string) => string): Reason[] =>
    ids.slice(0, mostNamed).map((about) => ({ kind, text: text(labels.get(about) ?? about), about }));
  const certain = new Set(subject.problems.filter(({ isCertain }) => isCertain).map((problem) => problem.id));
  const problems = features.problems
    .filter((problem) => certain.has(problem.id))
    .sort((a, b) => b.strength - a.strength)
    .map((problem) => problem.id);
  const words = sharedWords(subject, texts.get(id));
  const reasons: Reason[] = [
    ...reasonsOf(ReasonKind.SAME_PROBLEM, problems, say.sameProblem),
    ...reasonsOf(ReasonKind.SAME_TASK, features.tasks, say.sameTask),
    ...reasonsOf(ReasonKind.SAME_TECHNIQUE, features.techniques, say.sameTechnique),
  ];
  if (words.length > 0) {
    reasons.push({ kind: ReasonKind.SHARED_WORDS, text: say.sharedWords(words), about: null });
  }
  const isGuessed = reasons.length === 0 && features.problems.length > 0;
  const isSimilar = words.length === 0 && (features.cosine ?? 0) >= similarFrom;
  if (isGuessed || isSimilar) {
    reasons.push({ kind: ReasonKind.SIMILAR_MEANING, text: say.similarMeaning, about: null });
  }
  return reasons;
}

/** Words of the entry that the subject uses too, whatever their inflection; those of the title first. */
function sharedWords(subject: Subject, entry: EntryText | undefined): string[] {
  if (!entry) return [];
  const stemsOf = (text: string) => new Set(contentOf(text).map((word) => stem(word, entry.language)));
  const wanted = stemsOf(subject.text);
  const found = new Map<string, string>();
  for (const word of [...contentOf(entry.title), ...contentOf(entry.text)]) {
    const root = stem(word, entry.language);
    if (wanted.has(root) && !found.has(root)) found.set(root, word);
  }
  return [...found.values()].slice(0, mostWords);
}

function contentOf(text: string): string[] {
  return wordsOf(text).filter((word) => word.length >= shortestWord && !isStopWord(word));
}
