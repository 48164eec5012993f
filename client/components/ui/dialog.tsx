import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from './icon.tsx';

interface DialogProps {
  readonly title: string;
  /** Also for Escape and the cross. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question before the page: open as long as it is rendered. The focus stays in it, and goes back after it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const t = useTranslations('app');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current!;
    shown.showModal();
    // Only a dialog that is closed gives the focus back; one that is taken away does not.
    return () => shown.close();
  }, []);
  const close = () => !dialog.current?.open && onClose();
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={close}>
      <div className="dialog__head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="dialog__close" aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}

/** The buttons at the end of a dialog or form; the first is the main one. */
export function Buttons({ children }: { children: ReactNode }) {
  return <div className="buttons">{children}</div>;
}
