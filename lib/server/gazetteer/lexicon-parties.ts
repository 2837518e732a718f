import { REFERENCE_PARTIES } from '@/db/reference/parties';
import { russianCases } from '@/lib/domain/names/russian-cases';
import type { LexiconParty } from '@/lib/domain/parse/lexicon';

/** Every party with all that it and its people are called, Russian names in all their cases. */
export function lexiconParties(): LexiconParty[] {
  return REFERENCE_PARTIES.map(
    ({ code, kind, name, shortName, adjective, demonyms, aliases, names }) => ({
      code,
      kind,
      names: [
        ...new Set([
          name,
          shortName,
          ...aliases,
          ...names.flatMap((one) => (one.lang === 'ru' ? russianCases(one.name) : [one.name])),
        ]),
      ],
      demonyms: [...new Set([adjective, ...demonyms])],
    }),
  );
}
