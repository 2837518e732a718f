import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import type { FieldChange } from '@/lib/domain/event/diff-records';
import { actionText } from '../action-text';
import { instantText } from '../instant-text';
import type { RestoreVersion } from './action-types';
import { ChangeList } from './change-list';
import { RestoreButton } from './restore-button';

/** One command in the history of an event. */
export interface HistoryLine {
  version: number;
  at: string;
  actor?: string;
  action: string;
  reason: string | null;
  changes: readonly FieldChange[];
}

interface HistoryTableProps {
  id: string;
  /** The version that is stored now. */
  version: number;
  /** The newest first. */
  rows: readonly HistoryLine[];
  /** Where older ones are; null when these are all. */
  olderHref: string | null;
  restore: RestoreVersion;
  words: Words;
}

/** Every version: what, who, when, why, what it changed, and the way back to it. */
export function HistoryTable(props: HistoryTableProps) {
  const { id, version, rows, olderHref, restore, words } = props;
  const { t, locale } = words;
  return (
    <section aria-labelledby="history">
      <RuleHeading level={2} id="history">
        {t('desk.history.title')}
      </RuleHeading>
      <ol>
        {rows.map((row) => (
          <li key={row.version} className="border-rule border-b py-1.5 text-13">
            <p className="flex justify-between gap-3">
              <span>{actionText(row.action, words)}</span>
              <span className="text-muted">{t('desk.form.version', { version: row.version })}</span>
            </p>
            <p className="text-12 text-muted">
              {row.actor !== undefined && (
                <>
                  <bdi>{row.actor}</bdi>,{' '}
                </>
              )}
              {instantText(row.at, locale)}
            </p>
            {row.reason && (
              <p className="text-12">
                <bdi>{row.reason}</bdi>
              </p>
            )}
            {row.changes.length > 0 && (
              <details>
                <summary className="link touch-target w-fit text-12">
                  {t('desk.history.changes', { count: row.changes.length })}
                </summary>
                <ChangeList changes={row.changes} words={words} />
              </details>
            )}
            {row.version < version && (
              <RestoreButton id={id} version={version} toVersion={row.version} restore={restore} />
            )}
          </li>
        ))}
      </ol>
      {olderHref !== null && (
        <p className="pt-2 text-13">
          <a href={olderHref} className="link">
            {t('desk.history.older')}
          </a>
        </p>
      )}
    </section>
  );
}
