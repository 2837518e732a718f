import { request as send } from 'node:http';
import { expectAccessible } from './support/expect-accessible';
import { expect, test } from './support/test';

test('the front page answers, without an error and accessibly', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/Chancery/);
  await expectAccessible(page);
});

test('every answer forbids sniffing and says no more than it must', async ({ request }) => {
  for (const path of ['/', '/no-such-page', '/api/v1/no-such-route', '/feeds/no-such-feed']) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
    expect(headers['content-security-policy'], path).toContain('frame-ancestors');
    expect(headers['x-powered-by'], path).toBeUndefined();
  }
});

test('a method that nothing here answers is refused', async ({ baseURL }) => {
  const status = await new Promise((resolve, reject) => {
    send(`${baseURL}/`, { method: 'PROPFIND' }, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(405);
});
