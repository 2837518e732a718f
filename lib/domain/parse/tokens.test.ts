import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokens';

const keys = (text: string) => tokenize(text).map((token) => token.key);

test('names are compared without accents, case and the Arabic article', () => {
  expect(keys('Çavuşoğlu')).toEqual(['cavusoglu']);
  expect(keys('al-Sudani')).toEqual(['al', 'sudani']);
  expect(tokenize('As-Sudani')[0]?.isArticle).toBe(true);
  expect(keys('السوداني')).toEqual(keys('سوداني'));
});

test('the cases of a Russian name are one', () => {
  expect(keys('Москву')).toEqual(keys('Москва'));
  expect(keys('Путиным')).toEqual(keys('Путин'));
  expect(keys('Путин')).not.toEqual(keys('Putin'));
});

test('a possessive is a mark of its word and no word', () => {
  const [iraq, pm] = tokenize("Iraq's PM");
  expect(iraq?.isPossessive).toBe(true);
  expect(pm?.before).toBe(' ');
  expect(tokenize('the Emirates’ president')[1]?.isPossessive).toBe(true);
});

test('abbreviations keep their dots, arrows are words', () => {
  expect(tokenize('U.S. FM -> Oslo').map((token) => token.text)).toEqual([
    'U.S.',
    'FM',
    '->',
    'Oslo',
  ]);
  expect(keys('U.S.')).toEqual(['us']);
  expect(keys('A -> B & C')).toEqual(['a', 'to', 'b', 'and', 'c']);
});

test('every token stands where its offsets say, and nothing overlaps', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.start).toBeGreaterThanOrEqual(end);
        end = token.end;
      }
    }),
  );
});
