// biome-ignore-all lint/a11y/useSemanticElements: rows over a canvas; a table may hold none
// biome-ignore-all lint/a11y/useFocusableInteractive: one link in the grid takes the focus, not its cells
import Link from 'next/link';
import { memo, type ReactNode } from 'react';
import type { Words } from '@/lib/client/messages/words';
import type { TimelineLane, TimelineLanes } from '@/lib/domain/event/timeline-view';
import { laneCode, laneHref, laneName } from './lane-label';

interface LaneRowProps {
  lane: TimelineLane;
  by: TimelineLanes;
  /** From 0. */
  index: number;
  top: number;
  height: number;
  /** Events that found no row. */
  hidden: number;
  words: Words;
  /** The keyboard stands on the label. */
  isLabelActive: boolean;
  /** What lies over or, before the browser draws, stands for the bars. */
  children?: ReactNode;
}

/** One lane of the grid: its label at the start, and whatever part of its bars is in the document. */
export const LaneRow = memo(function LaneRow(props: LaneRowProps) {
  const { lane, by, index, top, height, hidden, words, isLabelActive, children } = props;
  const code = laneCode(lane, by);
  const href = laneHref(lane, by);
  const name = (
    <>
      {code && <span className="me-1 font-mono text-12 text-muted">{code}</span>}
      <bdi>{laneName(lane, by, words)}</bdi>
    </>
  );
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      className="pointer-events-none absolute inset-x-0 flex border-rule border-b"
      style={{ top, height }}
    >
      <div
        role="rowheader"
        className="pointer-events-auto relative z-10 w-40 shrink-0 border-rule border-e bg-paper"
      >
        <div
          title={laneName(lane, by, words)}
          className={`sticky top-10 flex items-baseline gap-1.5 ps-2 pe-1.5 py-1.5 text-13`}
        >
          {href === null ? (
            <span className="min-w-0 truncate">{name}</span>
          ) : (
            <Link
              href={href}
              prefetch={false}
              tabIndex={isLabelActive ? 0 : -1}
              data-lane-label={isLabelActive ? '' : undefined}
              className="min-w-0 truncate no-underline hover:underline"
            >
              {name}
            </Link>
          )}
          <span className="ms-auto text-12 text-muted">
            {words.t('timeline.laneCount', { count: lane.count })}
            {hidden > 0 && ` (${words.t('timeline.hidden', { count: hidden })})`}
          </span>
        </div>
      </div>
      <div role="gridcell" className="relative min-w-0 grow">
        {children}
      </div>
    </div>
  );
});
