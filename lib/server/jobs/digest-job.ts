import { setTimeout as sleep } from 'node:timers/promises';
import { type SendDigest, sendDue } from '@/lib/server/digests/send-due';
import { isDatabaseDown } from '@/lib/server/http/database-down';
import { openPublicContext } from '@/lib/server/http/open-context';

/** Milliseconds between two looks: an alert goes out at most this late. */
const INTERVAL = 5000;

/**
 * Sends the mails that are due, every few seconds, until stopped. Every process of the diary may run
 * it: leases decide which of them sends what.
 * @returns what stops it, once the mails that are under way have ended.
 */
export function startDigests(send: SendDigest): () => Promise<void> {
  const stopped = new AbortController();
  const running = keepSending(stopped.signal, send);
  return async () => {
    stopped.abort();
    await running;
  };
}

async function keepSending(signal: AbortSignal, send: SendDigest): Promise<void> {
  while (!signal.aborted) {
    try {
      while ((await sendDue(openPublicContext(), send, signal)) > 0) {
        // As long as anything is due.
      }
    } catch (error) {
      // A database that is away is asked again; whatever else went wrong is tried again and logged.
      // biome-ignore lint/suspicious/noConsole: the log of a server is its standard error
      if (!isDatabaseDown(error)) console.error('error while sending digests', error);
    }
    await sleep(INTERVAL, undefined, { signal, ref: false }).catch(() => {
      // Stopping is what ends the sleep early.
    });
  }
}
