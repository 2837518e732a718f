import type { Page } from '@playwright/test';
import { REFUSED, SILENT } from '@/lib/server/testing/catch-mail';
import { makeEvent, send } from './support/api';
import { expectAccessible } from './support/expect-accessible';
import { linkMailedTo, mailsTo } from './support/mails';
import { runCommand, sharedServer } from './support/server';
import { joinAs } from './support/staff';
import { expect, test } from './support/test';

const someone = (domain = 'example.org') => `someone-${crypto.randomUUID()}@${domain}`;
const INVITATION = 'Join the desk of Chancery';
const RESET = 'A new password for Chancery';
const PASSWORD = 'nine patient couriers at noon';

async function invite(page: Page, email: string) {
  await page.goto('/desk/people');
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button', { name: 'Make the invitation' }).click();
}

async function joinBy(page: Page, link: string, name: string) {
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page).toHaveURL(/\/desk$/);
}

test('an invitation is mailed once, and its link works once', async ({ page, browser }) => {
  await joinAs(page, 'admin');
  const email = someone();
  await invite(page, email);
  await expect(page.getByText(`The link was sent to ${email}`)).toBeVisible();
  await expect(page.getByRole('alertdialog', { name: /^One-time link/ })).toHaveCount(0);
  const link = await linkMailedTo(email, INVITATION);
  const [mail] = mailsTo(email, INVITATION);
  expect(mail?.to).toEqual([email]);
  expect(mail?.text).toContain('as Editor');

  const guest = await (await browser.newContext()).newPage();
  await joinBy(guest, link, 'Ada');
  const again = await (await browser.newContext()).newPage();
  await again.goto(link);
  await expect(again.getByRole('heading', { name: 'This link cannot be used' })).toBeVisible();
  expect(mailsTo(email, INVITATION)).toHaveLength(1);
  await guest.context().close();
  await again.context().close();
});

test('a password link is mailed, and the new password is the one that counts', async ({
  page,
  browser,
}) => {
  await joinAs(page, 'admin');
  const owner = await (await browser.newContext({ baseURL: sharedServer().baseUrl })).newPage();
  const { email } = await joinAs(owner, 'editor');
  await page.goto('/desk/people');
  const account = page.getByRole('table', { name: 'Accounts' }).getByRole('row', { name: email });
  await account.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Make password link' }).click();
  await expect(page.getByText(`The link was sent to ${email}`)).toBeVisible();
  const link = await linkMailedTo(email, RESET);

  await owner.goto(link);
  await owner.getByLabel('Password').fill(PASSWORD);
  await owner.getByRole('button', { name: 'Set the password' }).click();
  await expect(owner).toHaveURL(/\/desk$/);
  await owner.goto(link);
  await owner.reload();
  await expect(owner.getByRole('heading', { name: 'This link cannot be used' })).toBeVisible();
  await owner.context().close();
});

test('when the mail server refuses, the page says so and shows the link', async ({
  page,
  browser,
}) => {
  await joinAs(page, 'admin');
  const email = someone(REFUSED);
  await invite(page, email);
  const dialog = page.getByRole('alertdialog', { name: `One-time link for ${email}` });
  await expect(dialog.getByText('The mail server did not take the mail')).toBeVisible();
  await expectAccessible(page);
  const link = await dialog.getByLabel('Link').inputValue();
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(
    page.getByRole('button', { name: `Withdraw the invitation to ${email}` }),
  ).toBeVisible();
  const guest = await (await browser.newContext()).newPage();
  await joinBy(guest, link, 'Grace');
  expect(mailsTo(email, INVITATION)).toEqual([]);
  await guest.context().close();
});

test('a mail server that never answers is given up, and nothing is lost', async ({ page }) => {
  await joinAs(page, 'admin');
  const email = someone(SILENT);
  const started = Date.now();
  await invite(page, email);
  const dialog = page.getByRole('alertdialog', { name: `One-time link for ${email}` });
  await expect(dialog.getByText('The mail server did not take the mail')).toBeVisible({
    timeout: 20_000,
  });
  expect(Date.now() - started).toBeLessThan(16_000);
  await expect(dialog.getByLabel('Link')).toHaveValue(/\/welcome#[\w-]{43}$/);
});

test('the command line prints the link and mails it', async () => {
  const email = someone();
  const printed = runCommand('user', 'add', '--email', email, '--role', 'analyst');
  expect(printed).toMatch(/^http\S+\/welcome#[\w-]{43}$/);
  expect(await linkMailedTo(email, INVITATION)).toBe(printed);
});

test('a reader is told by mail what they asked for, once they said yes, until they end it', async ({
  page,
  request,
}) => {
  const address = `reader-${Date.now()}@example.org`;
  await page.goto('/subscribe?host=TR');
  await page.getByText('Tell me by e-mail').click();
  await page.getByLabel('E-mail address').fill(address);
  await page.getByLabel('How often').selectOption('At once');
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByRole('status')).toContainText(address);

  await page.goto(await linkMailedTo(address, 'Confirm: mail from Chancery'));
  await expect(page.getByRole('status')).toHaveText('Nothing is sent before you say yes.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Yes, tell me' }).click();
  await expect(page.getByRole('status')).toHaveText(/You are told by e-mail/);

  const visit = await makeEvent(request, { title: 'Talks by mail', edtf: '2027-05-03' });
  const subject = 'Cancelled: Talks by mail, 3 May 2027';
  await send(request, 'POST', `/api/v1/events/${visit.id}/actions/cancel`, {
    role: 'editor',
    data: { reason: 'Illness' },
  });
  await expect.poll(() => mailsTo(address, subject).length, { timeout: 20_000 }).toBe(1);
  const [alert] = mailsTo(address, subject);
  expect(alert?.text).toContain('Illness');
  expect(alert?.headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  const link = alert?.headers.find((line) => line.startsWith('List-Unsubscribe: '));
  const url = link?.slice('List-Unsubscribe: <'.length, -1) ?? '';
  const pressed = await request.post(url, { form: { 'List-Unsubscribe': 'One-Click' } });
  expect(pressed.status()).toBe(200);
  await page.goto(url);
  await expect(page.getByRole('status')).toHaveText(/These mails have ended/);
});
