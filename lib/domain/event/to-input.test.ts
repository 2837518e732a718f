import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patchInput } from './patch-input';
import { recordOf } from './testing';
import { mergePatch, toEventInput } from './to-input';

describe('a merge patch', () => {
  // RFC 7396, appendix A: the cases whose patch is an object.
  test.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: 'b', c: null }, { a: 'b' }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('of %j with %j gives %j', (target, patch, result) => {
    expect(mergePatch(target, patch)).toEqual(result);
  });

  const anyMember = fc.dictionary(
    fc.string(),
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.integer())),
  );

  test('given twice is given once', () => {
    fc.assert(
      fc.property(fc.object(), anyMember, (target, patch) => {
        const once = mergePatch(target, patch);
        expect(mergePatch(once, patch)).toEqual(once);
      }),
    );
  });

  test('of nothing changes nothing, and leaves what it is given alone', () => {
    fc.assert(
      fc.property(fc.object({ withNullPrototype: false }), anyMember, (target, patch) => {
        const before = structuredClone(target);
        expect(mergePatch(target, {})).toEqual(target);
        mergePatch(target, patch);
        expect(target).toEqual(before);
      }),
    );
  });

  test('with a member called __proto__ gives a member, not a prototype', () => {
    const merged = mergePatch({}, JSON.parse('{"__proto__":{"admin":true}}'));
    expect(Object.keys(merged)).toEqual(['__proto__']);
    expect('admin' in merged).toBe(false);
  });
});

describe('a patch of an event', () => {
  const timed = recordOf({
    kind: 'call',
    dates: '2026-12-10',
    startTime: '13:00',
    endTime: '14:00',
  });

  test('of nothing is the event as it would be sent', () => {
    expect(patchInput(timed, {})).toEqual(toEventInput(timed));
  });

  test('that leaves the date alone leaves alone what hangs on it', () => {
    expect(patchInput(timed, { summary: 'x' })).toMatchObject({
      edtf: '2026-12-10',
      precision: 'day',
      start_time: '13:00',
      end_time: '14:00',
      summary: 'x',
    });
  });

  test.each([
    ['to another day keeps its hours', '2026-12-12', '13:00'],
    ['to several days lets go of them', '2026-12-12/2026-12-13', null],
    ['to a month lets go of them', '2026-12', null],
    ['to a date nobody can read lets go of them', 'soon', null],
  ])('%s', (_, edtf, start) => {
    const input: { start_time?: string; precision?: string } = patchInput(timed, { edtf });
    expect(input).toMatchObject({ edtf });
    expect(input.start_time ?? null).toBe(start);
    expect(input.precision ?? null).toBeNull();
  });

  test('that takes the date away says so', () => {
    expect(patchInput(timed, { edtf: null })).toMatchObject({ edtf: null });
    expect(patchInput(timed, { edtf: null })).not.toHaveProperty('start_time', '13:00');
  });

  test('may give hours and precision with the date', () => {
    const patch = { edtf: '2026-12', precision: 'month', start_time: '10:00' };
    expect(patchInput(timed, patch)).toMatchObject(patch);
  });

  test('replaces a list whole', () => {
    const two = recordOf({ agenda: [{ slug: 'energy', stage: 'agreed', note: 'gas' }] });
    expect(patchInput(two, { topics: ['trade'] })).toMatchObject({ topics: ['trade'] });
    expect(patchInput(two, { topics: null })).not.toHaveProperty('topics');
  });
});
