import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Workload } from './workload';

const folder = resolve(import.meta.dirname, '..');

/** The names of all workloads: every file of bench/ is one. */
export function listWorkloads(): string[] {
  return readdirSync(folder)
    .filter((name) => /^[a-z][a-z-]*\.ts$/.test(name))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

/** The workload that `bench/NAME.ts` exports. */
export async function loadWorkload(name: string): Promise<Workload> {
  const module: { workload?: Workload } = await import(
    pathToFileURL(resolve(folder, `${name}.ts`)).href
  );
  if (!module.workload) throw new Error(`bench/${name}.ts does not export a workload`);
  return module.workload;
}

const print = (line: string) => void process.stdout.write(`${line}\n`);
const log = (line: string) => void process.stderr.write(`${line}\n`);

/**
 * Runs the workload that the first word names; without words, lists them all.
 * Gives the exit code: 0 within its budgets, 1 over one of them, 2 not understood.
 */
export async function runBench([name, ...args]: readonly string[]): Promise<number> {
  const names = listWorkloads();
  if (name === undefined) {
    print('Usage: npm run bench NAME\n');
    for (const one of names) {
      const { usage, summary } = await loadWorkload(one);
      print(`  ${`${one} ${usage}`.padEnd(28)}${summary}`);
    }
    return 0;
  }
  if (!names.includes(name)) {
    log(`There is no workload ${name}; there are ${names.join(', ')}`);
    return 2;
  }
  const workload = await loadWorkload(name);
  return (await workload.run({ args, print, log })) ? 0 : 1;
}
