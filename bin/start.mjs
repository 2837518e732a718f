// `npm start` and `npm run dev`: everything a fresh clone needs, then the server in this process,
// so that a stop signal has one place to reach.
import { ensureBuilt, ensureInstalled, requireNode, root } from './setup.mjs';

requireNode();
process.chdir(root);
const dev = process.argv.includes('--dev');
ensureInstalled({ dev });
if (!dev) ensureBuilt();

process.env.NODE_ENV = dev ? 'development' : 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';
const { register } = await import('tsx/esm/api');
register();
const { serve } = await import('./serve.ts');
try {
  await serve({ dev });
  process.exit(0);
} catch (error) {
  // Faults that people can mend come with a message alone; a programming fault keeps its stack.
  const isOurs = error instanceof Error && error.constructor !== TypeError;
  console.error(isOurs ? error.message : error);
  process.exit(1);
}
