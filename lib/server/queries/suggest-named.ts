import { asc } from 'drizzle-orm';
import { REFERENCE_PARTIES } from '@/db/reference/parties';
import { office, outlet } from '@/db/schema';
import { TOPICS } from '@/lib/domain/agenda/taxonomy';
import type { Suggestion } from '@/lib/domain/event/suggestions';
import { foldName } from '@/lib/domain/names/fold';
import type { Ctx } from '@/lib/server/ctx';
import {
  beginsFirst,
  MOST_SUGGESTIONS,
  matchesWords,
  type Needle,
  rankName,
} from './suggest-match';

/** States and organisations by name in any language, alias, adjective or code. */
export async function suggestParties(_ctx: Ctx, needle: Needle): Promise<Suggestion[]> {
  return ranked(foldedParties(), needle, ({ keys }) => keys).map(({ code, name }) => ({
    type: 'party',
    slug: code,
    label: name,
    hint: code,
  }));
}

let parties: { code: string; name: string; keys: string[] }[] | undefined;

/** The reference parties, which the database holds alike, with every name folded once. */
function foldedParties() {
  parties ??= REFERENCE_PARTIES.map(
    ({ code, name, shortName, adjective, demonyms, aliases, names }) => ({
      code,
      name,
      keys: [code, name, shortName, adjective, ...demonyms, ...aliases]
        .concat(names.map((one) => one.name))
        .map(foldName),
    }),
  );
  return parties;
}

/** Topics of the taxonomy; the child's hint is its parent. */
export async function suggestTopics(_ctx: Ctx, needle: Needle): Promise<Suggestion[]> {
  return ranked(TOPICS, needle, (one) => [foldName(one.slug)]).map((one) => ({
    type: 'topic',
    slug: one.slug,
    label: topicName(one.slug),
    hint: one.parent ? topicName(one.parent) : '',
  }));
}

/** Offices by full title, "Prime Minister of Iraq". */
export async function suggestOffices(ctx: Ctx, needle: Needle): Promise<Suggestion[]> {
  const rows = await ctx.db
    .select({ slug: office.slug, label: office.title, hint: office.party })
    .from(office)
    .where(matchesWords(office.slug, needle, '-'))
    .orderBy(beginsFirst(office.slug, needle, '-'), asc(office.title), asc(office.slug))
    .limit(MOST_SUGGESTIONS);
  return rows.map((row) => ({ type: 'office', ...row }));
}

/** Publishers, with their grade. */
export async function suggestOutlets(ctx: Ctx, needle: Needle): Promise<Suggestion[]> {
  const rows = await ctx.db
    .select({ slug: outlet.slug, label: outlet.name, reliability: outlet.reliability })
    .from(outlet)
    .where(matchesWords(outlet.slug, needle, '-'))
    .orderBy(beginsFirst(outlet.slug, needle, '-'), asc(outlet.name), asc(outlet.slug))
    .limit(MOST_SUGGESTIONS);
  return rows.map(({ slug, label, reliability }) => ({
    type: 'outlet',
    slug,
    label,
    hint: reliability,
  }));
}

function ranked<One>(
  all: readonly One[],
  needle: Needle,
  namesOf: (one: One) => readonly string[],
): One[] {
  return all
    .flatMap((one) => {
      const ranks = namesOf(one).flatMap((name) => rankName(name, needle) ?? []);
      return ranks.length === 0 ? [] : [{ one, rank: Math.min(...ranks) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_SUGGESTIONS)
    .map(({ one }) => one);
}

function topicName(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
