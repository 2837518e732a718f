import Link from 'next/link';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import type { PlaceProfile } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { narrowFilter } from '@/lib/domain/filter/narrow-filter';
import { CardSection } from './card-section';
import { CountList } from './count-list';
import { eventsHref, withoutOff } from './counted-events';
import { ProfileHead } from './profile-head';
import { ViewLinks } from './view-links';

interface PlacePageProps {
  profile: PlaceProfile;
  /** The filter of the page, beside the place. */
  filter: Filter;
  words: Words;
}

/** Which city it is, and where. */
export function PlaceHead({ profile, filter, words }: PlacePageProps) {
  const { place } = profile;
  return (
    <ProfileHead
      kicker={
        <Link href={`/parties/${place.country}`} prefetch={false} className="link">
          <bdi>{words.t('profile.place.kicker', { country: profile.countryName })}</bdi>
        </Link>
      }
      title={place.name}
    >
      {place.lat !== null && place.lng !== null && (
        <p className="text-12 text-muted">
          {[coordinates(place.lat, place.lng), place.tz].filter(Boolean).join(' · ')}
        </p>
      )}
      <ViewLinks
        filter={narrowFilter(filter, 'place', place.slug)}
        total={profile.total}
        words={words}
      />
    </ProfileHead>
  );
}

/** One city: what comes to it, what took place there, and whose visitors it had. */
export function PlacePage({ profile, filter, words }: PlacePageProps) {
  const { t } = words;
  const { place, partyNames: names, today } = profile;
  const counted = withoutOff(filter);
  return (
    <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-12">
      <div className="flex min-w-0 flex-col gap-10 lg:col-span-8">
        {(['next', 'open'] as const).map((id) => (
          <CardSection
            key={id}
            id={id}
            title={t(`profile.${id}`)}
            cards={profile[id]}
            names={names}
            today={today}
            words={words}
          />
        ))}
        <CardSection
          id="events"
          title={t('profile.place.events')}
          cards={profile.last}
          names={names}
          today={today}
          emptyText={t('profile.nothing')}
          words={words}
        />
      </div>
      <section aria-labelledby="visitors" className="min-w-0 lg:col-span-4">
        <RuleHeading level={2} id="visitors">
          {t('profile.place.visitors')}
        </RuleHeading>
        <CountList
          lines={profile.visitors.map(({ slug: code, name, count }) => ({
            key: code,
            name,
            count,
            href: viewHref(`/parties/${code}`, filter, ''),
            eventsHref: eventsHref(counted, [
              ['place', place.slug],
              ['visitor', code],
            ]),
            countLabel: t('profile.countOf', { count, name }),
          }))}
        />
      </section>
    </div>
  );
}

/** Degrees to the hundredth with their hemispheres: "55.75° N, 37.62° E". */
function coordinates(lat: number, lng: number): string {
  const text = (value: number, [plus, minus]: [string, string]) =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;
  return `${text(lat, ['N', 'S'])}, ${text(lng, ['E', 'W'])}`;
}
