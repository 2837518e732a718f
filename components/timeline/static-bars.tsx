import { TopicStripe } from '@/components/event/topic-stripe';
import bracket from '@/components/ui/bracket.module.css';
import { BAR_HEIGHT, LEAST_BAR, rowTop } from '@/lib/domain/layout/lane-layout';
import { estimateTextWidth } from '@/lib/domain/layout/text-width';
import { type TimeScale, xOf } from '@/lib/domain/layout/time-scale';
import { chooseLabel, LABEL_SIZE, type TimelineModel } from '@/lib/domain/layout/timeline-model';
import { percentOf } from './percent';

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
        const width = Math.max(LEAST_BAR, to - from - 1);
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
              className={
                item.isWindow
                  ? `${bracket.window} flex h-full w-full items-center overflow-hidden`
                  : 'status-bar flex h-full w-full items-center overflow-hidden'
              }
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
