import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEnv, SetupError } from '@/lib/env';

const secret = 'x'.repeat(32);
const parse = (source: Record<string, string>) => parseEnv(source, () => secret);

describe('settings', () => {
  test('need nothing to be given', () => {
    expect(parse({})).toEqual({
      port: 3000,
      baseUrl: 'http://localhost:3000',
      dataDir: resolve('.data'),
      databaseUrl: null,
      authSecret: secret,
      zone: 'UTC',
      demo: true,
      smtpUrl: null,
      trustedProxies: [],
    });
  });

  test('count an empty one as not given', () => {
    expect(parse({ PORT: '', BASE_URL: ' ', CHANCERY_DEMO: '' })).toEqual(parse({}));
  });

  test('take the address from the port, and lose a trailing slash', () => {
    expect(parse({ PORT: '8080' }).baseUrl).toBe('http://localhost:8080');
    expect(parse({ BASE_URL: 'https://diary.example.org/' }).baseUrl).toBe(
      'https://diary.example.org',
    );
  });

  test('take addresses and ranges of both families as proxies', () => {
    const given = '10.0.0.0/8, ::1,192.0.2.7,2001:db8::/32';
    expect(parse({ TRUSTED_PROXIES: given }).trustedProxies).toHaveLength(4);
  });

  test.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '3000x'],
    ['BASE_URL', 'diary.example.org'],
    ['BASE_URL', 'https://diary.example.org/path'],
    ['BASE_URL', 'https://user@diary.example.org'],
    ['BASE_URL', 'javascript:alert(1)'],
    ['DATABASE_URL', 'mysql://localhost/diary'],
    ['AUTH_SECRET', 'short'],
    ['CHANCERY_ZONE', 'Mars/Olympus'],
    ['CHANCERY_ZONE', '+03:00'],
    ['CHANCERY_DEMO', 'yes'],
    ['SMTP_URL', 'http://mail.example.org'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', 'proxy.example.org'],
    ['TRUSTED_PROXIES', '10.0.0.0/8/8'],
  ])('refuse %s=%s by name', (name, value) => {
    const bad = { AUTH_SECRET: secret, [name]: value };
    expect(() => parse(bad)).toThrow(new RegExp(`\\n {2}${name} `));
  });

  test('name every bad one in one error', () => {
    const bad = { PORT: 'x', CHANCERY_ZONE: 'y', CHANCERY_DEMO: 'z' };
    expect(() => parse(bad)).toThrow(SetupError);
    expect(() => parse(bad)).toThrow(/PORT .*\n.*CHANCERY_ZONE .*\n.*CHANCERY_DEMO /);
  });

  test('require a secret beside a database of their own', () => {
    const url = 'postgres://chancery@localhost/chancery';
    expect(() => parse({ DATABASE_URL: url })).toThrow(/AUTH_SECRET is required/);
    expect(parse({ DATABASE_URL: url, AUTH_SECRET: secret }).databaseUrl).toBe(url);
  });
});

test('the secret is made once, kept, and readable by its owner alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-secret-'));
  const dataDir = join(folder, 'data');
  const first = parseEnv({ DATA_DIR: dataDir }).authSecret;
  expect(first.length).toBeGreaterThanOrEqual(43);
  expect(parseEnv({ DATA_DIR: dataDir }).authSecret).toBe(first);
  const file = join(dataDir, 'auth-secret');
  expect(readFileSync(file, 'utf8').trim()).toBe(first);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  rmSync(folder, { recursive: true });
});
