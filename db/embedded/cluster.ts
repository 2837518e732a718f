import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkLibraries } from '@/db/embedded/binaries';
import type { Home } from '@/db/embedded/home';
import { run } from '@/db/embedded/run';
import type { Binaries } from '@/db/embedded/system-binaries';
import { SetupError } from '@/lib/env';

/** Server settings, as in postgresql.conf. */
export type ServerSettings = Readonly<Record<string, string>>;

/** A folder of server programs that the home's account can run, and their major version. */
export type Programs = { bin: string; major: number };

/**
 * Programs that `home`'s account can run: the given ones, or a copy of them in the home when it
 * cannot reach them.
 * @throws SetupError with the program's own words when they do not run on this machine.
 */
export async function preparePrograms(binaries: Binaries, home: Home): Promise<Programs> {
  const linked = !binaries.movable || linkLibraries(binaries.root);
  const direct = linked ? await versionOf(binaries.bin, home) : { failure: 'a library link' };
  if ('major' in direct) return { bin: binaries.bin, major: direct.major };

  const copy = join(home.folder, binaries.label);
  if (binaries.movable) {
    if (!existsSync(copy)) copyPrograms(binaries.root, copy);
    const copied = await versionOf(join(copy, 'bin'), home);
    if ('major' in copied) return { bin: join(copy, 'bin'), major: copied.major };
  }
  throw new SetupError(
    `PostgreSQL's programs in ${binaries.bin} do not run here: ${direct.failure}\n` +
      'Install PostgreSQL 15 or newer, or set DATABASE_URL to one that runs elsewhere.',
  );
}

function copyPrograms(from: string, to: string): void {
  const draft = `${to}.draft`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  linkLibraries(draft);
  renameSync(draft, to);
}

async function versionOf(
  bin: string,
  home: Home,
): Promise<{ major: number } | { failure: string }> {
  try {
    const { code, output } = await run(join(bin, 'postgres'), ['--version'], {
      account: home.account,
      cwd: '/',
    });
    const major = Number(/\(PostgreSQL\) (\d+)/.exec(output)?.[1]);
    return code === 0 && major ? { major } : { failure: output };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Makes the cluster unless it exists; into a draft folder that is renamed at the end, so that an
 * interrupted run leaves none that is half made.
 * Text sorts by code point (C.UTF-8), alike on every machine; queries name an ICU collation where
 * people read the order.
 */
export async function prepareCluster(programs: Programs, home: Home): Promise<void> {
  const cluster = join(home.folder, 'cluster');
  const made = join(cluster, 'PG_VERSION');
  if (existsSync(made)) {
    const version = readFileSync(made, 'utf8').trim();
    if (Number(version) === programs.major) return;
    throw new SetupError(
      `The database in ${home.folder} was made by PostgreSQL ${version}, but ${programs.major} is what runs here.\n` +
        'Export it with the version that made it and import it into a new DATA_DIR.',
    );
  }
  const draft = join(home.folder, 'cluster.draft');
  rmSync(draft, { recursive: true, force: true });
  const locale =
    programs.major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8'];
  const { code, output } = await run(
    join(programs.bin, 'initdb'),
    ['-D', 'cluster.draft', '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', ...locale],
    { account: home.account, cwd: home.folder },
  );
  if (code !== 0) throw new SetupError(`initdb could not make the database: ${output}`);
  renameSync(draft, cluster);
}

/** Writes the settings that every start begins with; the socket may have moved since the last. */
export function writeSettings(home: Home, socketDir: string, extra: ServerSettings): void {
  const settings: ServerSettings = {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    port: '5432',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    jit: 'off',
    max_wal_size: '512MB',
    ...extra,
  };
  const quote = (value: string) => `'${value.replaceAll("'", "''")}'`;
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${quote(value)}\n`);
  writeFileSync(join(home.folder, 'cluster', 'postgresql.auto.conf'), lines.join(''));
}
