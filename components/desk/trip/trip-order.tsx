'use client';

import Link from 'next/link';
import { useState } from 'react';
import { DateBlock } from '@/components/event/date-block';
import { StatusMark } from '@/components/event/status-mark';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/form-alert';
import { ChevronDownIcon } from '@/components/ui/icons';
import { RuleHeading } from '@/components/ui/rule-heading';
import { useWords } from '@/lib/client/messages/use-words';
import type { ChangeTrip, TripStopLine } from './trip-types';
import { useTripChanges } from './use-trip-changes';

interface TripOrderProps {
  slug: string;
  stops: readonly TripStopLine[];
  changeTrip: ChangeTrip;
}

/** The stops of a trip, each to be moved up or down; the new order is written when it is saved. */
export function TripOrder({ slug, stops, changeTrip }: TripOrderProps) {
  const words = useWords();
  const { t } = words;
  const [order, setOrder] = useState<readonly string[]>([]);
  const { isPending, trouble, give } = useTripChanges(changeTrip);
  const arranged = arrange(stops, order);
  const isChanged = arranged.some((stop, index) => stop.id !== stops[index]?.id);
  const shift = (from: number, by: number) => {
    const ids = arranged.map((stop) => stop.id);
    ids.splice(from + by, 0, ...ids.splice(from, 1));
    setOrder(ids);
  };
  const save = async () => {
    const inOrder = arranged.map(({ id, version }) => ({ id, version }));
    await give({ change: 'reorder', slug, stops: inOrder });
    setOrder([]);
  };
  return (
    <section aria-labelledby="stops">
      <RuleHeading level={2} id="stops">
        {t('desk.trip.stops', { count: stops.length })}
      </RuleHeading>
      {trouble !== null && <FormAlert>{trouble}</FormAlert>}
      <ol>
        {arranged.map((stop, index) => (
          <li key={stop.id} className="flex items-start gap-3 border-rule border-b py-2">
            <DateBlock dates={stop.dates} was={null} words={words} />
            <div className="min-w-0 grow">
              <p className="font-serif text-16">
                <Link href={`/desk/events/${stop.id}/edit`} prefetch={false} className="link">
                  <bdi>{stop.title}</bdi>
                </Link>
              </p>
              <p className="flex flex-wrap gap-x-3 text-12 text-muted">
                <bdi>{stop.where}</bdi>
                <StatusMark status={stop.status} words={words} />
                {stop.editorial !== 'published' && t(`desk.editorial.${stop.editorial}`)}
              </p>
            </div>
            <div className="flex">
              <Button
                variant="quiet"
                aria-label={t('desk.trip.up', { title: stop.title })}
                isDisabled={index === 0}
                onPress={() => shift(index, -1)}
              >
                <ChevronDownIcon className="rotate-180" />
              </Button>
              <Button
                variant="quiet"
                aria-label={t('desk.trip.down', { title: stop.title })}
                isDisabled={index === arranged.length - 1}
                onPress={() => shift(index, 1)}
              >
                <ChevronDownIcon />
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {isChanged && (
        <div className="mt-3 flex gap-3">
          <Button variant="filled" isPending={isPending} onPress={() => void save()}>
            {t('desk.trip.saveOrder')}
          </Button>
          <Button variant="outline" onPress={() => setOrder([])}>
            {t('desk.trip.oldOrder')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The stops in an order of their ids; whatever it does not name comes last, as it was. */
function arrange(stops: readonly TripStopLine[], order: readonly string[]): TripStopLine[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...stops].sort((one, other) => place(one.id) - place(other.id));
}
