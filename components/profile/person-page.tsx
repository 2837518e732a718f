import Link from 'next/link';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import type { PersonProfile } from '@/lib/domain/event/profile-view';
import { CardSection } from './card-section';
import { CountList } from './count-list';
import { ProfileHead } from './profile-head';
import { PersonOffices } from './tenures';
import { TopicCounts } from './topic-counts';
import { ViewLinks } from './view-links';

/** One person: names, offices, journeys, and whom they met. */
export function PersonPage({ person, words }: { person: PersonProfile; words: Words }) {
  const { t } = words;
  const { slug, partyNames: names, today } = person;
  const query = `person=${slug}`;
  return (
    <>
      <ProfileHead kicker={<Kicker person={person} />} title={person.name} names={person.names}>
        <ViewLinks query={query} total={person.total} words={words} />
      </ProfileHead>
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-12">
        <div className="flex min-w-0 flex-col gap-10 lg:col-span-8">
          <CardSection
            id="next"
            title={t('profile.next')}
            cards={person.next}
            names={names}
            today={today}
            words={words}
          />
          <CardSection
            id="open"
            title={t('profile.open')}
            cards={person.open}
            names={names}
            today={today}
            words={words}
          />
          <CardSection
            id="journeys"
            title={t('profile.person.journeys')}
            cards={person.last}
            names={names}
            today={today}
            emptyText={t('profile.nothing')}
            words={words}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-10 lg:col-span-4">
          <PersonOffices tenures={person.tenures} offices={person.offices} words={words} />
          <Counterparts person={person} words={words} />
          <TopicCounts
            title={t('profile.topics.title')}
            topics={person.topics}
            query={query}
            words={words}
          />
        </div>
      </div>
    </>
  );
}

/** The office of today or of their last event, and the party. */
function Kicker({ person }: { person: PersonProfile }) {
  const office = person.tenures.find((one) => one.ongoing)?.office.title ?? person.offices[0];
  const { party } = person;
  return (
    <>
      {office && <bdi>{office}</bdi>}
      {office && party && ' · '}
      {party && (
        <Link href={`/parties/${party.code}`} prefetch={false} className="link">
          <bdi>{party.name}</bdi>
        </Link>
      )}
    </>
  );
}

function Counterparts({ person, words }: { person: PersonProfile; words: Words }) {
  const { t } = words;
  return (
    <section aria-labelledby="counterparts">
      <RuleHeading level={2} id="counterparts">
        {t('profile.person.counterparts')}
      </RuleHeading>
      {person.counterparts.length === 0 ? (
        <p className="py-1 text-13 text-muted">{t('profile.person.noCounterparts')}</p>
      ) : (
        <CountList
          lines={person.counterparts.map(({ slug, name, count }) => ({
            key: slug,
            name,
            count,
            href: `/people/${slug}`,
            // Either of two people is what the filter can say; the words narrow it to both.
            eventsHref: `/events?person=${person.slug}&q=${encodeURIComponent(name)}`,
            countLabel: t('profile.countOf', { count, name }),
          }))}
        />
      )}
    </section>
  );
}
