// `npm test`: everything, on a fresh clone. `npm test -- unit` (or checks, server, zones, e2e) runs
// a part; `strength` is run by name alone. The last line of the output is the total.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from './checks.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureBuilt, ensureInstalled, requireNode, root, runNode } from './setup.mjs';

requireNode();
process.chdir(root);
await ensureInstalled({ dev: true });

/** What computes with days. */
const dated = ['lib/domain/dates', 'lib/domain/ical', 'lib/domain/layout'];

/** Days must not move with the zone of the machine: the extremes, an odd offset, a late DST. */
const zones = [
  'UTC',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Asia/Kathmandu',
  'Africa/Cairo',
];

const parts = {
  checks: runChecks,
  unit: () => runVitest('unit', ['--project', 'unit']),
  server: () => runVitest('server', ['--project', 'server', '--project', 'server-system']),
  zones: runZones,
  e2e: runJourneys,
};

/** Parts that take long and are run by name alone. */
const slow = {
  strength: runStrength,
};

const wanted = process.argv.slice(2);
const known = { ...parts, ...slow };
const unknown = wanted.filter((name) => !(name in known));
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown.join(', ')}; there are ${Object.keys(known).join(', ')}`,
  );
  process.exit(2);
}

const results = [];
for (const [name, run] of Object.entries(wanted.length === 0 ? parts : known)) {
  if (wanted.length === 0 || wanted.includes(name)) {
    const result = await run();
    results.push(result);
    console.log(`\n${name}: ${inWords(result)}`);
  }
}
const total = sum(results);
console.log(`\n${inWords(total)}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function runVitest(name, args, env = {}) {
  console.log(`\n── ${name} tests`);
  const report = join('test-results', `${name.replaceAll(/\W+/g, '-')}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const status = await runNode(
    [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...args, ...reporters],
    { ...process.env, ...env },
  );
  return count(status, report, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
    skipped: json.numPendingTests + json.numTodoTests,
  }));
}

async function runZones() {
  const results = [];
  for (const zone of zones) {
    results.push(await runVitest(`zone ${zone}`, ['--project', 'unit', ...dated], { TZ: zone }));
  }
  return sum(results);
}

async function runJourneys() {
  console.log('\n── end-to-end tests');
  const report = join('test-results', 'e2e.json');
  rmSync(report, { force: true });
  if (!(await ensureChromium())) return { passed: 0, failed: 1, skipped: 0 };
  if (!(await ensureBuilt())) return { passed: 0, failed: 1, skipped: 0 };
  const status = await runNode([join('node_modules', '@playwright', 'test', 'cli.js'), 'test']);
  return count(status, report, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

/** Hostile and large things against a server of its own: the production build in its own process. */
async function runStrength() {
  if (!(await ensureBuilt())) return { passed: 0, failed: 1, skipped: 0 };
  return runVitest('strength', ['--config', join('e2e', 'strength', 'vitest.config.ts')]);
}

/** Reads a report; a run that failed without a failed test (it crashed) counts as one failure. */
function count(status, report, read) {
  let result = { passed: 0, failed: 0, skipped: 0 };
  try {
    result = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch (error) {
    console.error(`No report of the run: ${error.message}`);
  }
  return status !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
}

function sum(all) {
  const add = (key) => all.reduce((total, result) => total + result[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
