import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Server programs: `bin` holds initdb, pg_ctl and postgres. `root` is what to copy to move them. */
export type Binaries = { bin: string; root: string; label: string; movable: boolean };

const oldest = 15;

/** Server programs installed on the machine, newest first, from PostgreSQL 15 on. */
export function findSystemBinaries(): Binaries[] {
  const versioned = ['/usr/lib/postgresql', '/usr/local/lib/postgresql', '/opt/homebrew/opt'];
  const folders = versioned.flatMap((parent) =>
    list(parent).map((name) => ({ name, bin: join(parent, name, 'bin') })),
  );
  const alpine = list('/usr/libexec').map((name) => ({ name, bin: join('/usr/libexec', name) }));
  return [...folders, ...alpine]
    .map(({ name, bin }) => ({ bin, major: Number(/(\d+)$/.exec(name)?.[1] ?? 0) }))
    .filter(({ bin, major }) => major >= oldest && existsSync(join(bin, 'initdb')))
    .sort((a, b) => b.major - a.major)
    .map(({ bin, major }) => ({ bin, root: bin, label: `system-${major}`, movable: false }));
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
