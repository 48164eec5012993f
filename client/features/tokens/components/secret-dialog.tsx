import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Buttons, Dialog } from '../../../components/ui/dialog.tsx';

export interface MadeToken {
  readonly name: string;
  readonly secret: string;
}

/** Shows a new token's secret, this once, and how a program uses it. */
export function SecretDialog({ made: { name, secret }, onClose }: { made: MadeToken; onClose: () => void }) {
  const t = useTranslations('tokens');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, say] = useState<string>();
  const copy = () => {
    field.current?.select();
    navigator.clipboard.writeText(secret).then(
      () => say(t('copied')),
      () => say(t('copyFailed')),
    );
  };
  return (
    <Dialog title={t('secretTitle')} onClose={onClose}>
      <div className="alert alert-warning">
        <div className="alert-body">
          <p className="alert-text">{t('secretOnce')}</p>
        </div>
      </div>
      <div className="form-group">
        <label className="form-label" htmlFor={id}>
          {t('secret', { name })}
        </label>
        <div className="joined-field">
          <input
            id={id}
            ref={field}
            className="form-input secret"
            readOnly
            value={secret}
            spellCheck={false}
          />
          <button type="button" className="button button-secondary" onClick={copy}>
            {t('copy')}
          </button>
        </div>
        <p role="status" className="said">
          {said}
        </p>
      </div>
      <p>{t('use')}</p>
      <pre className="code-line">
        <code>Authorization: Bearer {secret}</code>
      </pre>
      <Buttons>
        <button type="button" className="button button-primary" onClick={onClose}>
          {t('done')}
        </button>
      </Buttons>
    </Dialog>
  );
}
