import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';

/** The question. Enter asks it; Shift and Enter begin a new line. */
export function ProblemForm({ problem, onAsk }: { problem: string; onAsk: (problem: string) => void }) {
  const t = useTranslations('home');
  const [text, setText] = useState(problem);
  const ask = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (text.trim() !== '') onAsk(text.trim());
  };
  return (
    <form onSubmit={ask} className="question__form">
      <div className="form-group">
        <label className="form-label" htmlFor="problem">
          {t('label')}
        </label>
        <span className="form-hint" id="problem-hint">
          {t('hint')}
        </span>
        <textarea
          id="problem"
          data-main-search
          className="form-input question__field"
          rows={2}
          maxLength={2000}
          aria-describedby="problem-hint"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey) ask(event);
          }}
        />
      </div>
      <button type="submit" className="button button-primary">
        {t('submit')}
      </button>
    </form>
  );
}
