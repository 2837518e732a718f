import { z } from 'zod';
import { hasOpenEnd } from '@/lib/domain/dates/date-qualifiers';
import { daySchema } from '@/lib/domain/dates/day-schema';
import { type EdtfPoint, parseEdtf } from '@/lib/domain/dates/edtf';
import type { EventDates } from '@/lib/domain/dates/event-dates';
import type { CardParticipant, EventCard } from './event-card';
import { EVENT_KINDS, PRECISIONS, STATUSES } from './vocabulary';

/** What the lanes of a timeline stand for. */
export const TIMELINE_LANES = ['host', 'visitor', 'person', 'topic', 'kind'] as const;
export type TimelineLanes = (typeof TIMELINE_LANES)[number];

/** Above this many dated or windowed events in the range the answer is a density, not bars. */
export const MAX_TIMELINE_EVENTS = 1200;
/** More lanes than this end in one lane of role "other", which takes the smallest. */
export const MAX_TIMELINE_LANES = 120;
/** Longest list of undated or of postponed events; the totals beside them are whole. */
export const MAX_TIMELINE_ASIDE = 60;

/** One lane. `count` is of the whole filter, so that it and the order stand still while panning. */
export const timelineLaneSchema = z.object({
  /** Party code, person slug, topic slug or kind; empty for the roles "none" and "other". */
  key: z.string(),
  /** Name in words; empty for the roles "none" and "other", which the reader's language names. */
  label: z.string(),
  /** "none" holds events without any value (no topic, no person); "other" the smallest lanes. */
  role: z.enum(['value', 'none', 'other']),
  count: z.int().nonnegative(),
});
export type TimelineLane = z.infer<typeof timelineLaneSchema>;

const slotSchema = z.object({ earliest: daySchema, latest: daySchema });

/** What a bar, its label, its card and a mark in the margin need of an event. */
const barFields = {
  id: z.uuid(),
  slug: z.string(),
  /** Title in its short length, and in code form for narrow bars. */
  title: z.string(),
  code: z.string(),
  edtf: z.string().nullable(),
  precision: z.enum(PRECISIONS),
  status: z.enum(STATUSES),
  kind: z.enum(EVENT_KINDS),
  /** At most three topic slugs, the leading one first. */
  topics: z.array(z.string()).max(3),
  /** Party codes, each once, in order. */
  visitors: z.array(z.string()),
  hosts: z.array(z.string()),
  part_of: z.object({ slug: z.string(), title: z.string() }).nullable(),
  /** The dates it had before its last move or its postponement, when they had a window. */
  was: slotSchema.extend({ edtf: z.string().nullable(), precision: z.enum(PRECISIONS) }).nullable(),
};

/** An event with days or a window, as a bar. */
export const timelineBarSchema = z.object({
  ...barFields,
  ...slotSchema.shape,
  /** "unsure" ends carry an EDTF qualifier; an "open" end is not known at all. */
  start: z.enum(['sure', 'unsure']),
  end: z.enum(['sure', 'unsure', 'open']),
  /** Indexes into `lanes`, at least one: a visit to two hosts stands in both lanes. */
  lanes: z.array(z.int().nonnegative()).min(1),
});
export type TimelineBar = z.infer<typeof timelineBarSchema>;

/** An event without any window: undated, or postponed without a new date. */
export const timelineAsideSchema = z.object(barFields);
export type TimelineAside = z.infer<typeof timelineAsideSchema>;

const asideListSchema = z.object({
  total: z.int().nonnegative(),
  events: z.array(timelineAsideSchema).max(MAX_TIMELINE_ASIDE),
});

const commonFields = {
  lanes_by: z.enum(TIMELINE_LANES),
  today: daySchema,
  /** The inclusive days this answer covers: the window asked for and one window on each side. */
  from: daySchema,
  to: daySchema,
  /** Events of the filter, whenever they are, and when the newest of them last changed. */
  total: z.int().nonnegative(),
  updated_at: z.iso.datetime().nullable(),
  /** First and last day of all dated and windowed events of the filter; null when there is none. */
  extent: slotSchema.nullable(),
  /** The nearest event days outside `from`–`to`, for "nothing here, nearest is …". */
  nearest: z.object({ before: daySchema.nullable(), after: daySchema.nullable() }),
  /** Lanes with anything in the range, largest count first, ties by label; "none", "other" last. */
  lanes: z.array(timelineLaneSchema),
  /**
   * The whole extent, for the strip under the timeline: bins of `bin_days` days that start at
   * multiples of `bin_days` since 1970-01-01, as flat pairs of bin number and count.
   */
  overview: z.object({ bin_days: z.int().positive(), bins: z.array(z.int()) }),
  undated: asideListSchema,
  postponed: asideListSchema,
};

/** The answer of `GET /api/v1/timeline`: near, the bars themselves; far out, counts per bin. */
export const timelineSchema = z.discriminatedUnion('level', [
  z.object({
    level: z.literal('events'),
    ...commonFields,
    /** By earliest, then id. */
    events: z.array(timelineBarSchema),
  }),
  z.object({
    level: z.literal('density'),
    ...commonFields,
    bin_days: z.int().positive(),
    /**
     * One array for each lane, flat triples: bin number, dated events whose first day is in the
     * bin, windows whose middle day is. Empty bins are left out.
     */
    bins: z.array(z.array(z.int())),
  }),
]);
export type Timeline = z.infer<typeof timelineSchema>;

/** A card as a bar in the given lanes, or null when it has no window to draw. */
export function presentTimelineBar(card: EventCard, lanes: number[]): TimelineBar | null {
  const { earliest, latest } = card.dates;
  if (earliest === null || latest === null) return null;
  return { ...presentTimelineAside(card), earliest, latest, ...barEnds(card.dates), lanes };
}

/** A card without its place in time: what the undated and postponed lanes show. */
export function presentTimelineAside(card: EventCard): TimelineAside {
  const was = card.postponedFrom ?? card.movedFrom?.dates;
  return {
    id: card.id,
    slug: card.slug,
    title: card.titles.short,
    code: card.titles.code,
    edtf: card.dates.edtf,
    precision: card.dates.precision,
    status: card.status,
    kind: card.kind,
    topics: card.topics.slice(0, 3),
    visitors: partiesOf(card.visitors),
    hosts: partiesOf(card.hosts),
    part_of: card.partOf,
    was:
      was?.earliest && was.latest ? { ...was, earliest: was.earliest, latest: was.latest } : null,
  };
}

/** How sure each end of an event's days is, from its EDTF qualifiers. */
export function barEnds(dates: Pick<EventDates, 'edtf'>): Pick<TimelineBar, 'start' | 'end'> {
  const parsed = dates.edtf === null ? null : parseEdtf(dates.edtf);
  if (!parsed?.ok || parsed.value.kind === 'window') return { start: 'sure', end: 'sure' };
  const edtf = parsed.value;
  if (edtf.kind === 'open') {
    return { start: sureness(edtf.start), end: hasOpenEnd(dates) ? 'open' : 'sure' };
  }
  if (edtf.kind === 'stay') return { start: sureness(edtf.start), end: sureness(edtf.end) };
  return { start: sureness(edtf), end: sureness(edtf) };
}

function sureness(point: EdtfPoint): 'sure' | 'unsure' {
  return point.uncertain || point.approximate ? 'unsure' : 'sure';
}

function partiesOf(side: CardParticipant[]): string[] {
  return [...new Set(side.map((one) => one.party))];
}
