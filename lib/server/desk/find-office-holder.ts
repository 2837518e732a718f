import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { office } from '@/db/schema';
import type { Day } from '@/lib/domain/dates/day';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import { fail, ok, type Result } from '@/lib/domain/errors';
import { PRECISIONS } from '@/lib/domain/event/vocabulary';
import { canSeeDesk } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import { type Ctx, today } from '@/lib/server/ctx';
import { officeSlugsOf } from '@/lib/server/gazetteer/office-slugs';
import { findHolder, type OfficeHolder } from '@/lib/server/queries/find-holder';

const schema = z.strictObject({
  /** Slug of an office of the diary. */
  office: z.string().max(200),
  edtf: z.string().max(60).nullable(),
  precision: z.enum(PRECISIONS).nullable(),
});

/** A person as a form takes them: without a slug they are made when the event is saved. */
export interface HolderChoice {
  slug: string | null;
  name: string;
}

/** Who holds an office on the day of an event. */
export interface OfficeOnDay {
  /** The first day of the event; today where it has no date. */
  day: Day;
  /** Null when it is not known who will hold it then. */
  holder: HolderChoice | null;
  /** Who holds it today, where that is another and the event is still to come. */
  until: HolderChoice | null;
}

/**
 * Who holds an office of the diary when an event takes place. Null for an office of which no holder
 * is known. `forbidden` below editor.
 */
export async function findOfficeHolder(
  ctx: Ctx,
  request: unknown,
): Promise<Result<OfficeOnDay | null>> {
  const allowed = authorize(ctx.actor, canSeeDesk(ctx.actor));
  if (!allowed.ok) return allowed;
  const parsed = schema.safeParse(request);
  if (!parsed.success) return fail('bad-request', 'This names no office.');
  const dates = deriveDates(parsed.data.edtf, parsed.data.precision ?? undefined);
  const now = today(ctx);
  const day = (dates.ok ? dates.value.earliest : null) ?? now;
  const [row] = await ctx.db
    .select({ title: office.title, party: office.party })
    .from(office)
    .where(eq(office.slug, parsed.data.office));
  const [slug] = row ? officeSlugsOf(row.title, row.party) : [];
  if (!row || !slug) return ok(null);
  const of = { office: slug, party: row.party };
  const [holder] = await findHolder(ctx, of, day);
  const [current] = day > now ? await findHolder(ctx, of, now) : [];
  if (!holder && !current) return ok(null);
  return ok({
    day,
    holder: holder ? toChoice(holder) : null,
    until: current && current.slug !== holder?.slug ? toChoice(current) : null,
  });
}

function toChoice({ slug, name, isInDiary }: OfficeHolder): HolderChoice {
  return { slug: isInDiary ? slug : null, name };
}
