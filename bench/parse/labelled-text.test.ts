import { describe, expect, test } from 'vitest';
import { TOPIC_SLUGS } from '@/lib/domain/agenda/taxonomy';
import { readArticles, readLines } from './labelled-text';

const articles = readArticles();
const lines = readLines();
const everything = [...articles, ...lines];
const drafts = everything.flatMap(({ id, events }) => events.map((event) => ({ id, ...event })));

/** Ids of what breaks a rule, so that a failure names the labels at fault. */
function idsWhere<T extends { id: string }>(all: readonly T[], isBroken: (one: T) => boolean) {
  return all.filter(isBroken).map(({ id }) => id);
}

describe('the set', () => {
  test('is large enough to tell good rules from lucky ones', () => {
    expect(articles.length).toBeGreaterThanOrEqual(180);
    expect(articles.filter(({ isEvent }) => !isEvent).length).toBeGreaterThanOrEqual(55);
    expect(lines.length).toBeGreaterThanOrEqual(120);
  });

  test('has every text once, under an id of its own', () => {
    expect(new Set(everything.map(({ id }) => id)).size).toBe(everything.length);
    expect(new Set(everything.map(({ text }) => text)).size).toBe(everything.length);
  });
});

describe('the labels', () => {
  test('have drafts exactly where there is an event', () => {
    expect(idsWhere(everything, ({ isEvent, events }) => isEvent !== events.length > 0)).toEqual(
      [],
    );
  });

  test('have a visitor, and a host or another side', () => {
    const isLonely = ({ kind, visitors, destinations }: (typeof drafts)[number]) =>
      kind === 'call' ? visitors.length < 2 : visitors.length < 1 || destinations.length < 1;
    expect(idsWhere(drafts, isLonely)).toEqual([]);
  });

  test('never send a call anywhere', () => {
    const isPlaced = ({ kind, destinations }: (typeof drafts)[number]) =>
      kind === 'call' && destinations.length > 0;
    expect(idsWhere(drafts, isPlaced)).toEqual([]);
  });

  test('never end before they start', () => {
    const isReversed = ({ start_date, end_date }: (typeof drafts)[number]) =>
      start_date !== null && end_date !== null && end_date < start_date;
    expect(idsWhere(drafts, isReversed)).toEqual([]);
  });

  test('name topics of the taxonomy only', () => {
    const known = new Set<string>(TOPIC_SLUGS);
    expect(idsWhere(drafts, ({ topics }) => topics.some((slug) => !known.has(slug)))).toEqual([]);
  });
});
