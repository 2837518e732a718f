import { RuleHeading } from '@/components/ui/rule-heading';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import type { Words } from '@/lib/client/messages/words';
import { instantText } from '../instant-text';

export interface AuditLine {
  id: number;
  at: string;
  actorName: string;
  action: string;
  subjectName: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

const KNOWN = [
  'change-role',
  'disable',
  'enable',
  'end-sessions',
  'invite',
  'withdraw-invitation',
  'make-reset-link',
  'reset-password',
  'create-key',
  'revoke-key',
  'join:first-admin',
  'join:invitation',
  'grade',
] as const;

/** The record of what was done to accounts, keys and links. */
export function AuditTable({ rows, words }: { rows: readonly AuditLine[]; words: Words }) {
  const { t, locale } = words;
  return (
    <div className="flex flex-col gap-2">
      <RuleHeading level={2}>{t('people.audit')}</RuleHeading>
      <p className="text-12 text-muted">{t('people.auditText')}</p>
      {rows.length === 0 ? (
        <p className="text-muted">{t('people.noAudit')}</p>
      ) : (
        <Table caption={t('people.audit')}>
          <thead>
            <tr>
              <ColumnHead>{t('people.at')}</ColumnHead>
              <ColumnHead>{t('people.who')}</ColumnHead>
              <ColumnHead>{t('people.what')}</ColumnHead>
              <ColumnHead>{t('people.whom')}</ColumnHead>
              <ColumnHead>{t('people.change')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id}>
                <Cell className="whitespace-nowrap">{instantText(row.at, locale)}</Cell>
                <Cell>
                  <bdi>{row.actorName}</bdi>
                </Cell>
                <Cell>{actionName(row.action, words)}</Cell>
                <Cell>
                  <bdi>{row.subjectName}</bdi>
                </Cell>
                <Cell className="font-mono text-12 text-muted">{changeText(row)}</Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}

function actionName(action: string, { t }: Words): string {
  const known = KNOWN.find((one) => one === action);
  return known ? t(`people.action.${known}`) : action;
}

/** "role: editor → admin"; the ids of links say nothing to people and stay out. */
function changeText({ before, after }: AuditLine): string {
  const keys = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  keys.delete('link');
  return [...keys]
    .map((key) => {
      const sides = [before?.[key], after?.[key]].flatMap((one) =>
        one === undefined ? [] : [String(one)],
      );
      return `${key}: ${sides.join(' → ')}`;
    })
    .join(', ');
}
