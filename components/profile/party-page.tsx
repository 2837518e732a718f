import Link from 'next/link';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { PartyProfile } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { narrowFilter } from '@/lib/domain/filter/narrow-filter';
import { CardLines } from './card-lines';
import { CardSection } from './card-section';
import { begunOnly, eventsHref } from './counted-events';
import { Partners } from './partners';
import { ProfileHead } from './profile-head';
import { type RecentChange, RecentChanges } from './recent-changes';
import { PartyOffices } from './tenures';
import { TopicCounts } from './topic-counts';
import { ViewLinks } from './view-links';
import { YearChart } from './year-chart';

interface PartyPageProps {
  party: PartyProfile;
  /** The filter of the page, beside the party itself. */
  filter: Filter;
  words: Words;
}

/** Whose page it is, and the balance of visits. */
export function PartyHead({ party, filter, words }: PartyPageProps) {
  const { code, came, went } = party;
  const balance = { received: came.total, sent: went.total };
  return (
    <ProfileHead kicker={kickerText(party, words)} title={party.name} names={party.names}>
      <p>{words.t('profile.party.balance', balance)}</p>
      <ViewLinks filter={narrowFilter(filter, 'party', code)} total={party.total} words={words} />
    </ProfileHead>
  );
}

/** One state or organisation: what comes, who came, where they went, with whom, about what. */
export function PartyPage(props: PartyPageProps & { changes: readonly RecentChange[] }) {
  const { party, filter, changes, words } = props;
  const { t } = words;
  const { code, came, went, partyNames: names, today } = party;
  const begun = begunOnly(filter, today);
  const own = narrowFilter(filter, 'party', code);
  return (
    <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-12">
      <div className="flex min-w-0 flex-col gap-10 lg:col-span-8">
        <CardSection
          id="next"
          title={t('profile.next')}
          cards={party.next}
          names={names}
          today={today}
          emptyText={t('profile.noNext')}
          words={words}
        />
        <CardSection
          id="open"
          title={t('profile.open')}
          cards={party.open}
          names={names}
          today={today}
          words={words}
        />
        <YearChart
          years={party.years}
          filter={narrowFilter(begun, 'party', code)}
          today={today}
          words={words}
        />
        <div className="grid gap-x-6 gap-y-10 sm:grid-cols-2">
          <Visits
            id="came"
            title={t('profile.party.came')}
            visits={came}
            href={eventsHref(begun, [['host', code]])}
            emptyText={t('profile.party.noneCame', { party: party.name })}
            words={words}
          />
          <Visits
            id="went"
            title={t('profile.party.went')}
            visits={went}
            href={eventsHref(begun, [['visitor', code]])}
            emptyText={t('profile.party.noneWent', { party: party.name })}
            words={words}
          />
        </div>
      </div>
      <div className="flex min-w-0 flex-col gap-10 lg:col-span-4">
        <Partners
          partners={party.partners}
          code={code}
          filter={filter}
          today={today}
          words={words}
        />
        <RecentChanges
          changes={changes}
          href={own && viewHref('/changes', own, '')}
          words={words}
        />
        <PartyOffices tenures={party.tenures} words={words} />
        <TopicCounts
          title={t('profile.topics.title')}
          topics={party.topics}
          filter={filter}
          beside={[['party', code]]}
          words={words}
        />
      </div>
    </div>
  );
}

function kickerText({ kind, code, validUntil }: PartyProfile, { t, locale }: Words) {
  const kindText =
    kind !== 'former-state'
      ? t(`profile.kind.${kind}`)
      : validUntil
        ? t('profile.kind.former-state', { until: formatDay(validUntil, locale) })
        : t('profile.formerState');
  return (
    <>
      {kindText} · <span className="font-mono">{code}</span>
    </>
  );
}

interface VisitsProps {
  id: string;
  title: string;
  visits: { cards: EventCard[]; total: number };
  href: string | null;
  emptyText: string;
  words: Words;
}

function Visits({ id, title, visits, href, emptyText, words }: VisitsProps) {
  const hasMore = visits.total > visits.cards.length;
  return (
    <section aria-labelledby={id}>
      <RuleHeading
        level={2}
        id={id}
        aside={
          hasMore &&
          href !== null && (
            <Link href={href} prefetch={false} className="link">
              {words.t('profile.party.allCame', { count: visits.total })}
            </Link>
          )
        }
      >
        {title}
      </RuleHeading>
      {visits.cards.length === 0 ? (
        <p className="py-1 text-13 text-muted">{emptyText}</p>
      ) : (
        <CardLines cards={visits.cards} words={words} />
      )}
    </section>
  );
}
