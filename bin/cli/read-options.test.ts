import { expect, test } from 'vitest';
import { readRole, readTexts } from './read-options';

test('every option that lacks is named at once', () => {
  const read = (values: Record<string, string | boolean | undefined>) => () =>
    readTexts(values, ['role', 'name']);
  expect(read({})).toThrow('--role and --name are needed.');
  expect(read({ role: ' ', name: 'x' })).toThrow('--role is needed.');
  expect(read({ role: 'editor', name: ' Desk ' })()('name')).toBe('Desk');
});

test('a role is one of those there are', () => {
  expect(readRole('editor')).toBe('editor');
  expect(() => readRole('boss')).toThrow(/^--role must be one of reader, .* admin\.$/);
});
