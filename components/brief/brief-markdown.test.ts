import { expect, test } from 'vitest';
import { wordsFor } from '@/lib/client/messages/words';
import { composeBrief } from '@/lib/domain/brief/brief';
import { day, eachDay } from '@/lib/domain/dates/day';
import { datesOf } from '@/lib/domain/dates/testing';
import { presentCard } from '@/lib/domain/event/event-card';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { recordOf } from '@/lib/domain/event/testing';
import { briefMarkdown } from './brief-markdown';

function markdownOf(more: Partial<EventRecord>): string {
  const record = recordOf({ slug: 'visit', dates: datesOf('2026-11-24'), ...more });
  const brief = composeBrief({
    week: '2026-W48',
    days: eachDay(day('2026-11-23'), day('2026-11-29')),
    asOf: null,
    records: [{ card: presentCard(record), record }],
    changes: [],
  });
  return briefMarkdown(brief, {
    names: { IQ: 'Iraq', RU: 'Russia' },
    filter: 'Everything',
    baseUrl: 'https://diary.example',
    words: wordsFor('en'),
  });
}

test('a week is headings of days, items that lead to their event, and footnotes', () => {
  const text = markdownOf({
    titleOverride: 'Iraqi PM to Moscow',
    sources: [
      {
        id: 's',
        url: 'https://news.example/a>b',
        title: 'A visit',
        published: day('2026-11-20'),
        outlet: null,
      },
    ],
  });
  expect(text).toContain(
    '# Week ahead, 23–29 Nov 2026\n\nEverything\n\n## Tuesday 24 November 2026',
  );
  expect(text).toContain(
    '- **[Iraqi PM to Moscow](https://diary.example/events/visit)**, 24 Nov 2026[^1]',
  );
  expect(text).toContain(
    'Nothing is dated on Monday, Wednesday, Thursday, Friday, Saturday, or Sunday.',
  );
  expect(text).toContain('[^1]: [A visit](<https://news.example/a%3Eb>), 20 Nov 2026\n');
});

test('no title or summary becomes a heading, a link, HTML or a new item', () => {
  const text = markdownOf({
    titleOverride: '<img src=x> [x](javascript:alert(1)) `*_',
    summary: '# not a heading\n- not an item\n\n<script>1</script>',
    sources: [],
  });
  expect(text).toContain('\\<img src=x\\> \\[x\\](javascript:alert(1)) \\`\\*\\_');
  expect(text).toContain('  \\# not a heading - not an item \\<script\\>1\\</script\\>');
  expect(text.match(/^# /gm)).toHaveLength(1);
  expect(text.match(/^- /gm)).toHaveLength(1);
});
