// The command line: `npm run -s chancery -- <command>`. Works beside a running server and without.
import { ensureInstalled, requireNode, root } from './setup.mjs';

requireNode();
process.chdir(root);
await ensureInstalled({ dev: false });
const { register } = await import('tsx/esm/api');
register();
const { runCommandLine } = await import('./cli/command-line.ts');
process.exitCode = await runCommandLine(process.argv.slice(2));
