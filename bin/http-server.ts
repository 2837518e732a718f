import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from '@/lib/env';
import { translateBodyHeaders } from './body-headers';
import { settleForwarding, trustProxies } from './client-address';

/** Answers a request that passed the door. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** The door: bound to its port before there is anything to serve. */
export type Door = {
  server: Server;
  /** Until called, every request is told to come back (503). */
  open: (handler: Handler) => void;
  /** Stops accepting, lets running requests end for `grace` ms, then cuts the rest. */
  close: (grace: number) => Promise<void>;
};

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Headers of the door's own answers, which never reach Next and its headers. */
const bare = {
  'Content-Type': 'text/plain; charset=utf-8',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

/**
 * Binds the port with limits against slow and oversized requests.
 * @throws SetupError when the port is taken or not allowed.
 */
export async function bindDoor(options: {
  port: number;
  trustedProxies: readonly string[];
  isHttps: boolean;
}): Promise<Door> {
  const isTrusted = trustProxies(options.trustedProxies);
  let handler: Handler | undefined;
  let isClosing = false;
  const server = createServer({
    maxHeaderSize: 16_384,
    headersTimeout: 15_000,
    // Long enough for a 50 MB upload over a slow line.
    requestTimeout: 300_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 5_000,
  });
  server.maxHeadersCount = 100;
  server.on('request', (request, response) => {
    if (isClosing) response.setHeader('Connection', 'close');
    if (options.isHttps) response.setHeader('Strict-Transport-Security', 'max-age=31536000');
    if (!methods.includes(request.method ?? '')) {
      response.writeHead(405, { ...bare, Allow: methods.join(', ') }).end();
      return;
    }
    if (!handler) {
      response.writeHead(503, { ...bare, 'Retry-After': '2' }).end('Chancery is starting.\n');
      return;
    }
    translateBodyHeaders(response);
    settleForwarding(request.headers, request.socket.remoteAddress, isTrusted);
    handler(request, response);
  });
  await bind(server, options.port);
  return {
    server,
    open: (opened) => {
      handler = opened;
    },
    close: async (grace) => {
      isClosing = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await Promise.race([closed, sleep(grace, undefined, { ref: false })]);
      server.closeAllConnections();
      await closed;
    },
  };
}

function bind(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') {
        reject(
          new SetupError(`Port ${port} is taken by another program. Set PORT to a free one, for example:
  PORT=${port + 1} npm start`),
        );
      } else if (error.code === 'EACCES') {
        reject(
          new SetupError(`Port ${port} needs rights that this user lacks. Set PORT above 1023.`),
        );
      } else reject(error);
    });
    server.listen(port, resolve);
  });
}
