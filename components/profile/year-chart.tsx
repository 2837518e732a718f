import Link from 'next/link';
import { RuleHeading } from '@/components/ui/rule-heading';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import type { Day } from '@/lib/domain/dates/day';
import type { YearCount } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { withinYears, yearSpanText } from './year-span';

interface YearChartProps {
  years: readonly YearCount[];
  /** The filter of the page together with its party; null when the two have no words. */
  filter: Filter | null;
  today: Day;
  /** What the two directions are called, and the table of both; else received and made. */
  names?: YearNames;
  words: Words;
}

interface YearNames {
  title: string;
  received: string;
  sent: string;
}

/** Height in pixels of the longest bar. */
const LONGEST = 56;

/** Visits received above the line and made below it, year by year; the same as a table. */
export function YearChart(props: YearChartProps) {
  const { years, words } = props;
  const { t } = words;
  const names = props.names ?? {
    title: t('profile.years.title'),
    received: t('profile.years.received'),
    sent: t('profile.years.sent'),
  };
  if (years.length === 0) return null;
  const most = Math.max(1, ...years.flatMap((year) => [year.sent, year.received]));
  const size = (count: number) =>
    count === 0 ? 0 : Math.max(2, Math.round((count / most) * LONGEST));
  // Each half is as high as its own longest bar: a direction in which nobody went takes no room.
  const above = size(Math.max(...years.map((year) => year.received)));
  const below = size(Math.max(...years.map((year) => year.sent)));
  return (
    <section aria-labelledby="years">
      <RuleHeading level={2} id="years" aside={<Legend names={names} />}>
        {names.title}
      </RuleHeading>
      <div aria-hidden="true" className="flex justify-start gap-0.5 pt-1">
        {years.map((year, index) => (
          <div key={year.first} className="min-w-0 max-w-10 flex-1">
            <div className="flex items-end border-ink border-b" style={{ height: above }}>
              <div className="own-ground w-full bg-slate" style={{ height: size(year.received) }} />
            </div>
            <div style={{ height: below }}>
              <div
                className={`w-full border-slate-line ${year.sent > 0 ? 'border border-t-0 bg-slate-soft' : ''}`}
                style={{ height: size(year.sent) }}
              />
            </div>
            <div className="relative h-4 text-12 text-muted">
              {isLabelled(index, years.length) && (
                <span className="absolute start-0 whitespace-nowrap">{year.first}</span>
              )}
            </div>
          </div>
        ))}
      </div>
      <details className="mt-2">
        <summary className="link touch-target inline-block min-h-6 text-12">
          {t('profile.years.table')}
        </summary>
        <YearTable {...props} names={names} />
      </details>
    </section>
  );
}

/** About six labels, the first among them; none so near the end that it would be cut. */
function isLabelled(index: number, length: number): boolean {
  const step = Math.max(1, Math.ceil(length / 6));
  return index % step === 0 && (length < 8 || length - index > 1);
}

function Legend({ names }: { names: YearNames }) {
  return (
    <span className="flex gap-4 text-12 text-muted">
      <span className="flex items-center gap-1.5">
        <span aria-hidden="true" className="own-ground size-2.5 bg-slate" />
        <bdi>{names.received}</bdi>
      </span>
      <span className="flex items-center gap-1.5">
        <span aria-hidden="true" className="size-2.5 border border-slate-line bg-slate-soft" />
        <bdi>{names.sent}</bdi>
      </span>
    </span>
  );
}

function YearTable(props: YearChartProps & { names: YearNames }) {
  const { years, filter, today, names, words } = props;
  const { t } = words;
  return (
    <Table caption={`${names.title}: ${names.received}, ${names.sent}`}>
      <thead>
        <tr>
          <ColumnHead>{t('profile.years.year')}</ColumnHead>
          <ColumnHead isNumber>{names.received}</ColumnHead>
          <ColumnHead isNumber>{names.sent}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {years
          .filter((year) => year.sent + year.received > 0)
          .toReversed()
          .map((year) => (
            <Row key={year.first}>
              <Cell>
                {filter === null ? (
                  yearSpanText(year)
                ) : (
                  <Link
                    href={viewHref('/events', withinYears(filter, year, today), '')}
                    prefetch={false}
                    className="link"
                  >
                    {yearSpanText(year)}
                  </Link>
                )}
              </Cell>
              <Cell isNumber>{year.received}</Cell>
              <Cell isNumber>{year.sent}</Cell>
            </Row>
          ))}
      </tbody>
    </Table>
  );
}
