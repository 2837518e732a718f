import { createHash, createHmac } from 'node:crypto';
import { getEnv } from '@/lib/env';

/** 256 bits as base64url: what a token looks like. */
const TOKEN = /^[\w-]{43}$/;

/** True for a text that has the form of an address's token. */
export function isAddressToken(text: string): boolean {
  return TOKEN.test(text);
}

/**
 * The token of a view's address: 256 bits that only this diary's secret can make, so that its owner
 * can be shown it again though none is stored. Another serial is another token.
 */
export function addressToken(viewId: string, serial: number): string {
  return createHmac('sha256', getEnv().authSecret)
    .update(`feed-address:${viewId}:${serial}`)
    .digest('base64url');
}

/** Only this is stored of a token. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
