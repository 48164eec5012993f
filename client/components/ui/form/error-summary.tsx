import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslations } from 'use-intl';

export interface FormError {
  /** The id of the field to mend; left out for what concerns the whole form. */
  readonly id?: string | undefined;
  readonly message: string;
}

/** Everything that is to be mended, each a link to its field. It takes the focus when it comes. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const t = useTranslations('form');
  const box = useRef<HTMLDivElement>(null);
  const said = errors.map(({ message }) => message).join('\n');
  useEffect(() => {
    if (said !== '') box.current?.focus();
  }, [said]);
  if (errors.length === 0) return null;
  return (
    <div className="alert alert-error error-summary" role="alert" ref={box} tabIndex={-1}>
      <div className="alert-body">
        <h2 className="alert-heading">{t('errorTitle', { count: errors.length })}</h2>
        <ul className="nobullet-list">
          {errors.map(({ id, message }) => (
            <li key={`${id}${message}`}>
              {id === undefined ? (
                message
              ) : (
                <a href={`#${id}`} onClick={(event) => goTo(id, event)}>
                  {message}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Moves to the field without the address, which holds the page's state, changing. */
function goTo(id: string, event: MouseEvent): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
