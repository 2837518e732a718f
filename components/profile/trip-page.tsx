import { RouteLine, tripStops } from '@/components/event/route-line';
import { LinkButton } from '@/components/ui/link-button';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { formatDaySpan } from '@/lib/domain/dates/date-label';
import type { TripProfile } from '@/lib/domain/event/profile-view';
import { CardSection } from './card-section';
import { ProfileHead } from './profile-head';

/** One journey: its route, its stops, and one subscription to all of it. */
export function TripPage({ trip, words }: { trip: TripProfile; words: Words }) {
  const { t } = words;
  return (
    <>
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
          {t('profile.trip.follow')}
        </LinkButton>
      </ProfileHead>
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
      <CardSection
        id="stops"
        title={t('profile.trip.stops')}
        cards={trip.stops}
        names={trip.partyNames}
        today={trip.today}
        emptyText={t('profile.trip.none')}
        words={words}
      />
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
