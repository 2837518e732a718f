import type { Database } from '@/db/client';
import { buildWorld, type World, withMore } from '@/lib/domain/parse/world';
import { referenceLexicon } from '@/lib/server/gazetteer/reference-lexicon';
import { diaryLexicon, diaryVersion } from './diary-lexicon';

let reference: World | undefined;
/** One world a database: tests have several. */
const worlds = new WeakMap<Database, { version: string; world: World }>();

/**
 * What a text is read with: the world of the reference (made at first use, about 0.3 s) and the
 * people and places of the diary, read again when those have changed.
 */
export async function getWorld(db: Database): Promise<World> {
  reference ??= buildWorld(referenceLexicon());
  const version = await diaryVersion(db);
  const known = worlds.get(db);
  if (known?.version === version) return known.world;
  const world = withMore(reference, await diaryLexicon(db, reference));
  worlds.set(db, { version, world });
  return world;
}
