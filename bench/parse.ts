import { ARTICLE_BARS, LINE_BARS, listShortfalls } from './parse/bars';
import { readArticles, readLines } from './parse/labelled-text';
import { type Measured, measureReading } from './parse/measure-reading';
import { openReader } from './parse/open-reader';
import { FIELDS } from './parse/scorecard';
import type { Workload } from './support/workload';

export const workload: Workload = {
  summary: 'what the reading of texts gets right, and how fast',
  usage: '',
  run: async ({ print }) => {
    const read = openReader();
    const sets = [
      { name: 'articles', texts: readArticles(), bars: ARTICLE_BARS },
      { name: 'lines', texts: readLines(), bars: LINE_BARS },
    ];
    print(row(['', ...FIELDS, 'all', 'kept', 'refused', 'p50 ms', 'p95 ms']));
    const shortfalls = sets.flatMap(({ name, texts, bars }) => {
      const measured = measureReading(read, texts);
      print(row([name, ...cellsOf(measured)]));
      return listShortfalls(measured.score, bars).map((what) => `${name}: ${what}`);
    });
    for (const shortfall of shortfalls) print(`✗ ${shortfall}`);
    return shortfalls.length === 0;
  },
};

function cellsOf({ score, times }: Measured): string[] {
  const shares = [
    ...FIELDS.map((field) => score.fields[field]),
    score.all,
    score.eventsKept,
    score.nonEventsRefused,
  ];
  return [
    ...shares.map((share) => share?.toFixed(3) ?? '–'),
    times.median.toFixed(1),
    times.p95.toFixed(1),
  ];
}

function row([name = '', ...cells]: readonly string[]): string {
  return [name.padEnd(18), ...cells.map((cell) => cell.padStart(8))].join(' ');
}
