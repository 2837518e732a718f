import { expect, test } from 'vitest';
import { type ProblemNote, readProblemNote, writeProblemNote } from './problem-note';

const note: ProblemNote = {
  status: 400,
  pathname: '/events',
  search: '?host=Ру&q=a,b',
  errors: [{ path: 'host', message: '"Ру" is not a code such as IQ' }],
};

test('a note comes back as it was written, in a header of ASCII alone', () => {
  const header = writeProblemNote(note);
  expect(header).toMatch(/^[\x21-\x7e]+$/);
  expect(readProblemNote(header)).toEqual(note);
});

test('the list of faults is bounded', () => {
  const errors = Array.from({ length: 500 }, (_, at) => ({ path: `k${at}`, message: 'unknown' }));
  expect(readProblemNote(writeProblemNote({ ...note, errors }))?.errors).toHaveLength(20);
});

test('what is no note of ours is none', () => {
  for (const header of [null, '', '%', '{}', encodeURIComponent('{"status":200}')]) {
    expect(readProblemNote(header)).toBeNull();
  }
});
