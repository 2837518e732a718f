import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { and, eq, isNull } from 'drizzle-orm';
import type { Database } from '@/db/client';
import { user } from '@/db/schema';
import type { Env } from '@/lib/env';
import { createLink, findLink, linkAddress } from './one-time-links';

interface FirstAdminOptions {
  db: Database;
  env: Pick<Env, 'dataDir' | 'baseUrl'>;
  log: (line: string) => void;
  /** Standard output is a terminal, which only a person reads: the link itself may be printed. */
  isTerminal: boolean;
}

const FILE = 'first-admin';

/**
 * While the diary has no admin, keeps a link by which the first one joins in DATA_DIR/first-admin
 * (0600), new when the one there has ended. Once there is an admin the file goes.
 */
export async function ensureFirstAdminLink(options: FirstAdminOptions): Promise<void> {
  const { db, env, log, isTerminal } = options;
  const path = join(env.dataDir, FILE);
  const now = new Date();
  if (await hasAdmin(db)) {
    forgetFirstAdminLink(env);
    return;
  }
  const kept = readKept(path, env.baseUrl);
  const open = kept === null ? null : await findLink(db, kept, now);
  const made = open === null ? await makeLink(db, now) : null;
  const address = linkAddress(env.baseUrl, made?.token ?? kept ?? '');
  if (made) writePrivately(env.dataDir, path, `${address}\n`);
  const until = (made ?? open)?.expiresAt.toISOString().slice(0, 16).replace('T', ' ');
  log(`There is no admin yet. The first one joins by the link in ${path}, until ${until} UTC`);
  if (isTerminal) log(`  ${address}`);
}

/** Removes the file when its link has done its work. */
export function forgetFirstAdminLink(env: Pick<Env, 'dataDir'>): void {
  rmSync(join(env.dataDir, FILE), { force: true });
}

function makeLink(db: Database, now: Date) {
  return createLink(db, { purpose: 'first-admin', role: 'admin', now });
}

async function hasAdmin(db: Database): Promise<boolean> {
  const [row] = await db
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.role, 'admin'), isNull(user.disabledAt)))
    .limit(1);
  return row !== undefined;
}

/** The token in the file, when it is there and was made for this address. */
function readKept(path: string, baseUrl: string): string | null {
  try {
    const [address = '', token = ''] = readFileSync(path, 'utf8').trim().split('#');
    return `${address}#` === linkAddress(baseUrl, '') && token !== '' ? token : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Written aside and moved into place, so that nobody reads half of it or before its mode is set. */
function writePrivately(folder: string, path: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = `${path}.${process.pid}`;
  rmSync(draft, { force: true });
  writeFileSync(draft, text, { mode: 0o600, flag: 'wx' });
  renameSync(draft, path);
}
