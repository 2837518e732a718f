import { createHash } from 'node:crypto';
import { REFERENCE_PARTIES } from '@/db/reference/parties';
import { TOPICS } from '@/lib/domain/agenda/taxonomy';
import { canonicalJson } from '@/lib/domain/canonical-json';

/**
 * Digest of what comes with this build and stands in cards and tags: the names of parties and the
 * order of topics. `syncReferences` brings the tables to the same.
 */
export function referenceDigest(): string {
  const parties = REFERENCE_PARTIES.map(({ code, kind, name, shortName, adjective }) => [
    code,
    kind,
    name,
    shortName,
    adjective,
  ]);
  const topics = TOPICS.map(({ slug, parent }) => [slug, parent]);
  return createHash('sha256')
    .update(canonicalJson([parties, topics]))
    .digest('base64url');
}
