// The static checks, in the order in which their failures are easiest to mend.
import { join } from 'node:path';
import { runNode } from './setup.mjs';

const tool = (name, ...path) => join('node_modules', name, ...path);

const checks = [
  ['format and lint', [tool('@biomejs/biome', 'bin', 'biome'), 'ci', '--error-on-warnings', '.']],
  ['types of routes', [tool('next', 'dist', 'bin', 'next'), 'typegen']],
  ['types', [tool('typescript', 'bin', 'tsc'), '--noEmit']],
  ['dependency rule', [join('bin', 'check-dependencies.mjs')]],
  ['settings in one place', [join('bin', 'check-settings.mjs')]],
  ['unused code', [tool('knip', 'bin', 'knip.js')]],
];

/** Runs every check, also after one that fails; prints and returns how many passed and failed. */
export async function runChecks() {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const failed = [];
  for (const [name, args] of checks) {
    console.log(`\n── ${name}`);
    if ((await runNode(args, env)) !== 0) failed.push(name);
  }
  for (const name of failed) console.error(`✗ ${name}`);
  return { passed: checks.length - failed.length, failed: failed.length, skipped: 0 };
}
