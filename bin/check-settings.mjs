// lib/env.ts is the only reader of the environment, so that every setting is parsed and named once.
// Exempt: what runs before it can be imported, what hands its environment on to a child, tests, and
// NODE_ENV, which bundlers replace.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const folders = ['app', 'bench', 'bin', 'components', 'db', 'e2e', 'lib'];
const exempt = [
  /^lib\/env\.ts$/,
  /^bin\/[\w-]+\.mjs$/,
  /^bin\/spawn-server\.ts$/,
  /^e2e\/support\//,
  /^lib\/server\/testing\//,
  /\.test\.tsx?$/,
];

const files = folders.flatMap(filesUnder).concat('proxy.ts', 'instrumentation.ts');
const readers = files.filter((file) => !exempt.some((rule) => rule.test(file)) && reads(file));
if (files.length < 20) fail('No source files were found to check.');
if (readers.length > 0) fail(`Only lib/env.ts may read process.env:\n  ${readers.join('\n  ')}`);
console.log(`Settings are read in one place: ${files.length} files seen`);

function filesUnder(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
      .map((entry) => relative('.', join(entry.parentPath, entry.name)));
  } catch {
    // A folder that does not exist holds no reader.
    return [];
  }
}

function reads(file) {
  try {
    return /\bprocess\s*(\.env\b(?!\.NODE_ENV\b)|\[\s*['"`]env)|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/.test(
      readFileSync(file, 'utf8'),
    );
  } catch {
    return false;
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
