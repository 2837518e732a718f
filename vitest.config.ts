import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { findSystemBinaries } from './db/embedded/system-binaries.ts';
import { findTestData } from './db/testing-data.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
const alias = { '@': root };
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

const testData = findTestData(root, process.env.CHANCERY_TEST_DATA);
if (!testData) {
  console.warn('Tests against real tables are left out: no visits.csv lies in CHANCERY_TEST_DATA.');
}

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 2,
    provide: { testData },
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
