import type { Page, Response } from 'playwright-core';

/** What the browser says when a page was left before its request was answered. */
const leftBehind = 'net::ERR_ABORTED';

/**
 * Notes everything that should not happen to a page: errors and warnings in the console, exceptions, requests
 * that failed or went to another origin, answers by which the hub says that it is at fault, and breaches of the
 * content security policy. Answers a function that reads the notes, without those that the test tolerates.
 */
export async function watchForTrouble(
  page: Page,
  origin: string,
  tolerates: readonly RegExp[],
): Promise<() => string[]> {
  const notes: string[] = [];
  const note = (kind: string, text: string) => notes.push(`${kind}: ${text} (on ${page.url()})`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note('console', message.text());
  });
  page.on('pageerror', (error) => note('exception', error.stack ?? error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== leftBehind) note('request failed', `${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note('response', `${response.status()} ${response.url()}`);
    if (response.url() === `${origin}/graphql`) {
      void faultIn(response).then((fault) => fault && note('fault of the hub', fault));
    }
  });
  page.context().on('request', (request) => {
    if (isForeign(request.url(), origin)) note('foreign request', request.url());
  });
  await page.addInitScript(reportViolations);
  return () => notes.filter((each) => !tolerates.some((pattern) => pattern.test(each)));
}

/** What an answer says of a fault of the hub itself, which its log tells more of. */
async function faultIn(response: Response): Promise<string | undefined> {
  // A page that was left has no answer to read any more.
  const text = await response.text().catch(() => '');
  return text.includes('"code":"INTERNAL"') ? text.slice(0, 1000) : undefined;
}

function isForeign(address: string, origin: string): boolean {
  const url = new URL(address);
  return url.protocol !== 'data:' && url.origin !== origin;
}

/** Runs in the page. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    console.error(`content security policy: ${violatedDirective} ${blockedURI} ${sourceFile}`),
  );
}
