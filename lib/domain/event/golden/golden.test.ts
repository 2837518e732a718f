import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parseDay } from '@/lib/domain/dates/day';
import { problemDocumentSchema } from '@/lib/domain/problem-document';
import { presentCard, presentSummary } from '../event-card';
import { eventDetailSchema } from '../event-detail';
import { eventInputSchema } from '../event-input';
import { eventListSchema, eventSummarySchema } from '../event-summary';
import { presentDetail } from '../present-detail';
import { GOLDEN_STORIES, READ_AT, readGolden, toGolden } from './golden-stories';
import { replayStory } from './replay-story';

const today = parseDay(READ_AT.slice(0, 10));
if (!today) throw new Error('READ_AT has no day');
const read = { today, baseUrl: 'https://diary.example' };

/** The links of an example, which only a diary full of events can give. */
const relatedOf = (name: string) => JSON.parse(readGolden(`${name}.detail`)).related;

describe.each(GOLDEN_STORIES)('the example $name', (story) => {
  const record = replayStory(story, story.name === 'moved-visit' ? 2 : 1);

  test('is what the domain makes of it, to the byte', () => {
    const related = relatedOf(story.name);
    const detail = presentDetail(record, { ...read, related, withNote: false });
    expect(toGolden(JSON.stringify(detail))).toBe(readGolden(`${story.name}.detail`));
    const summary = presentSummary(presentCard(record), read);
    expect(toGolden(JSON.stringify(summary))).toBe(readGolden(`${story.name}.summary`));
  });

  test('begins its detail with its summary', () => {
    const summary = readGolden(`${story.name}.summary`).slice(0, -'\n}'.length);
    expect(readGolden(`${story.name}.detail`).startsWith(`${summary},`)).toBe(true);
  });
});

/** The strict schema of each kind of file. */
const SCHEMAS: Record<string, z.ZodType> = {
  input: eventInputSchema,
  summary: eventSummarySchema.strict(),
  detail: eventDetailSchema.strict(),
  list: eventListSchema.strict(),
  problem: problemDocumentSchema.strict(),
};

const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

test.each(files)('%s keeps its schema and says nothing beside it', (file) => {
  const kind = file.startsWith('problem-') ? 'problem' : (file.split('.')[1] ?? '');
  const schema = SCHEMAS[kind];
  if (!schema) throw new Error(`${file}.json is no kind of example`);
  const parsed = schema.safeParse(JSON.parse(readGolden(file)));
  expect(parsed.success, parsed.error?.message).toBe(true);
});

test('every example is reached by a story or is a problem', () => {
  const reached = GOLDEN_STORIES.flatMap(({ name, input }) => [
    `${input}.input`,
    `${name}.summary`,
    `${name}.detail`,
  ]);
  const others = files.filter((file) => !reached.includes(file) && !file.startsWith('problem-'));
  expect(others).toEqual(['trip.list']);
});

test('no example tells the public a note of the desk', () => {
  const { note } = JSON.parse(readGolden('seed-visit.input'));
  expect(note).toMatch(/joint statement/);
  for (const file of files.filter((one) => !one.endsWith('.input'))) {
    expect(readGolden(file)).not.toContain(note);
  }
});
