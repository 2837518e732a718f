import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommandLine } from './command-line';
import { describeError } from './describe-error';

let said: { out: string; err: string };
beforeEach(() => {
  said = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

test('help is a result, of the whole and of one command', async () => {
  expect(await runCommandLine(['help'])).toBe(0);
  expect(said.out).toContain('import FILE [--publish] [--dry-run]');
  expect(await runCommandLine(['key', 'create', '--help'])).toBe(0);
  expect(said.out).toContain('Usage: chancery key create --role ROLE --name NAME');
  expect(said.err).toBe('');
});

test.each([
  [['mow', 'the', 'lawn'], 'There is no command mow the.'],
  [['import'], 'Give 1 argument(s), not 0.'],
  [['import', 'a.csv', '--publsh'], "Unknown option '--publsh'"],
  [['seed', 'twice'], 'Unexpected argument'],
])('%j is not understood, and nothing is touched', async (words, message) => {
  expect(await runCommandLine(words)).toBe(2);
  expect(said.err).toContain(message);
  expect(said.out).toBe('');
});

test('a fault of the database shows what failed, not what it was given', () => {
  const cause = new Error('value out of range');
  const shown = describeError(new Error('Failed query: insert … params: secret', { cause }));
  expect(shown).toMatch(/^Error: value out of range\n\s+at /);
  expect(shown).not.toContain('secret');
});
