import { expect, test } from 'vitest';
import type { ClaimRecord, EventRecord, SourceRecord } from './event-record';
import { mergeRecords, unmergeRecords } from './merge-records';
import { recordOf } from './testing';

let last = 0;
const context = {
  now: '2026-11-24T12:00:00.000Z',
  newId: () => {
    last += 1;
    return `new-${last}`;
  },
};

const source = (id: string, url: string | null = `https://example.org/${id}`): SourceRecord => ({
  id,
  url,
  title: `Title of ${id}`,
  published: null,
  outlet: null,
});
const claim = (id: string, sourceId: string | null, value = 'announced'): ClaimRecord => ({
  id,
  sourceId,
  field: 'occurrence',
  value,
  credibility: 6,
  asserts: true,
  quote: null,
  chosen: false,
  side: null,
});

const survivor = recordOf({
  id: 'survivor',
  slug: 'the-visit',
  sources: [source('s1', 'https://example.org/same'), source('s2')],
  claims: [claim('c1', 's1'), claim('c2', 's2')],
});
const duplicate = recordOf({
  id: 'duplicate',
  slug: 'the-visit-2',
  sources: [source('d1', 'https://example.org/same'), source('d2')],
  claims: [claim('e1', 'd1'), claim('e2', 'd1', 'confirmed'), claim('e3', 'd2'), claim('e4', null)],
});

function merge(one: EventRecord, other: EventRecord) {
  const merged = mergeRecords({ duplicate: one, survivor: other }, context);
  if (!merged.ok) throw new Error(merged.failure.detail);
  return merged.value;
}
function unmerge(one: EventRecord, other: EventRecord) {
  const apart = unmergeRecords({ duplicate: one, survivor: other });
  if (!apart.ok) throw new Error(apart.failure.detail);
  return apart.value;
}

test('the survivor is given the sources and claims it lacks, under ids of their own', () => {
  const merged = merge(duplicate, survivor);
  expect(merged.survivor.sources.map((one) => one.url)).toEqual([
    'https://example.org/same',
    'https://example.org/s2',
    'https://example.org/d2',
  ]);
  const given = merged.survivor.claims.slice(2);
  expect(given.map(({ sourceId, value }) => [sourceId, value])).toEqual([
    ['s1', 'confirmed'],
    [merged.survivor.sources[2]?.id, 'announced'],
    [null, 'announced'],
  ]);
  const ids = [...merged.survivor.sources, ...merged.survivor.claims].map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain('d2');
});

test('the duplicate leaves the public with all it has', () => {
  const merged = merge(duplicate, survivor);
  expect(merged.duplicate).toEqual({
    ...duplicate,
    editorial: 'retracted',
    mergedInto: { id: 'survivor', slug: 'the-visit' },
  });
});

test('taking them apart gives both back', () => {
  const merged = merge(duplicate, survivor);
  expect(unmerge(merged.duplicate, merged.survivor)).toEqual({ duplicate, survivor });
});

test('what was done to the survivor since stays done', () => {
  const merged = merge(duplicate, survivor);
  const since: EventRecord = {
    ...merged.survivor,
    summary: 'written since',
    claims: [...merged.survivor.claims, claim('c9', merged.survivor.sources[2]?.id ?? null, 'x')],
  };
  const apart = unmerge(merged.duplicate, since).survivor;
  expect(apart.summary).toBe('written since');
  expect(apart.claims.map((one) => one.id)).toEqual(['c1', 'c2', 'c9']);
  // Someone speaks by it now: it is the survivor's own.
  expect(apart.sources.map((one) => one.url)).toContain('https://example.org/d2');
});

test.each([
  ['first', 'second'],
  ['second', 'first'],
])('two merged events share a source, and come apart %s before %s', (...order) => {
  const shared = source('shared');
  const events: Record<string, EventRecord> = {
    first: { ...duplicate, id: 'first', sources: [shared], claims: [claim('f', 'shared')] },
    second: {
      ...duplicate,
      id: 'second',
      sources: [shared],
      claims: [claim('g', 'shared', 'confirmed')],
    },
  };
  let standing = survivor;
  for (const name of ['first', 'second']) {
    const merged = merge(events[name] ?? duplicate, standing);
    standing = merged.survivor;
    events[name] = merged.duplicate;
  }
  expect(standing.sources).toHaveLength(3);
  for (const name of order) standing = unmerge(events[name] ?? duplicate, standing).survivor;
  expect(standing).toEqual(survivor);
});

test('an event and itself are no pair', () => {
  expect(mergeRecords({ duplicate: survivor, survivor }, context)).toMatchObject({
    ok: false,
    failure: { code: 'unprocessable', errors: [{ path: 'into' }] },
  });
});

const conflicts: [string, EventRecord, EventRecord][] = [
  ['a draft into a published event', { ...duplicate, editorial: 'draft' }, survivor],
  ['a published event into a draft', duplicate, { ...survivor, editorial: 'draft' }],
  ['a retracted event', { ...duplicate, editorial: 'retracted' }, survivor],
  [
    'an event that is merged already',
    merge(duplicate, survivor).duplicate,
    { ...survivor, id: 'x' },
  ],
  [
    'into an event that is merged itself',
    { ...survivor, id: 'x' },
    merge(duplicate, survivor).duplicate,
  ],
  [
    'an event that others are merged into',
    merge(duplicate, survivor).survivor,
    { ...duplicate, id: 'x' },
  ],
];
test.each(conflicts)('merging %s is a conflict', (_, one, other) => {
  expect(mergeRecords({ duplicate: one, survivor: other }, context)).toMatchObject({
    ok: false,
    failure: { code: 'conflict' },
  });
});

test('two events that are not merged cannot be taken apart', () => {
  expect(unmergeRecords({ duplicate, survivor })).toMatchObject({
    ok: false,
    failure: { code: 'conflict' },
  });
});
