import { createTransport } from 'nodemailer';
import { type Env, getEnv } from '@/lib/env';

export interface Mail {
  to: string;
  subject: string;
  /** Plain text. */
  text: string;
  /** What sets it apart from every other mail; the same when it is tried again. */
  id?: string;
  /** Where a program unsubscribes with one POST (RFC 8058), and a person by looking. */
  unsubscribeUrl?: string;
}

/** Sent; no mail server is set; or it did not take the mail in time. */
export type MailOutcome = 'sent' | 'off' | 'failed';

/** Milliseconds the whole of sending may take: whoever pressed the button is waiting. */
const PATIENCE = 10_000;

/**
 * Sends a mail by SMTP_URL. The cause of a failure is logged without the address of the server, which
 * may carry its password.
 */
export async function sendMail(
  { smtpUrl, baseUrl }: Pick<Env, 'smtpUrl' | 'baseUrl'>,
  mail: Mail,
  patience = PATIENCE,
): Promise<MailOutcome> {
  if (smtpUrl === null) return 'off';
  const transport = createTransport({
    url: smtpUrl,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: { name: 'Chancery', address: senderOf(smtpUrl, baseUrl) },
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      ...(mail.id ? { messageId: `<${mail.id}@${new URL(baseUrl).hostname}>` } : {}),
      headers: unsubscribeHeaders(mail),
      // A server that answers each step just in time would hold us step after step.
      signal: AbortSignal.timeout(patience),
    });
    return 'sent';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    // biome-ignore lint/suspicious/noConsole: the log of a server is its standard error
    console.error(JSON.stringify({ mail: 'not sent', code }));
    return 'failed';
  } finally {
    transport.close();
  }
}

/** `sendMail` by the settings of this process. */
export function mailHere(mail: Mail): Promise<MailOutcome> {
  return sendMail(getEnv(), mail);
}

/** The account of the mail server when it is an address, else no-reply at our own host. */
function senderOf(smtpUrl: string, baseUrl: string): string {
  const user = decodeURIComponent(new URL(smtpUrl).username);
  return user.includes('@') ? user : `no-reply@${new URL(baseUrl).hostname}`;
}

/** RFC 8058, section 3.1; and a word to other programs that nobody wrote this by hand (RFC 3834). */
function unsubscribeHeaders({ unsubscribeUrl }: Mail): Record<string, string> {
  if (unsubscribeUrl === undefined) return {};
  return {
    'List-Unsubscribe': `<${unsubscribeUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
  };
}
