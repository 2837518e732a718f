import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '@/app/testing';
import { revisionListSchema } from '@/lib/domain/event/revision-view';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.diary.close());

type Role = 'editor' | 'analyst';
async function historyOf(id: string, role?: Role, query = '') {
  const path = `/api/v1/events/${id}/revisions${query}`;
  const response = await api.send('GET', path, role ? { role } : {});
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return { ...revisionListSchema.strict().parse(JSON.parse(text)), text };
}
const actionsOf = async (id: string, role?: Role) =>
  (await historyOf(id, role)).data.map((one) => one.action);

describe('the public history', () => {
  test('begins at the first publication and holds nothing of the desk', async () => {
    const secret = 'Xyzzycanary';
    const larger = await api.make({ kind: 'summit', title: `${secret} summit` }, 'draft');
    const { id } = await api.make({ summary: `${secret} draft`, part_of: larger.id }, 'draft');
    await api.patch(id, { summary: 'public from the first', note: secret });
    await api.act(id, 'publish', { reason: secret });
    await api.patch(id, { note: `${secret} again` });
    await api.patch(id, { summary: 'changed' });
    await api.act(id, 'postpone', { reason: 'a storm' });
    await api.act(id, 'retract', { reason: secret });
    await api.patch(id, { summary: `${secret} while withdrawn` });
    await api.patch(id, { summary: 'back' });
    await api.act(id, 'publish', { reason: secret });
    for (const role of [undefined, 'analyst'] as const) {
      const { data, text } = await historyOf(id, role);
      expect(text).not.toContain(secret);
      expect(text).not.toMatch(/"actor"|test (?:editor|publisher)/);
      expect(data.map((one) => [one.action, one.reason])).toEqual([
        ['publish', null],
        ['retract', null],
        ['postpone', 'a storm'],
        ['update', null],
        ['publish', null],
      ]);
      expect(data[0]?.changes).toEqual([{ field: 'summary', from: 'changed', to: 'back' }]);
      expect(data[2]?.changes.map((one) => one.field)).toEqual(['status', 'dates']);
      expect(data[3]?.changes).toEqual([
        { field: 'summary', from: 'public from the first', to: 'changed' },
      ]);
      expect(data[4]?.changes).toEqual([]);
    }
  });

  test('names a larger event only while it is in public', async () => {
    const larger = await api.make({ kind: 'summit', title: 'Quuxcanary summit' });
    const { id } = await api.make();
    await api.patch(id, { part_of: larger.id });
    expect((await historyOf(id)).text).toContain('Quuxcanary');
    await api.act(larger.id, 'retract');
    expect((await historyOf(id)).text).not.toContain('Quuxcanary');
    expect((await historyOf(id, 'editor')).text).toContain('Quuxcanary');
  });

  test('tells of a merge on both sides, and of the end of it', async () => {
    const survivor = await api.make({ sources: [{ title: 'One' }] });
    const duplicate = await api.make({ sources: [{ title: 'Other' }] });
    await api.act(duplicate.id, 'merge', { into: survivor.id });
    const moved = await api.send('GET', `/api/v1/events/${duplicate.id}/revisions?limit=5`);
    expect(moved.status).toBe(308);
    expect(moved.headers.get('location')).toBe(
      `https://diary.example/api/v1/events/${survivor.slug}/revisions?limit=5`,
    );
    expect(await actionsOf(survivor.id)).toEqual(['merge', 'publish']);
    await api.act(duplicate.id, 'unmerge');
    expect(await actionsOf(survivor.id)).toEqual(['unmerge', 'merge', 'publish']);
    expect(await actionsOf(duplicate.id)).toEqual(['publish', 'merge', 'publish']);
  });

  test('is 404 for a draft and 410 for what was withdrawn', async () => {
    const { id } = await api.make({}, 'draft');
    const read = async () => (await api.send('GET', `/api/v1/events/${id}/revisions`)).status;
    expect(await read()).toBe(404);
    await api.act(id, 'publish');
    await api.act(id, 'retract');
    expect(await read()).toBe(410);
  });
});

test('staff see every command, who gave it and why', async () => {
  const { id } = await api.make({ note: 'one' }, 'draft');
  await api.patch(id, { note: 'two' });
  await api.act(id, 'publish', { reason: 'ready' });
  const { data } = await historyOf(id, 'editor');
  expect(
    data.map(({ version, action, reason, actor }) => [version, action, reason, actor]),
  ).toEqual([
    [3, 'publish', 'ready', 'test publisher'],
    [2, 'update', null, 'test editor'],
    [1, 'create', null, 'test editor'],
  ]);
  expect(data[1]?.changes).toEqual([{ field: 'note', from: 'one', to: 'two' }]);
});

test('comes in pages that lead through all of it', async () => {
  const { id } = await api.make();
  for (const summary of ['a', 'b', 'c', 'd']) await api.patch(id, { summary });
  const whole = await historyOf(id);
  expect(whole).toMatchObject({ next: null });
  const seen = [];
  for (let query: string | null = '?limit=2'; query !== null; ) {
    const page = await historyOf(id, undefined, query);
    seen.push(...page.data);
    query = page.next && `?limit=2&cursor=${page.next}`;
  }
  expect(seen).toEqual(whole.data);
  expect(seen).toHaveLength(5);
});

test.each(['limit=0', 'limit=501', 'limit=x', 'cursor=', 'cursor=xyz', 'since=1', 'host=TR'])(
  '?%s is 400 and names its key',
  async (query) => {
    const { id } = await api.make();
    const response = await api.send('GET', `/api/v1/events/${id}/revisions?${query}`);
    expect(response.status).toBe(400);
    expect((await response.json()).errors[0].path).toBe(query.split('=')[0]);
  },
);
