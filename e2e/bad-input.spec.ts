import { expect, test } from './support/test';

const BAD_QUERIES = [
  ['/events?foo=1', 'foo'],
  ['/events?from=2026-02-30', 'from'],
  ['/timeline?host=XX', 'host'],
  ['/calendar?month=2026-13', 'month'],
  ['/events?person=nobody-at-all', 'person'],
  ['/?from=2026-03-01&to=2026-02-01', 'from'],
] as const;

for (const [path, key] of BAD_QUERIES) {
  test(`${path} is a readable page with status 400 that names ${key}`, async ({
    page,
    expectedErrors,
  }) => {
    expectedErrors.push(/400/);
    const response = await page.goto(path);
    expect(response?.status()).toBe(400);
    await expect(page.getByRole('main')).toContainText(key);
  });
}

test('the API names the bad key in a problem document', async ({ request }) => {
  const response = await request.get('/api/v1/events?from=2026-02-30');
  expect(response.status()).toBe(400);
  expect(response.headers()['content-type']).toContain('application/problem+json');
  expect((await response.json()).errors[0].path).toBe('from');
});
