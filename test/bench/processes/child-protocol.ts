/** What a child process answers to one message of its parent. */
export type ChildAnswer<Result> = { readonly result: Result } | { readonly error: string };

/** In a child: answers each message of the parent by `work`; ends with the parent. */
export function answerParent<Question, Result>(work: (question: Question) => Promise<Result>): void {
  process.on('message', (question: Question) => {
    work(question).then(
      (result) => send({ result }),
      (error: unknown) =>
        send({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
  process.on('SIGINT', () => undefined); // the parent decides when it is over
  send({ result: 'ready' });
}

function send(answer: ChildAnswer<unknown>): void {
  process.send?.(answer);
}
