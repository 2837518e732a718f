import Link from 'next/link';
import { isOff, topicText } from '@/components/event/event-line';
import { NameText } from '@/components/event/name-text';
import type { PartyNames } from '@/components/event/party-names';
import { StatusMark } from '@/components/event/status-mark';
import { TopicStripe } from '@/components/event/topic-stripe';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import { type Day, parseDay } from '@/lib/domain/dates/day';
import { isDated } from '@/lib/domain/dates/event-dates';
import { formatDay } from '@/lib/domain/dates/format-day';
import type { CardParticipant, EventCard } from '@/lib/domain/event/event-card';
import { doubtOf } from '@/lib/domain/event/phase';

/** How the list is ordered, as the API names it. */
export type TableSort = 'earliest' | '-earliest' | '-updated';

/** The event takes what the others leave. */
const WIDTHS = [
  ['date', '8.25rem'],
  ['event', 'auto'],
  ['visitor', '8rem'],
  ['host', '8rem'],
  ['place', '7rem'],
  ['status', '7rem'],
  ['evidence', '7.25rem'],
  ['updated', '5.5rem'],
] as const;

interface EventTableProps {
  cards: readonly EventCard[];
  names: PartyNames;
  today: Day;
  total: number;
  sort: TableSort;
  /** The address of the same list in another order. */
  sortHref: (sort: TableSort) => string;
  words: Words;
}

/** Events as rows of 32 px: everything that sets them apart, ordered by links. */
export function EventTable(props: EventTableProps) {
  const { cards, names, today, total, sort, sortHref, words } = props;
  const { t } = words;
  const byDate = sort === 'earliest' ? 'ascending' : sort === '-earliest' ? 'descending' : 'none';
  return (
    <Table caption={t('list.caption', { count: total })} isFixed>
      <colgroup>
        {WIDTHS.map(([column, width]) => (
          <col key={column} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <ColumnHead
            sort={{
              href: sortHref(sort === '-earliest' ? 'earliest' : '-earliest'),
              direction: byDate,
            }}
          >
            {t('list.column.date')}
          </ColumnHead>
          <ColumnHead>{t('list.column.event')}</ColumnHead>
          <ColumnHead>{t('list.column.visitor')}</ColumnHead>
          <ColumnHead>{t('list.column.host')}</ColumnHead>
          <ColumnHead>{t('list.column.place')}</ColumnHead>
          <ColumnHead>{t('list.column.status')}</ColumnHead>
          <ColumnHead>{t('list.column.evidence')}</ColumnHead>
          <ColumnHead
            sort={{
              href: sortHref('-updated'),
              direction: sort === '-updated' ? 'descending' : 'none',
            }}
          >
            {t('list.column.updated')}
          </ColumnHead>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <EventTableRow key={card.id} card={card} names={names} today={today} words={words} />
        ))}
      </tbody>
    </Table>
  );
}

interface RowProps {
  card: EventCard;
  names: PartyNames;
  today: Day;
  words: Words;
}

function EventTableRow({ card, names, today, words }: RowProps) {
  const { t, locale } = words;
  const doubt = doubtOf(card.dates, card.status, today);
  const updated = parseDay(card.updatedAt.slice(0, 10));
  return (
    <Row className="focus-within:bg-hover">
      <Cell className="text-13">
        {formatDateLabel(card.dates, locale)}
        <WasDates card={card} words={words} />
      </Cell>
      <Cell>
        <span className="flex items-baseline gap-2">
          <TopicStripe topics={card.topics} className="h-5 self-center!" />
          {/* Where the title leaves the topics no room for a word, they wrap out of sight: their
              line has no height of its own. */}
          <span className="-my-1 flex min-w-0 grow flex-wrap items-baseline gap-x-2 overflow-hidden py-1">
            <Link
              href={`/events/${card.slug}`}
              prefetch={false}
              data-row
              className={`max-w-full shrink-0 no-underline hover:underline ${isOff(card) ? 'text-muted line-through' : ''}`}
            >
              <NameText text={card.titles.short} />
            </Link>
            <span className="-mb-7 h-7 min-w-0 grow basis-20 truncate pt-1 text-12 text-muted">
              {topicText(card.topics, words, 4) || t(`vocabulary.kind.${card.kind}`)}
            </span>
          </span>
        </span>
        {doubt && <span className="block ps-3 text-12">{t(`event.doubt.${doubt}`)}</span>}
      </Cell>
      <PartyCell side={card.visitors} names={names} words={words} />
      <PartyCell side={card.hosts} names={names} words={words} />
      <Cell className="text-13">
        <span className="flex items-baseline gap-1">
          <bdi className="truncate">{card.places[0]?.name}</bdi>
          <More count={card.places.length - 1} words={words} />
        </span>
      </Cell>
      <Cell className="text-12">
        <StatusMark status={card.status} words={words} />
      </Cell>
      <Cell className="whitespace-nowrap text-12 text-muted">
        {t(`list.evidence.${card.evidence.word}`)}{' '}
        {card.evidence.independentOutlets > 0 && (
          <>
            <span aria-hidden="true">
              {t('list.outlets', { count: card.evidence.independentOutlets })}
            </span>
            <span className="sr-only">
              {t('list.outletsLabel', { count: card.evidence.independentOutlets })}
            </span>
          </>
        )}
      </Cell>
      <Cell className="whitespace-nowrap text-12 text-muted">
        {updated && <time dateTime={card.updatedAt}>{formatDay(updated, locale)}</time>}
      </Cell>
    </Row>
  );
}

/** Days that it moved away from; a window that only became days says nothing new here. */
function WasDates({ card, words }: { card: EventCard; words: Words }) {
  const was = card.postponedFrom ?? card.movedFrom?.dates ?? null;
  if (!was || !isDated(was)) return null;
  const label = formatDateLabel(was, words.locale);
  return (
    <s className="block text-12 text-muted">
      <span className="sr-only">{words.t('event.was', { dates: label })}</span>
      <span aria-hidden="true">{label}</span>
    </s>
  );
}

interface PartyCellProps {
  side: readonly CardParticipant[];
  names: PartyNames;
  words: Words;
}

/** The first party by name, and how many there are beside it. */
function PartyCell({ side, names, words }: PartyCellProps) {
  const codes = [...new Set(side.map((one) => one.party))];
  const [code] = codes;
  if (code === undefined) return <Cell />;
  return (
    <Cell className="text-13">
      <span className="flex items-baseline gap-1">
        <Link
          href={`/parties/${code}`}
          prefetch={false}
          className="min-w-0 truncate no-underline hover:underline"
        >
          <bdi>{names[code] ?? code}</bdi>
        </Link>
        <More count={codes.length - 1} words={words} />
      </span>
    </Cell>
  );
}

function More({ count, words }: { count: number; words: Words }) {
  if (count < 1) return null;
  return <span className="shrink-0 text-12 text-muted">{words.t('list.more', { count })}</span>;
}
