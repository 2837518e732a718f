import { describe, expect, it } from 'vitest';
import { findPublished } from './find-published';

const report = (line: string, body = 'The minister is expected in Ankara on 12 May 2031.') =>
  `A visit to Ankara\nA Reporter\n${line}\n\n${body.repeat(4)}`;

describe('the day a report was written', () => {
  it.each([
    ['2 min readOct 5, 2023', '2023-10-05'],
    ['October 5th, 2023', '2023-10-05'],
    ['Ankara, 5 Sept. 2023', '2023-09-05'],
    ['Published: 1st May 2024, 12:30', '2024-05-01'],
    ['2024-02-29T10:00Z', '2024-02-29'],
  ])('stands in a short line under the headline: %s', (line, day) => {
    expect(findPublished(report(line))).toBe(day);
  });

  it.each(['30 February 2023', 'May 5', '12023-10-05', 'No date here'])(
    'is not found in %s',
    (line) => {
      expect(findPublished(report(line))).toBeNull();
    },
  );

  it('is none of the dates of a paragraph, a headline or a single line', () => {
    expect(findPublished(report('No date', 'A long sentence about what is planned. '))).toBeNull();
    expect(findPublished('Iraqi PM to Moscow, Oct 10, 2023')).toBeNull();
    expect(findPublished('To Moscow on Oct 10, 2023\nA reporter\nA body')).toBeNull();
  });
});
