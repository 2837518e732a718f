import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TripMove } from '@/components/desk/trip/trip-move';
import { TripOrder } from '@/components/desk/trip/trip-order';
import type { TripStopLine } from '@/components/desk/trip/trip-types';
import { LinkButton } from '@/components/ui/link-button';
import type { EventCard } from '@/lib/domain/event/event-card';
import { requireDesk } from '@/lib/server/auth/page-context';
import { getDeskTrip } from '@/lib/server/queries/get-desk-trip';
import { getWords } from '../../../get-words';
import { changeTripAction } from '../actions';

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getWords();
  return { title: t('desk.trip.title') };
}

/** A trip at the desk: its stops in order, and all of it to another date at once. */
export default async function DeskTripPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const ctx = await requireDesk(`/desk/trips/${encodeURIComponent(slug)}`);
  const [words, trip] = await Promise.all([getWords(), getDeskTrip(ctx, slug)]);
  if (!trip.ok) notFound();
  const { title, stops, partyNames } = trip.value;
  const lines = stops.map((card) => stopLine(card, partyNames));
  const isPublic = stops.some((card) => card.editorial === 'published');
  return (
    <div className="page-column pt-6">
      <div className="mb-6 flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <p className="text-12 text-muted">{words.t('desk.trip.title')}</p>
          <h1 className="font-serif text-28">
            <bdi>{title}</bdi>
          </h1>
        </div>
        {isPublic && (
          <LinkButton variant="outline" href={`/trips/${slug}`}>
            {words.t('desk.form.view')}
          </LinkButton>
        )}
      </div>
      <div className="grid grid-cols-1 gap-x-12 gap-y-8 pb-10 lg:grid-cols-12">
        <div className="min-w-0 lg:col-span-7">
          <TripOrder slug={slug} stops={lines} changeTrip={changeTripAction} />
        </div>
        <div className="min-w-0 lg:col-span-5">
          <TripMove slug={slug} stops={lines} changeTrip={changeTripAction} />
        </div>
      </div>
    </div>
  );
}

function stopLine(card: EventCard, names: Record<string, string>): TripStopLine {
  const { id, version, dates, status, editorial, titles, places, hosts } = card;
  const hostNames = [...new Set(hosts.map((one) => names[one.party] ?? one.party))];
  const where = [...places.map((place) => place.name), ...hostNames].join(', ');
  return { id, version, dates, status, editorial, title: titles.short, where };
}
