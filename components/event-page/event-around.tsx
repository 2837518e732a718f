import Link from 'next/link';
import type { ReactNode } from 'react';
import { isOff } from '@/components/event/event-line';
import { NameText } from '@/components/event/name-text';
import { LinkButton } from '@/components/ui/link-button';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { yearText } from '@/lib/domain/dates/format-day';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { EventContext } from '@/lib/domain/event/event-context';
import type { EventRecord } from '@/lib/domain/event/event-record';
import { relationSlug } from '@/lib/domain/event/relation';

interface EventAroundProps {
  record: EventRecord;
  context: EventContext;
  words: Words;
}

/** What to subscribe to from here: the pair, the trip, or all that comes to the host. */
export function FollowLinks({ record, context, words }: EventAroundProps) {
  const { t } = words;
  const { pair, partyNames } = context;
  const host = record.participations.find((one) => one.side === 'host')?.party;
  const name = (code: string) => partyNames[code] ?? code;
  return (
    <div className="flex flex-col gap-2">
      {pair ? (
        <LinkButton
          variant="outline"
          href={`/subscribe?between=${pair.codes.join(',')}`}
          prefetch={false}
          className="h-auto! min-h-8 whitespace-normal! text-center"
        >
          {t('eventPage.follow.pair', {
            first: name(pair.codes[0]),
            second: name(pair.codes[1]),
          })}
        </LinkButton>
      ) : (
        host && (
          <LinkButton variant="outline" href={`/subscribe?host=${host.code}`} prefetch={false}>
            {t('eventPage.follow.host', { host: host.name })}
          </LinkButton>
        )
      )}
      {record.trip && (
        <LinkButton variant="outline" href={`/subscribe?trip=${record.trip.slug}`} prefetch={false}>
          {t('eventPage.follow.trip')}
        </LinkButton>
      )}
    </div>
  );
}

/** The journey, the larger event, its parts, and what the two parties did before and after. */
export function EventAround({ record, context, words }: EventAroundProps) {
  const { t } = words;
  const { whole, parts, partsTotal, pair } = context;
  const others = pair !== null && pair.total > 1;
  if (!record.trip && !whole && parts.length === 0 && !pair) return null;
  return (
    <section aria-labelledby="around">
      <RuleHeading level={2} id="around">
        {t('eventPage.context.title')}
      </RuleHeading>
      <div className="flex flex-col gap-4">
        {record.trip && (
          <Group title={t('eventPage.context.trip')}>
            <li className="py-0.5">
              <Link href={`/trips/${record.trip.slug}`} prefetch={false} className="link">
                <bdi>{record.trip.title}</bdi>
              </Link>
            </li>
          </Group>
        )}
        {whole && (
          <Group title={t('eventPage.context.partOf')}>
            <CardLine card={whole} words={words} />
          </Group>
        )}
        {parts.length > 0 && (
          <Group title={t('eventPage.context.parts')}>
            {parts.slice(0, 8).map((card) => (
              <CardLine key={card.id} card={card} words={words} />
            ))}
            {partsTotal > 8 && (
              <MoreParts parts={parts.slice(8)} total={partsTotal} words={words} />
            )}
          </Group>
        )}
        {pair && !others && <p className="text-13 text-muted">{t('eventPage.context.only')}</p>}
        {pair && others && <Pair pair={pair} context={context} words={words} />}
      </div>
    </section>
  );
}

interface PairProps {
  pair: NonNullable<EventContext['pair']>;
  context: EventContext;
  words: Words;
}

/** "Third of 12 on record since 2019", with the neighbours in time. */
function Pair({ pair, context, words }: PairProps) {
  const { t } = words;
  const name = (code: string) => context.partyNames[code] ?? code;
  const [first, second] = pair.codes;
  return (
    <Group title={t('eventPage.context.pair', { first: name(first), second: name(second) })}>
      {pair.nth !== null && pair.since !== null && (
        <li className="text-13">
          {t('eventPage.context.nth', {
            nth: pair.nth,
            count: pair.total,
            since: yearText(pair.since),
          })}
        </li>
      )}
      {pair.after && <CardLine card={pair.after} words={words} />}
      {pair.before.map((card) => (
        <CardLine key={card.id} card={card} words={words} />
      ))}
      <li className="pt-1 text-12">
        <Link href={`/relations/${relationSlug(first, second)}`} prefetch={false} className="link">
          {t('eventPage.context.all', { count: pair.total })}
        </Link>
      </li>
    </Group>
  );
}

function MoreParts({ parts, total, words }: { parts: EventCard[]; total: number; words: Words }) {
  return (
    <li>
      <details>
        <summary className="link py-1 text-12">
          {words.t('eventPage.context.allParts', { count: total })}
        </summary>
        <ul>
          {parts.map((card) => (
            <CardLine key={card.id} card={card} words={words} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="text-12 text-muted">
        <bdi>{title}</bdi>
      </h3>
      <ul>{children}</ul>
    </div>
  );
}

function CardLine({ card, words }: { card: EventCard; words: Words }) {
  return (
    <li className="flex items-baseline justify-between gap-3 border-rule border-b py-1">
      <Link
        href={`/events/${card.slug}`}
        prefetch={false}
        className={`min-w-0 no-underline hover:underline ${isOff(card) ? 'text-muted line-through' : ''}`}
      >
        <NameText text={card.titles.short} />
      </Link>
      <span className="shrink-0 text-12 text-muted">
        {formatDateLabel(card.dates, words.locale)}
      </span>
    </li>
  );
}
