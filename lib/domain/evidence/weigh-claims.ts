import { deriveDates } from '@/lib/domain/dates/event-dates';
import type { ClaimField, ClaimRecord, EventRecord } from '@/lib/domain/event/event-record';
import { claimItems, claimValueOf, isChoosable } from './claim-value';

/** One value that is said of a field, and who asserts and who denies it. */
export interface ClaimedValue {
  value: string;
  /** It is what the event holds. */
  isShown: boolean;
  /** Somebody chose it over what others say. */
  isChosen: boolean;
  asserting: ClaimRecord[];
  denying: ClaimRecord[];
}

/** Everything that is said of one field. */
export interface ClaimedField {
  field: ClaimField;
  /** What the event holds comes first, then in the order it was said. */
  values: ClaimedValue[];
  /** Two claims of it cannot both be true, and the event has not moved on from one of them. */
  isDisputed: boolean;
}

const ORDER: readonly ClaimField[] = [
  'occurrence',
  'dates',
  'place',
  'participants',
  'topics',
  'outcomes',
];

/**
 * What is said of an event, field by field, contradictory claims side by side. Whether it takes place
 * is one field: every status asserts or denies that.
 */
export function weighClaims(record: EventRecord): ClaimedField[] {
  return ORDER.flatMap((field) => {
    const claims = record.claims.filter((claim) => fieldOf(claim) === field);
    if (claims.length === 0) return [];
    return [
      field === 'occurrence' ? weighOccurrence(record, claims) : weigh(record, field, claims),
    ];
  });
}

function fieldOf({ field }: ClaimRecord): ClaimField {
  return field === 'status' ? 'occurrence' : field;
}

/**
 * Against an event that stands, every denial counts; against one that is off, what was asserted
 * after it was first denied: before that it was only expected.
 */
function weighOccurrence(record: EventRecord, claims: ClaimRecord[]): ClaimedField {
  const isOff = record.status === 'cancelled' || record.status === 'did-not-happen';
  const asserting = claims.filter((claim) => claim.asserts);
  const denying = claims.filter((claim) => !claim.asserts);
  const firstDenial = claims.findIndex((claim) => !claim.asserts);
  const isContested = isOff
    ? claims.some((claim, index) => claim.asserts && index > firstDenial && firstDenial !== -1)
    : denying.length > 0 && asserting.length > 0;
  const shown = { value: record.status, isShown: true, isChosen: false };
  return {
    field: 'occurrence',
    values: [{ ...shown, asserting, denying }],
    isDisputed: isContested,
  };
}

function weigh(record: EventRecord, field: ClaimField, claims: ClaimRecord[]): ClaimedField {
  const now = claimValueOf(record, field);
  const values = [...new Set(claims.map((claim) => claim.value))].map((value) => {
    const said = claims.filter((claim) => claim.value === value);
    return {
      value,
      isShown: value === now,
      isChosen: said.some((claim) => claim.chosen),
      asserting: said.filter((claim) => claim.asserts),
      denying: said.filter((claim) => !claim.asserts),
    };
  });
  values.sort((one, other) => Number(other.isShown) - Number(one.isShown));
  return { field, values, isDisputed: isDisputed(record, field, values) };
}

function isDisputed(record: EventRecord, field: ClaimField, values: ClaimedValue[]): boolean {
  if (!isChoosable(field) || field === 'topics') return false;
  if (values.some((one) => one.asserting.length > 0 && one.denying.length > 0)) return true;
  const isSettled = values.some((one) => one.isChosen);
  const asserted = values
    .filter((one) => one.asserting.length > 0)
    .filter((one) => one.isShown || isSettled || !wasLeft(record, field, one.value));
  return asserted.some((one, index) =>
    asserted.slice(index + 1).some((other) => contradict(field, one.value, other.value)),
  );
}

/** A date that the event has moved from is no contradiction of the one it moved to. */
function wasLeft(record: EventRecord, field: ClaimField, value: string): boolean {
  return field === 'dates' && record.dateChanges.some((change) => change.from?.edtf === value);
}

/**
 * Two values that cannot both be true. One that only says less is none: October beside 10 October,
 * or a delegation of which another report names more.
 */
function contradict(field: ClaimField, one: string, other: string): boolean {
  if (field === 'dates') return !isWithin(one, other) && !isWithin(other, one);
  const [some, others] = [
    new Set(claimItems({ field, value: one })),
    new Set(claimItems({ field, value: other })),
  ];
  const isPart = (part: ReadonlySet<string>, whole: ReadonlySet<string>) =>
    [...part].every((item) => whole.has(item));
  return !isPart(some, others) && !isPart(others, some);
}

/** True when the first date lies in the window of the second, which is no known day; or is no date. */
function isWithin(one: string, window: string): boolean {
  const [inner, outer] = [deriveDates(one), deriveDates(window)];
  if (!inner.ok || !outer.ok) return true;
  const { earliest, latest } = inner.value;
  const { precision } = outer.value;
  if (!earliest || !latest || !outer.value.earliest || !outer.value.latest) return true;
  const isInside = earliest >= outer.value.earliest && latest <= outer.value.latest;
  const isEqual = earliest === outer.value.earliest && latest === outer.value.latest;
  return isInside && (precision !== 'day' || isEqual);
}
