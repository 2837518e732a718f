import type { Day } from '@/lib/domain/dates/day';

/**
 * What the reader of texts knows of the world, as plain data. Names stand as they are written, in
 * any script; they are compared without case, accents, apostrophes and hyphens, and the Arabic
 * article is found however it is written (`foldName`), so one spelling of those is enough.
 */
export interface Lexicon {
  parties: readonly LexiconParty[];
  /** Parts of the world that are no party: "Africa", "the Gulf", "Middle East". A tour goes there. */
  regions: readonly LexiconRegion[];
  /** Of several with one name the one that is meant without a country comes first. */
  cities: readonly LexiconCity[];
  /** Buildings and grounds that stand for a government: "Kremlin", "White House", "Camp David". */
  seats: readonly LexiconSeat[];
  offices: readonly LexiconOffice[];
  holders: readonly LexiconHolder[];
  ambiguities: readonly LexiconAmbiguity[];
}

/** A state or an organisation. */
export interface LexiconParty {
  /** Code of the diary: "IQ", "XK", "EU", "NATO". */
  code: string;
  kind: 'state' | 'former-state' | 'organisation';
  /** The party itself: "Iraq", "Republic of Iraq", "U.A.E.", "العراق", "Ирак" and its cases. */
  names: readonly string[];
  /** Its people and the adjective before an office: "Iraqi", "Iraqis", "Emirati", "иракский". */
  demonyms: readonly string[];
}

export interface LexiconRegion {
  /** "Africa"; as written in a title. */
  name: string;
  /** Other names and adjectives: "African", "Gulf states". */
  aliases: readonly string[];
  /** Parties in it, for "two African countries"; may be empty. */
  parties: readonly string[];
}

export interface LexiconCity {
  /** The name to give back, in English reporting: "Kyiv". */
  name: string;
  party: string;
  /** Other spellings and former names: "Kiev", "Київ", "Киеве", "كييف". */
  aliases: readonly string[];
  /** People; a small town is believed only where the text says that it is a place. */
  population: number;
  /** The seat of the government: "Tehran and Moscow agreed" may speak of the states. */
  isCapital: boolean;
  /** A scene of visits, however few live there: "Camp David", "Davos", "Bürgenstock". */
  isNotable?: boolean;
  /** Its name is also an English word or a person's: "Nice", "Reading", "Date", "Lincoln". */
  isWord?: boolean;
}

export interface LexiconSeat {
  names: readonly string[];
  party: string;
  /** Name of the city in `cities`, null when it is in none. */
  city: string | null;
}

export interface LexiconOffice {
  /** "prime-minister", "un-secretary-general". */
  slug: string;
  words: readonly LexiconOfficeWord[];
}

/** A word for an office, and of whom it is said: "chancellor" of DE and AT only. */
export interface LexiconOfficeWord {
  /** Singular: "prime minister", "PM", "premier", "رئيس الوزراء", "премьер-министр". */
  text: string;
  /** Irregular plural where adding "s" to the last word is wrong: "secretaries of state". */
  plural?: string;
  /** Said of these parties only. */
  only?: readonly string[];
  /** Never said of these: "premier" of CN is an office of its own. */
  except?: readonly string[];
  /** Whose it is when the text names no party: "Pope" VA, "UN chief" UN, "Foreign Secretary" GB. */
  implies?: string;
}

/** A person who holds or held an office that travels. */
export interface LexiconHolder {
  /** Slug of the diary's person, null when the diary has none. */
  person: string | null;
  /** The preferred full name in Latin letters: "Mohammed Shia al-Sudani". */
  name: string;
  /** Full names in other spellings and scripts: "Muhammad Shia al-Sudani", "محمد شياع السوداني". */
  spellings: readonly string[];
  /** What may stand alone for the person: "Sudani", "Macron", "Xi", "MBS", "السوداني", "Путин". */
  shortNames: readonly string[];
  /** Party of nationality, for someone without a known tenure. */
  party?: string | null;
  /** By time; two may overlap. */
  tenures: readonly LexiconTenure[];
}

export interface LexiconTenure {
  /** Slug of an office: "prime-minister"; one that `offices` lacks is allowed. */
  office: string;
  party: string;
  /** First and last day, both inclusive; null where not known or still open. */
  from: Day | null;
  until: Day | null;
}

/** A word that means more than one thing: "Georgia", "Congolese", "Jordan", "Korean". */
export interface LexiconAmbiguity {
  /** As written; compared like every name. */
  word: string;
  /** Tried in turn; the first of which a clue stands in the text decides. */
  readings: readonly LexiconReading[];
  /** Code without a clue; null: it then means no party. */
  otherwise: string | null;
}

export interface LexiconReading {
  /** Null: it means no party, like the Georgia of Atlanta. */
  party: string | null;
  /** Names or words anywhere in the text: "Brazzaville", "Atlanta", "governor". */
  clues: readonly string[];
}
