import { foldName } from './fold';

const LONGEST = 80;

/**
 * An address segment for a text in any script: ASCII letters, digits and single hyphens, at most 80
 * characters, cut between words. "Iraqi PM to Moscow" → "iraqi-pm-to-moscow". Never empty and never
 * starting with a hyphen (which means "not" in a filter): a text without a letter that can be
 * written in Latin gets a hash of itself, "x-1k2j3h4". The same text always gives the same slug.
 */
export function slugify(text: string): string {
  const possessive = text.replace(/['\u2019]s(?![\p{L}\p{N}])/gu, 's');
  const slug = foldName(possessive)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return cutBetweenWords(slug) || `x-${hashOf(text.normalize('NFKC'))}`;
}

function cutBetweenWords(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const start = slug.slice(0, LONGEST + 1);
  const end = start.lastIndexOf('-');
  return end > LONGEST / 2 ? start.slice(0, end) : slug.slice(0, LONGEST).replace(/-$/, '');
}

/** FNV-1a of 32 bits over UTF-16 units, in base 36: short and stable, no secret. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
