// `npm start` and `npm run dev`: everything a fresh clone needs, then the server in this process,
// so that a stop signal has one place to reach.
import { setFlagsFromString } from 'node:v8';
import { ensureBuilt, ensureInstalled, requireNode, root } from './setup.mjs';

// Left to itself V8 lets garbage grow to three times what is in use before it collects it, on a
// machine with much memory: one large import would double what the process takes.
setFlagsFromString('--heap-growing-percent=40');

requireNode();
process.chdir(root);
const dev = process.argv.includes('--dev');
await ensureInstalled({ dev });
if (!dev && !(await ensureBuilt())) process.exit(1);

process.env.NODE_ENV = dev ? 'development' : 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';
const { register } = await import('tsx/esm/api');
register();
const { serve } = await import('./serve.ts');
try {
  await serve({ dev });
  process.exit(0);
} catch (error) {
  // What people can mend comes as a message alone; a fault of the program keeps its stack.
  console.error(error instanceof Error && error.name === 'SetupError' ? error.message : error);
  process.exit(1);
}
