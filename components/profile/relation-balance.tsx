import Link from 'next/link';
import { NameText } from '@/components/event/name-text';
import { ArrowIcon } from '@/components/ui/icons';
import { RuleHeading } from '@/components/ui/rule-heading';
import { Cell, Row, Table } from '@/components/ui/table';
import type { Words } from '@/lib/client/messages/words';
import { formatDateLabel } from '@/lib/domain/dates/date-label';
import type { RelationProfile } from '@/lib/domain/event/profile-view';
import { visitDue } from '@/lib/domain/event/relation';
import type { Filter } from '@/lib/domain/filter/filter';
import { begunOnly, eventsHref } from './counted-events';

interface RelationBalanceProps {
  relation: RelationProfile;
  filter: Filter;
  words: Words;
}

/** Visits either way with the last of each, and whose turn it is. */
export function RelationBalance({ relation, filter, words }: RelationBalanceProps) {
  const { t } = words;
  const { without, visits } = relation;
  return (
    <section aria-labelledby="turn">
      <RuleHeading level={2} id="turn">
        {t('relation.balance.title')}
      </RuleHeading>
      <p className="pb-1 font-serif text-16">
        <bdi>{turnText(relation, words)}</bdi>
      </p>
      <Table caption={t('relation.years')}>
        <tbody>
          <Direction way="first" relation={relation} filter={filter} words={words} />
          <Direction way="second" relation={relation} filter={filter} words={words} />
        </tbody>
      </Table>
      <p className="pt-2 text-12 text-muted">
        {visits.first.total + visits.second.total > 0 && t('relation.balance.note')}{' '}
        {without > 0 && t('relation.balance.without', { count: without })}
      </p>
    </section>
  );
}

function turnText({ visits, first, second }: RelationProfile, { t }: Words): string {
  if (!visits.first.last && !visits.second.last) return t('relation.balance.even');
  const due = visitDue(visits);
  if (due === null) return t('relation.balance.sameDay');
  const [party, other] = due === 'first' ? [first, second] : [second, first];
  return visits[due].last
    ? t('relation.balance.turn', { party: party.name, other: other.name })
    : t('relation.balance.turnFirst', { party: party.name });
}

interface DirectionProps extends RelationBalanceProps {
  way: 'first' | 'second';
}

function Direction({ way, relation, filter, words }: DirectionProps) {
  const { t } = words;
  const [from, to] =
    way === 'first' ? [relation.first, relation.second] : [relation.second, relation.first];
  const { total, last } = relation.visits[way];
  const href = eventsHref(begunOnly(filter, relation.today), [
    ['visitor', from.code],
    ['host', to.code],
  ]);
  const count = t('relation.balance.visits', { count: total });
  return (
    <Row>
      <th scope="row" className="h-8 py-1 pe-2 text-start align-baseline font-normal">
        <span className="sr-only">
          {t('relation.balance.direction', { from: from.name, to: to.name })}
        </span>
        <span aria-hidden="true" className="inline-flex flex-wrap items-center gap-x-1.5">
          <bdi>{from.name}</bdi>
          <ArrowIcon size={14} className="shrink-0 text-muted" />
          <bdi>{to.name}</bdi>
        </span>
      </th>
      <Cell className="whitespace-nowrap">
        {total === 0 || href === null ? (
          <span className={total === 0 ? 'text-muted' : ''}>{count}</span>
        ) : (
          <Link href={href} prefetch={false} className="link touch-target">
            {count}
          </Link>
        )}
      </Cell>
      <Cell className="text-13">
        {last ? (
          <>
            <Link
              href={`/events/${last.slug}`}
              prefetch={false}
              className="no-underline hover:underline"
            >
              <NameText text={last.titles.short} />
            </Link>{' '}
            <span className="whitespace-nowrap text-12 text-muted">
              {formatDateLabel(last.dates, words.locale)}
            </span>
          </>
        ) : (
          <span className="text-muted">
            {t(total === 0 ? 'relation.balance.never' : 'relation.balance.lastOfMany')}
          </span>
        )}
      </Cell>
    </Row>
  );
}
