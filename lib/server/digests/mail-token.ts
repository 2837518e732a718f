import { createHmac, timingSafeEqual } from 'node:crypto';
import { isUuid } from '@/lib/domain/uuid';
import { getEnv } from '@/lib/env';

/**
 * What the links in somebody's mails carry: which subscription, and the proof that the diary wrote
 * them. Whoever has it may confirm or end that subscription and do nothing else.
 */
export function mailToken(id: string): string {
  return `${id}.${sign(id)}`;
}

/** The subscription that a token of ours is for; null for any other text. */
export function readMailToken(token: string): string | null {
  const [id = '', signature = '', ...more] = token.split('.');
  if (!isUuid(id) || more.length > 0) return null;
  const [given, right] = [Buffer.from(signature), Buffer.from(sign(id))];
  return given.length === right.length && timingSafeEqual(given, right) ? id : null;
}

function sign(id: string): string {
  return createHmac('sha256', getEnv().authSecret).update(`mail:${id}`).digest('base64url');
}
