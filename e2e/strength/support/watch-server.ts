import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningServer } from '@/bin/spawn-server';

/** How a server fared while it was watched. */
export interface Watched {
  /** Megabytes its resident set grew by at most. */
  growth: number;
  /** Milliseconds that the slowest of the other requests took, and how many there were. */
  slowest: number;
  requests: number;
}

/** Milliseconds between two requests of those that go on meanwhile. */
const EVERY = 100;

/**
 * Reads a list of events ten times a second and the server's memory (of Linux's /proc), until told to
 * stop. A list that is not answered 200 ends it with an error.
 */
export function watchServer({ baseUrl, pid }: RunningServer): { stop: () => Promise<Watched> } {
  const before = residentSet(pid);
  const times: number[] = [];
  let most = before;
  let isOver = false;
  const sampler = setInterval(() => {
    most = Math.max(most, residentSet(pid));
  }, 20);
  const read = async () => {
    while (!isOver) {
      const start = performance.now();
      const response = await fetch(`${baseUrl}/api/v1/events?limit=50`);
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`A list was answered ${response.status}`);
      times.push(performance.now() - start);
      await sleep(Math.max(0, EVERY - (performance.now() - start)));
    }
  };
  const reading = read().finally(() => clearInterval(sampler));
  // Told by `stop`: until then nobody waits for it.
  reading.catch(() => undefined);
  return {
    stop: async () => {
      isOver = true;
      await reading;
      return {
        growth: Math.round(most - before),
        slowest: Math.round(Math.max(...times)),
        requests: times.length,
      };
    },
  };
}

/** Megabytes. */
function residentSet(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
