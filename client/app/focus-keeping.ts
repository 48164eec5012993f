import { useEffect, type RefObject } from 'react';

const places = 'section, article, dialog, main';
const headings = 'h1, h2, h3';

/**
 * What has the focus may go: a button whose work is done, a box that was answered, a dialog whose opener is gone. The
 * focus then goes to the heading of what it stood in, where the browser would leave it nowhere. A control that says
 * `data-focus="may-go"` leaves it where the browser has it: Tab goes on from there.
 */
export function useFocusKeeping(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let around: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => (around = placesAround(target));
    // Whoever leaves a control that stays has left it on purpose.
    const forget = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        if ((target as Element).isConnected && document.activeElement === document.body) around = [];
      });
    const observer = new MutationObserver(() => {
      if (around.length === 0 || around[0]!.isConnected || document.activeElement !== document.body) return;
      const place = around.find((each) => each.isConnected && each.matches(places));
      if (focusOn(place?.querySelector<HTMLElement>(headings))) around = [];
    });
    const root = main.current!;
    root.addEventListener('focusin', remember);
    root.addEventListener('focusout', forget);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', forget);
      observer.disconnect();
    };
  }, [main]);
}

/** A control and all that it stands in, from within; nothing where it may go. */
function placesAround(target: EventTarget | null): Element[] {
  const around: Element[] = [];
  for (let each = target as Element | null; each; each = each.parentElement) around.push(each);
  return around[0]?.matches('[data-focus="may-go"]') ? [] : around;
}

function focusOn(heading: HTMLElement | null | undefined): boolean {
  if (!heading) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  return true;
}
