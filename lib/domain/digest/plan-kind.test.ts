import { expect, test } from 'vitest';
import { datesOf } from '@/lib/domain/dates/testing';
import type { PlanChange } from '@/lib/domain/event/plan-change';
import { isAlertedBy, planKind } from './plan-kind';

const days = datesOf('2026-10-10');
const plan: PlanChange = {
  isNew: false,
  statusBefore: 'announced',
  status: 'confirmed',
  dates: days,
  move: null,
  reason: null,
  outlet: null,
};
const move = (type: 'slip' | 'firmed') => ({ type, from: datesOf('2026-10'), to: days });

test.each<[string, Partial<PlanChange>]>([
  ['new', { isNew: true, statusBefore: null, status: 'confirmed' }],
  ['cancelled', { status: 'cancelled' }],
  ['cancelled', { status: 'did-not-happen' }],
  ['moved', { move: move('slip') }],
  ['moved', { status: 'postponed' }],
  ['firmed', { move: move('firmed'), statusBefore: null, status: 'announced' }],
  ['confirmed', {}],
  ['held', { status: 'completed' }],
  ['announced', { statusBefore: 'reported', status: 'announced' }],
])('is %s', (kind, change) => {
  expect(planKind({ ...plan, ...change })).toBe(kind);
});

test('an alert tells of what it was asked for, and of a firmer date as of a move', () => {
  expect(isAlertedBy('firmed', ['moved'])).toBe(true);
  expect(isAlertedBy('cancelled', ['moved', 'new'])).toBe(false);
  expect(isAlertedBy('held', ['moved', 'cancelled', 'confirmed', 'new'])).toBe(false);
});
