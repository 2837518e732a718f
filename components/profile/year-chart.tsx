import Link from 'next/link';
import { RuleHeading } from '@/components/ui/rule-heading';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import type { Words } from '@/lib/client/messages/words';
import { viewHref } from '@/lib/client/view-href';
import type { Day } from '@/lib/domain/dates/day';
import { parseDayExpression } from '@/lib/domain/dates/relative-day';
import type { YearCount } from '@/lib/domain/event/profile-view';
import type { Filter } from '@/lib/domain/filter/filter';
import { narrowWindow } from '@/lib/domain/filter/narrow-filter';

interface YearChartProps {
  years: readonly YearCount[];
  /** The filter of the page together with its party; null when the two have no words. */
  filter: Filter | null;
  today: Day;
  words: Words;
}

/** Height of either half in pixels. */
const HALF = 56;

/** Visits received above the line and made below it, year by year; the same as a table. */
export function YearChart({ years, filter, today, words }: YearChartProps) {
  const { t } = words;
  if (years.length === 0) return null;
  const most = Math.max(1, ...years.flatMap((year) => [year.sent, year.received]));
  const size = (count: number) =>
    count === 0 ? 0 : Math.max(2, Math.round((count / most) * HALF));
  return (
    <section aria-labelledby="years">
      <RuleHeading level={2} id="years" aside={<Legend words={words} />}>
        {t('profile.years.title')}
      </RuleHeading>
      <div aria-hidden="true" className="flex justify-start gap-0.5 pt-1">
        {years.map((year, index) => (
          <div key={year.first} className="min-w-0 max-w-10 flex-1">
            <div className="flex items-end border-ink border-b" style={{ height: HALF }}>
              <div className="own-ground w-full bg-slate" style={{ height: size(year.received) }} />
            </div>
            <div style={{ height: HALF }}>
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
        <YearTable years={years} filter={filter} today={today} words={words} />
      </details>
    </section>
  );
}

/** About six labels, the first among them; none so near the end that it would be cut. */
function isLabelled(index: number, length: number): boolean {
  const step = Math.max(1, Math.ceil(length / 6));
  return index % step === 0 && (length < 8 || length - index > 1);
}

function Legend({ words: { t } }: { words: Words }) {
  return (
    <span className="flex gap-4 text-12 text-muted">
      <span className="flex items-center gap-1.5">
        <span aria-hidden="true" className="own-ground size-2.5 bg-slate" />
        {t('profile.years.received')}
      </span>
      <span className="flex items-center gap-1.5">
        <span aria-hidden="true" className="size-2.5 border border-slate-line bg-slate-soft" />
        {t('profile.years.sent')}
      </span>
    </span>
  );
}

function YearTable({ years, filter, today, words: { t } }: YearChartProps) {
  return (
    <Table caption={t('profile.years.caption')}>
      <thead>
        <tr>
          <ColumnHead>{t('profile.years.year')}</ColumnHead>
          <ColumnHead isNumber>{t('profile.years.received')}</ColumnHead>
          <ColumnHead isNumber>{t('profile.years.sent')}</ColumnHead>
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
                  yearsText(year)
                ) : (
                  <Link href={yearsHref(year, filter, today)} prefetch={false} className="link">
                    {yearsText(year)}
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

function yearsText({ first, last }: YearCount): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function yearsHref({ first, last }: YearCount, filter: Filter, today: Day): string {
  const bound = (year: number, rest: string) =>
    parseDayExpression(`${String(year).padStart(4, '0')}-${rest}`);
  const window = { from: bound(first, '01-01'), to: bound(last, '12-31') };
  return viewHref('/events', narrowWindow(filter, window, today), '');
}
