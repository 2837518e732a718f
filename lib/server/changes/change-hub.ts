import { setTimeout as sleep } from 'node:timers/promises';
import type { ChangeItem } from '@/lib/domain/event/change-view';
import { isDatabaseDown } from '@/lib/server/http/database-down';

/** Where a hub reads the public changes. */
export interface ChangeSource {
  /** The number of the last change. */
  last: () => Promise<number>;
  /** Changes after a number, the oldest first, at most `limit`. */
  since: (seq: number, limit: number) => Promise<ChangeItem[]>;
}

interface HubOptions {
  /** Milliseconds between two looks at the database while anybody waits. */
  interval: number;
  /** Changes that are kept for everybody who is nearly up to date. */
  kept: number;
}

/** Changes for any number of followers, from one look at the database for all of them. */
export interface ChangeHub {
  /** The number of the last change. */
  last: () => Promise<number>;
  /**
   * The changes after a number as soon as there are any; none after `wait` milliseconds; null once
   * the hub is stopped. Rejects when `signal` aborts or the changes cannot be read.
   */
  after: (seq: number, wait: number, signal: AbortSignal) => Promise<ChangeItem[] | null>;
  /** Ends every wait, now and from now on. */
  stop: () => void;
}

type Wake = (error?: unknown) => void;

/** A hub over a source; it asks the source nothing while nobody waits. */
export function createChangeHub(source: ChangeSource, { interval, kept }: HubOptions): ChangeHub {
  const waiting = new Set<Wake>();
  let recent: ChangeItem[] = [];
  let last = 0;
  let isStopped = false;
  let isLooking = false;
  let nextLook = 0;

  const wakeAll = (error?: unknown) => {
    const woken = [...waiting];
    waiting.clear();
    for (const wake of woken) wake(error);
  };

  /** Whether anything came; followers far behind read for themselves what was not kept. */
  const look = async (): Promise<boolean> => {
    const found = await source.since(last, kept);
    const newest = found.at(-1);
    if (!newest) return false;
    const isGap = found.length === kept;
    last = isGap ? await source.last() : newest.seq;
    recent = isGap ? [] : [...recent, ...found].slice(-kept);
    return true;
  };

  const keepLooking = async () => {
    if (isLooking) return;
    isLooking = true;
    while (waiting.size > 0 && !isStopped) {
      await sleep(Math.max(0, nextLook - Date.now()), undefined, { ref: false });
      nextLook = Date.now() + interval;
      await look()
        .then((isNew) => {
          if (isNew) wakeAll();
        }, bear)
        .catch(wakeAll);
    }
    isLooking = false;
  };

  const read = async (seq: number): Promise<ChangeItem[]> => {
    const [first] = recent;
    const isKept = first !== undefined && first.seq <= seq + 1;
    if (isKept) return recent.filter((item) => item.seq > seq);
    return (await source.since(seq, kept).catch(bear)) ?? [];
  };

  return {
    last: source.last,
    after: async (seq, wait, signal) => {
      const until = Date.now() + wait;
      while (!isStopped) {
        if (last === 0 || seq < last) {
          const found = await read(seq);
          if (found.length > 0) return found;
        }
        const left = until - Date.now();
        if (left <= 0) return [];
        // It may have been stopped while something was read.
        if (isStopped) return null;
        const woken = awaitWake(waiting, left, signal);
        void keepLooking();
        await woken;
      }
      return null;
    },
    stop: () => {
      isStopped = true;
      wakeAll();
    },
  };
}

/** A database that is away for a moment ends no stream; anything else is a fault of ours. */
function bear(error: unknown): void {
  if (!isDatabaseDown(error)) throw error;
}

/** Waits to be woken, or for `wait` milliseconds. Rejects with the error it is woken with, or on abort. */
function awaitWake(waiting: Set<Wake>, wait: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish: Wake = (error) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      waiting.delete(finish);
      if (error === undefined) resolve();
      else reject(error);
    };
    const abort = () => finish(signal.reason);
    const timer = setTimeout(finish, wait);
    timer.unref();
    signal.addEventListener('abort', abort);
    waiting.add(finish);
    if (signal.aborted) abort();
  });
}
