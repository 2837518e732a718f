'use client';

import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { BAR_HEIGHT, rowTop } from '@/lib/domain/layout/lane-layout';
import { xOf } from '@/lib/domain/layout/time-scale';
import type { TimelineModel } from '@/lib/domain/layout/timeline-model';
import { useScale } from './use-view';
import type { ViewStore } from './view-store';

interface BarLinkProps {
  store: ViewStore;
  model: TimelineModel;
  /** Placement the link lies over. */
  at: number;
  /** Pixels its label reaches to, or less than its bar. */
  labelEnd: number;
  label: string;
  /** The one cell of the grid that Tab reaches; else the bar under the pointer. */
  isFocusable: boolean;
  onShow: (anchor: HTMLElement) => void;
  onHide: () => void;
}

const LEAST_TARGET = 10;

/** A real link over the one bar that the pointer or the keyboard is on; it moves with the bar. */
export function BarLink(props: BarLinkProps) {
  const { store, model, at, labelEnd, label, isFocusable, onShow, onHide } = props;
  const scale = useScale(store);
  const link = useRef<HTMLAnchorElement>(null);
  const show = useRef(onShow);
  useEffect(() => {
    show.current = onShow;
  });
  useEffect(() => {
    if (!isFocusable && at >= 0 && link.current) show.current(link.current);
  }, [isFocusable, at]);

  const index = model.layout.item[at] ?? 0;
  const item = model.items[index];
  if (!item) return null;
  const from = Math.max(0, xOf(scale, model.starts[index] ?? 0));
  const barEnd = xOf(scale, model.ends[index] ?? 0);
  const to = Math.min(scale.width, Math.max(barEnd, labelEnd, from + LEAST_TARGET));
  return (
    <Link
      ref={link}
      href={`/events/${item.slug}`}
      prefetch={false}
      draggable={false}
      tabIndex={isFocusable ? 0 : -1}
      aria-label={label}
      className="pointer-events-auto absolute rounded-1 outline-offset-1 hover:shadow-[0_0_0_1px_var(--color-ink)]"
      style={{
        insetInlineStart: Math.min(from, scale.width - LEAST_TARGET),
        width: Math.max(LEAST_TARGET, to - from),
        top: rowTop(model.layout.row[at] ?? 0),
        height: BAR_HEIGHT,
      }}
      onFocus={(event) => {
        if (event.currentTarget.matches(':focus-visible')) onShow(event.currentTarget);
      }}
      onBlur={onHide}
      onPointerEnter={(event) => onShow(event.currentTarget)}
      onPointerLeave={onHide}
    />
  );
}
