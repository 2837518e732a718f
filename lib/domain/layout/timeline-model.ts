import { findTopic, type ParentTopicSlug, topLevelTopic } from '@/lib/domain/agenda/taxonomy';
import { toEpochDay } from '@/lib/domain/dates/day';
import type { TimelineBar } from '@/lib/domain/event/timeline-view';
import type { Status } from '@/lib/domain/event/vocabulary';
import { foldSummits } from './fold-summits';
import { type LaneLayout, layoutLanes } from './lane-layout';
import { estimateTextWidth } from './text-width';

/** Font size of a bar's label, in pixels. */
export const LABEL_SIZE = 12;

/** One thing on the timeline: an event, or a summit with the visits made for it. */
export interface TimelineItem {
  slug: string;
  title: string;
  code: string;
  /** The treatment its bar is drawn with. */
  status: Status;
  /** A window, not days: drawn as brackets, never as a bar. */
  isWindow: boolean;
  start: TimelineBar['start'];
  end: TimelineBar['end'];
  /** Parent topics whose hues stripe its start edge, each once. */
  hues: ParentTopicSlug[];
  /** The event itself; for a summit that is not among the events its first visit. */
  bar: TimelineBar;
  /** The visits folded under it. */
  visits: TimelineBar[];
}

export interface TimelineModel {
  items: TimelineItem[];
  /** Epoch days: the first day and the day after the last. */
  starts: Float64Array;
  ends: Float64Array;
  layout: LaneLayout;
}

/**
 * Everything the drawing needs, made once for an answer and a zoom level.
 * @param summitTitle the label of a folded summit: "UNGA high-level week · 86 visits"
 */
export function buildTimelineModel(
  events: readonly TimelineBar[],
  laneCount: number,
  pixelsPerDay: number,
  summitTitle: (title: string, visits: number) => string,
): TimelineModel {
  const folded = foldSummits(events, (bar) => ({ slug: bar.slug, partOf: bar.part_of }));
  const lanes: number[][] = [];
  const items: TimelineItem[] = [];
  const starts = new Float64Array(folded.length);
  const ends = new Float64Array(folded.length);
  const labels = new Float64Array(folded.length);
  for (const one of folded) {
    const members =
      one.kind === 'event' ? [one.event] : [...(one.summit ? [one.summit] : []), ...one.visits];
    const [lead] = members;
    if (!lead) continue;
    const item =
      one.kind === 'event'
        ? eventItem(lead)
        : {
            ...eventItem(lead),
            slug: one.slug,
            title: summitTitle(one.title, one.visits.length),
            code: summitTitle(one.title, one.visits.length),
            visits: one.visits,
          };
    const index = items.push(item) - 1;
    // Where the summit's own days are known they are its bar: visits may begin before them.
    const spans = one.kind === 'summit' && one.summit ? [one.summit] : members;
    starts[index] = Math.min(...spans.map((bar) => toEpochDay(bar.earliest)));
    ends[index] = Math.max(...spans.map((bar) => toEpochDay(bar.latest))) + 1;
    labels[index] = estimateTextWidth(item.code, LABEL_SIZE);
    lanes.push([...new Set(members.flatMap((bar) => bar.lanes))]);
  }
  const layout = layoutLanes({ starts, ends, labels, lanes }, laneCount, pixelsPerDay);
  return { items, starts, ends, layout };
}

function eventItem(bar: TimelineBar): TimelineItem {
  return {
    slug: bar.slug,
    title: bar.title,
    code: bar.code,
    status: bar.status,
    isWindow: bar.precision !== 'day',
    start: bar.start,
    end: bar.end,
    hues: huesOf(bar.topics),
    bar,
    visits: [],
  };
}

/** The parent topics of up to three topics, in order, each once; unknown slugs are left out. */
export function huesOf(topics: readonly string[]): ParentTopicSlug[] {
  const parents = topics.flatMap((slug) => {
    const topic = findTopic(slug);
    return topic ? [topLevelTopic(topic.slug)] : [];
  });
  return [...new Set(parents)].slice(0, 3);
}

/** Which label a bar gets and where: inside it, after it, or none. */
export interface BarLabel {
  text: string;
  at: 'inside' | 'after';
}

/** Pixels between the bar's edges or its stripe and a label. */
export const LABEL_PADDING = 6;

/**
 * The title inside the bar if it fits, else after it, else the code form in the same order; null when there is no room at all.
 * @param width pixels of the bar that are on screen
 * @param room pixels from the start of the bar to its next neighbour
 */
export function chooseLabel(
  item: Pick<TimelineItem, 'title' | 'code'>,
  width: number,
  room: number,
  measure: (text: string) => number,
): BarLabel | null {
  for (const text of item.title === item.code ? [item.code] : [item.title, item.code]) {
    const needed = measure(text) + 2 * LABEL_PADDING;
    if (needed <= width) return { text, at: 'inside' };
    if (width + needed <= room) return { text, at: 'after' };
  }
  return null;
}

/** The placement of a lane nearest to a day: a bar that holds it, else the closest edge; -1 if none. */
export function nearestPlacement(model: TimelineModel, lane: number, epochDay: number): number {
  const { layout, starts, ends } = model;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = layout.first[lane] ?? 0; at < (layout.first[lane + 1] ?? 0); at += 1) {
    const item = layout.item[at] ?? 0;
    if (layout.row[at] === -1) continue;
    const before = (starts[item] ?? 0) - epochDay;
    const after = epochDay - ((ends[item] ?? 0) - 1);
    const distance = Math.max(before, after, 0);
    if (distance < least) {
      least = distance;
      best = at;
    }
  }
  return best;
}
