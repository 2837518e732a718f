import { type Browser, expect, type Page } from '@playwright/test';
import { runCommand, sharedServer } from './server';

/** Joins by the one-time link of an invitation; gives a page at the desk, signed in. */
export async function joinAs(
  page: Page,
  role: 'editor' | 'publisher' | 'admin',
): Promise<{ email: string; password: string }> {
  const email = `${role}-${Date.now()}-${Math.floor(Math.random() * 1e6)}@example.org`;
  const password = 'seven quiet envoys at dawn';
  await page.goto(runCommand('user', 'add', '--email', email, '--role', role));
  await page.getByLabel('Your name').fill(`A ${role}`);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('main').getByRole('button').last().press('Enter');
  await expect(page).toHaveURL(/\/desk$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Desk', exact: true })).toBeVisible();
  return { email, password };
}

/** A second person's browser, signed in as `role`. */
export async function secondPage(browser: Browser, role: 'editor' | 'publisher'): Promise<Page> {
  const context = await browser.newContext({ baseURL: sharedServer().baseUrl });
  const page = await context.newPage();
  await joinAs(page, role);
  return page;
}

/** Types into a combobox and takes its first suggestion, by keyboard alone. */
export async function choose(page: Page, name: string, text: string, at = 0): Promise<void> {
  const box = page.getByRole('combobox', { name }).nth(at);
  await box.focus();
  await page.keyboard.type(text);
  const first = page.getByRole('option').first();
  await expect(first).toContainText(text);
  await expect(first).not.toContainText('Create');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}
