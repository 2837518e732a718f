import type { OfficeReading } from '../mentions';
import type { World } from '../world';
import type { OfficeMention, TokenSpan } from './person-mention';

/** The office that a phrase names, for one party. */
export interface ChosenOffice extends TokenSpan {
  slug: string;
  /** The party that the word itself names: "UN chief". */
  implies: string | null;
  /** "leader", "counterpart": which office it is must come from elsewhere. */
  isGeneric: boolean;
}

const GENERIC = new Set(['leader', 'counterpart', 'head-of-state', 'head-of-government']);
/** Offices of a party's apparatus, named beside the one in the state. */
const LESSER = new Set([
  'general-secretary',
  'chairman',
  'state-councillor',
  'state-councilor',
  'vice-chairman',
]);
/** Posts that every organisation has: the slug says whose it is. */
const OF_ORGANISATION = new Set([
  'secretary-general',
  'president',
  'chairman',
  'director-general',
  'chairperson',
]);

/** The first office of a phrase that is not only a deputy's or a party's, as said of the party. */
export function chooseOffice(
  offices: readonly OfficeMention[],
  party: string | null,
  world: World,
): ChosenOffice | null {
  const chosen = offices.flatMap((office) => resolve(office, party, world) ?? []);
  return (
    chosen.find((one) => !one.isGeneric && !one.isLesser) ??
    chosen.find((one) => !one.isGeneric) ??
    chosen[0] ??
    null
  );
}

function resolve(
  office: OfficeMention,
  party: string | null,
  world: World,
): (ChosenOffice & { isLesser: boolean }) | null {
  const reading = readingFor(office.readings, party);
  if (!reading) return null;
  const implied =
    reading.word.implies ??
    (reading.word.only?.length === 1 ? (reading.word.only[0] ?? null) : null);
  const whose = party ?? implied;
  const isOrganisation = whose !== null && world.partyOf(whose)?.kind === 'organisation';
  const slug =
    isOrganisation && OF_ORGANISATION.has(reading.slug)
      ? `${whose.toLowerCase()}-${reading.slug}`
      : reading.slug;
  const isPrefixed = office.prefix !== null && !slug.startsWith(`${office.prefix}-`);
  return {
    first: office.first,
    last: office.last,
    slug: isPrefixed ? `${office.prefix}-${slug}` : slug,
    implies: implied,
    isGeneric: GENERIC.has(reading.slug),
    isLesser: office.prefix !== null || LESSER.has(slug) || /^(?:deputy|vice)-/.test(slug),
  };
}

/** The meaning of an office word for a party: one said of it alone before one said of many. */
export function readingFor(
  readings: readonly OfficeReading[],
  party: string | null,
): OfficeReading | undefined {
  const possible = readings.filter(({ word }) => {
    if (party === null)
      return word.only === undefined || word.only.length === 1 || word.implies !== undefined;
    return (word.only?.includes(party) ?? true) && !(word.except?.includes(party) ?? false);
  });
  const own = possible.find(({ word }) => party !== null && word.only?.includes(party));
  return (
    own ??
    possible.find(
      ({ word }) => party === null || word.implies === undefined || word.implies === party,
    ) ??
    possible[0]
  );
}
