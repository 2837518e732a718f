import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventCard } from '@/db/schema';
import { ok } from '@/lib/domain/errors';
import { actOnEvent } from '@/lib/server/commands/act-on-event';
import { createEvent } from '@/lib/server/commands/create-event';
import { updateEvent } from '@/lib/server/commands/update-event';
import { openTestDiary, type TestDiary } from '@/lib/server/testing/open-test-diary';
import { testCtx, visitDocument } from '@/lib/server/testing/test-ctx';
import { feedResponse } from './feed-response';

let diary: TestDiary;
beforeAll(async () => {
  diary = await openTestDiary();
});
afterAll(() => diary.close());

test('a tag names the state that its body was read from, whatever is written while it is built', async () => {
  const ctx = testCtx(diary.db);
  const made = await createEvent(ctx, visitDocument());
  if (!made.ok) throw new Error(made.failure.detail);
  const { id } = made.value;
  await actOnEvent(ctx, id, 'publish', {});
  let builds = 0;
  const read = () =>
    feedResponse(new Request('https://diary.example/feed'), ctx, {
      identity: ['test'],
      contentType: 'text/plain',
      fileName: 'test.txt',
      build: async (snapshot) => {
        builds += 1;
        // A writer comes between the tag and the rows.
        if (builds === 1) await updateEvent(ctx, id, { title: 'Renamed meanwhile' }, null);
        const [row] = await snapshot.db
          .select({ card: eventCard.card })
          .from(eventCard)
          .where(eq(eventCard.eventId, id));
        return ok([row?.card.titles.short ?? '']);
      },
    });
  const first = await read();
  const second = await read();
  const third = await read();
  expect(await first.text()).toBe('Iraqi PM to Ankara');
  expect(await second.text()).toBe('Renamed meanwhile');
  expect(second.headers.get('etag')).not.toBe(first.headers.get('etag'));
  expect(third.headers.get('etag')).toBe(second.headers.get('etag'));
  expect(await third.text()).toBe('Renamed meanwhile');
  expect(builds).toBe(2);
});
