import { setTimeout as sleep } from 'node:timers/promises';
import { releaseDue } from '@/lib/server/commands/release-due';
import { isDatabaseDown } from '@/lib/server/http/database-down';
import { openPublicContext } from '@/lib/server/http/open-context';

/** Milliseconds between two looks: an embargo ends at most this late. */
const INTERVAL = 1000;

/**
 * Releases what is due, once a second, until stopped. Every process of the diary runs it; the row's
 * lock decides which of them is first.
 * @returns what stops it, once a release that is under way has ended.
 */
export function startReleases(): () => Promise<void> {
  const stopped = new AbortController();
  const running = keepReleasing(stopped.signal);
  return async () => {
    stopped.abort();
    await running;
  };
}

async function keepReleasing(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await releaseDue(openPublicContext());
    } catch (error) {
      // A database that is away is asked again; whatever else went wrong is tried again and logged.
      // biome-ignore lint/suspicious/noConsole: the log of a server is its standard error
      if (!isDatabaseDown(error)) console.error('error while releasing embargoed events', error);
    }
    await sleep(INTERVAL, undefined, { signal, ref: false }).catch(() => {
      // Stopping is what ends the sleep early.
    });
  }
}
