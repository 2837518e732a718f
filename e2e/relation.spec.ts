import { expect, test } from './support/test';

test.describe('the bilateral file', () => {
  test('is reached from an event, says whose turn it is and can be followed', async ({ page }) => {
    await page.goto('/events/iraqi-pm-to-moscow-2023');
    await page.getByRole('link', { name: /^All \d+ events$/ }).click();
    await expect(page).toHaveURL('/relations/IQ-RU');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Iraq – Russia');
    const turn = page.getByRole('region', { name: 'Whose turn' });
    await expect(turn).toContainText('Russia to visit next');
    const exchanges = page.getByRole('region', { name: 'Every exchange' });
    await expect(exchanges.getByRole('link').first()).toHaveText('Iraqi PM to Moscow');
    await expect(exchanges).toContainText('2 years and 10 months without an exchange');

    await page.getByRole('link', { name: 'Follow this pair' }).click();
    await expect(page).toHaveURL(/\/subscribe\?between=IQ%2CRU|\/subscribe\?between=IQ,RU/);
  });

  test('is the same whichever of the two is named first', async ({ page }) => {
    await page.goto('/relations/ru-iq?topic=energy');
    await expect(page).toHaveURL('/relations/IQ-RU?topic=energy');
  });

  test('leads from each count to the events that were counted', async ({ page }) => {
    await page.goto('/relations/IQ-RU');
    const visits = page.getByRole('region', { name: 'Whose turn' }).getByRole('link', {
      name: /^\d+ visits?$/,
    });
    const count = Number.parseInt((await visits.first().textContent()) ?? '', 10);
    await visits.first().click();
    await expect(page).toHaveURL(/visitor=IQ&host=RU/);
    await expect(page.getByRole('search').getByText(`${count} events`)).toBeVisible();
  });
});
