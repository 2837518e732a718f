import type { ReactNode } from 'react';
import { RouteLine, tripStops } from '@/components/event/route-line';
import { LinkButton } from '@/components/ui/link-button';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { formatDaySpan } from '@/lib/domain/dates/date-label';
import type { TripProfile } from '@/lib/domain/event/profile-view';
import { CardSection } from './card-section';
import { ProfileHead } from './profile-head';

interface TripPageProps {
  trip: TripProfile;
  words: Words;
}

/** Which journey it is, and one subscription to all of it. */
export function TripHead({ trip, words }: TripPageProps) {
  return (
    <ProfileHead kicker={kickerText(trip, words)} title={trip.title}>
      {trip.summary !== null && (
        <p className="max-w-[68ch] font-serif text-16">
          <bdi>{trip.summary}</bdi>
        </p>
      )}
      <LinkButton
        variant="outline"
        href={`/subscribe?trip=${trip.slug}`}
        prefetch={false}
        className="mt-3"
      >
        {words.t('profile.trip.follow')}
      </LinkButton>
    </ProfileHead>
  );
}

/** One journey: its whole route, and the stops that the filter of the page leaves. */
export function TripPage({ trip, map, words }: TripPageProps & { map: ReactNode }) {
  const { t } = words;
  return (
    <>
      {trip.stops.length > 0 && (
        <section aria-labelledby="route" className="mb-10">
          <RuleHeading level={2} id="route">
            {t('profile.trip.route')}
          </RuleHeading>
          <div className="pt-2">
            <RouteLine
              label={t('profile.trip.route')}
              stops={tripStops(trip.stops, null, trip.partyNames, words)}
              words={words}
            />
          </div>
        </section>
      )}
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-12">
        <div className="min-w-0 lg:col-span-7">
          <CardSection
            id="stops"
            title={t('profile.trip.stops')}
            cards={trip.shown}
            names={trip.partyNames}
            today={trip.today}
            emptyText={t('profile.trip.none')}
            words={words}
          />
        </div>
        <div className="min-w-0 lg:col-span-5">{map}</div>
      </div>
    </>
  );
}

/** "Trip, 3 stops · 24–30 Oct 2025": the days of the stops that have days. */
function kickerText({ stops }: TripProfile, { t, locale }: Words): string {
  const text = t('profile.trip.kicker', { count: stops.length });
  const dated = stops.filter(({ dates }) => dates.precision === 'day');
  const first = dated.flatMap(({ dates }) => dates.earliest ?? []).sort()[0];
  const last = dated
    .flatMap(({ dates }) => dates.latest ?? [])
    .sort()
    .at(-1);
  return first && last ? `${text} · ${formatDaySpan(first, last, locale)}` : text;
}
