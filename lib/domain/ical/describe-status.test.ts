import { describe, expect, it } from 'vitest';
import type { ClaimRecord, EventRecord } from '@/lib/domain/event/event-record';
import { participation, recordOf } from '@/lib/domain/event/testing';
import type { Side } from '@/lib/domain/event/vocabulary';
import { ENGLISH_LABELS } from './calendar-labels';
import { describeStatus } from './describe-status';

const claimOf = (side: Side): ClaimRecord => ({
  id: side,
  sourceId: null,
  field: 'occurrence',
  value: 'confirmed',
  credibility: 6,
  asserts: true,
  quote: null,
  chosen: false,
  side,
});
const vouchedBy = (sides: Side[], fields: Parameters<typeof recordOf>[0] = {}): EventRecord =>
  recordOf({ claims: sides.map(claimOf), ...fields });
const describeWith = (record: EventRecord) => describeStatus(record, ENGLISH_LABELS);

describe('the status in a description', () => {
  it.each([
    ['reported', [], 'Reported, not announced by either side'],
    ['announced', [], 'Announced, side not stated'],
    ['announced', ['host'], 'Announced by Russia'],
    ['confirmed', ['visiting', 'host'], 'Confirmed by Iraq and Russia'],
    ['confirmed', ['host'], 'Confirmed by Russia; the other side has not said so'],
    ['confirmed', [], 'Confirmed, but no side is on record'],
    ['completed', [], 'Took place'],
    ['completed', ['visiting', 'host'], 'Took place, confirmed by Iraq and Russia'],
    ['completed', ['visiting'], 'Took place, confirmed by Iraq'],
    ['cancelled', [], 'Cancelled'],
  ] as const)('of %s, vouched for by %j, reads “%s”', (status, sides, text) => {
    expect(describeWith(vouchedBy([...sides], { status }))).toBe(text);
  });

  it.each([
    ['cancelled', 'confirmed', 'Cancelled; had been confirmed by Iraq and Russia'],
    ['cancelled', null, 'Cancelled; had been confirmed by Iraq and Russia'],
    ['cancelled', 'announced', 'Cancelled; had been announced by Iraq and Russia'],
    ['did-not-happen', 'confirmed', 'Did not take place; had been confirmed by Iraq and Russia'],
    ['postponed', 'confirmed', 'Postponed to new dates; had been confirmed by Iraq and Russia'],
  ] as const)('of %s that had been %s says so', (status, statusBefore, text) => {
    expect(describeWith(vouchedBy(['visiting', 'host'], { status, statusBefore }))).toBe(text);
  });

  it('names in a call, which nobody hosts, the party that stands for the side', () => {
    const call = {
      kind: 'call',
      participations: [participation('US'), participation('RU')],
    } as const;
    expect(
      describeWith(vouchedBy(['host'], { ...call, participations: [...call.participations] })),
    ).toBe('Announced by Russia');
  });
});
