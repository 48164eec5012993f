import { useTranslations } from 'use-intl';
import type { CombinedError } from 'urql';
import { useSignInAddress } from '../../../lib/session.ts';
import { ErrorMessage } from '../query-state.tsx';
import type { Trouble } from '../../../lib/mutation-outcome.ts';

/** Why what was sent did not arrive, when it is not for what was typed. What was typed stays in the form. */
export function SubmitTrouble({ trouble }: { trouble: Trouble | undefined }) {
  if (!trouble) return null;
  return trouble.kind === 'signedOut' ? <SessionEnded /> : <Failed error={trouble.error} />;
}

function Failed({ error }: { error: CombinedError }) {
  const t = useTranslations('form');
  return (
    <>
      <ErrorMessage error={error} />
      <p>{t('nothingLost')}</p>
    </>
  );
}

/** The session ended while somebody was typing: they sign in beside it, and send again. */
function SessionEnded() {
  const t = useTranslations('form');
  const address = useSignInAddress();
  return (
    <div className="alert alert-warning" role="alert">
      <div className="alert-body">
        <h2 className="alert-heading">{t('sessionEndedTitle')}</h2>
        <p className="alert-text">{t('sessionEndedText')}</p>
        <a className="button button-secondary" href={address} target="_blank" rel="opener">
          {t('sessionEndedSignIn')}
        </a>
      </div>
    </div>
  );
}
