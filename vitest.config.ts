import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { findSystemBinaries } from './db/embedded/system-binaries.ts';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };
const elsewhere = [...configDefaults.exclude, 'e2e/**', '.next/**'];
const source = '{lib,components,app,db,bin,bench}/**';

/** Tests on a real database; see db/testing.ts. */
const server = (name: string) => ({
  extends: true as const,
  test: {
    name,
    include: [`${source}/*.db.test.{ts,tsx}`],
    exclude: elsewhere,
    globalSetup: './db/testing-setup.ts',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

const system = findSystemBinaries()[0];
if (!system) {
  console.warn('Server tests on a second PostgreSQL are left out: none is installed here.');
}

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${source}/*.test.{ts,tsx}`],
          exclude: [...elsewhere, '**/*.db.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
      server('server'),
      ...(system ? [server('server-system')] : []),
    ],
  },
});
