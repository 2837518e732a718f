import { REFERENCE_OFFICES, type ReferenceOffice } from '@/db/reference/offices';
import { REFERENCE_PARTIES } from '@/db/reference/parties';
import { foldName } from '@/lib/domain/names/fold';
import { HOLDS_FOR_NOW } from '@/lib/domain/people/office-rules';

interface Meaning {
  slug: string;
  only?: readonly string[];
  except?: readonly string[];
}

const meanings = new Map<string, Meaning[]>();
for (const office of REFERENCE_OFFICES) {
  for (const { text, only, except } of office.words) {
    mean(text, { slug: office.slug, ...(only && { only }), ...(except && { except }) });
  }
  if (office.of !== undefined) mean(office.title, { slug: office.slug, only: [office.of] });
  else if (!meanings.has(foldName(office.title))) mean(office.title, { slug: office.slug });
  for (const [code, title] of Object.entries(office.titles ?? {})) {
    mean(title, { slug: office.slug, only: [code] });
  }
}

function mean(text: string, meaning: Meaning): void {
  const key = foldName(text);
  meanings.set(key, [...(meanings.get(key) ?? []), meaning]);
}

const namesOf = new Map(
  REFERENCE_PARTIES.map(({ code, name, shortName, adjective, aliases }) => [
    code,
    [name, shortName, adjective, ...aliases].map(foldName).sort((a, b) => b.length - a.length),
  ]),
);

/**
 * The offices in general that a title in full is of: "Prime Minister of Iraq" → prime-minister,
 * "Crown Prince and Prime Minister of Saudi Arabia" → both, "Acting Foreign Secretary" of GB →
 * foreign-minister. Empty for a title that nobody else would have.
 * @param party code of the office's party
 */
export function officeSlugsOf(title: string, party: string): string[] {
  const said = foldName(title);
  const full = withoutTime(said);
  const bare = withoutTime(withoutParty(full, party));
  for (const text of [said, full, bare, bare.split(' for ')[0] ?? '']) {
    const found = lookUp(text, party);
    if (found.length > 0) return found;
  }
  return [...new Set(bare.split(' and ').flatMap((part) => lookUp(part.trim(), party)))];
}

function withoutTime(title: string): string {
  return title.replace(HOLDS_FOR_NOW, '').replace(/ +/g, ' ').trim();
}

function lookUp(text: string, party: string): string[] {
  const found = (meanings.get(text) ?? []).filter(
    ({ only, except }) => (only?.includes(party) ?? true) && !except?.includes(party),
  );
  return [...new Set(found.map((one) => one.slug))];
}

/** A title, folded, without the name of its party: "Prime Minister of Iraq" → "prime minister". */
export function withoutParty(title: string, party: string): string {
  const folded = foldName(title);
  for (const name of namesOf.get(party) ?? []) {
    for (const end of [` of the ${name}`, ` of ${name}`]) {
      if (folded.endsWith(end)) return folded.slice(0, -end.length);
    }
    if (folded.startsWith(`${name} `)) return folded.slice(name.length + 1);
  }
  return folded;
}

const bySlug = new Map(REFERENCE_OFFICES.map((office) => [office.slug, office]));

/** What a party calls an office in general, without the party: foreign-minister of US → "Secretary of State". */
export function officeTitleIn(slug: string, party: string): string | null {
  const office: ReferenceOffice | undefined = bySlug.get(slug);
  return office ? (office.titles?.[party] ?? office.title) : null;
}
