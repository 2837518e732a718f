import { describe, expect, it } from 'vitest';
import { safeNextPath } from './next-path';

describe('safeNextPath', () => {
  it.each([
    '/desk',
    '/desk/events/new',
    '/events?host=RU&topic=energy',
    '/brief?week=2026-W48#top',
  ])('keeps the path %s of this site', (path) => {
    expect(safeNextPath(path)).toBe(path);
  });

  it.each([
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\evil.example',
    '\\\\evil.example',
    'https:evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/.//evil.example',
    '/desk/..//evil.example',
    '/%2fevil.example',
    '/%5cevil.example',
    '/desk%0d%0aSet-Cookie:a=b',
    '/desk\r\nLocation: https://evil.example',
    '/\t/evil.example',
    'desk',
    '',
    null,
    ['/desk'],
    `/${'a'.repeat(3000)}`,
  ])('sends %j to the desk instead', (path) => {
    expect(safeNextPath(path)).toBe('/desk');
  });
});
