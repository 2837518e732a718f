import { createTransport } from 'nodemailer';
import { type Env, getEnv } from '@/lib/env';

export interface Mail {
  to: string;
  subject: string;
  /** Plain text. */
  text: string;
}

/** Milliseconds a mail server may take to answer: whoever pressed the button is waiting. */
const PATIENCE = 10_000;

/**
 * Sends a mail by SMTP_URL. False when none is set or the server does not take it; the cause is
 * logged without the address of the server, which may carry its password.
 */
export async function sendMail(
  env: Pick<Env, 'smtpUrl' | 'baseUrl'>,
  mail: Mail,
): Promise<boolean> {
  if (env.smtpUrl === null) return false;
  const transport = createTransport(
    {
      url: env.smtpUrl,
      connectionTimeout: PATIENCE,
      greetingTimeout: PATIENCE,
      socketTimeout: PATIENCE,
      disableFileAccess: true,
      disableUrlAccess: true,
    },
    { from: { name: 'Chancery', address: senderOf(env.smtpUrl, env.baseUrl) } },
  );
  try {
    await transport.sendMail({
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
    });
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    // biome-ignore lint/suspicious/noConsole: the log of a server is its standard error
    console.error(JSON.stringify({ mail: 'not sent', code }));
    return false;
  } finally {
    transport.close();
  }
}

/** `sendMail` by the settings of this process. */
export function mailHere(mail: Mail): Promise<boolean> {
  return sendMail(getEnv(), mail);
}

/** The account of the mail server when it is an address, else no-reply at our own host. */
function senderOf(smtpUrl: string, baseUrl: string): string {
  const user = decodeURIComponent(new URL(smtpUrl).username);
  return user.includes('@') ? user : `no-reply@${new URL(baseUrl).hostname}`;
}
