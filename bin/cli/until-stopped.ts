import { setTimeout as sleep } from 'node:timers/promises';

/** What a shell expects of a program that Ctrl-C ended. */
const STOPPED = 130;
/** Milliseconds that work has to come to a good end after it was told to. */
const GRACE = 5000;

/**
 * Runs work to its end, or until Ctrl-C or SIGTERM: then its signal is aborted and, when it does not
 * end by itself, it is left behind, so that what it holds can be given back. A second signal ends
 * the process at once.
 */
export async function untilStopped(
  work: (signal: AbortSignal) => Promise<number>,
): Promise<number> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, stop);
  const stopped = new Promise<number>((resolve) => {
    controller.signal.addEventListener('abort', () => {
      void sleep(GRACE, undefined, { ref: false }).then(() => resolve(STOPPED));
    });
  });
  try {
    const code = await Promise.race([work(controller.signal), stopped]);
    return controller.signal.aborted ? STOPPED : code;
  } catch (error) {
    if (controller.signal.aborted) return STOPPED;
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
