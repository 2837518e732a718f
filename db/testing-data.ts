import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What such a folder is known by: a table of thousands of real visits. */
const TABLE = 'visits.csv';

/**
 * The folder of real tables that tests are held against where there is one: the one that
 * CHANCERY_TEST_DATA names, else `data` in a folder beside the checkout. They are no part of it.
 */
export function findTestData(root: string, named: string | undefined): string | null {
  const beside = dirname(root);
  const folders = named
    ? [named]
    : readdirSync(beside).map((neighbour) => join(beside, neighbour, 'data'));
  return folders.find((folder) => existsSync(join(folder, TABLE))) ?? null;
}
