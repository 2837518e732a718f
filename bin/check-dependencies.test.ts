import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dependency-rule-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
    copyFileSync(resolve(file), join(project, file));
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

function plant(path: string, text: string) {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

function check() {
  const script = resolve('bin/check-dependencies.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, project]);
  return { status, output: `${stdout}${stderr}` };
}

/** A project that keeps the rule, for the breaches to be planted in. */
function plantGoodProject() {
  plant('lib/domain/day.ts', "import { z } from 'zod';\nexport const day = z.string();\n");
  plant(
    'db/client.ts',
    "import { day } from '@/lib/domain/day';\nexport type Database = typeof day;\n",
  );
  plant(
    'lib/server/list.ts',
    "import type { Database } from '@/db/client';\nexport type L = Database;\n",
  );
  plant('app/page.ts', "import type { L } from '@/lib/server/list';\nexport type Page = L;\n");
}

describe('the dependency rule', () => {
  test('is green on a project that keeps it', () => {
    plantGoodProject();
    expect(check()).toMatchObject({ status: 0 });
  });

  test('is red when there is no file to see', () => {
    expect(check()).toMatchObject({ status: 1 });
  });

  test.each([
    [
      'a domain file takes a type of db',
      'lib/domain/a.ts',
      "import type { Database } from '@/db/client';\nexport type A = Database;\n",
    ],
    [
      'a domain file reads the disk',
      'lib/domain/a.ts',
      "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
    ],
    [
      'a domain file uses React',
      'lib/domain/a.ts',
      "import { useState } from 'react';\nexport const a = useState;\n",
    ],
    [
      'a page reaches past the server into db',
      'app/a.ts',
      "import type { Database } from '@/db/client';\nexport type A = Database;\n",
    ],
    [
      'the proxy reaches into db',
      'proxy.ts',
      "import type { Database } from '@/db/client';\nexport type A = Database;\n",
    ],
    [
      'a component calls the server',
      'components/event/a.ts',
      "import type { L } from '@/lib/server/list';\nexport type A = L;\n",
    ],
    [
      'an import leads nowhere',
      'lib/domain/a.ts',
      "import { b } from './nowhere';\nexport const a = b;\n",
    ],
    [
      'a folder without a row imports something',
      'lib/other/a.ts',
      "import { day } from '@/lib/domain/day';\nexport const a = day;\n",
    ],
  ])('is red when %s', (_, path, text) => {
    plantGoodProject();
    plant(path, text);
    const { status, output } = check();
    expect(output).toContain(path);
    expect(status).toBe(1);
  });
});
