import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { isProxyRange, isTimeZone } from '@/lib/env-checks';

/** Everything the process was told from outside, parsed. `databaseUrl` null means the embedded one. */
export type Env = {
  port: number;
  /** Origin without a trailing slash; every absolute URL starts with it. */
  baseUrl: string;
  /** Absolute path. */
  dataDir: string;
  databaseUrl: string | null;
  authSecret: string;
  /** IANA zone whose day is "today". */
  zone: string;
  /** Load the demo diary into an empty database. */
  demo: boolean;
  smtpUrl: string | null;
  /** Addresses or CIDR ranges whose `X-Forwarded-For` is believed. */
  trustedProxies: readonly string[];
};

/** What the person who runs Chancery has to mend; `message` says what and how, without a stack. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

const origin = z
  .url({ protocol: /^https?$/, error: 'is not an http or https URL', abort: true })
  .refine((text) => ['', '/'].includes(new URL(text).pathname) && !/[?#@]/.test(text), {
    error:
      'must be an origin alone, without path, query or user, such as https://diary.example.org',
  })
  .transform((text) => new URL(text).origin);

const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is not a port number')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'is not between 1 and 65535')
    .default(3000),
  BASE_URL: origin.optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'is not a postgres:// URL' })
    .optional(),
  AUTH_SECRET: z.string().min(32, 'is shorter than 32 characters').optional(),
  CHANCERY_ZONE: z
    .string()
    .refine(isTimeZone, 'is not an IANA time zone such as Europe/Geneva')
    .default('UTC'),
  CHANCERY_DEMO: z.enum(['0', '1'], { error: 'is neither 0 nor 1' }).default('1'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'is not an smtp:// or smtps:// URL' }).optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(isProxyRange), 'is not a list of IP addresses or CIDR ranges')
    .default([]),
});

/**
 * Parses settings from a plain record; an empty string counts as not set.
 * @throws SetupError naming every bad setting with its cause.
 */
export function parseEnv(
  source: Readonly<Record<string, string | undefined>>,
  keepSecret: (dataDir: string) => string = keptSecret,
): Env {
  const known = Object.keys(settings.shape);
  const given = Object.fromEntries(known.map((name) => [name, source[name]?.trim() || undefined]));
  const parsed = settings.safeParse(given);
  const causes = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  if (given.DATABASE_URL && !given.AUTH_SECRET) {
    causes.push('AUTH_SECRET is required with DATABASE_URL: at least 32 random characters');
  }
  if (!parsed.success || causes.length > 0) {
    throw new SetupError(`Chancery cannot use these settings:\n  ${causes.join('\n  ')}`);
  }
  const { data } = parsed;
  const dataDir = resolve(data.DATA_DIR);
  return {
    port: data.PORT,
    baseUrl: data.BASE_URL ?? `http://localhost:${data.PORT}`,
    dataDir,
    databaseUrl: data.DATABASE_URL ?? null,
    authSecret: data.AUTH_SECRET ?? keepSecret(dataDir),
    zone: data.CHANCERY_ZONE,
    demo: data.CHANCERY_DEMO === '1',
    smtpUrl: data.SMTP_URL ?? null,
    trustedProxies: data.TRUSTED_PROXIES,
  };
}

/**
 * The secret kept in `dataDir/auth-secret` (0600), made on first use.
 * Two processes that start at once agree on one, because only one `link` succeeds.
 */
function keptSecret(dataDir: string): string {
  const path = join(dataDir, 'auth-secret');
  const draft = `${path}.${process.pid}`;
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, 'utf8').trim();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

let parsedOnce: Env | undefined;

/**
 * The settings of this process, parsed on first call and never at import: building needs none.
 * @throws SetupError naming every bad setting.
 */
export function getEnv(): Env {
  parsedOnce ??= parseEnv(process.env);
  return parsedOnce;
}
