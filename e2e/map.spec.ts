import { expect, test } from './support/test';

test.describe('the map', () => {
  test('is reached by G M, and leads from a place to its page', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await expect(page).toHaveURL('/map');
    const places = page.getByRole('region', { name: 'Places' });
    await expect(places.getByRole('link', { name: /^Moscow/ }).first()).toBeVisible();
    await places.getByRole('link', { name: /^Moscow: \d+ events$/ }).click();
    await expect(page).toHaveURL('/events?place=moscow');
  });

  test('keeps the filter from one day on which something is on to the next', async ({ page }) => {
    await page.goto('/map?host=RU&t=2023-10-12');
    await expect(page.getByText('nearest 11 Oct 2023')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Iraqi PM to Moscow' })).toBeVisible();
    await page.getByRole('link', { name: /^Day before on which something is on/ }).click();
    await expect(page).not.toHaveURL(/2023-10-12/);
    await expect(page).toHaveURL(/\/map\?host=RU&t=\d{4}-\d\d-\d\d$/);
    await page.getByLabel('Day on the map').fill('2023-10-10');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL('/map?host=RU&t=2023-10-10');
    await expect(page.getByText('On 10 Oct 2023')).toBeVisible();
    await page.getByRole('link', { name: 'All days' }).click();
    await expect(page).toHaveURL('/map?host=RU');
  });

  test('comes closer and moves by keys and buttons, and shows all again', async ({ page }) => {
    await page.goto('/map');
    const map = page.getByRole('group', { name: /^Map of \d+ places/ });
    const box = () => map.locator('svg').getAttribute('viewBox');
    const whole = await box();
    await page.getByRole('button', { name: 'Closer' }).click();
    await expect.poll(box).not.toBe(whole);
    const closer = await box();
    await map.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(box).not.toBe(closer);
    await page.keyboard.press('0');
    await expect.poll(box).toBe(whole);
    await page.keyboard.press('+');
    await expect.poll(box).toBe(closer);
  });

  test('a day that is none is refused by name', async ({ page, expectedErrors }) => {
    expectedErrors.push(/400/);
    const response = await page.goto('/map?t=yesterday');
    expect(response?.status()).toBe(400);
    await expect(page.getByRole('main')).toContainText('must be a day');
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('is drawn all the same, and its dots are links', async ({ page }) => {
      await page.goto('/map?host=RU');
      const dots = page.locator('svg a[href^="/places/moscow"]');
      await expect(dots).toHaveCount(1);
      await expect(dots).toHaveAttribute('href', '/places/moscow?host=RU');
    });
  });
});
