import { readFileSync, writeFileSync } from 'node:fs';
import type { ActionName } from '../actions';

/** One action of a story, as a publisher sends it. */
export interface StoryStep {
  /** ISO instant. */
  at: string;
  action: ActionName;
  body: Record<string, unknown>;
}

/** How an example came about: entered from `INPUT.input.json`, then each step. */
export interface GoldenStory {
  /** The example's files are `NAME.summary.json` and `NAME.detail.json`. */
  name: string;
  input: string;
  enteredAt: string;
  steps: readonly StoryStep[];
}

/** The moment all examples are read at. */
export const READ_AT = '2026-11-24T12:00:00.000Z';

/** The trip that the two stops belong to; it has to be there before them. */
export const GOLDEN_TRIP = {
  slug: 'blinken-middle-east-autumn-2023',
  title: 'Blinken: Middle East, autumn 2023',
};

const POSTPONED: GoldenStory = {
  name: 'postponed-visit',
  input: 'postponed-visit',
  enteredAt: '2023-03-24T08:00:00.000Z',
  steps: [
    { at: '2023-03-24T08:05:00.000Z', action: 'publish', body: {} },
    {
      at: '2023-03-24T12:00:00.000Z',
      action: 'postpone',
      body: {
        reason: 'Strikes and protests against the pension reform in France',
        source:
          'https://www.livemint.com/news/world/king-charles-first-state-visit-to-france-postponed-amid-protest-in-paris-11679670607091.html',
      },
    },
  ],
};

/** Every example of an event, in the order in which one diary would hold them. */
export const GOLDEN_STORIES: readonly GoldenStory[] = [
  {
    name: 'seed-visit',
    input: 'seed-visit',
    enteredAt: '2023-10-05T12:00:00.000Z',
    steps: [
      { at: '2023-10-05T12:05:00.000Z', action: 'publish', body: {} },
      {
        at: '2023-10-06T12:00:00.000Z',
        action: 'confirm',
        body: {
          side: 'host',
          reason: 'The Kremlin spokesman gave the days',
          source: {
            url: 'https://usmuslims.com/service/amp/iraqi-prime-minister-to-pay-official-visit-to-russia-next-week-222814h.htm',
            title: 'Iraqi prime minister to pay official visit to Russia next week',
            outlet: 'Anadolu',
            published: '2023-10-06',
          },
        },
      },
      {
        at: '2023-10-10T12:00:00.000Z',
        action: 'confirm',
        body: {
          side: 'visiting',
          source: {
            url: 'https://www.kurdistan24.net/en/story/32822-Putin,-Iraqi-Premier-address-boosting-economic-and-energy-cooperation',
            title: 'Putin, Iraqi Premier address boosting economic and energy cooperation',
            outlet: 'Kurdistan24',
            published: '2023-10-10',
          },
        },
      },
      { at: '2023-10-11T18:00:00.000Z', action: 'complete', body: {} },
    ],
  },
  {
    name: 'window-visit',
    input: 'window-visit',
    enteredAt: '2025-06-27T12:00:00.000Z',
    steps: [{ at: '2025-06-27T12:05:00.000Z', action: 'publish', body: {} }],
  },
  {
    name: 'call',
    input: 'call',
    enteredAt: '2025-10-20T18:00:00.000Z',
    steps: [
      { at: '2025-10-20T18:05:00.000Z', action: 'publish', body: {} },
      // Nobody hosts a call: the party named first stands for the visiting side.
      {
        at: '2025-10-20T18:10:00.000Z',
        action: 'confirm',
        body: {
          side: 'visiting',
          source: {
            url: 'https://www.globalsecurity.org/wmd/library/news/russia/2025/10/russia-251020-russia-mfa01.htm',
            title:
              'Press release on Foreign Minister Lavrov’s telephone conversation with Secretary of State Rubio',
            outlet: 'GlobalSecurity.org',
            published: '2025-10-20',
          },
        },
      },
      {
        at: '2025-10-20T18:11:00.000Z',
        action: 'confirm',
        body: {
          side: 'host',
          source: {
            url: 'https://www.pubt.io/view/749A2CD93FE61B659759989ED9C29229A3F6F1E0',
            title: 'Secretary Rubio’s call with Russian Foreign Minister Lavrov',
            outlet: 'Public Technologies',
            published: '2025-10-20',
          },
        },
      },
    ],
  },
  POSTPONED,
  {
    name: 'moved-visit',
    input: 'postponed-visit',
    enteredAt: POSTPONED.enteredAt,
    steps: [
      ...POSTPONED.steps,
      {
        at: '2023-08-24T12:00:00.000Z',
        action: 'reschedule',
        body: {
          edtf: '2023-09-20/2023-09-22',
          reason: 'New dates announced by Buckingham Palace',
        },
      },
    ],
  },
  {
    name: 'trip-amman',
    input: 'trip-amman',
    enteredAt: '2023-10-13T12:00:00.000Z',
    steps: [{ at: '2023-10-13T12:05:00.000Z', action: 'publish', body: {} }],
  },
  {
    name: 'trip-abu-dhabi',
    input: 'trip-abu-dhabi',
    enteredAt: '2023-10-14T12:00:00.000Z',
    steps: [{ at: '2023-10-14T12:05:00.000Z', action: 'publish', body: {} }],
  },
];

/** The text of an example without its last line break. */
export function readGolden(file: string): string {
  return readFileSync(new URL(`${file}.json`, import.meta.url), 'utf8').trimEnd();
}

/**
 * An answer as its example is written down: every member in its order and every byte of a value as it
 * was sent, ids numbered, a line each.
 */
export function toGolden(sent: string): string {
  return JSON.stringify(JSON.parse(numberIds(sent)), null, 2);
}

/** After a wanted change: WRITE_GOLDEN=1 with the tests of the API, then read the diff. */
export function writeGolden(file: string, text: string): void {
  writeFileSync(new URL(`${file}.json`, import.meta.url), `${text}\n`);
}

/**
 * The text with each UUID replaced by the number of its first appearance, so that what refers to the
 * same thing still does and fresh ids do not matter.
 */
function numberIds(text: string): string {
  const numbers = new Map<string, string>();
  return text.replace(
    /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g,
    (id) => {
      const known =
        numbers.get(id) ?? `00000000-0000-4000-8000-${String(numbers.size + 1).padStart(12, '0')}`;
      numbers.set(id, known);
      return known;
    },
  );
}
