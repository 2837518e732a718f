import { beforeAll, expect, test } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { parseText } from '@/lib/domain/parse/parse-text';
import { buildWorld, type World } from '@/lib/domain/parse/world';
import { referenceLexicon } from '@/lib/server/gazetteer/reference-lexicon';

const LENGTH = 100_000;
/** Milliseconds of CPU, so that what else runs beside the tests does not count. */
const LIMIT = 2000;

let world: World;
beforeAll(() => {
  world = buildWorld(referenceLexicon());
});

const repeated = (piece: string): string =>
  piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

const TEXTS: Record<string, string> = {
  'one word': repeated('a'),
  'one number': repeated('1'),
  'nothing but dots': repeated('.'),
  'nothing but line breaks': repeated('\n'),
  'nothing but blanks': repeated(' '),
  'apostrophes and hyphens': repeated("-'al-'s "),
  'capital words': repeated('Aaa Bbb Ccc '),
  'one office': repeated('Prime Minister '),
  'offices and commas': repeated('president, prime minister and foreign minister of '),
  'one country': repeated('Iraq, '),
  'countries with "and"': repeated('Iraq and Iran and '),
  'one leader': repeated('Putin '),
  'leaders and commas': repeated('Putin, Erdogan, Macron, '),
  'one verb': repeated('visit '),
  'verbs of talking': repeated('Putin said Erdogan said '),
  dates: repeated('10-11 Oct, '),
  'days of the month': repeated('10 and 11, '),
  'open brackets': repeated('('),
  'combining marks': repeated('e\u0301\u0302'),
  'lone surrogates and controls': repeated('\ud800\u0000 a'),
  Arabic: repeated('السوداني إلى موسكو '),
  Russian: repeated('Путин приедет в Багдад '),
  Chinese: repeated('习近平访问俄罗斯'),
  'one sentence of a visit': repeated(
    'Iraqi Prime Minister Mohammed Shia al-Sudani will visit Moscow on October 10 and ',
  ),
  'many visits': repeated('French President Emmanuel Macron arrived in Beijing on Monday. '),
  'many notes': repeated('Iraqi PM to Moscow, Oct 10-11: energy, security\n'),
  pronouns: repeated('He met him and she met her. '),
};

test.each(Object.entries(TEXTS))('100 kB of %s is read within two seconds', (_, text) => {
  const before = process.cpuUsage();
  parseText(text, day('2026-11-24'), world);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(LIMIT);
});
