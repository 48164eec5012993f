import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ChildAnswer } from './child-protocol.ts';

/** A program of the benchmark in a process of its own, so that memory and processor time are told apart. */
export class Child<Question, Result> {
  private constructor(private readonly process: ChildProcess) {}

  /** Starts a program of this folder's neighbours, for instance `load/http-load.js`. */
  static async start<Question, Result>(
    program: string,
    environment: Record<string, string> = {},
  ): Promise<Child<Question, Result>> {
    const file = fileURLToPath(new URL(`../${program}`, import.meta.url));
    const process_ = fork(file, { env: { ...process.env, ...environment }, serialization: 'advanced' });
    const child = new Child<Question, Result>(process_);
    await child.#answer<'ready'>();
    return child;
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  /** One question at a time. */
  ask(question: Question): Promise<Result> {
    const answer = this.#answer<Result>();
    this.process.send(question as object);
    return answer;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null) return;
    const exited = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.disconnect();
    await exited;
  }

  #answer<Expected>(): Promise<Expected> {
    return new Promise((resolve, reject) => {
      const ended = (code: number | null) =>
        reject(new Error(`A process of the benchmark ended with ${code}.`));
      this.process.once('exit', ended);
      this.process.once('message', (answer: ChildAnswer<Expected>) => {
        this.process.off('exit', ended);
        if ('error' in answer) reject(new Error(answer.error));
        else resolve(answer.result);
      });
    });
  }
}
