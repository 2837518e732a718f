import { expect, it } from 'vitest';
import { z } from 'zod';
import { daySchema } from './day-schema';

it('the schema takes days of the calendar and says what it wants', () => {
  expect(daySchema.parse('2026-10-10')).toBe('2026-10-10');
  const refused = daySchema.safeParse('2026-02-30');
  expect(refused.error?.issues[0]?.message).toContain('not a day of the calendar');
  expect(daySchema.safeParse(20261010).success).toBe(false);
});

it('the schema is a string of format date in JSON Schema', () => {
  expect(z.toJSONSchema(daySchema)).toMatchObject({ type: 'string', format: 'date' });
});
