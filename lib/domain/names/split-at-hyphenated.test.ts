import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitAtHyphenated } from './split-at-hyphenated';

const whole = (text: string) =>
  splitAtHyphenated(text)
    .filter((piece) => piece.isWhole)
    .map((piece) => piece.text);

it('a particle stays with its name', () => {
  expect(whole('Prime Minister Mohammed Shia al-Sudani to Moscow')).toEqual(['al-Sudani']);
  expect(whole('Abdel Fattah el-Sisi, Kassym-Jomart Tokayev')).toEqual([
    'el-Sisi,',
    'Kassym-Jomart',
  ]);
});

it('what is no hyphenated word may break as it likes', () => {
  expect(whole('China–Central Asia Summit, 10-11 October - a test')).toEqual([]);
  expect(whole('Donaudampfschifffahrts-Gesellschaft')).toEqual([]);
});

it('the pieces make up the text again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const pieces = splitAtHyphenated(text);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
