'use client';

import Link from 'next/link';
import { useLayoutEffect, useRef, useState } from 'react';
import { StatusMark } from '@/components/event/status-mark';
import { TopicStripe } from '@/components/event/topic-stripe';
import { ArrowIcon } from '@/components/ui/icons';
import { useWords } from '@/lib/client/messages/use-words';
import type { TimelineItem } from '@/lib/domain/layout/timeline-model';
import { barDates, formerDates, topicNames } from './event-words';

interface BarCardProps {
  item: TimelineItem;
  /** The link over the bar: the card stands below it, or above where there is no room. */
  anchor: HTMLElement;
  onEnter: () => void;
  onLeave: () => void;
}

const GAP = 4;
const EDGE = 8;
/** Visits of a summit that the card names. */
const NAMED_VISITS = 6;

/** What a bar says at a glance, for pointer and keyboard alike; everything on it is on the page too. */
export function BarCard({ item, anchor, onEnter, onLeave }: BarCardProps) {
  const words = useWords();
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);

  useLayoutEffect(() => {
    const box = card.current?.getBoundingClientRect();
    if (!box) return;
    const bar = anchor.getBoundingClientRect();
    const below = bar.bottom + GAP;
    const fits = below + box.height <= window.innerHeight - EDGE;
    const isRtl = getComputedStyle(anchor).direction === 'rtl';
    const left = isRtl ? bar.right - box.width : bar.left;
    setPlace({
      left: Math.max(EDGE, Math.min(left, window.innerWidth - box.width - EDGE)),
      top: fits ? below : Math.max(EDGE, bar.top - GAP - box.height),
    });
  }, [anchor]);

  const { bar, visits } = item;
  const isOff = item.status === 'cancelled' || item.status === 'did-not-happen';
  const was = formerDates(bar, words);
  const isSummit = visits.length > 0;
  return (
    <div
      ref={card}
      role="tooltip"
      className="fixed z-40 flex max-w-80 min-w-56 gap-2.5 rounded-2 bg-surface p-3 text-13 shadow-popover"
      style={place ?? { visibility: 'hidden', left: 0, top: 0 }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <TopicStripe topics={isSummit ? [] : bar.topics} />
      <div className="min-w-0">
        <p className={`font-serif text-16 ${isOff ? 'text-muted line-through' : ''}`}>
          <Link
            href={`/events/${item.slug}`}
            prefetch={false}
            tabIndex={-1}
            className="no-underline"
          >
            <bdi>{isSummit ? item.title : bar.title}</bdi>
          </Link>
        </p>
        {isSummit ? (
          <ul className="mt-1 text-muted">
            {visits.slice(0, NAMED_VISITS).map((visit) => (
              <li key={visit.id}>
                <bdi>{visit.title}</bdi>
              </li>
            ))}
            {visits.length > NAMED_VISITS && (
              <li>{words.t('timeline.more', { count: visits.length - NAMED_VISITS })}</li>
            )}
          </ul>
        ) : (
          <>
            <p className={item.isWindow ? 'dotted' : ''}>{barDates(bar, words)}</p>
            {was && <p className="text-12 text-muted">{was}</p>}
            <p className="mt-1 flex flex-wrap items-center gap-x-2 text-12">
              <StatusMark status={bar.status} words={words} />
              <span className="inline-flex items-center gap-1 font-mono text-muted">
                {bar.visitors.slice(0, 4).join(' ')}
                {bar.hosts.length > 0 && <ArrowIcon size={12} />}
                {bar.hosts.slice(0, 4).join(' ')}
              </span>
            </p>
            <p className="text-12 text-muted">
              {[words.t(`vocabulary.kind.${bar.kind}`), ...topicNames(bar.topics, words)].join(
                ' · ',
              )}
            </p>
            {bar.part_of && (
              <p className="text-12 text-muted">
                {words.t('timeline.partOf', { event: bar.part_of.title })}
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}
