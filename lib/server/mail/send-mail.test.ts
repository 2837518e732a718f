import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { catchMail, type MailCatcher, REFUSED, SILENT } from '@/lib/server/testing/catch-mail';
import { sendMail } from './send-mail';

let server: MailCatcher;
beforeAll(async () => {
  server = await catchMail();
});
afterAll(() => server.close());

const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(() => {
  server.mails.length = 0;
  logged.mockClear();
});
afterEach(() => {
  for (const [line] of logged.mock.calls) expect(String(line)).not.toContain(server.url);
});

const settings = () => ({ smtpUrl: server.url, baseUrl: 'https://diary.example' });
const mail = (fields: object = {}) => ({
  to: 'ada@example.org',
  subject: 'Join the desk',
  text: 'Open https://diary.example/welcome#token',
  ...fields,
});
/** Every value of a header, which a mail may have once. */
const valuesOf = (name: string) =>
  server.mails[0]?.headers
    .filter((line) => line.toLowerCase().startsWith(`${name}: `))
    .map((line) => line.slice(name.length + 2));

describe('a mail', () => {
  test('arrives once, as it was written', async () => {
    expect(await sendMail(settings(), mail())).toBe('sent');
    expect(server.mails).toMatchObject([
      {
        from: 'no-reply@diary.example',
        to: ['ada@example.org'],
        text: 'Open https://diary.example/welcome#token',
      },
    ]);
    expect(valuesOf('from')).toEqual(['Chancery <no-reply@diary.example>']);
    expect(valuesOf('to')).toEqual(['ada@example.org']);
    expect(valuesOf('subject')).toEqual(['Join the desk']);
    expect(valuesOf('content-type')).toEqual(['text/plain; charset=utf-8']);
  });

  test('says how to end more like it, by one POST, and is known again when it is tried again', async () => {
    const unsubscribeUrl = 'https://diary.example/mail/x/unsubscribe';
    expect(await sendMail(settings(), mail({ id: 'one.7', unsubscribeUrl }))).toBe('sent');
    expect(valuesOf('list-unsubscribe')).toEqual([`<${unsubscribeUrl}>`]);
    expect(valuesOf('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
    expect(valuesOf('message-id')).toEqual(['<one.7@diary.example>']);
    expect(valuesOf('auto-submitted')).toEqual(['auto-generated']);
  });

  test('keeps a long address in one piece, and every script', async () => {
    const text = `Здравствуйте, 你好:\n\nhttps://diary.example/welcome#${'x'.repeat(120)}=A\n.\nend`;
    expect(await sendMail(settings(), mail({ text, subject: 'Zażółć: приглашение' }))).toBe('sent');
    expect(server.mails[0]?.text).toBe(text);
    expect(valuesOf('subject')?.join()).toMatch(/^=\?UTF-8\?/i);
  });

  test.each([
    ['a subject', { subject: 'Hello\r\nBcc: eve@example.org\r\n\r\nBody' }],
    ['an address', { to: 'ada@example.org\r\nBcc: eve@example.org' }],
    ['an address with a name', { to: '"Ada\r\nBcc: eve@example.org" <ada@example.org>' }],
    ['a list of addresses', { to: 'ada@example.org, eve@example.org' }],
  ])('takes no header and no reader from line breaks in %s', async (_, hostile) => {
    await sendMail(settings(), mail(hostile));
    for (const { to, headers } of server.mails) {
      expect(to).not.toContain('eve@example.org');
      expect(headers.filter((line) => /^bcc:/i.test(line))).toEqual([]);
      expect(headers.filter((line) => /^(to|subject|from):/i.test(line))).toHaveLength(3);
    }
  });

  test('is from the account of the mail server when that is an address', async () => {
    const smtpUrl = server.url.replace('smtp://', 'smtp://desk%40example.org@');
    await sendMail({ ...settings(), smtpUrl }, mail());
    expect(server.mails.map(({ from }) => from)).toEqual(['desk@example.org']);
  });
});

describe('without a mail', () => {
  test('nothing is done when no server is set', async () => {
    expect(await sendMail({ ...settings(), smtpUrl: null }, mail())).toBe('off');
    expect(logged).not.toHaveBeenCalled();
  });

  test('a refusal is told and logged', async () => {
    expect(await sendMail(settings(), mail({ to: `ada@${REFUSED}` }))).toBe('failed');
    expect(logged.mock.calls).toEqual([['{"mail":"not sent","code":"EENVELOPE"}']]);
  });

  test('a server that is not there is told, and its password not logged', async () => {
    const smtpUrl = 'smtp://desk:hunter2@127.0.0.1:1';
    expect(await sendMail({ ...settings(), smtpUrl }, mail())).toBe('failed');
    expect(JSON.stringify(logged.mock.calls)).not.toContain('hunter2');
  });

  test('a server that never answers is given up in time', async () => {
    const started = performance.now();
    expect(await sendMail(settings(), mail({ to: `ada@${SILENT}` }), 300)).toBe('failed');
    expect(performance.now() - started).toBeLessThan(2000);
    expect(server.mails).toEqual([]);
  });

  test('nor does a silent server keep others waiting', async () => {
    const silent = sendMail(settings(), mail({ to: `ada@${SILENT}` }), 300);
    expect(await sendMail(settings(), mail())).toBe('sent');
    await silent;
  });
});

test('the server of these tests is one: it greets by SMTP', async () => {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  const greeting = await new Promise<string>((resolve) => {
    socket.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8')));
  });
  socket.destroy();
  expect(greeting).toMatch(/^220 /);
});
