import { describe, expect, test } from 'vitest';
import type { ChangeItem } from '@/lib/domain/event/change-view';
import { createChangeHub } from './change-hub';
import { changeStream } from './change-stream';

/** A feed of changes in memory that counts how often it is asked. */
function feed() {
  const all: ChangeItem[] = [];
  const asked = { since: 0 };
  let fault: Error | null = null;
  return {
    asked,
    add: (count = 1) => {
      for (let n = 0; n < count; n += 1) {
        const seq = all.length + 1;
        all.push({
          seq,
          at: '2026-11-24T12:00:00.000Z',
          type: 'changed',
          id: '8d6d6a52-6c7e-4a4e-9a35-0f1a4dd8a4c1',
          slug: `event-${seq}`,
        });
      }
    },
    fail: (error: Error | null) => {
      fault = error;
    },
    source: {
      last: async () => all.length,
      since: async (seq: number, limit: number) => {
        asked.since += 1;
        if (fault) throw fault;
        return all.filter((item) => item.seq > seq).slice(0, limit);
      },
    },
  };
}

const OPTIONS = { interval: 10, kept: 50 };
const never = new AbortController().signal;
const seqs = (items: ChangeItem[] | null) => items?.map((item) => item.seq);

describe('a hub', () => {
  test('gives what came after a number at once, and waits for what is still to come', async () => {
    const changes = feed();
    changes.add(3);
    const hub = createChangeHub(changes.source, OPTIONS);
    expect(seqs(await hub.after(1, 1000, never))).toEqual([2, 3]);
    const next = hub.after(3, 1000, never);
    changes.add(2);
    expect(seqs(await next)).toEqual([4, 5]);
  });

  test('gives nothing when nothing came in time', async () => {
    const hub = createChangeHub(feed().source, OPTIONS);
    expect(await hub.after(0, 30, never)).toEqual([]);
  });

  test('asks once for any number of followers', async () => {
    const changes = feed();
    changes.add();
    const hub = createChangeHub(changes.source, OPTIONS);
    await hub.after(0, 100, never);
    await hub.after(1, 20, never);
    const before = changes.asked.since;
    const waits = Array.from({ length: 200 }, () => hub.after(1, 1000, never));
    changes.add();
    for (const found of await Promise.all(waits)) expect(seqs(found)).toEqual([2]);
    expect(changes.asked.since - before).toBeLessThan(5);
  });

  test('asks nothing while nobody waits', async () => {
    const changes = feed();
    const hub = createChangeHub(changes.source, OPTIONS);
    await hub.after(0, 20, never);
    const before = changes.asked.since;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(changes.asked.since - before).toBeLessThanOrEqual(1);
  });

  test('leads a follower far behind through all of it, in pieces', async () => {
    const changes = feed();
    changes.add(180);
    const hub = createChangeHub(changes.source, OPTIONS);
    const seen: number[] = [];
    while (seen.length < 180) {
      seen.push(...(seqs(await hub.after(seen.at(-1) ?? 0, 1000, never)) ?? []));
    }
    expect(seen).toEqual(Array.from({ length: 180 }, (_, index) => index + 1));
  });

  test('ends every wait when it stops, and begins none', async () => {
    const hub = createChangeHub(feed().source, OPTIONS);
    const wait = hub.after(0, 10_000, never);
    hub.stop();
    expect(await wait).toBeNull();
    expect(await hub.after(0, 10_000, never)).toBeNull();
  });

  test('lets go of a follower who leaves', async () => {
    const hub = createChangeHub(feed().source, OPTIONS);
    const leaving = new AbortController();
    const wait = hub.after(0, 10_000, leaving.signal);
    leaving.abort();
    await expect(wait).rejects.toThrow();
  });

  test('outlives a database that is away, and tells of any other fault', async () => {
    const changes = feed();
    changes.add();
    const hub = createChangeHub(changes.source, OPTIONS);
    await hub.after(0, 100, never);
    changes.fail(Object.assign(new Error('away'), { code: 'CONNECTION_CLOSED' }));
    const wait = hub.after(1, 2000, never);
    await new Promise((resolve) => setTimeout(resolve, 40));
    changes.fail(null);
    changes.add();
    expect(seqs(await wait)).toEqual([2]);
    changes.fail(new Error('broken'));
    await expect(hub.after(2, 2000, never)).rejects.toThrow('broken');
  });
});

async function firstChunks(stream: ReadableStream<Uint8Array>, count: number): Promise<string[]> {
  const reader = stream.getReader();
  const chunks: string[] = [];
  while (chunks.length < count) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(new TextDecoder().decode(value));
  }
  await reader.cancel();
  return chunks;
}

test('a stream opens with its place, and gives each change under its number', async () => {
  const changes = feed();
  changes.add(2);
  const hub = createChangeHub(changes.source, OPTIONS);
  const [opening, events] = await firstChunks(changeStream(hub, 1), 2);
  expect(opening).toBe('retry: 2000\nid: 1\n\n');
  expect(events).toMatch(/^id: 2\ndata: \{"seq":2,.*\}\n\n$/);
});

test('a stream ends when the hub stops', async () => {
  const hub = createChangeHub(feed().source, OPTIONS);
  const chunks = firstChunks(changeStream(hub, 0), 99);
  setTimeout(hub.stop, 20);
  expect(await chunks).toEqual(['retry: 2000\nid: 0\n\n']);
});
