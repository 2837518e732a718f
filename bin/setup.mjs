// What must hold before anything of node_modules can be imported: plain JavaScript, no packages.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');

const oldestNode = [20, 19];

/** Exits with a message when this Node is too old; `??` above is for those that lack dirname. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(
    `Chancery needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Get a current one from https://nodejs.org or with your version manager.',
  );
  process.exit(1);
}

/** Runs a script with this Node to its end, on our terminal; resolves with its exit code. */
export function runNode(args, env = process.env) {
  return run(process.execPath, args, { env });
}

/** A stop signal ends the program that runs and then us, so that none stays behind. */
function run(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'inherit', 'inherit'];
    const child = spawn(file, args, { cwd: root, stdio, ...options });
    let stopped = false;
    const stop = (signal) => {
      stopped = true;
      child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM'];
    for (const signal of signals) process.on(signal, stop);
    child.once('error', reject);
    child.once('exit', (code) => {
      for (const signal of signals) process.off(signal, stop);
      if (stopped) process.exit(1);
      resolve(code ?? 1);
    });
  });
}

/**
 * Installs what the lock file names unless it is there already.
 * @param {{ dev: boolean }} options whether the development packages are needed too
 */
export async function ensureInstalled({ dev }) {
  if (isInstalled({ dev })) return;
  console.error('Installing the packages that package-lock.json names …');
  // What is said here is no result of the command that needed it.
  const stdio = ['ignore', process.stderr.fd, process.stderr.fd];
  const npm = process.env.npm_execpath;
  const args = [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...(dev ? ['--include=dev'] : []),
  ];
  const status = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], { stdio })
    : await run('npm', args, { stdio, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('npm ci failed: see its message above. A network connection is needed once.');
    process.exit(1);
  }
}

/** Compares the lock file with the record that npm leaves in node_modules. */
function isInstalled({ dev }) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(record);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || (entry.dev && !dev)) return true;
    if (!present[path]) return entry.optional === true || entry.devOptional === true;
    return present[path].version === entry.version;
  });
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

const sources = ['app', 'components', 'lib', 'db', 'messages', 'public'];
const stampFile = join(root, '.next', 'chancery-sources');

/** Builds with Next when a source has changed since the last build; returns whether there is a build. */
export async function ensureBuilt() {
  const stamp = hashSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return true;
  console.log('Building; this takes a minute after a change and is skipped otherwise …');
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const status = await runNode([join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], env);
  if (status === 0) writeFileSync(stampFile, stamp);
  return status === 0;
}

/** Hash of everything a build reads: names and bytes, so that neither a clone nor a touch fools it. */
function hashSources() {
  const hash = createHash('sha256');
  const top = readdirSync(root).filter((name) => /\.(json|mjs|ts)$/.test(name));
  for (const path of [...top, ...sources.flatMap(filesUnder)].sort()) {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
