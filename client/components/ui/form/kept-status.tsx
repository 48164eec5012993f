import { useFormatter, useTranslations } from 'use-intl';
import type { Place } from '../../../lib/kept-form.ts';

/** Where and when what is typed was kept. */
export function KeptStatus({ kept }: { kept: { at: Date; place: Place } | undefined }) {
  const t = useTranslations('editing');
  const format = useFormatter();
  const time = kept && format.dateTime(kept.at, { timeStyle: 'short' });
  return (
    <span role="status" className="note">
      {kept && t(kept.place === 'hub' ? 'keptInHub' : 'keptOnDevice', { time: time! })}
    </span>
  );
}

/** The form begins with what was typed before. */
export function KeptNotice({ at, onDiscard }: { at: string; onDiscard: () => void }) {
  const t = useTranslations('editing');
  const format = useFormatter();
  const when = format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className="alert alert-info" role="status">
      <div className="alert-body">
        <p className="alert-text">{t('foundKept', { when })}</p>
        <button type="button" className="button button-secondary" onClick={onDiscard}>
          {t('discardKept')}
        </button>
      </div>
    </div>
  );
}
