import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnServer } from '@/bin/spawn-server';
import { catchMailInto } from './mails';
import { shareServer } from './server';

/**
 * Starts the production build for the journeys, with a mail server that keeps what it is given, and
 * stops both after the last of them.
 */
export default async function startServer(): Promise<() => Promise<void>> {
  const mailDir = mkdtempSync(join(tmpdir(), 'chancery-mails-'));
  const mail = await catchMailInto(mailDir);
  const { stop, baseUrl, dataDir, port } = await spawnServer('chancery-e2e', {
    SMTP_URL: mail.url,
  });
  shareServer({ baseUrl, dataDir, port, mailDir, smtpUrl: mail.url });
  return async () => {
    await stop();
    await mail.close();
    rmSync(mailDir, { recursive: true, force: true });
  };
}
