import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOf, type SpawnedServer, spawnServer } from '@/bin/spawn-server';
import { listAddresses } from './support/list-addresses';
import { findUnvisited, listPublicRoutes } from './support/list-routes';
import { makeVisits } from './support/make-visits';
import { quantilesOf } from './support/quantiles';
import { timeResponse } from './support/time-response';
import type { Workload, WorkloadRun } from './support/workload';

/** What the server may take until the first byte of an answer, in milliseconds. */
const BUDGET = 300;
const RUNS = 10;
const MADE_VISITS = 7600;

export const workload: Workload = {
  summary: 'server time of every page and answer over a full diary',
  usage: '[FILE.csv]',
  run: async (given) => {
    const server = await spawnServer('chancery-bench');
    try {
      await importVisits(server, given);
      const addresses = await listAddresses(server.baseUrl);
      given.print(`${RUNS} runs each, milliseconds; budget ${BUDGET} to the first byte (median)`);
      given.print(row(['at first', 'first byte', 'p95', 'whole', 'p95', 'kB', 'address']));
      let kept = 0;
      for (const address of addresses) {
        if (await measure(server.baseUrl, address, given)) kept++;
      }
      const unvisited = findUnvisited(listPublicRoutes(), addresses);
      for (const route of unvisited) given.print(`${route}  ✗ not measured`);
      given.print(`${kept} of ${addresses.length} within budget, ${unvisited.length} not measured`);
      return kept === addresses.length && unvisited.length === 0;
    } finally {
      await server.stop();
    }
  },
};

/** Asks once, which warms up what there is to warm, then RUNS times, one after the other. */
async function measure(baseUrl: string, address: string, { print }: WorkloadRun) {
  const warm = await timeResponse(baseUrl + address);
  const timed = [];
  for (let run = 0; run < RUNS; run++) timed.push(await timeResponse(baseUrl + address));
  const first = quantilesOf(timed.map(({ firstByte }) => firstByte));
  const whole = quantilesOf(timed.map((one) => one.whole));
  const faults = [
    ...(warm.status === 200 ? [] : [`status ${warm.status}`]),
    ...(first.median > BUDGET ? ['over budget'] : []),
  ];
  const times = [
    warm.firstByte,
    first.median,
    first.p95,
    whole.median,
    whole.p95,
    warm.bytes / 1024,
  ];
  print(row([...times.map((value) => value.toFixed(0)), [address, ...faults].join('  ✗ ')]));
  return faults.length === 0;
}

function row([...cells]: string[]): string {
  const last = cells.pop() ?? '';
  return `${cells.map((cell) => cell.padStart(10)).join(' ')}  ${last}`;
}

/** Imports the table twice, as whoever tries it would; the second run must change nothing. */
async function importVisits(server: SpawnedServer, { args: [file], print, log }: WorkloadRun) {
  const table = file ?? join(server.dataDir, 'visits.csv');
  if (file === undefined) writeFileSync(table, makeVisits(MADE_VISITS));
  for (const time of ['import', 'import again']) {
    const started = performance.now();
    const totals = await runImport(server, table, log);
    print(`${time}: ${((performance.now() - started) / 1000).toFixed(1)} s, ${totals}`);
  }
}

async function runImport(server: SpawnedServer, table: string, log: WorkloadRun['log']) {
  const child = spawn(process.execPath, ['bin/chancery.mjs', 'import', table, '--publish'], {
    env: environmentOf(server),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let faults = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    faults += chunk.toString('utf8');
  });
  const [code] = await once(child, 'close');
  if (code !== 0) log(faults);
  if (output === '') throw new Error(`The import gave up with exit code ${code}`);
  return output.trim();
}
