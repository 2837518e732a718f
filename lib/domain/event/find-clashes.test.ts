import { expect, test } from 'vitest';
import { datesOf } from '@/lib/domain/dates/testing';
import { presentCard } from './event-card';
import type { EventRecord } from './event-record';
import { type ClashSubject, findClashes } from './find-clashes';
import { participation, place, recordOf, SUDANI } from './testing';

const subject: ClashSubject = {
  dates: datesOf('2026-12-10/2026-12-12'),
  places: ['moscow'],
  people: ['mohammed-shia-al-sudani'],
  offices: ['Prime Minister of Iraq'],
  visitors: ['IQ'],
  hosts: ['RU'],
};
const clashes = (record: EventRecord, of: Partial<ClashSubject> = {}) =>
  findClashes({ ...subject, ...of }, [presentCard(record)]).map(({ type, who }) => [type, who]);

const NAME = 'Mohammed Shia al-Sudani';
const toRome = (dates: string, fields: Partial<EventRecord> = {}) =>
  recordOf({
    dates,
    places: [place('Rome', 'IT')],
    participations: [SUDANI, participation('IT', { side: 'host' })],
    ...fields,
  });

test('the same guest at the same host within ten days is likely the same event', () => {
  expect(clashes(recordOf({ dates: '2026-12-20' }))).toEqual([['duplicate', [NAME]]]);
  expect(clashes(recordOf({ dates: '2026-12' }))).toEqual([['duplicate', [NAME]]]);
  expect(clashes(recordOf({ dates: '2026-12-23' }))).toEqual([]);
});

test('an office without a person is enough for that', () => {
  const nameless = recordOf({ participations: recordOf().participations });
  expect(clashes(nameless, { people: [] })).toEqual([['duplicate', ['Prime Minister of Iraq']]]);
});

test('someone cannot be in two cities on the same days', () => {
  expect(clashes(toRome('2026-12-11'))).toEqual([['two-places', [NAME]]]);
  expect(clashes(toRome('2026-12-09/2026-12-11'))).toEqual([['two-places', [NAME]]]);
});

test.each<[string, EventRecord]>([
  ['in the same city', toRome('2026-12-11', { places: [place('Moscow')] })],
  ['on other days', toRome('2026-12-14')],
  ['with a day of travel between', toRome('2026-12-12/2026-12-13')],
  ['in some month', toRome('2026-12')],
  ['that was called off', toRome('2026-12-11', { status: 'cancelled' })],
  ['by telephone', toRome('2026-12-11', { places: [] })],
])('an event %s is no clash', (_, record) => {
  expect(clashes(record)).toEqual([]);
});

test('what is likely the same comes before what is merely impossible', () => {
  const cards = [toRome('2026-12-11'), recordOf()].map(presentCard);
  expect(findClashes(subject, cards).map((one) => one.type)).toEqual(['duplicate', 'two-places']);
});
