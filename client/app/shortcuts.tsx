import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';

/** `/` goes to the search field, `?` shows what keys there are. */
export function Shortcuts() {
  const t = useTranslations('app');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLElement>('[data-main-search], #site-search')?.focus();
      } else if (event.key === '?') dialog.current?.showModal();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <dialog ref={dialog} className="shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('shortcuts')}</h2>
      <dl>
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>{t('shortcutSearch')}</dd>
        <dt>
          <kbd>?</kbd>
        </dt>
        <dd>{t('shortcutHelp')}</dd>
      </dl>
      <form method="dialog">
        <button type="submit" className="button button-secondary">
          {t('close')}
        </button>
      </form>
    </dialog>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
