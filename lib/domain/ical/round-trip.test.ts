import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from './golden/golden-cases';
import { onlyVevent, propertyNames, rawLines, textOf, veventsOf } from './golden/parse-calendar';
import { recordWith, SEED_RECORD } from './golden/seed-record';

const utf8 = new TextEncoder();
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a text is after the rules of TEXT: line breaks LF, controls and lone surrogates gone. */
function asText(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')]
    .filter((one) => {
      const code = one.codePointAt(0) ?? 0;
      return (code >= 0x20 || code === 9 || code === 10) && code !== 0x7f && !isSurrogate(code);
    })
    .join('');
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** The first LABEL read by RFC 6868: ical.js takes backslashes in parameters for escapes. */
function labelOf(text: string): string | undefined {
  const quoted = /;LABEL="([^"]*)"/.exec(text.replaceAll('\r\n ', ''))?.[1];
  return quoted?.replace(/\^([n^'])/g, (_, one) => (one === 'n' ? '\n' : one === '^' ? '^' : '"'));
}

/** Longer than 75 octets, or cut inside a code point. */
function isBadLine(line: string): boolean {
  const octets = utf8.encode(line);
  return octets.length > 75 || strictUtf8.decode(octets) !== line;
}

const HOSTILE = fc.constantFrom(
  '\r\nATTENDEE:mailto:x@example.org',
  '\nEND:VEVENT\nBEGIN:VEVENT\n',
  '\r',
  ';X=',
  '"',
  ']]>',
  '\\',
  '\\n',
  ',',
  ';',
  ':',
  '^n',
  '\t',
  ' ',
  '\u0000',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ud83d',
  '\udc00',
  '👩🏽‍🤝‍👨🏻',
  '🇮🇶',
  'محمد شياع السوداني\u200f',
  '伊拉克总理',
  'e\u0301',
);

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.array(HOSTILE, { maxLength: 40 }).map((parts) => parts.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((units) => String.fromCharCode(...units)),
  fc.tuple(HOSTILE, HOSTILE).map(([a, b]) => `x${a}${b}`.repeat(10_000).slice(0, 10_000)),
);

const filled = anyText.map((text) => `t${text}`);

describe('any text in any field', () => {
  it('comes back equal, adds no property and breaks no line', () => {
    const plain = calendarOf([SEED_RECORD], { profile: 'rich' });
    const names = propertyNames(onlyVevent(plain));
    const texts = fc.record({ title: filled, summary: filled, place: filled, reason: filled });
    fc.assert(
      fc.property(texts, ({ title, summary, place, reason }) => {
        const record = recordWith({
          titleOverride: title,
          summary,
          places: SEED_RECORD.places.map((one) => ({ ...one, name: place })),
          sources: SEED_RECORD.sources.map((one) => ({ ...one, title: reason })),
        });
        const text = calendarOf([record], { profile: 'rich' });
        const vevent = onlyVevent(text);
        expect(propertyNames(vevent)).toEqual(names);
        expect(vevent.getAllSubcomponents().map((one) => one.name)).toEqual([
          'participant',
          'participant',
          'vlocation',
        ]);
        expect(textOf(vevent, 'summary')).toBe(asText(title));
        expect(textOf(vevent, 'location')).toBe(asText(`${place}, Russia`));
        expect(textOf(vevent, 'description')).toContain(asText(summary));
        expect(labelOf(text)).toBe(asText(reason));
        expect(rawLines(text).filter(isBadLine)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves as many events as there were', () => {
    fc.assert(
      fc.property(fc.array(filled, { minLength: 2, maxLength: 6 }), (titles) => {
        const records = titles.map((titleOverride, index) =>
          recordWith({ titleOverride, id: `id-${index}` }),
        );
        expect(veventsOf(calendarOf(records)).map((one) => textOf(one, 'uid'))).toEqual(
          titles.map((_, index) => `id-${index}`),
        );
      }),
      { numRuns: 50 },
    );
  });
});
