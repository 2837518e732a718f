'use client';

import Link from 'next/link';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { OUTCOMES, type RowReport } from '@/lib/domain/imports/outcome';

/** Rows that are shown at once. */
const SHOWN = 200;

interface ReportTableProps {
  caption: string;
  reports: readonly RowReport[];
  /** Ids of a dry run are of nothing. */
  isDryRun: boolean;
}

/** What became of each row, all or those of one outcome. */
export function ReportTable({ caption, reports, isDryRun }: ReportTableProps) {
  const t = useTranslations('desk.imports');
  const id = useId();
  const [outcome, setOutcome] = useState<string>('');
  const chosen = outcome === '' ? reports : reports.filter((one) => one.outcome === outcome);
  const counts = OUTCOMES.map((one) => ({
    one,
    count: reports.filter((report) => report.outcome === one).length,
  }));
  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center gap-2 text-13">
        <label htmlFor={id}>{t('outcome')}</label>
        <select
          id={id}
          value={outcome}
          onChange={(event) => setOutcome(event.target.value)}
          className="min-h-8 rounded-2 border border-rule bg-surface px-2"
        >
          <option value="">{`${t('all')} (${reports.length})`}</option>
          {counts.map(({ one, count }) => (
            <option key={one} value={one}>{`${t(`outcomes.${one}`)} (${count})`}</option>
          ))}
        </select>
      </div>
      {chosen.length === 0 ? (
        <p className="text-muted">{t('nothing')}</p>
      ) : (
        <Table caption={caption}>
          <thead>
            <tr>
              <ColumnHead>{t('line')}</ColumnHead>
              <ColumnHead>{t('outcome')}</ColumnHead>
              <ColumnHead>{t('reason')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {chosen.slice(0, SHOWN).map((report, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: several reports may be of one line, and their order stays
              <Row key={`${report.row} ${at}`}>
                <Cell className="tabular-nums">{report.row}</Cell>
                <Cell>
                  {report.id && !(isDryRun && report.outcome === 'new') ? (
                    <Link href={`/desk/events/${report.id}/edit`} className="link">
                      {t(`outcomes.${report.outcome}`)}
                    </Link>
                  ) : (
                    t(`outcomes.${report.outcome}`)
                  )}
                  {report.duplicate && <span className="text-muted"> · {t('likely')}</span>}
                </Cell>
                <Cell className="wrap-anywhere text-muted">
                  <bdi>{report.reason ?? report.uid ?? ''}</bdi>
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      {chosen.length > SHOWN && (
        <p className="text-12 text-muted">{t('shown', { count: SHOWN })}</p>
      )}
    </div>
  );
}
