// `npm run check`: the static checks alone.
import { runChecks } from './checks.mjs';
import { ensureInstalled, requireNode, root } from './setup.mjs';

requireNode();
process.chdir(root);
await ensureInstalled({ dev: true });
const { passed, failed } = await runChecks();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
