import { describe, expect, it } from 'vitest';
import { cleanUri, escapeText, quoteParameter } from './text';

describe('TEXT values', () => {
  it('escape backslash, semicolon, comma and every kind of line break', () => {
    expect(escapeText('a\\n;b,c:"d"')).toBe('a\\\\n\\;b\\,c:"d"');
    expect(escapeText('1\r\n2\r3\n4\n\r5')).toBe('1\\n2\\n3\\n4\\n\\n5');
  });

  it('keep tab, C1 and line separators of Unicode, and drop controls and lone surrogates', () => {
    expect(escapeText('a\tb\u0000\u0007\u001b\u007fc\ud800d\udc00e')).toBe('a\tbcde');
    expect(escapeText('\u0085\u2028\u{1f1ee}\u{1f1f6}')).toBe('\u0085\u2028\u{1f1ee}\u{1f1f6}');
  });
});

describe('parameter values', () => {
  it('are quoted and write quote, caret and line break by RFC 6868', () => {
    expect(quoteParameter('a "b" ^ c\r\nd;e:f,g\u0000')).toBe('"a ^\'b^\' ^^ c^nd;e:f,g"');
  });
});

describe('URI values', () => {
  it('lose line breaks and controls and keep the rest', () => {
    expect(cleanUri('https://x.example/a;b,c?q=1\r\nATTENDEE:x\t\u0000')).toBe(
      'https://x.example/a;b,c?q=1ATTENDEE:x',
    );
  });
});
