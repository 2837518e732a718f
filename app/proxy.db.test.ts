import { NextRequest } from 'next/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from '@/app/testing';
import { proxy } from '@/proxy';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.diary.close());

const visit = (path: string) => proxy(new NextRequest(`http://inside:3000${path}`));

test('an address of before leads to the one of now, with what was asked of it', async () => {
  const event = await api.make();
  const duplicate = await api.make({ title: 'A second report' });
  await api.act(duplicate.id, 'merge', { into: event.slug });
  const moved = await visit(`/events/${duplicate.slug}?as_of=2099-01-01T00:00:00Z`);
  expect(moved.status).toBe(308);
  expect(moved.headers.get('location')).toBe(
    `https://diary.example/events/${event.slug}?as_of=2099-01-01T00:00:00Z`,
  );
  const party = await visit('/parties/tr?topic=energy&from=2026-01-01');
  expect(party.headers.get('location')).toBe(
    'https://diary.example/parties/TR?topic=energy&from=2026-01-01',
  );
});
