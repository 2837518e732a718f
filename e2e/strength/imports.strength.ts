import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { csvLine } from '@/lib/domain/csv';
import { VISIT_COLUMNS } from '@/lib/domain/imports/visit-columns';
import { type EmptyServer, startEmpty } from './support/empty-server';
import {
  CUNNING_FILES,
  FULL_FILES,
  goodRow,
  type HostileFile,
  REFUSED_FILES,
} from './support/hostile-files';
import { type Answer, sendFile } from './support/send-file';
import { type Watched, watchServer } from './support/watch-server';

/** Milliseconds in which an import is refused or survived. */
const SURVIVED = 30_000;
/** Megabytes by which the server may grow meanwhile. */
const GROWTH = 150;
/** Milliseconds for others' requests meanwhile. */
const OTHERS = 500;

let server: EmptyServer;

beforeAll(async () => {
  server = await startEmpty();
  // What a server loads at its first import and list is no growth of the next.
  const rows = Array.from({ length: 500 }, (_, at) => goodRow(at)).join('');
  await sendFile(server, { type: 'text/csv', body: Buffer.from(csvLine(VISIT_COLUMNS) + rows) });
  await fetch(`${server.baseUrl}/api/v1/events`);
});
afterAll(() => server.stop());

const figures: string[] = [];
afterEach(() => {
  for (const line of figures.splice(0)) console.log(line);
});

async function take({ name, make, ...file }: HostileFile): Promise<Answer & Watched> {
  const body = make();
  const watch = watchServer(server);
  const answer = await sendFile(server, { ...file, body });
  const watched = await watch.stop();
  const { status, began, ended, isCutOff } = answer;
  figures.push(
    [
      `${status}`,
      `${began} ms to the first byte, ${ended} to the ${isCutOff ? 'cut' : 'end'}`,
      `+${watched.growth} MB`,
      `slowest of ${watched.requests} others ${watched.slowest} ms`,
      name,
    ].join(' · '),
  );
  return { ...answer, ...watched };
}

describe.each([
  ['full files', FULL_FILES],
  ['files that are refused unread', REFUSED_FILES],
  ['files that are hostile by what they say', CUNNING_FILES],
])('%s', (_, files) => {
  test.each(files.map((file) => [file.name, file] as const))('%s', async (_name, file) => {
    const taken = await take(file);
    expect(file.statuses).toContain(taken.status);
    if (file.totals) {
      expect(JSON.parse(taken.lines.at(-1) ?? 'null')).toMatchObject(file.totals);
    }
    expect(taken.ended).toBeLessThan(SURVIVED);
    expect(taken.growth).toBeLessThan(GROWTH);
    expect(taken.slowest).toBeLessThan(OTHERS);
    const health = await fetch(`${server.baseUrl}/api/health?ready=1`);
    expect(health.status).toBe(200);
  });
});
