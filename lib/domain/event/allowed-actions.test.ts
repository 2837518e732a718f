import { describe, expect, test } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { UNKNOWN_DATES } from '@/lib/domain/dates/event-dates';
import { allowedActions } from './allowed-actions';
import { recordOf } from './testing';
import type { UserRole } from './vocabulary';

const as = (role: UserRole) => ({ id: `user:${role}`, name: role, role });
const TODAY = day('2026-11-24');
const AHEAD = recordOf({ dates: '2026-12-10/2026-12-11' });
const BEGUN = recordOf({ dates: '2026-11-24/2026-11-26' });

describe('the actions that the desk offers', () => {
  test('are those the status allows and the role may give', () => {
    expect(allowedActions(BEGUN, as('editor'), TODAY)).toEqual([
      'report',
      'announce',
      'confirm',
      'reschedule',
      'postpone',
      'cancel',
      'did-not-happen',
      'complete',
    ]);
    expect(allowedActions(BEGUN, as('publisher'), TODAY)).toContain('retract');
    expect(allowedActions(BEGUN, as('analyst'), TODAY)).toEqual([]);
    expect(allowedActions(recordOf({ status: 'completed' }), as('editor'), TODAY)).toEqual([
      'reopen',
    ]);
  });

  test('tell how its days went only once they have come, or may have', () => {
    const ending = ['did-not-happen', 'complete'];
    const offered = (record: typeof AHEAD) =>
      allowedActions(record, as('editor'), TODAY).filter((action) => ending.includes(action));
    expect(offered(AHEAD)).toEqual([]);
    expect(offered(BEGUN)).toEqual(ending);
    expect(offered(recordOf({ dates: UNKNOWN_DATES }))).toEqual(ending);
  });
});
