import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

type Files = Readonly<Record<string, string>>;

/** A project that keeps the rule, for the breaches to be planted in. */
const GOOD: Files = {
  'lib/domain/day.ts': "import { z } from 'zod';\nexport const day = z.string();\n",
  'db/client.ts': "import { day } from '@/lib/domain/day';\nexport type Database = typeof day;\n",
  'lib/server/list.ts': "import type { Database } from '@/db/client';\nexport type L = Database;\n",
  'components/calendar/b.ts': "import { day } from '@/lib/domain/day';\nexport const b = day;\n",
  'app/page.ts': "import type { L } from '@/lib/server/list';\nexport type Page = L;\n",
};

/** Applies the rule to a project of these files, with our own settings where it brings none. */
function check(files: Files) {
  const project = mkdtempSync(join(tmpdir(), 'dependency-rule-'));
  try {
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
      copyFileSync(resolve(file), join(project, file));
    }
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    const script = resolve('bin/check-dependencies.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, project]);
    return { status, output: `${stdout}${stderr}`.trim() };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

describe('the dependency rule', () => {
  test('is green on a project that keeps it, and says what it saw', () => {
    expect(check(GOOD)).toEqual({
      status: 0,
      output: expect.stringMatching(/^Dependency rule holds: 5 files, [1-9]\d* imports seen$/),
    });
  });

  test('is red when there is no file to see', () => {
    expect(check({})).toMatchObject({ status: 1 });
  });

  test.each([
    // As it is with a TypeScript that the tool does not know: no module, hence no violation.
    ['any file', '.', 5],
    ['a folder', '^lib/domain/', 1],
  ])('is red when the tool is blind to %s', (_, path, unseen) => {
    const blind = `module.exports = { options: { exclude: { path: '${path}' } } };\n`;
    const { status, output } = check({ ...GOOD, '.dependency-cruiser.cjs': blind });
    expect(output).toContain(`was not applied to ${unseen} of 5 files`);
    expect(output).toContain('lib/domain/day.ts');
    expect(status).toBe(1);
  });

  test('is red when the tool sees a file and not one import', () => {
    expect(check({ 'lib/domain/alone.ts': 'export const alone = 1;\n' })).toMatchObject({
      status: 1,
    });
  });

  test('is red for a single breach', () => {
    const text = "import type { Database } from '@/db/client';\nexport type A = Database;\n";
    const { status, output } = check({ ...GOOD, 'lib/domain/a.ts': text });
    expect(output).toMatch(/^\S+: lib\/domain\/a\.ts → db\/client\.ts$/);
    expect(status).toBe(1);
  });
});

/** What is planted, where, and what it says. */
const BREACHES: readonly [what: string, path: string, text: string][] = [
  [
    'a domain file takes a type of db',
    'lib/domain/type-of-db.ts',
    "import type { Database } from '@/db/client';\nexport type A = Database;\n",
  ],
  [
    'a domain file reads the disk',
    'lib/domain/disk.ts',
    "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
  ],
  [
    'a domain file uses React',
    'lib/domain/react.ts',
    "import { useState } from 'react';\nexport const a = useState;\n",
  ],
  [
    'a page reaches past the server into db',
    'app/page.ts',
    "import type { Database } from '@/db/client';\nexport type A = Database;\n",
  ],
  [
    'the proxy reaches into db',
    'proxy.ts',
    "import type { Database } from '@/db/client';\nexport type A = Database;\n",
  ],
  [
    'a component calls the server',
    'components/event/proxy.ts',
    "import type { L } from '@/lib/server/list';\nexport type A = L;\n",
  ],
  [
    'an import leads nowhere',
    'lib/domain/component.ts',
    "import { b } from './nowhere';\nexport const a = b;\n",
  ],
  [
    'a feature imports another feature',
    'components/timeline/nowhere.ts',
    "import { b } from '@/components/calendar/b';\nexport const a = b;\n",
  ],
  [
    'a primitive knows the domain',
    'components/ui/other-feature.ts',
    "import { day } from '@/lib/domain/day';\nexport const a = day;\n",
  ],
  [
    'the product needs a package of development',
    'lib/server/primitive.ts',
    "import fc from 'fast-check';\nexport const a = fc;\n",
  ],
  [
    'db reaches up to the server',
    'db/development.ts',
    "import type { L } from '@/lib/server/list';\nexport type A = L;\n",
  ],
  [
    'the browser’s code reaches the server',
    'lib/client/upward.ts',
    "import type { L } from '@/lib/server/list';\nexport type A = L;\n",
  ],
  [
    'a folder without a row imports something',
    'lib/other/browser.ts',
    "import { day } from '@/lib/domain/day';\nexport const a = day;\n",
  ],
];

describe('of many breaches planted at once, the rule names', () => {
  let lines: string[] = [];
  beforeAll(() => {
    const planted = BREACHES.map(([, path, text]) => [path, text]);
    lines = check({ ...GOOD, ...Object.fromEntries(planted) }).output.split('\n');
  });

  test.each(BREACHES)('that %s', (_, path) => {
    expect(lines.filter((line) => line.includes(`: ${path} → `))).not.toEqual([]);
  });

  test('none that is no breach', () => {
    const planted = BREACHES.map(([, path]) => path);
    for (const line of lines) expect(planted).toContain(/: (\S+) → /.exec(line)?.[1]);
  });
});
