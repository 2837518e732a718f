import Link from 'next/link';
import { NameText } from '@/components/event/name-text';
import { LinkButton } from '@/components/ui/link-button';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { RelationProfile } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { formatFilter } from '@/lib/domain/filter/format-filter';
import { narrowToSubject } from '@/lib/domain/filter/narrow-filter';
import { CardLines } from './card-lines';
import { CardSection } from './card-section';
import { begunOnly } from './counted-events';
import { lengthText } from './length-text';
import { ProfileHead } from './profile-head';
import { RelationBalance } from './relation-balance';
import { RelationExchanges } from './relation-exchanges';
import { TopicYearsTable } from './topic-years';
import { ViewLinks } from './view-links';
import { YearChart } from './year-chart';

interface RelationPageProps {
  relation: RelationProfile;
  /** The filter of the page, beside the pair. */
  filter: Filter;
  words: Words;
}

/** The filter that asks for the pair too; null when the language has no words for both. */
function pairFilter({ first, second }: RelationProfile, filter: Filter): Filter | null {
  return narrowToSubject(filter, 'between', `${first.code},${second.code}`);
}

/** Which two they are, how much is between them, and one subscription to all of it. */
export function RelationHead({ relation, filter, words }: RelationPageProps) {
  const { t } = words;
  const { first, second, total } = relation;
  const pair = pairFilter(relation, filter);
  const links = [first, second].map(({ code, name }) => (
    <Link
      key={code}
      href={viewHref(`/parties/${code}`, filter, '')}
      prefetch={false}
      className="link touch-target"
    >
      <bdi>{name}</bdi>
    </Link>
  ));
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6">
      <ProfileHead
        kicker={
          <>
            {t('relation.kicker')} · {links[0]} · {links[1]}
          </>
        }
        title={t('relation.title', { first: first.name, second: second.name })}
      >
        <p>{summaryText(relation, words)}</p>
        <ViewLinks filter={pair} total={total} words={words} />
      </ProfileHead>
      {pair && (
        <LinkButton
          variant="outline"
          href={`/subscribe?${formatFilter(pair)}`}
          prefetch={false}
          className="mb-6"
        >
          {t('relation.follow')}
        </LinkButton>
      )}
    </div>
  );
}

/** "12 exchanges on record · one event with others · 2 years since the last exchange". */
function summaryText(relation: RelationProfile, words: Words): string {
  const { shared, total, silentSince, today } = relation;
  const { t } = words;
  return [
    t('relation.summary', { count: total - shared.total }),
    shared.total > 0 && t('relation.summaryMet', { met: shared.total }),
    silentSince && t('relation.silence', { length: lengthText(silentSince, today, words) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The bilateral file: what comes, whose turn it is, every exchange, topics, levels, summits. */
export function RelationPage({ relation, filter, words }: RelationPageProps) {
  const { t } = words;
  const { first, second, partyNames: names, today } = relation;
  const pair = pairFilter(relation, filter);
  const direction = (from: string, to: string) => t('relation.balance.direction', { from, to });
  return (
    <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-12">
      <div className="flex min-w-0 flex-col gap-10 lg:col-span-8">
        <RelationBalance relation={relation} filter={filter} words={words} />
        <CardSection
          id="next"
          title={t('profile.next')}
          cards={relation.next}
          names={names}
          today={today}
          emptyText={t('profile.noNext')}
          words={words}
        />
        <CardSection
          id="open"
          title={t('profile.open')}
          cards={relation.open}
          names={names}
          today={today}
          words={words}
        />
        <YearChart
          years={relation.years}
          filter={pair && begunOnly(pair, today)}
          today={today}
          names={{
            title: t('relation.years'),
            received: direction(second.name, first.name),
            sent: direction(first.name, second.name),
          }}
          words={words}
        />
        <RelationExchanges
          relation={relation}
          href={pair && viewHref('/events', pair, '')}
          words={words}
        />
      </div>
      <div className="flex min-w-0 flex-col gap-10 lg:col-span-4">
        <TopicYearsTable topicYears={relation.topics} filter={pair} today={today} words={words} />
        <Levels relation={relation} words={words} />
        <Shared relation={relation} href={pair && viewHref('/events', pair, '')} words={words} />
      </div>
    </div>
  );
}

/** The last exchange of each level, from heads of state down. */
function Levels({ relation, words }: { relation: RelationProfile; words: Words }) {
  const { t, locale } = words;
  return (
    <section aria-labelledby="levels">
      <RuleHeading level={2} id="levels">
        {t('relation.levels')}
      </RuleHeading>
      {relation.levels.length === 0 ? (
        <p className="py-1 text-13 text-muted">{t('relation.noLevels')}</p>
      ) : (
        <dl>
          {relation.levels.map(({ level, card }) => (
            <div key={level} className="border-rule border-b py-1.5">
              <dt className="text-12 text-muted">{t(`vocabulary.level.${level}`)}</dt>
              <dd className="flex items-baseline justify-between gap-3">
                <Link
                  href={`/events/${card.slug}`}
                  prefetch={false}
                  className="min-w-0 no-underline hover:underline"
                >
                  <NameText text={card.titles.short} />
                </Link>
                <span className="shrink-0 text-12 text-muted">
                  {formatDateLabel(card.dates, locale)}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

interface SharedProps {
  relation: RelationProfile;
  href: string | null;
  words: Words;
}

/** Summits and other events at which both were among more. */
function Shared({ relation, href, words }: SharedProps) {
  const { t } = words;
  const { cards, total } = relation.shared;
  return (
    <section aria-labelledby="shared">
      <RuleHeading
        level={2}
        id="shared"
        aside={
          total > cards.length &&
          href !== null && (
            <Link href={href} prefetch={false} className="link">
              {t('relation.shared.all')}
            </Link>
          )
        }
      >
        {t('relation.shared.title')}
      </RuleHeading>
      {cards.length === 0 ? (
        <p className="py-1 text-13 text-muted">{t('relation.shared.none')}</p>
      ) : (
        <CardLines cards={cards} words={words} />
      )}
    </section>
  );
}
