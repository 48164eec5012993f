import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { InferredMark } from '../../../components/ui/marks.tsx';
import { Unknown } from '../../../components/ui/unknown.tsx';
import { graphql, readFragment, type FragmentType } from '../../../gql/index.ts';

export const useCaseStoryFragment = graphql(`
  fragment UseCaseStory_useCase on UseCase {
    language
    summary
    summaryLanguage
    problem
    solution
    lessons
    wouldDoDifferently
    inferred
    effects {
      kind
      text
    }
  }
`);

/** A longer summary is a text like the others. */
const longestLead = 300;

/** What a colleague would tell, in the order in which they would tell it. */
export function UseCaseStory({ useCase }: { useCase: FragmentType<typeof useCaseStoryFragment> }) {
  const t = useTranslations('useCase');
  const story = readFragment(useCaseStoryFragment, useCase);
  const { language, summary, summaryLanguage, problem, solution } = story;
  const { lessons, wouldDoDifferently, effects, inferred } = story;
  return (
    <div className="story">
      {summary && (
        <p lang={summaryLanguage} className={summary.length <= longestLead ? 'font-lead' : undefined}>
          {summary}
        </p>
      )}
      <Part title={t('problem')} isInferred={inferred.includes('problem')}>
        <Text language={language} text={problem} />
      </Part>
      <Part title={t('solution')}>
        <Text language={language} text={solution} />
      </Part>
      <Part title={t('effect')}>
        {effects.length === 0 ? (
          <Unknown />
        ) : (
          <ul className="story__list">
            {effects.map(({ kind, text }, i) => (
              <li key={i}>
                <strong>{kind === 'MEASURED' ? t('measured') : t('expected')}:</strong> {text}
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={t('lessons')}>
        {lessons.length === 0 ? (
          <Unknown />
        ) : (
          <ul className="story__list" lang={language}>
            {lessons.map((lesson, i) => (
              <li key={i}>{lesson}</li>
            ))}
          </ul>
        )}
      </Part>
      <Part title={t('different')}>
        <Text language={language} text={wouldDoDifferently} />
      </Part>
    </div>
  );
}

function Part({ title, isInferred, children }: { title: string; isInferred?: boolean; children: ReactNode }) {
  return (
    <section>
      <h2>
        {title} {isInferred && <InferredMark />}
      </h2>
      {children}
    </section>
  );
}

/** A text in paragraphs, as its author broke it up. */
function Text({ language, text }: { language: string; text: string | null | undefined }) {
  if (!text) return <Unknown />;
  return text.split(/\n+/).map((paragraph, i) => (
    <p key={i} lang={language}>
      {paragraph}
    </p>
  ));
}
