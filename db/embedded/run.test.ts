import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canWrite } from './run';

test('many may ask at once whether they can write, and leave nothing behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-probe-'));
  const answers = await Promise.all(Array.from({ length: 40 }, () => canWrite(folder, null)));
  expect(answers.filter(Boolean)).toHaveLength(40);
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
