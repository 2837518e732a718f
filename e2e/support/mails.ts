import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type CaughtMail, catchMail, type MailCatcher } from '@/lib/server/testing/catch-mail';
import { sharedServer } from './server';

/** Where the mails of this run lie, a line each: workers are processes of their own. */
const fileIn = (folder: string) => join(folder, 'mails.ndjson');

/** A mail server that writes what it is given into a file of `folder`. */
export function catchMailInto(folder: string): Promise<MailCatcher> {
  return catchMail((mail) => appendFileSync(fileIn(folder), `${JSON.stringify(mail)}\n`));
}

/** The mails with a subject that have come for an address. */
export function mailsTo(address: string, subject: string): CaughtMail[] {
  const file = fileIn(sharedServer().mailDir);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const mails: CaughtMail[] = lines.map((line) => JSON.parse(line));
  return mails.filter(
    ({ to, headers }) => to.includes(address) && headers.includes(`Subject: ${subject}`),
  );
}

/** Waits for the one such mail to an address, and gives the one-time link in it. */
export async function linkMailedTo(address: string, subject: string): Promise<string> {
  await expect.poll(() => mailsTo(address, subject).length).toBe(1);
  const links = mailsTo(address, subject)[0]?.text.match(/https?:\S+/g) ?? [];
  expect(links).toHaveLength(1);
  return links[0] ?? '';
}
