import { expect, test } from 'vitest';
import { datesOf } from '@/lib/domain/dates/testing';
import { diffRecords } from './diff-records';
import { REVISION_FIELDS, revisionDocument } from './revision-document';
import { place, recordOf } from './testing';

test('every field of a revision has its place in the order', () => {
  expect([...REVISION_FIELDS].sort()).toEqual(Object.keys(revisionDocument(recordOf())).sort());
});

test('two equal states differ in nothing, whatever the machinery counts', () => {
  const record = recordOf();
  const again = { ...recordOf(), version: 9, sequence: 3, updatedAt: '2027-01-01T00:00:00.000Z' };
  expect(diffRecords(record, again)).toEqual([]);
});

test('a move to another city on other days names just those', () => {
  const before = recordOf();
  const after = recordOf({ dates: '2026-12-12', places: [place('Kazan')] });
  expect(diffRecords(before, after)).toEqual([
    { field: 'title', from: 'Iraqi PM to Moscow', to: 'Iraqi PM to Kazan' },
    {
      field: 'dates',
      from: { edtf: '2026-12-10/2026-12-11', precision: 'day' },
      to: { edtf: '2026-12-12', precision: 'day' },
    },
    { field: 'places', from: ['Moscow, RU'], to: ['Kazan, RU'] },
  ]);
});

test('what becomes unknown is told as null', () => {
  const [, change] = diffRecords(
    recordOf({ status: 'announced' }),
    recordOf({ status: 'postponed', dates: datesOf(null) }),
  );
  expect(change).toMatchObject({ field: 'dates', to: { edtf: null, precision: 'unknown' } });
});

test('one more note on an agenda item is a change of the topics, told whole', () => {
  const item = { slug: 'energy', stage: 'expected', note: '' } as const;
  const changes = diffRecords(
    recordOf({ agenda: [item] }),
    recordOf({ agenda: [{ ...item, note: 'gas' }] }),
  );
  expect(changes).toEqual([{ field: 'topics', from: [item], to: [{ ...item, note: 'gas' }] }]);
});
