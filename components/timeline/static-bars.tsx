import { TopicStripe } from '@/components/event/topic-stripe';
import bracket from '@/components/ui/bracket.module.css';
import { BAR_HEIGHT, LEAST_BAR, rowTop } from '@/lib/domain/layout/lane-layout';
import { estimateTextWidth } from '@/lib/domain/layout/text-width';
import { type TimeScale, xOf } from '@/lib/domain/layout/time-scale';
import {
  chooseLabel,
  LABEL_SIZE,
  type TimelineItem,
  type TimelineModel,
} from '@/lib/domain/layout/timeline-model';
import { percentOf } from './percent';

/** What a bar stands on: brackets for a window, a framed band for a summit, else its status. */
function groundOf({ isWindow, visits }: TimelineItem): string {
  if (isWindow) return bracket.window ?? '';
  return visits.length > 0 ? 'border border-ink bg-slate-soft' : 'status-bar';
}

interface StaticBarsProps {
  model: TimelineModel;
  lane: number;
  scale: TimeScale;
}

/**
 * The bars of a lane as links in the document: what stands there until the browser draws, and for
 * good where it runs no script.
 */
export function StaticBars({ model, lane, scale }: StaticBarsProps) {
  const { layout, starts, ends, items } = model;
  const first = layout.first[lane] ?? 0;
  const placements = Array.from(
    { length: (layout.first[lane + 1] ?? first) - first },
    (_, offset) => first + offset,
  );
  return (
    <div className="pointer-events-auto absolute inset-0 overflow-hidden">
      {placements.map((at) => {
        const index = layout.item[at] ?? 0;
        const item = items[index];
        const row = layout.row[at] ?? -1;
        const from = Math.max(0, xOf(scale, starts[index] ?? 0));
        const to = xOf(scale, ends[index] ?? 0);
        if (!item || row < 0 || from > scale.width || to < 0) return null;
        const width = Math.max(LEAST_BAR, Math.min(to, scale.width) - from - 1);
        const room = xOf(scale, layout.next[at] ?? 0) - from;
        const label = chooseLabel(item, width - 4, room, (text) =>
          estimateTextWidth(text, LABEL_SIZE),
        );
        const isInside = label?.at === 'inside';
        const isAfter =
          label?.at === 'after' &&
          from + width + estimateTextWidth(label.text, LABEL_SIZE) < scale.width;
        return (
          <a
            key={at}
            href={`/events/${item.slug}`}
            aria-label={item.title}
            className="absolute flex items-center text-12 whitespace-nowrap text-ink no-underline"
            style={{
              top: rowTop(row),
              height: BAR_HEIGHT,
              insetInlineStart: percentOf(scale, from),
              width: percentOf(scale, width),
            }}
          >
            <span
              data-status={item.status}
              className={`flex h-full w-full items-center overflow-hidden ${groundOf(item)}`}
            >
              {!item.isWindow && item.hues.length > 0 && <TopicStripe topics={item.hues} />}
              {isInside && <span className="px-1.5">{label.text}</span>}
            </span>
            {isAfter && <span className="absolute start-full ps-1.5">{label.text}</span>}
          </a>
        );
      })}
    </div>
  );
}
