import {
  REFERENCE_AMBIGUITIES,
  REFERENCE_REGIONS,
  REFERENCE_SEATS,
} from '@/db/reference/places-in-words';
import type { Lexicon } from '@/lib/domain/parse/lexicon';
import { lexiconCities } from './lexicon-cities';
import { lexiconHolders } from './lexicon-holders';
import { lexiconOffices } from './lexicon-offices';
import { lexiconParties } from './lexicon-parties';

let loaded: Lexicon | undefined;

/**
 * What the reader of texts knows without the diary: every party, 24,000 towns, offices and who held
 * them. Made at first use (about 0.2 s, the town file included) and kept (about 15 MB).
 */
export function referenceLexicon(): Lexicon {
  loaded ??= {
    parties: lexiconParties(),
    regions: REFERENCE_REGIONS,
    cities: lexiconCities(),
    seats: REFERENCE_SEATS,
    offices: lexiconOffices(),
    holders: lexiconHolders(),
    ambiguities: REFERENCE_AMBIGUITIES,
  };
  return loaded;
}
