import { beforeAll, expect, test } from 'vitest';
import { day } from '@/lib/domain/dates/day';
import { parseText } from '@/lib/domain/parse/parse-text';
import { buildWorld, type World } from '@/lib/domain/parse/world';
import { referenceLexicon } from '@/lib/server/gazetteer/reference-lexicon';

let world: World;
beforeAll(() => {
  world = buildWorld(referenceLexicon());
});

/** Who, where, when and what became of it, for each event of a text of Wednesday 4 October 2023. */
function read(text: string): string[] {
  return parseText(text, day('2023-10-04'), world).events.map((event) => {
    const who = event.visitors.map((one) => one.name ?? `${one.country} ${one.office}`).join(' + ');
    const where = event.destinations.map((one) => one.city ?? one.country).join(' + ');
    const hosts = event.counterparts.map((one) => one.name).join(' + ');
    return [event.kind, event.status, who, where, event.edtf, hosts].filter(Boolean).join(' | ');
  });
}

test.each([
  [
    'Iraqi PM to Moscow, Oct 10-11: energy',
    'visit | planned | IQ prime-minister | Moscow | 2023-10-10/2023-10-11',
  ],
  [
    'iraqi pm to moscow 10-11 oct',
    'visit | planned | IQ prime-minister | Moscow | 2023-10-10/2023-10-11',
  ],
  [
    'Call: Putin-Erdogan 5 Oct',
    'call | planned | Vladimir Putin + Recep Tayyip Erdoğan | 2023-10-05',
  ],
  ['Fidan in Moscow (date tbc)', 'visit | planned | Hakan Fidan | Moscow'],
  ['Biden to Sydney called off', 'visit | cancelled | Joseph R. Biden | Sydney'],
  [
    'French President Emmanuel Macron will pay a state visit to Germany from October 8 to 10 at the invitation of President Frank-Walter Steinmeier.',
    'visit | planned | Emmanuel Macron | DE | 2023-10-08/2023-10-10 | Frank-Walter Steinmeier',
  ],
  [
    'Sergey Lavrov landed in Ankara on Tuesday for a two-day visit, the ministry said on Wednesday.',
    'visit | completed | Sergey Lavrov | Ankara | 2023-10-03/2023-10-04',
  ],
  [
    'President Xi Jinping will host Vladimir Putin in Beijing next week.',
    'visit | planned | Vladimir Putin | Beijing | [2023-10-09..2023-10-15] | Xi Jinping',
  ],
  [
    'A trip by German Chancellor Olaf Scholz to Kyiv that had been set for October 9 has been put off.',
    'visit | postponed | Olaf Scholz | Kyiv | 2023-10-09',
  ],
  [
    'KYIV - The foreign ministers of Lithuania and Estonia, Gabrielius Landsbergis and Margus Tsahkna, are in Ukraine (final day).',
    'visit | completed | Gabrielius Landsbergis + Margus Tsahkna | Kyiv | 2023-10-04',
  ],
])('%s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test('each leg of a journey with days of its own is an event', () => {
  expect(
    read(
      'Wang Yi will visit Egypt and Tunisia from Oct. 13 to 15 and then travel to Brazil from Oct. 16 to 18.',
    ),
  ).toEqual([
    'visit | planned | Wang Yi | EG + TN | 2023-10-13/2023-10-15',
    'visit | planned | Wang Yi | BR | 2023-10-16/2023-10-18',
  ]);
});

test('of several cities in one country each has the days that are said of it', () => {
  const [draft] = parseText(
    'President Lula travels to China next week. On 10 October he is in Shanghai, on 12 October in Beijing.',
    day('2023-10-04'),
    world,
  ).events;
  expect(draft?.destinations).toEqual([
    { city: 'Shanghai', country: 'CN', start_date: '2023-10-10', end_date: '2023-10-10' },
    { city: 'Beijing', country: 'CN', start_date: '2023-10-12', end_date: '2023-10-12' },
  ]);
});

test.each([
  [
    'Chancellor Olaf Scholz will no longer travel to Warsaw on October 9.',
    'visit | cancelled | Olaf Scholz | Warsaw | 2023-10-09',
  ],
  [
    'President Emmanuel Macron has decided against going to Kyiv on October 9.',
    'visit | cancelled | Emmanuel Macron | Kyiv | 2023-10-09',
  ],
  [
    'The trip of William Ruto to Berlin on October 9 is on hold.',
    'visit | postponed | William Ruto | Berlin | 2023-10-09',
  ],
  [
    'President Joe Biden warned China’s Xi Jinping during a phone call on Tuesday.',
    'call | completed | Joseph R. Biden + Xi Jinping | 2023-10-03',
  ],
])('what becomes of it is read from any wording: %s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  ['The health minister of France toured flooded villages near Lyon on Monday.', 'domestic'],
  [
    "Iran's embassy in Baghdad said visa fees will be waived. The prime minister's office welcomed it.",
    'not-an-event',
  ],
  ['The ambassador of Japan presented his credentials to President Putin in Moscow.', 'routine'],
  [
    'Voters in Gabon go to the polls on Saturday. President Ali Bongo is a candidate again.',
    'election',
  ],
  [
    'Opinion: President Macron should go to Beijing more often, I think, for nobody else will.',
    'opinion',
  ],
  ['Fifty years ago this week President Nixon landed in Beijing.', 'anniversary'],
])('%s is refused', (text, reason) => {
  expect(parseText(text, day('2023-10-04'), world)).toMatchObject({
    is_event: false,
    events: [],
    reason,
  });
});

test('people, parties and days are found in other scripts', () => {
  expect(read('السوداني إلى روسيا 10 أكتوبر')[0]).toContain('Mohammed Shia al-Sudani | RU');
  expect(read('Путин в Ирак 10 октября')[0]).toContain('Vladimir Putin | IQ | 2023-10-10');
});
