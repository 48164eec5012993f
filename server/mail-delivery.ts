import type { Logger } from 'pino';
import type { DeliveryService } from './modules/mail/delivery.service.ts';

const pauseMilliseconds = 5_000;
/** After something went wrong that is no fault of a mail: the graph does not answer, say. */
const pauseAfterFaultMilliseconds = 60_000;

/**
 * Sends what waits in the outbox, for as long as the hub runs; answers how to stop it, which waits for the mail
 * that is on its way.
 */
export function keepDelivering(
  delivery: Pick<DeliveryService, 'deliverDue'>,
  log: Pick<Logger, 'error'>,
  pause = pauseMilliseconds,
): () => Promise<void> {
  let isStopped = false;
  let timer: NodeJS.Timeout;
  const turn = async () => {
    let wait = pause;
    try {
      await delivery.deliverDue(() => isStopped);
    } catch (error) {
      log.error({ err: error, work: 'mail' }, 'mails could not be sent');
      wait = pauseAfterFaultMilliseconds;
    }
    if (isStopped) return;
    timer = setTimeout(next, wait);
    timer.unref();
  };
  let running = Promise.resolve();
  const next = () => {
    running = turn();
  };
  next();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}
