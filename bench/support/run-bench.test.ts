import { expect, test } from 'vitest';
import { listWorkloads, loadWorkload } from './run-bench';

test('every file of bench/ is a workload that says what it measures', async () => {
  const names = listWorkloads();
  expect(names).toContain('pages');
  for (const name of names) {
    const { summary, usage, run } = await loadWorkload(name);
    expect(summary, name).not.toBe('');
    expect(usage, name).toEqual(expect.any(String));
    expect(run, name).toEqual(expect.any(Function));
  }
});
