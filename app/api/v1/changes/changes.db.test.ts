import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApi, type TestApi, type TestEvent } from '@/app/testing';
import {
  type ChangeItem,
  changeItemSchema,
  changeListSchema,
} from '@/lib/domain/event/change-view';
import { type EventSummary, eventListSchema } from '@/lib/domain/event/event-summary';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.diary.close());

async function listChanges(query = '') {
  const response = await api.send('GET', `/api/v1/changes${query}`);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return changeListSchema.strict().parse(JSON.parse(text));
}
async function lastSeq(): Promise<number> {
  let [last, next]: [number, string | null] = [0, '0'];
  while (next !== null) {
    const page = await listChanges(`?since=${next}`);
    last = page.data.at(-1)?.seq ?? last;
    next = page.next;
  }
  return last;
}

describe('the feed of changes', () => {
  test('tells in order what happened in public, and nothing of the desk', async () => {
    const start = await lastSeq();
    const secret = 'Xyzzycanary';
    const { id } = await api.make({ summary: secret, note: secret }, 'draft');
    await api.patch(id, { summary: 'public' });
    expect((await listChanges(`?since=${start}`)).data).toEqual([]);
    await api.act(id, 'publish');
    await api.act(id, 'cancel', { reason: 'rain' });
    await api.patch(id, { note: `${secret} too` });
    const { data } = await listChanges(`?since=${start}`);
    expect(JSON.stringify(data)).not.toContain(secret);
    expect(data.map((one) => [one.seq - start, one.type, one.id, one.event?.status])).toEqual([
      [1, 'published', id, 'cancelled'],
      [2, 'changed', id, 'cancelled'],
      [3, 'changed', id, 'cancelled'],
    ]);
    await api.act(id, 'retract');
    await api.send('DELETE', `/api/v1/events/${id}`, {
      role: 'editor',
      headers: { 'If-Match': '*' },
    });
    const after = (await listChanges(`?since=${start + 2}`)).data;
    expect(after.map((one) => [one.type, 'event' in one])).toEqual([
      ['changed', false],
      ['retracted', false],
      ['deleted', false],
    ]);
  });

  test('comes in pages', async () => {
    for (const summary of ['a', 'b', 'c']) await api.make({ summary });
    const whole = await listChanges();
    const pages: ChangeItem[] = [];
    for (let query: string | null = '?limit=2'; query !== null; ) {
      const page = await listChanges(query);
      pages.push(...page.data);
      query = page.next && `?limit=2&since=${page.next}`;
    }
    expect(pages).toEqual(whole.data);
    expect(await listChanges('?since=999999')).toEqual({ data: [], next: null });
  });

  test.each([
    'since=',
    'since=-1',
    'since=x',
    'since=1&since=2',
    'limit=0',
    'limit=501',
    'colour=red',
  ])('?%s is 400 and names its key', async (query) => {
    const response = await api.send('GET', `/api/v1/changes?${query}`);
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].path).toBe(query.split('=')[0]);
  });
});

describe('with a filter', () => {
  test('only changes of events that match are told, and every departure', async () => {
    const start = await lastSeq();
    const toTurkey = await api.make();
    const toGreece = await api.make({
      places: [{ city: 'Athens', country: 'GR' }],
      participations: [
        { side: 'visiting', party: 'IQ' },
        { side: 'host', party: 'GR' },
      ],
    });
    await api.act(toGreece.id, 'confirm', { side: 'host' });
    const told = async () => {
      const { data } = await listChanges(`?since=${start}&host=TR`);
      return data.map((one: { id: string; type: string }) => [one.id, one.type]);
    };
    expect(await told()).toEqual([[toTurkey.id, 'published']]);
    await api.act(toGreece.id, 'retract');
    await api.act(toTurkey.id, 'retract');
    expect(await told()).toEqual([
      [toGreece.id, 'retracted'],
      [toTurkey.id, 'retracted'],
    ]);
  });

  test.each(['host=XX', 'colour=red', 'from=2026-02-30'])(
    '%s is named as a fault',
    async (query) => {
      const response = await api.send('GET', `/api/v1/changes?${query}`);
      expect(response.status).toBe(400);
      expect((await response.json()).errors).toMatchObject([{ path: query.split('=')[0] }]);
    },
  );
});

/** A copy of the diary that knows nothing but what the stream told it. */
class Mirror {
  readonly events = new Map<string, EventSummary>();
  seq = 0;

  apply(item: ChangeItem) {
    expect(item.seq).toBeGreaterThan(this.seq);
    this.seq = item.seq;
    if (item.event) this.events.set(item.id, item.event);
    else this.events.delete(item.id);
  }

  /** Follows the stream until it has been told of `seq`, losing the line every so often. */
  async follow(until: () => number | null) {
    for (let round = 0; ; round += 1) {
      const response = await api.send('GET', '/api/v1/changes/stream', {
        headers: { 'Last-Event-ID': String(this.seq) },
      });
      expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
      const reader = response.body?.getReader();
      if (!reader) throw new Error('a stream without a body');
      const lost = Date.now() + 100 + round * 30;
      let text = '';
      while (Date.now() < lost) {
        const { value, done } = await reader.read();
        if (done) throw new Error('the stream ended');
        text += new TextDecoder().decode(value);
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) {
          const data = /^data: (.*)$/m.exec(block)?.[1];
          if (data) this.apply(changeItemSchema.strict().parse(JSON.parse(data)));
        }
        if (this.seq === until()) return reader.cancel();
      }
      await reader.cancel();
    }
  }
}

/** Everything that can happen to events, at random and at once. */
async function write(seed: number, done: () => boolean) {
  let state = seed;
  const pick = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const mine: TestEvent[] = [];
  while (!done()) {
    const one = mine[pick(mine.length)];
    const other = mine[pick(mine.length)];
    const choice = pick(9);
    if (!one || !other || choice === 0) {
      mine.push(await api.make({ edtf: `20${30 + pick(60)}-05-0${1 + pick(9)}` }));
      continue;
    }
    const role = 'publisher';
    const give = (action: string, body: object = {}) =>
      api.send('POST', `/api/v1/events/${one.id}/actions/${action}`, { role, body });
    if (choice === 1) await give('retract');
    if (choice === 2) await give('publish');
    if (choice === 3) await give('merge', { into: other.id });
    if (choice === 4) await give('unmerge');
    if (choice === 5) await give('reschedule', { edtf: `2031-0${1 + pick(9)}-1${pick(9)}` });
    if (choice === 6) await give('confirm', { side: pick(2) ? 'host' : 'visiting' });
    if (choice > 6) {
      const body = choice === 7 ? { note: `n${pick(99)}` } : { title: `Talks ${pick(99)}` };
      await api.send('PATCH', `/api/v1/events/${one.id}`, {
        role,
        body,
        headers: { 'If-Match': '*' },
      });
    }
  }
}

async function listAll(): Promise<EventSummary[]> {
  const all: EventSummary[] = [];
  for (let query: string | null = ''; query !== null; ) {
    const response = await api.send('GET', `/api/v1/events?limit=500${query}`);
    const page = eventListSchema.parse(await response.json());
    all.push(...page.data);
    query = page.next && `&cursor=${page.next}`;
  }
  return all;
}

test('a mirror that follows the stream is the diary, whoever writes meanwhile', async () => {
  const mirror = new Mirror();
  let end: number | null = null;
  const following = mirror.follow(() => end);
  let left = 120;
  const isDone = () => {
    left -= 1;
    return left < 0;
  };
  await Promise.all([1, 2, 3].map((seed) => write(seed, isDone)));
  // The last thing done is one that only the version tells of.
  const [one] = await listAll();
  if (one) await api.patch(one.id, { note: 'the last word' });
  end = await lastSeq();
  await following;
  const byId = (one: EventSummary, another: EventSummary) => (one.id < another.id ? -1 : 1);
  const shown = (await listAll()).sort(byId);
  expect([...mirror.events.values()].sort(byId)).toEqual(shown);
  expect(shown.length).toBeGreaterThan(5);
  expect(end).toBeGreaterThan(30);
});
