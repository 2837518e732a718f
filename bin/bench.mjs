// `npm run bench`: the workloads of bench/, or with a name one of them, measured.
import { ensureInstalled, requireNode, root } from './setup.mjs';

requireNode();
process.chdir(root);
await ensureInstalled({ dev: true });
const { register } = await import('tsx/esm/api');
register();
const { runBench } = await import('../bench/support/run-bench.ts');
process.exitCode = await runBench(process.argv.slice(2));
