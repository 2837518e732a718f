'use client';

import { Button } from '@/components/ui/button';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { useWords } from '@/lib/client/messages/use-words';
import { instantText } from '../instant-text';
import type { KeyRow } from './people-types';

interface KeysTableProps {
  rows: readonly KeyRow[];
  onRevoke: (row: KeyRow) => void;
}

/** The keys by name; of each only its beginning is known. */
export function KeysTable({ rows, onRevoke }: KeysTableProps) {
  const { t, locale } = useWords();
  if (rows.length === 0) return <p className="text-muted">{t('people.noKeys')}</p>;
  return (
    <Table caption={t('people.keys')}>
      <thead>
        <tr>
          <ColumnHead>{t('people.keyName')}</ColumnHead>
          <ColumnHead>{t('people.key')}</ColumnHead>
          <ColumnHead>{t('people.role')}</ColumnHead>
          <ColumnHead>{t('people.created')}</ColumnHead>
          <ColumnHead>{t('people.used')}</ColumnHead>
          <ColumnHead>{t('people.actions')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} className={row.revokedAt === null ? '' : 'text-muted'}>
            <Cell>
              <bdi>{row.name}</bdi>
            </Cell>
            <Cell className="font-mono text-13">{row.prefix}…</Cell>
            <Cell>{t(`people.roles.${row.role}`)}</Cell>
            <Cell className="whitespace-nowrap">
              {instantText(row.createdAt, locale)}
              {row.createdBy !== null && (
                <span className="block text-12 text-muted">
                  {t('people.createdBy', { name: row.createdBy })}
                </span>
              )}
            </Cell>
            <Cell className="whitespace-nowrap">
              {row.lastUsedAt === null ? t('people.never') : instantText(row.lastUsedAt, locale)}
            </Cell>
            <Cell className="whitespace-nowrap">
              {row.revokedAt === null ? (
                <Button
                  variant="quiet"
                  size="small"
                  aria-label={t('people.revokeOf', { name: row.name })}
                  onPress={() => onRevoke(row)}
                >
                  {t('people.revoke')}
                </Button>
              ) : (
                t('people.revoked', { day: instantText(row.revokedAt, locale) })
              )}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
