import { REFERENCE_OFFICES, type ReferenceOffice } from '@/db/reference/offices';
import { REFERENCE_PARTIES } from '@/db/reference/parties';
import type { LexiconOffice, LexiconOfficeWord } from '@/lib/domain/parse/lexicon';

const partyOf = new Map(REFERENCE_PARTIES.map((party) => [party.code, party]));

/** Every office with the words for it; those of an organisation in all its names. */
export function lexiconOffices(): LexiconOffice[] {
  return REFERENCE_OFFICES.map((office) => ({
    slug: office.slug,
    words: [...office.words, ...wordsOfOrganisation(office)],
  }));
}

/**
 * "IAEA Director General", "Director General of the IAEA", "IAEA chief", and the title alone where
 * the text is of the IAEA. The office that stands first of an organisation leads it.
 */
function wordsOfOrganisation(office: ReferenceOffice): LexiconOfficeWord[] {
  const { title, of } = office;
  const party = of === undefined ? undefined : partyOf.get(of);
  if (of === undefined || !party) return [];
  const names = [...new Set([party.shortName, party.name, ...party.aliases])];
  const alone = { text: title, only: [of] };
  if (names.some((name) => title.includes(name))) return [alone];
  const leads = REFERENCE_OFFICES.find((one) => one.of === of) === office;
  const phrases = names.flatMap((name) => [
    `${name} ${title}`,
    `${title} of ${name}`,
    `${title} of the ${name}`,
    ...(leads ? [`${name} chief`, `${name} head`, `head of ${name}`, `head of the ${name}`] : []),
  ]);
  return [...phrases.map((text) => ({ text, implies: of })), alone];
}
