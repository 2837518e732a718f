import {
  REFERENCE_HOLDERS,
  type ReferenceHolder,
  type ReferenceTenure,
} from '@/db/reference/holders';
import { REFERENCE_OFFICES } from '@/db/reference/offices';
import type { ScriptName } from '@/lib/domain/event/event-record';
import { foldName } from '@/lib/domain/names/fold';
import { slugify } from '@/lib/domain/names/slugify';
import { successiveWindows, type TenureWindow, tenureWindow } from './tenure-window';

/** Someone whom the reference knows, as the diary would keep them. */
export interface ReferencePerson {
  /** The slug they get when the diary first names them, if nobody has it by then. */
  slug: string;
  name: string;
  party: string;
  /** Every spelling with its language and script, the preferred one first. */
  names: readonly ScriptName[];
  /** Folded form of every spelling. */
  keys: readonly string[];
  short: readonly string[] | undefined;
  terms: readonly ReferenceTerm[];
}

/** One tenure, with what is known of its days. */
export interface ReferenceTerm {
  office: string;
  party: string;
  window: TenureWindow;
  isOngoing: boolean;
  sources: NonNullable<ReferenceTenure['sources']>;
}

interface Reference {
  people: readonly ReferencePerson[];
  bySlug: ReadonlyMap<string, ReferencePerson>;
  byKey: ReadonlyMap<string, readonly ReferencePerson[]>;
  /** Who held an office of a party, by `termKey`. */
  byOffice: ReadonlyMap<string, readonly { person: ReferencePerson; term: ReferenceTerm }[]>;
}

let loaded: Reference | undefined;

/** The office-holders of db/reference, made at first use (about 20 ms) and kept (about 3 MB). */
export function referencePeople(): Reference {
  loaded ??= load();
  return loaded;
}

/** Under what the holders of an office of a party are found. */
export function termKey(office: string, party: string): string {
  return `${party} ${office}`;
}

/**
 * Whom a name of a party means: the one who bears it in any spelling, by party of nationality or of
 * office. Null when nobody or more than one does.
 */
export function referencePersonNamed(name: string, party: string | null): ReferencePerson | null {
  const bearers = referencePeople().byKey.get(foldName(name)) ?? [];
  const [only, ...others] = bearers.filter(
    (one) =>
      party === null || one.party === party || one.terms.some((term) => term.party === party),
  );
  return only && others.length === 0 ? only : null;
}

function load(): Reference {
  const windows = windowsOfTenures();
  const people = REFERENCE_HOLDERS.map((holder) => toPerson(holder, windows));
  const byKey = new Map<string, ReferencePerson[]>();
  const byOffice = new Map<string, { person: ReferencePerson; term: ReferenceTerm }[]>();
  for (const person of people) {
    for (const key of new Set(person.keys)) push(byKey, key, person);
    for (const term of person.terms) {
      push(byOffice, termKey(term.office, term.party), { person, term });
    }
  }
  const bySlug = new Map(people.map((person) => [person.slug, person]));
  return { people, bySlug, byKey, byOffice };
}

const shared = new Set(REFERENCE_OFFICES.flatMap((one) => (one.shared ? [one.slug] : [])));

/** Whether several people of a party hold the office at once. */
export function isSharedOffice(slug: string): boolean {
  return shared.has(slug);
}

function windowsOfTenures(): Map<ReferenceTenure, TenureWindow> {
  const byOffice = new Map<string, ReferenceTenure[]>();
  for (const { party, tenures } of REFERENCE_HOLDERS) {
    for (const one of tenures) push(byOffice, termKey(one.office, one.party ?? party), one);
  }
  return new Map(
    [...byOffice.values()].flatMap((tenures) => {
      const [first] = tenures;
      const alone = tenures.map(tenureWindow);
      const windows = first && isSharedOffice(first.office) ? alone : successiveWindows(alone);
      return tenures.flatMap((one, at): [ReferenceTenure, TenureWindow][] => {
        const window = windows[at];
        return window ? [[one, window]] : [];
      });
    }),
  );
}

function toPerson(
  { name, party, tenures, spellings, scripts, short }: ReferenceHolder,
  windows: ReadonlyMap<ReferenceTenure, TenureWindow>,
): ReferencePerson {
  const latin = [name, ...spellings].map((one) => ({ name: one, lang: 'en', script: 'Latn' }));
  const names = [...latin, ...scripts];
  return {
    slug: slugify(name),
    name,
    party,
    names,
    keys: names.map((one) => foldName(one.name)),
    short,
    terms: tenures.map((one) => ({
      office: one.office,
      party: one.party ?? party,
      window: windows.get(one) ?? tenureWindow(one),
      isOngoing: one.to === '..',
      sources: one.sources ?? [],
    })),
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
