import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readAddress } from '@/db/embedded/address';
import { type Account, canWrite } from '@/db/embedded/run';
import { SetupError } from '@/lib/env';

/** Where the server's files are and who owns them; `account` null means ourselves. */
export type Home = { folder: string; account: Account | null };

const nobody: Account = { uid: 65_534, gid: 65_534 };
const fallbackParent = '/var/lib/chancery';

/**
 * Decides where the server of `dataDir` lives: in it, or as root under /var/lib/chancery when the
 * unprivileged user cannot reach `dataDir` (a checkout under a 0700 home). A cluster that exists
 * decides for itself: it stays where it is and with its owner.
 * @throws SetupError when the existing cluster cannot be used by this user.
 */
export async function chooseHome(dataDir: string): Promise<Home> {
  const inPlace = join(dataDir, 'postgres');
  const recorded = readAddress(dataDir)?.home;
  const elsewhere = join(fallbackParent, shortHash(dataDir));
  const folder = [inPlace, recorded, elsewhere].find((home) => home && hasCluster(home));
  if (folder) return reuse(folder);

  makeDataDir(dataDir);
  if (process.getuid?.() !== 0) {
    mkdirSync(inPlace, { recursive: true, mode: 0o700 });
    return { folder: inPlace, account: null };
  }
  own(inPlace, nobody);
  if (await canWrite(inPlace, nobody)) return { folder: inPlace, account: nobody };
  mkdirSync(fallbackParent, { recursive: true });
  own(elsewhere, nobody);
  return { folder: elsewhere, account: nobody };
}

async function reuse(folder: string): Promise<Home> {
  const owner = statSync(join(folder, 'cluster'));
  const self = process.getuid?.();
  const account = self === 0 ? { uid: owner.uid, gid: owner.gid } : null;
  if (owner.uid === 0) {
    throw new SetupError(
      `The database in ${folder} belongs to root; PostgreSQL does not run as root.`,
    );
  }
  if (self !== 0 && owner.uid !== self) {
    throw new SetupError(
      `The database in ${folder} belongs to another user (number ${owner.uid}).\n` +
        'Start as that user or as root, or set DATA_DIR to a folder of your own.',
    );
  }
  if (!(await canWrite(folder, account))) {
    throw new SetupError(
      `The database in ${folder} belongs to user number ${owner.uid}, who cannot reach it there.\n` +
        'Let that user pass the folders above it (chmod o+x), or move the folder.',
    );
  }
  return { folder, account };
}

/**
 * A folder for the socket: inside the home, or a short one under /tmp when the path would exceed
 * what a socket address holds (104 bytes on macOS, 108 on Linux).
 */
export function socketFolder({ folder, account }: Home): string {
  const inside = join(folder, 'run');
  const plain = /^[\w./@+ -]*$/.test(inside);
  const fits = Buffer.byteLength(`${inside}/.s.PGSQL.5432`) <= 100;
  const uid = account?.uid ?? process.getuid?.() ?? 0;
  const path = plain && fits ? inside : `/tmp/chancery-${uid}-${shortHash(folder)}`;
  if (account) own(path, account);
  else mkdirSync(path, { recursive: true, mode: 0o700 });
  const found = lstatSync(path);
  if (!found.isDirectory() || found.uid !== uid) {
    throw new SetupError(`${path} is in the way: it is not a folder of user number ${uid}.`);
  }
  chmodSync(path, 0o700);
  return path;
}

/** Makes `path` a 0700 folder of `account`. A link that someone else put there is not followed. */
export function own(path: string, account: Account): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (lstatSync(path).isSymbolicLink()) throw new SetupError(`${path} is a link, not a folder.`);
  chownSync(path, account.uid, account.gid);
  chmodSync(path, 0o700);
}

/** The data folder itself stays passable, so that the unprivileged user reaches the cluster in it. */
function makeDataDir(dataDir: string): void {
  if (existsSync(dataDir)) return;
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o755);
}

function hasCluster(home: string): boolean {
  return existsSync(join(home, 'cluster', 'PG_VERSION'));
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
