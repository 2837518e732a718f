import { expect, test } from 'vitest';
import { subscriptionInputSchema } from '@/lib/domain/digest/subscription-input';
import { readMailForm } from './read-mail-form';

const formOf = (pairs: readonly [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
};
const asked: [string, string][] = [
  ['filter', 'host=TR'],
  ['name', 'Events to Türkiye'],
  ['email', 'Ada@example.org'],
];

test.each<[string, [string, string][], object]>([
  [
    'an alert',
    [
      ['cadence', 'instant'],
      ['kinds', 'moved'],
      ['kinds', 'new'],
    ],
    { kinds: ['moved', 'new'], zone: 'UTC' },
  ],
  [
    'a daily digest',
    [
      ['cadence', 'daily'],
      ['hour', '9'],
      ['zone', 'Asia/Baghdad'],
    ],
    { hour: 9, zone: 'Asia/Baghdad' },
  ],
  [
    'a weekly digest',
    [
      ['cadence', 'weekly'],
      ['hour', '0'],
      ['weekday', '5'],
      ['zone', 'Asia/Baghdad'],
    ],
    { hour: 0, weekday: 5 },
  ],
])('the form of %s is a document that is taken', (_, pairs, expected) => {
  const { input } = readMailForm(formOf([...asked, ...pairs]), 'UTC');
  expect(subscriptionInputSchema.parse(input)).toMatchObject({
    email: 'ada@example.org',
    filter: 'host=TR',
    ...expected,
  });
});

test('what was typed is given back as it was', () => {
  const { typed } = readMailForm(
    formOf([
      ['email', 'nobody'],
      ['cadence', 'weekly'],
      ['hour', '25'],
      ['weekday', '2'],
      ['zone', 'Moon'],
    ]),
    'UTC',
  );
  expect(typed).toEqual({
    email: 'nobody',
    cadence: 'weekly',
    hour: '25',
    weekday: '2',
    zone: 'Moon',
    kinds: [],
  });
});
