// A process that asks an HTTP server and does nothing else. It is told what over its parent's channel.
import { answerParent } from '../processes/child-protocol.ts';
import { applyLoad, type Load, type Sample } from './load.ts';
import { RawConnection, rawPost } from './raw-connection.ts';

/** What to ask: the bodies are sent in turns. */
export interface HttpLoad extends Load {
  readonly url: string;
  readonly bodies: readonly string[];
  /** The `Authorization` header, for who asks as somebody. */
  readonly authorization?: string;
}

answerParent(async (load: HttpLoad): Promise<Sample> => {
  const requests = load.bodies.map((body) => rawPost(load.url, body, load.authorization));
  const opening = Array.from({ length: load.concurrency }, () => RawConnection.open(load.url));
  const connections = await Promise.all(opening);
  const lengths: number[] = [];
  const sample = await applyLoad(load, async (asker, count) => {
    const which = count % requests.length;
    const length = await connections[asker]!.send(requests[which]!);
    lengths[which] ??= length;
    if (lengths[which] !== length)
      throw new Error(changed(load.bodies[which]!, connections[asker]!.lastAnswer));
  });
  connections.forEach((connection) => connection.close());
  return sample;
});

/** The same question has the same answer, unless something is wrong. */
function changed(body: string, answer: string): string {
  return `Two answers to ${body} differ in length. The second:\n${answer}`;
}
