import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { useTranslations } from 'use-intl';

export interface ShortcutsHandle {
  readonly show: () => void;
}

const shortcuts = [
  { keys: '/', text: 'shortcutSearch' },
  { keys: '?', text: 'shortcutHelp' },
  { keys: '← ↑ → ↓', text: 'shortcutMap' },
] as const;

/** `/` goes to the search field, `?` shows what keys there are. */
export function Shortcuts({ ref }: { ref: Ref<ShortcutsHandle> }) {
  const t = useTranslations('app');
  const dialog = useRef<HTMLDialogElement>(null);
  useImperativeHandle(ref, () => ({ show: () => dialog.current?.showModal() }), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        searchField()?.focus();
      } else if (event.key === '?') dialog.current?.showModal();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <dialog ref={dialog} className="shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('shortcuts')}</h2>
      <dl>
        {shortcuts.map(({ keys, text }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="button button-secondary">
          {t('close')}
        </button>
      </form>
    </dialog>
  );
}

/** The page's own field where it has one, else the one of the header. */
function searchField(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-main-search]') ?? document.getElementById('site-search');
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
