import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csvLine } from '@/lib/domain/csv';
import { VISIT_COLUMNS } from '@/lib/domain/imports/visit-columns';
import { type EmptyServer, startAgain, startEmpty } from './support/empty-server';
import { goodRow } from './support/hostile-files';
import { type Answer, sendFile } from './support/send-file';

const ROWS = 10_000;
const BROKEN = 137;
const KILLS = 10;
/** Rows that an import writes at once. */
const BATCH = 250;

/** Nine ways in which a row is broken, and what is said of each. */
const FAULTS: readonly [changes: Record<string, string> | string, reason: RegExp][] = [
  [{ id: '' }, /^id: must not be empty/],
  [{ start_date: '2027-02-30' }, /^start_date: must be a day/],
  [{ start_date: '2027-05-03', end_date: '2027-05-02' }, /^end_date: must not be before/],
  [{ host_country: 'QQ' }, /^host_country: no party has the code QQ/],
  [{ visitor_name: '', visitor_office: '' }, /^visitor_name: must not be empty/],
  [{ source_url: 'ftp://x' }, /^source_url: must be an http/],
  [{ description: 'a\u0007b' }, /^description: must not hold control/],
  [{ status: 'perhaps' }, /^status: must be one of/],
  ['h,too,few\r\n', /^has 3 fields, the header 12/],
];

/** Of each row whether it is broken, and how; the broken ones are spread over the table. */
const faultOf = Array.from({ length: ROWS }, (_, at) => {
  const nth = Math.floor((at * BROKEN) / ROWS);
  const isBroken = Math.floor(((at + 1) * BROKEN) / ROWS) > nth;
  return isBroken ? FAULTS[nth % FAULTS.length] : undefined;
});

const rows = faultOf.map((fault, at) => {
  const [changes = {}] = fault ?? [];
  return typeof changes === 'string' ? changes : goodRow(at, changes);
});
const table = Buffer.from(csvLine(VISIT_COLUMNS) + rows.join(''));

/** Numbers of events that whole batches come to. */
const wholes = new Set(
  Array.from(
    { length: Math.ceil(ROWS / BATCH) + 1 },
    (_, n) => faultOf.slice(0, n * BATCH).filter((fault) => !fault).length,
  ),
);

let server: EmptyServer;
beforeAll(async () => {
  server = await startEmpty();
});
afterAll(() => server.stop());

/** Number of events in public. */
async function countEvents(): Promise<number> {
  const response = await fetch(`${server.baseUrl}/feeds/events.ndjson`);
  const lines = (await response.text()).split('\n').filter(Boolean);
  const ids = new Set(lines.map((line) => JSON.parse(line).id));
  expect(ids.size).toBe(lines.length);
  return ids.size;
}

const send = (onBegin?: () => void) =>
  sendFile(server, {
    type: 'text/csv',
    query: '?publish=1',
    body: table,
    ...(onBegin ? { onBegin } : {}),
  });

/** Kills the server, every other time its database too, and starts it again. */
async function crash(alsoDatabase: boolean): Promise<void> {
  const postmaster = join(server.dataDir, 'postgres', 'cluster', 'postmaster.pid');
  const database = Number(readFileSync(postmaster, 'utf8').split('\n')[0]);
  await server.kill();
  if (alsoDatabase) process.kill(database, 'SIGKILL');
  server = { ...server, ...(await startAgain(server)) };
}

function totalsOf({ lines }: Answer): Record<string, number> {
  return JSON.parse(lines.at(-1) ?? 'null');
}

test('killed ten times in the middle, an import leaves whole batches, and ends without doubles', {
  timeout: 900_000,
}, async () => {
  let before = 0;
  for (let n = 0; n < KILLS; n += 1) {
    let sent: Promise<Answer | null> = Promise.resolve(null);
    await new Promise<void>((begun) => {
      sent = send(begun).catch(() => null);
    });
    const wait = Math.random() * 3000;
    await sleep(wait);
    await crash(n % 2 === 1);
    const answer = await sent;
    const count = await countEvents();
    const told = answer?.lines.filter((line) => /"outcome":"new"/.test(line)).length ?? 0;
    console.log(
      `killed ${Math.round(wait)} ms after it began: ${count} events, ${told} of them told`,
    );
    expect(wholes).toContain(count);
    // Whatever was told is there.
    expect(count).toBeGreaterThanOrEqual(before + told);
    before = count;
  }
  // Else nothing was killed in the middle.
  expect(before).toBeGreaterThan(0);
  const last = totalsOf(await send());
  const good = ROWS - BROKEN;
  expect(last).toMatchObject({ rows: ROWS, broken: BROKEN, new: good - before, same: before });
  expect(await countEvents()).toBe(good);
  const again = await send();
  expect(totalsOf(again)).toMatchObject({ new: 0, changed: 0, same: good, broken: BROKEN });
  const reports = again.lines.slice(0, -1).map((line) => JSON.parse(line));
  for (const [at, fault] of faultOf.entries()) {
    if (!fault) continue;
    const report = reports.find((one) => one.row === at + 2);
    expect(report).toMatchObject({ outcome: 'broken', reason: expect.stringMatching(fault[1]) });
  }
});
