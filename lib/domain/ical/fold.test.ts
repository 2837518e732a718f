import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLine } from './fold';

const utf8 = new TextEncoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

describe('folding', () => {
  it('leaves a line of 75 octets whole and folds one of 76', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  it('counts octets of UTF-8, not characters', () => {
    expect(foldLine('é'.repeat(38))).toBe(`${'é'.repeat(37)}\r\n é`);
  });

  it('moves a code point of four octets whole to the next line', () => {
    expect(foldLine(`${'x'.repeat(73)}🇮🇶`)).toBe(`${'x'.repeat(73)}\r\n 🇮🇶`);
  });

  it('keeps every line valid UTF-8 of at most 75 octets and unfolds to the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const folded = foldLine(line);
        const bad = folded.split('\r\n').filter((part) => {
          const octets = utf8.encode(part);
          return octets.length > 75 || strictUtf8.decode(octets) !== part;
        });
        expect(bad).toEqual([]);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });
});
