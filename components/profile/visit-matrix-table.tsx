import Link from 'next/link';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { relationHref } from '@/lib/client/relation-href';
import { viewHref } from '@/lib/client/view-href';
import type { Day } from '@/lib/domain/dates/day';
import {
  MATRIX_SIZES,
  MATRIX_SORTS,
  type MatrixParty,
  type MatrixSize,
  type MatrixSort,
  matrixKey,
  type VisitMatrix,
} from '@/lib/domain/event/visit-matrix';
import type { Filter } from '@/lib/domain/filter/filter';
import { begunOnly, eventsHref } from './counted-events';
import { StepCell } from './step-cell';
import { StepLegend } from './step-legend';

interface VisitMatrixProps {
  matrix: VisitMatrix;
  sort: MatrixSort;
  size: MatrixSize;
  filter: Filter;
  today: Day;
  words: Words;
}

/** Visits of the busiest parties to each other; each number leads to its events. */
export function VisitMatrixTable(props: VisitMatrixProps) {
  const { matrix, filter, today, words } = props;
  const { t } = words;
  const { parties, total, counts } = matrix;
  if (counts.size === 0) return null;
  const most = Math.max(4, ...counts.values());
  const begun = begunOnly(filter, today);
  const count = (visitor: MatrixParty, host: MatrixParty) =>
    counts.get(matrixKey(visitor.code, host.code)) ?? 0;
  return (
    <section aria-labelledby="matrix" className="mb-10">
      <RuleHeading level={2} id="matrix" aside={<StepLegend most={most} words={words} />}>
        {t('matrix.title')}
      </RuleHeading>
      <Controls {...props} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take focus */}
      <section aria-label={t('matrix.caption')} tabIndex={0} className="overflow-x-auto">
        <table className="border-collapse text-12">
          <caption className="sr-only">{t('matrix.caption')}</caption>
          <thead>
            <tr>
              <td className="sticky start-0 z-1 bg-paper" />
              {parties.map(({ code, name }) => (
                <th key={code} scope="col" abbr={name} className="h-7 min-w-8 px-0.5 font-normal">
                  <Link
                    href={viewHref(`/parties/${code}`, filter, '')}
                    prefetch={false}
                    title={name}
                    aria-label={name}
                    className="font-mono text-muted no-underline hover:underline"
                  >
                    {code}
                  </Link>
                </th>
              ))}
              <th scope="col" className="ps-2 text-end font-normal text-muted">
                {t('matrix.made')}
              </th>
            </tr>
          </thead>
          <tbody>
            {parties.map((visitor) => (
              <tr key={visitor.code} className="hover:bg-hover">
                <th
                  scope="row"
                  className="sticky start-0 z-1 max-w-40 truncate bg-paper pe-2 text-start text-13 font-normal whitespace-nowrap"
                >
                  <Link
                    href={viewHref(`/parties/${visitor.code}`, filter, '')}
                    prefetch={false}
                    className="no-underline hover:underline"
                  >
                    <bdi>{visitor.name}</bdi>
                  </Link>
                </th>
                {parties.map((host) =>
                  host.code === visitor.code ? (
                    <td key={host.code} className="text-center text-rule">
                      <span aria-hidden="true">·</span>
                    </td>
                  ) : (
                    <StepCell
                      key={host.code}
                      count={count(visitor, host)}
                      most={most}
                      href={relationOrEvents(visitor, host, begun, filter)}
                      label={t('matrix.cell', {
                        visitor: visitor.name,
                        host: host.name,
                        count: count(visitor, host),
                      })}
                    />
                  ),
                )}
                <td className="ps-2 text-end">{visitor.sent}</td>
              </tr>
            ))}
            <tr className="border-rule border-t">
              <th
                scope="row"
                className="sticky start-0 bg-paper pt-1 pe-2 text-start font-normal text-muted"
              >
                {t('matrix.received')}
              </th>
              {parties.map(({ code, received }) => (
                <td key={code} className="pt-1 text-center">
                  {received}
                </td>
              ))}
              <td />
            </tr>
          </tbody>
        </table>
      </section>
      <p className="mt-2 text-12 text-muted">
        {total > parties.length
          ? t('matrix.busiest', { count: parties.length, total })
          : t('matrix.complete', { total })}
      </p>
    </section>
  );
}

/** The visits of the cell; where the filter has no words for them, the file of the two. */
function relationOrEvents(
  visitor: MatrixParty,
  host: MatrixParty,
  begun: Filter,
  filter: Filter,
): string {
  const events = eventsHref(begun, [
    ['visitor', visitor.code],
    ['host', host.code],
  ]);
  return events ?? relationHref(visitor.code, host.code, filter);
}

/** Order and size as links, so that both are in the address. */
function Controls({ sort, size, filter, words: { t } }: VisitMatrixProps) {
  const href = (by: MatrixSort, top: MatrixSize) =>
    `${viewHref('/parties', filter, matrixQuery(by, top))}#matrix`;
  const item =
    'touch-target inline-flex min-h-6 items-center text-13 no-underline underline-offset-4 hover:underline ' +
    'aria-[current=true]:font-strong aria-[current=true]:underline aria-[current=true]:decoration-2';
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-1 pb-2">
      <nav aria-label={t('matrix.sort')} className="flex flex-wrap items-center gap-x-3">
        <span className="text-12 text-muted">{t('matrix.sort')}</span>
        {MATRIX_SORTS.map((by) => (
          <Link
            key={by}
            href={href(by, size)}
            prefetch={false}
            aria-current={by === sort ? 'true' : undefined}
            className={item}
          >
            {t(`matrix.sorts.${by}`)}
          </Link>
        ))}
      </nav>
      <nav aria-label={t('matrix.size')} className="flex flex-wrap items-center gap-x-3">
        <span className="text-12 text-muted">{t('matrix.size')}</span>
        {MATRIX_SIZES.map((top) => (
          <Link
            key={top}
            href={href(sort, top)}
            prefetch={false}
            aria-current={top === size ? 'true' : undefined}
            className={item}
          >
            {top === 'all' ? t('matrix.all') : t('matrix.top', { count: Number(top) })}
          </Link>
        ))}
      </nav>
    </div>
  );
}

/** The page's own keys, without those that say what is so anyway. */
export function matrixQuery(sort: MatrixSort, size: MatrixSize): string {
  const params = new URLSearchParams();
  if (sort !== 'visits') params.set('sort', sort);
  if (size !== '12') params.set('top', size);
  return params.toString();
}
