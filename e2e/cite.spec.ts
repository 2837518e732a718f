import { expect, test } from './support/test';

const SLUG = 'iraqi-pm-to-moscow-2023';

test('an event is cited with the address of the state that was read', async ({ page, request }) => {
  await page.goto(`/events/${SLUG}`);
  await page.getByText('Cite', { exact: true }).click();
  const bibtex = page.getByRole('region', { name: 'BibTeX' });
  await expect(bibtex).toContainText(`@misc{chancery-${SLUG},`);
  await expect(bibtex.getByRole('button', { name: 'Copy as BibTeX' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'RIS' })).toContainText('TY - ELEC');
  const address = /url = \{(.+)\}/.exec((await bibtex.textContent()) ?? '')?.[1] ?? '';
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toContain('As known on');
});

test('a country is cited as the filter narrows it', async ({ page }) => {
  await page.goto('/parties/IQ?topic=energy');
  await page.getByText('Cite', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'Text' })).toContainText(
    /“Iraq\.” Chancery, an open diplomatic diary\. http.*\/parties\/IQ\?topic=energy \(read \d/,
  );
});
