import { type Day, daysBetween } from '@/lib/domain/dates/day';
import { sameName } from '@/lib/domain/names/same-name';
import type { LexiconHolder, LexiconTenure } from '../lexicon';
import { isInTenure, type World } from '../world';
import type { PersonMention } from './person-mention';

/** What a holder is looked for with. */
export interface HolderSetting {
  world: World;
  published: Day;
  /** Those whom the text has named so far. */
  known: ReadonlySet<LexiconHolder>;
}

/** What a mention says of somebody. */
export interface Said {
  written: string | null;
  party: string | null;
  office: string | null;
}

/** Whom a name means: a holder in office at the time before one that was or will be. */
export function findHolder(
  mention: PersonMention,
  { written, party, office }: Said,
  { world, published, known }: HolderSetting,
): LexiconHolder | null {
  const own = mention.holders.filter((holder) => fits(holder, party));
  // "the Congolese president Sassou-Nguesso": of which Congo, his office tells.
  const named =
    own.length > 0 || !mention.name || mention.name.last === mention.name.first
      ? own
      : mention.holders.filter((holder) =>
          holder.tenures.some((tenure) => tenure.office === office),
        );
  const candidates =
    named.length > 0 || written === null || party === null
      ? named
      : spelledLike(written, party, office, world);
  const ranked = candidates
    .map((holder) => {
      // Whoever was named in full before is meant by the family name after.
      const isNamed = known.has(holder);
      return { holder, distance: isNamed ? -1 : distanceOf(holder, party, office, published) };
    })
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.holder ?? null;
}

function fits(holder: LexiconHolder, party: string | null): boolean {
  return (
    party === null ||
    holder.party === party ||
    holder.tenures.some((tenure) => tenure.party === party)
  );
}

/** Holders of the party whose name can be spelled so. */
function spelledLike(
  written: string,
  party: string,
  office: string | null,
  world: World,
): LexiconHolder[] {
  const isFull = /\s/.test(written);
  const family = written.split(/[\s-]/).at(-1)?.toLowerCase() ?? '';
  const found = world.holdersOf(party).filter(({ holder, tenure }) => {
    if (isFull) return [holder.name, ...holder.spellings].some((name) => sameName(written, name));
    return tenure.office === office && holder.name.toLowerCase().endsWith(family);
  });
  return [...new Set(found.map(({ holder }) => holder))];
}

/** Days between the day and the nearest tenure that fits; another office or party counts years. */
function distanceOf(
  holder: LexiconHolder,
  party: string | null,
  office: string | null,
  day: Day,
): number {
  const distances = holder.tenures.map(
    (tenure) =>
      daysFrom(tenure, day) +
      (party !== null && tenure.party !== party ? 100_000 : 0) +
      (office !== null && tenure.office !== office ? 2_000 : 0),
  );
  return Math.min(...distances, 1_000_000);
}

function daysFrom(tenure: LexiconTenure, day: Day): number {
  if (isInTenure(tenure, day)) return 0;
  if (tenure.from !== null && tenure.from > day) return daysBetween(day, tenure.from) + 30;
  return tenure.until === null ? 0 : daysBetween(tenure.until, day);
}

const UNDATED = 1500;

function isAbroad({ party }: LexiconTenure, holder: LexiconHolder): boolean {
  return holder.party !== party && holder.tenures.some((one) => one.party !== party);
}

export function bestTenure(
  holder: LexiconHolder,
  { party, office }: Omit<Said, 'written'>,
  day: Day,
): LexiconTenure | null {
  // "Foreign Minister Tajani": not the parliament that he presided over before.
  const isSaid = (one: LexiconTenure) => Number(one.office === office);
  // An office abroad of which no day is known is thought of last.
  const distance = (one: LexiconTenure): number =>
    daysFrom(one, day) +
    (one.from === null && one.until === null && isAbroad(one, holder) ? UNDATED : 0);
  const own = holder.tenures.filter((tenure) => party === null || tenure.party === party);
  const tenures = own.length > 0 ? own : holder.tenures;
  const [best = null] = [...tenures].sort(
    (a, b) =>
      isSaid(b) - isSaid(a) ||
      distance(a) - distance(b) ||
      rankOf(a) - rankOf(b) ||
      (b.from ?? '').localeCompare(a.from ?? ''),
  );
  return best;
}

/** Of offices held at once the one a person is known by. */
const RANKS = [
  'president',
  'king',
  'queen',
  'emperor',
  'emir',
  'sultan',
  'pope',
  'leader',
  'chancellor',
  'premier',
  'crown-prince',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
];

function rankOf({ office, party }: LexiconTenure): number {
  const rank = RANKS.indexOf(office);
  if (rank >= 0) return rank;
  const isHead =
    office.startsWith(`${party.toLowerCase()}-`) ||
    /-(?:secretary-general|president)$/.test(office);
  return isHead ? 0 : RANKS.length;
}

/** The party that is said, unless the holder never held an office of it. */
export function partyOfHolder(
  holder: LexiconHolder,
  said: string | null,
  tenure: LexiconTenure | null,
): string | null {
  return said !== null && (tenure === null || fits(holder, said))
    ? said
    : (tenure?.party ?? holder.party ?? null);
}
