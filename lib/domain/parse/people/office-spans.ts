import type { Mention, OfficeReading } from '../mentions';
import type { Token } from '../tokens';

/** An office named in the text: the tokens of its words alone. */
export interface OfficeSpan {
  first: number;
  last: number;
  /** What it can be; which one the party decides. */
  readings: readonly OfficeReading[];
  isPlural: boolean;
}

/** What ministers are for, in the order of a slug's first word; the value is the slug's word. */
const FIELDS = new Map<string, string>(
  `foreign external defence defense=defence war=defence national health oil petroleum=oil energy electricity power=electricity
  trade commerce finance treasury economy economic=economy economics=economy interior home internal=interior justice transport
  transportation=transport roads=transport infrastructure agriculture food education higher=education science research technology
  digital culture tourism industry investment environment climate ecology=environment labour labor=labour social welfare=social
  water irrigation=water housing construction urban planning development communications information media youth sports sport=sports
  religious security migration immigration displacement=migration works mines mining=mines maritime fisheries women family
  aviation railways=transport european=europe europe commercial=trade intelligence parliamentary cabinet`
    .split(/\s+/)
    .map((entry) => {
      const [word = '', slug = word] = entry.split('=');
      return [word, slug];
    }),
);
/** Words about a field that name none. */
const FILLERS = new Set(
  `and of for the affairs relations international cooperation expatriates diaspora resources mineral natural public military
  integration union african arab regional commonwealth general state national armed veterans rural`.split(
    /\s+/,
  ),
);
const NOUNS = new Map([
  ['minister', false],
  ['ministers', true],
  ['secretary', false],
  ['secretaries', true],
]);
/** A secretary of these is a minister: of the American cabinet and the British. */
const SECRETARIES = new Set(
  'foreign defence treasury home commerce energy health interior transport trade agriculture labour education justice'.split(
    ' ',
  ),
);
const LONGEST_FIELD = 7;

/** Every office in the text: those of the lexicon, and ministers of anything. */
export function findOffices(tokens: readonly Token[], mentions: readonly Mention[]): OfficeSpan[] {
  const named = mentions.flatMap((mention): OfficeSpan[] =>
    mention.kind === 'office' && !isHonorific(mention.offices)
      ? [
          {
            first: mention.first,
            last: mention.last,
            readings: mention.offices,
            isPlural: mention.offices.every((one) => one.isPlural),
          },
        ]
      : [],
  );
  const all = [...named, ...tokens.flatMap((_, at) => readMinister(tokens, at) ?? [])];
  return withoutOverlaps(all);
}

/** "Prince" and "Sheikh" before a name are no office, but in the few states that a prince rules. */
function isHonorific(offices: readonly OfficeReading[]): boolean {
  return offices.every((office) => office.slug === 'prince');
}

/** The longer of two that share a token; of equals the lexicon's. */
function withoutOverlaps(spans: readonly OfficeSpan[]): OfficeSpan[] {
  const sorted = spans
    .map((span, order) => ({ span, order }))
    .sort((a, b) => a.span.first - b.span.first || b.span.last - a.span.last || a.order - b.order);
  const kept: OfficeSpan[] = [];
  for (const { span } of sorted) {
    const previous = kept.at(-1);
    if (!previous || previous.last < span.first) kept.push(span);
    else if (span.last - span.first > previous.last - previous.first) kept.splice(-1, 1, span);
  }
  return kept;
}

/** "oil minister", "Minister of Foreign Affairs and Trade", "Defense Secretary". */
function readMinister(tokens: readonly Token[], at: number): OfficeSpan | null {
  const noun = tokens[at];
  if (noun?.text === 'SG') {
    const slug = 'secretary-general';
    return {
      first: at,
      last: at,
      readings: [{ slug, word: { text: 'SG' }, isPlural: false }],
      isPlural: false,
    };
  }
  const isPlural = noun && NOUNS.get(noun.key);
  if (!noun || isPlural === undefined) return null;
  const isSecretary = noun.key.startsWith('secretar');
  const ahead = tokens[at + 1]?.key;
  if (ahead === 'of' || ahead === 'for') {
    const after = readFieldAfter(tokens, at + 2);
    if (after && !isSecretary) return spanOf(at, after.last, after.field, isPlural);
    if (after && SECRETARIES.has(after.field)) return spanOf(at, after.last, after.field, isPlural);
  }
  const before = readFieldBefore(tokens, at - 1);
  if (!before || (isSecretary && !SECRETARIES.has(before.field))) return null;
  return spanOf(before.first, at, before.field, isPlural);
}

function spanOf(first: number, last: number, field: string, isPlural: boolean): OfficeSpan {
  const slug = `${field === 'external' ? 'foreign' : field}-minister`;
  const reading = { slug, word: { text: slug }, isPlural };
  return { first, last, readings: [reading], isPlural };
}

/** The fields after "minister of": foreign and defence before all others. */
function readFieldAfter(
  tokens: readonly Token[],
  from: number,
): { last: number; field: string } | null {
  const fields: string[] = [];
  let last = -1;
  for (let at = from; at < from + LONGEST_FIELD; at += 1) {
    const token = tokens[at];
    if (!token || !/^[\s,]*$/.test(token.before) || (at > from && tokens[at - 1]?.isPossessive))
      break;
    const field = FIELDS.get(token.key);
    if (field !== undefined) fields.push(field);
    else if (!FILLERS.has(token.key)) break;
    if (
      field !== undefined ||
      ['affairs', 'relations', 'cooperation', 'resources', 'expatriates'].includes(token.key)
    )
      last = at;
  }
  const field = mainField(fields);
  return last < 0 || field === null ? null : { last, field };
}

/** The fields before "minister": "trade and industry minister", "External Affairs Minister". */
function readFieldBefore(
  tokens: readonly Token[],
  from: number,
): { first: number; field: string } | null {
  const fields: string[] = [];
  let first = -1;
  for (let at = from; at > from - LONGEST_FIELD + 2; at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || !next || !/^[\s,]*$/.test(next.before) || token.isPossessive) break;
    const field = FIELDS.get(token.key);
    if (field !== undefined) {
      fields.unshift(field);
      first = at;
    } else if (!FILLERS.has(token.key) || token.key === 'the' || token.key === 'of') break;
  }
  const field = mainField(fields);
  return first < 0 || field === null ? null : { first, field };
}

function mainField(fields: readonly string[]): string | null {
  const main = ['foreign', 'external', 'defence'].find((field) => fields.includes(field));
  return main ?? fields.find((field) => field !== 'national') ?? null;
}
