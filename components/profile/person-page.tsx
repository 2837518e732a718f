import Link from 'next/link';
import type { ReactNode } from 'react';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import type { PersonProfile } from '@/lib/domain/event/profile-view';
import { setFilterText } from '@/lib/domain/filter/edit-filter';
import type { Filter } from '@/lib/domain/filter/filter';
import { narrowFilter } from '@/lib/domain/filter/narrow-filter';
import { CardSection } from './card-section';
import { CountList } from './count-list';
import { withoutOff } from './counted-events';
import { ProfileHead } from './profile-head';
import { PersonOffices } from './tenures';
import { TopicCounts } from './topic-counts';
import { ViewLinks } from './view-links';

interface PersonPageProps {
  person: PersonProfile;
  /** The filter of the page, beside the person. */
  filter: Filter;
  words: Words;
}

/** Whose page it is. */
export function PersonHead({ person, filter, words }: PersonPageProps) {
  const narrowed = narrowFilter(filter, 'person', person.slug);
  return (
    <ProfileHead kicker={<Kicker person={person} />} title={person.name} names={person.names}>
      <ViewLinks filter={narrowed} total={person.total} words={words} />
    </ProfileHead>
  );
}

/** One person: names, offices, journeys, and whom they met. */
export function PersonPage({ person, filter, map, words }: PersonPageProps & { map: ReactNode }) {
  const { t } = words;
  const { slug, partyNames: names, today } = person;
  return (
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
        {map}
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
        <Counterparts person={person} filter={filter} words={words} />
        <TopicCounts
          title={t('profile.topics.title')}
          topics={person.topics}
          filter={filter}
          beside={[['person', slug]]}
          words={words}
        />
      </div>
    </div>
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

function Counterparts({ person, filter, words }: PersonPageProps) {
  const { t } = words;
  const own = narrowFilter(withoutOff(filter), 'person', person.slug);
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
            href: viewHref(`/people/${slug}`, filter, ''),
            // Either of two people is what the filter can say; the words narrow it to both.
            eventsHref:
              own && own.q.length === 0 ? viewHref('/events', setFilterText(own, name), '') : null,
            countLabel: t('profile.countOf', { count, name }),
          }))}
        />
      )}
    </section>
  );
}
