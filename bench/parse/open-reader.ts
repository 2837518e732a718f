import { parseText } from '@/lib/domain/parse/parse-text';
import { buildWorld } from '@/lib/domain/parse/world';
import { referenceLexicon } from '@/lib/server/gazetteer/reference-lexicon';
import type { Read } from './measure-reading';

/** A reader that knows what every diary begins with; what it has entered itself is left out. */
export function openReader(): Read {
  const world = buildWorld(referenceLexicon());
  return (text, published) => parseText(text, published, world);
}
