'use client';

import { useTranslations } from 'use-intl/react';
import { RuleHeading } from '@/components/ui/rule-heading';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { type ColumnMapping, TABLE_FIELDS } from '@/lib/domain/imports/table-fields';
import type { ForeignTable } from './import-types';

interface MappingTableProps {
  table: ForeignTable;
  onChange: (mapping: ColumnMapping) => void;
}

/** Each column with its first cell, and what it means. */
export function MappingTable({ table, onChange }: MappingTableProps) {
  const t = useTranslations('desk.imports');
  const { columns, sample, mapping } = table;
  const meaning = (column: string) => TABLE_FIELDS.find((field) => mapping[field] === column) ?? '';
  const assign = (column: string, value: string) => {
    const field = TABLE_FIELDS.find((one) => one === value);
    const rest = Object.fromEntries(
      Object.entries(mapping).filter(([known, name]) => name !== column && known !== value),
    );
    onChange(field ? { ...rest, [field]: column } : rest);
  };
  return (
    <div className="flex flex-col gap-2">
      <RuleHeading level={2}>{t('mapping')}</RuleHeading>
      <p className="text-12 text-muted">{t('mappingText')}</p>
      <Table caption={t('mapping')}>
        <thead>
          <tr>
            <ColumnHead>{t('column')}</ColumnHead>
            <ColumnHead>{t('sample')}</ColumnHead>
            <ColumnHead>{t('means')}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
            <Row key={`${at} ${column}`}>
              <Cell>
                <bdi>{column}</bdi>
              </Cell>
              <Cell className="max-w-72 truncate text-muted">
                <bdi>{sample[at] ?? ''}</bdi>
              </Cell>
              <Cell>
                <select
                  aria-label={`${t('means')}: ${column}`}
                  value={meaning(column)}
                  onChange={(event) => assign(column, event.target.value)}
                  className="min-h-8 max-w-full rounded-2 border border-rule bg-surface px-2"
                >
                  <option value="">{t('ignored')}</option>
                  {TABLE_FIELDS.map((field) => (
                    <option key={field} value={field}>
                      {t(`fields.${field}`)}
                    </option>
                  ))}
                </select>
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
