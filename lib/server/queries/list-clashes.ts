import { and, arrayOverlaps, eq, gte, inArray, isNull, lte, ne } from 'drizzle-orm';
import { z } from 'zod';
import { event, eventCard, eventIndex, office, person, personName } from '@/db/schema';
import { addDays } from '@/lib/domain/dates/day';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { tagKey } from '@/lib/domain/event/facts';
import { type Clash, DUPLICATE_DAYS, findClashes } from '@/lib/domain/event/find-clashes';
import { PRECISIONS } from '@/lib/domain/event/vocabulary';
import { foldName } from '@/lib/domain/names/fold';
import { canSeeDesk } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { findTags } from '@/lib/server/projection/tags';

const names = z.array(z.string().max(200)).max(200);

/** What a form says of an event, as far as it can clash; a person may be named but not known. */
const subjectSchema = z.strictObject({
  id: z.uuid().nullable(),
  edtf: z.string().max(60).nullable(),
  precision: z.enum(PRECISIONS).nullable(),
  places: names,
  people: names,
  /** Of people nobody has chosen from the diary, in any script. */
  personNames: names,
  offices: names,
  visitors: names,
  hosts: names,
});
export type ClashRequest = z.input<typeof subjectSchema>;

/** Candidates looked at: more than one person can clash with in three weeks. */
const MOST_CANDIDATES = 200;
const MOST_SHOWN = 6;

/**
 * Events of the diary, drafts too, that an event being written clashes with: likely the same one, or
 * someone would be in two places at once. Nothing for an event without a date. `forbidden` below
 * editor.
 */
export async function listClashes(ctx: Ctx, request: unknown): Promise<Result<Clash[]>> {
  const allowed = authorize(ctx.actor, canSeeDesk(ctx.actor));
  if (!allowed.ok) return allowed;
  const parsed = subjectSchema.safeParse(request);
  if (!parsed.success) return fail('bad-request', 'This is nothing that could clash.');
  const { id, edtf, precision, personNames, ...subject } = parsed.data;
  const dates = deriveDates(edtf, precision ?? undefined);
  if (!dates.ok || !dates.value.earliest || !dates.value.latest) return ok([]);
  const [people, offices] = await Promise.all([
    findPeople(ctx, subject.people, personNames),
    findOfficeTitles(ctx, subject.offices),
  ]);
  const tags = await findTags(ctx.db, [
    ...people.map((slug) => tagKey('person', slug)),
    ...(offices.length > 0 ? subject.visitors.map((code) => tagKey('visitor', code)) : []),
  ]);
  if (tags.size === 0) return ok([]);
  const rows = await ctx.db
    .select({ card: eventCard.card })
    .from(eventIndex)
    .innerJoin(event, and(eq(event.id, eventIndex.eventId), isNull(event.deletedAt)))
    .innerJoin(eventCard, eq(eventCard.eventId, eventIndex.eventId))
    .where(
      and(
        arrayOverlaps(eventIndex.tags, [...tags.values()]),
        gte(eventIndex.latest, addDays(dates.value.earliest, -DUPLICATE_DAYS)),
        lte(eventIndex.earliest, addDays(dates.value.latest, DUPLICATE_DAYS)),
        id === null ? undefined : ne(eventIndex.eventId, id),
      ),
    )
    .orderBy(eventIndex.earliest, eventIndex.eventId)
    .limit(MOST_CANDIDATES);
  const found = findClashes(
    { ...subject, dates: dates.value, people, offices },
    rows.map((row) => row.card),
  );
  return ok(found.slice(0, MOST_SHOWN));
}

/** Slugs of the people who were chosen, and of those who bear a name that was typed. */
async function findPeople(ctx: Ctx, slugs: string[], typed: string[]): Promise<string[]> {
  if (typed.length === 0) return slugs;
  const rows = await ctx.db
    .selectDistinct({ slug: person.slug })
    .from(personName)
    .innerJoin(person, eq(person.id, personName.personId))
    .where(inArray(personName.nameKey, typed.map(foldName)));
  return [...new Set([...slugs, ...rows.map((row) => row.slug)])];
}

async function findOfficeTitles(ctx: Ctx, slugs: string[]): Promise<string[]> {
  if (slugs.length === 0) return [];
  const rows = await ctx.db
    .select({ title: office.title })
    .from(office)
    .where(inArray(office.slug, slugs));
  return rows.map((row) => row.title);
}
