import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as the server took it. */
export interface CaughtMail {
  /** The envelope: who sends, and everyone it goes to. */
  from: string;
  to: string[];
  /** Header lines, unfolded, in order. */
  headers: string[];
  /** The text, decoded. */
  text: string;
}

export interface MailCatcher {
  /** As SMTP_URL names it. */
  url: string;
  mails: CaughtMail[];
  close: () => Promise<void>;
}

/** Mail to this domain is refused. */
export const REFUSED = 'refused.example';
/** Mail to this domain is never answered. */
export const SILENT = 'silent.example';

/**
 * A real mail server on a free port of this machine, which keeps what it is given.
 * @param onMail called with each mail, for those who cannot read `mails`.
 */
export async function catchMail(onMail?: (mail: CaughtMail) => void): Promise<MailCatcher> {
  const mails: CaughtMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: ({ address }, _session, answer) => {
      if (address.endsWith(`@${SILENT}`)) return;
      answer(address.endsWith(`@${REFUSED}`) ? new Error('no such mailbox') : null);
    },
    onData: (stream, { envelope }, answer) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const mail = {
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({ address }) => address),
          ...readMessage(Buffer.concat(chunks).toString('utf8')),
        };
        mails.push(mail);
        onMail?.(mail);
        answer(null);
      });
    },
  });
  server.on('error', () => {
    // A client that gave up on a silent address: that is what the test is about.
  });
  const { server: socket } = server;
  server.listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Headers and text of a message without parts (RFC 5322, RFC 2045). */
function readMessage(message: string): Pick<CaughtMail, 'headers' | 'text'> {
  const [head = '', ...body] = message.split('\r\n\r\n');
  const headers = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const text = body.join('\r\n\r\n').replaceAll('\r\n', '\n').trimEnd();
  const isQuoted = headers.some((one) =>
    /^content-transfer-encoding: *quoted-printable/i.test(one),
  );
  return { headers, text: isQuoted ? decodeQuotedPrintable(text) : text };
}

/** RFC 2045, section 6.7. */
function decodeQuotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
