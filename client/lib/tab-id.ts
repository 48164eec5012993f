const idPlace = 'faelled.tab';
const openPrefix = 'faelled.open.';

let id: string | undefined;

/**
 * The id of this tab. A reload keeps it. A duplicate, which begins with a copy of what its original had in its session,
 * gets one of its own, and so does a tab after a crash.
 */
export function tabId(): string {
  return (id ??= claimed());
}

function claimed(): string {
  try {
    const earlier = sessionStorage.getItem(idPlace);
    const isTaken = earlier !== null && localStorage.getItem(openPrefix + earlier) !== null;
    const own = earlier === null || isTaken ? newId() : earlier;
    sessionStorage.setItem(idPlace, own);
    markOpen(own);
    return own;
  } catch {
    // No storage: nothing is found again after a reload anyhow.
    return newId();
  }
}

function markOpen(own: string): void {
  const mark = () => localStorage.setItem(openPrefix + own, '');
  mark();
  addEventListener('pagehide', () => localStorage.removeItem(openPrefix + own));
  addEventListener('pageshow', mark);
}

/** `randomUUID` is not there where a page is read without TLS. */
function newId(): string {
  return crypto.getRandomValues(new Uint32Array(3)).join('-');
}
