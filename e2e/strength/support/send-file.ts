import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import type { EmptyServer } from './empty-server';

/** What is sent to be imported. */
export interface SentFile {
  type: string;
  /** The whole of it, or parts that are sent one after another without a length (RFC 9112 7.1). */
  body: Buffer | Iterable<Buffer>;
  query?: string;
  headers?: Record<string, string>;
  /** Milliseconds after which nobody reads the answer any more. */
  patience?: number;
  /** Told when the answer begins: the first rows are in. */
  onBegin?: () => void;
}

/** How an import was answered. */
export interface Answer {
  status: number;
  /** Milliseconds to the first byte of the answer and to its end. */
  began: number;
  ended: number;
  /** Lines of the answer: documents as text. */
  lines: string[];
  /** The answer was not read to its end. */
  isCutOff: boolean;
}

/** Sends a file to `POST /api/v1/imports`; an answer that comes before the file is sent is taken. */
export function sendFile(
  { port, key }: Pick<EmptyServer, 'port' | 'key'>,
  { type, body, query = '', headers = {}, patience = Number.POSITIVE_INFINITY, onBegin }: SentFile,
): Promise<Answer> {
  const start = performance.now();
  const length = Buffer.isBuffer(body) ? { 'Content-Length': body.length } : {};
  return new Promise((resolve, reject) => {
    const sent: ClientRequest = request({
      port,
      path: `/api/v1/imports${query}`,
      method: 'POST',
      headers: { 'Content-Type': type, Authorization: `Bearer ${key}`, ...length, ...headers },
    });
    let hasAnswer = false;
    sent.once('response', (response) => {
      hasAnswer = true;
      onBegin?.();
      resolve(readAnswer(response, start, patience));
    });
    // A server that refuses a body may close while it is still being sent.
    sent.on('error', (error) => {
      if (!hasAnswer) reject(error);
    });
    Readable.from(Buffer.isBuffer(body) ? slices(body) : body, { objectMode: false }).pipe(sent);
  });
}

function* slices(body: Buffer, size = 256 * 1024): Generator<Buffer> {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size);
}

async function readAnswer(
  response: IncomingMessage,
  start: number,
  patience: number,
): Promise<Answer> {
  const began = performance.now() - start;
  let rest = '';
  const lines: string[] = [];
  let isCutOff = false;
  response.setEncoding('utf8');
  try {
    for await (const part of response) {
      const parts = `${rest}${part}`.split('\n');
      rest = parts.pop() ?? '';
      lines.push(...parts);
      isCutOff = performance.now() - start > patience;
      if (isCutOff) break;
    }
  } catch (error) {
    // The server died or was killed.
    if (!(error instanceof Error) || !('code' in error)) throw error;
    isCutOff = true;
  }
  if (rest !== '') lines.push(rest);
  return {
    status: response.statusCode ?? 0,
    began: Math.round(began),
    ended: Math.round(performance.now() - start),
    lines,
    isCutOff,
  };
}
