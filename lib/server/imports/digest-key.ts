import { createHash } from 'node:crypto';

/** Characters of a key that are kept as they are. */
const MAX_KEY = 200;

/** A source's own id as a match key: one that is too long to be kept by its digest. */
export function digestKey(key: string): string {
  if (key.length <= MAX_KEY) return key;
  return `sha256 ${createHash('sha256').update(key).digest('base64url')}`;
}
