import { describe, expect, test } from 'vitest';
import { settleForwarding, trustProxies } from './client-address';

function settle(peer: string, headers: Record<string, string>, proxies: string[] = []) {
  const settled: Record<string, string | string[] | undefined> = { ...headers };
  settleForwarding(settled, peer, trustProxies(proxies));
  return settled;
}

describe('the address of a client', () => {
  test('is the peer when no proxy is trusted, whatever it claims', () => {
    const headers = settle('203.0.113.9', { 'x-forwarded-for': '198.51.100.1' });
    expect(headers['x-forwarded-for']).toBe('203.0.113.9');
  });

  test('is written as IPv4 when a dual-stack socket has it', () => {
    expect(settle('::ffff:203.0.113.9', {})['x-forwarded-for']).toBe('203.0.113.9');
  });

  test('is the last hop that a trusted proxy did not add', () => {
    const claimed = { 'x-forwarded-for': '198.51.100.1, 203.0.113.9, 10.0.0.2' };
    expect(settle('10.0.0.1', claimed, ['10.0.0.0/8'])['x-forwarded-for']).toBe('203.0.113.9');
  });

  test('is the nearest known hop when the rest is not an address', () => {
    const claimed = { 'x-forwarded-for': 'unknown, 10.0.0.2' };
    expect(settle('10.0.0.1', claimed, ['10.0.0.0/8'])['x-forwarded-for']).toBe('10.0.0.2');
  });
});

describe('other forwarding headers', () => {
  const claimed = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    forwarded: 'host=evil',
  };

  test('are dropped from anyone', () => {
    expect(settle('203.0.113.9', claimed)).toEqual({ 'x-forwarded-for': '203.0.113.9' });
  });

  test('are kept from a trusted proxy', () => {
    expect(settle('::1', claimed, ['::1'])).toMatchObject(claimed);
  });
});
