import { RuleHeading } from '@/components/ui/rule-heading';
import type { Words } from '@/lib/client/messages/words';
import { actionText } from '../action-text';
import { instantText } from '../instant-text';

/** One command in the history of an event. */
export interface HistoryLine {
  version: number;
  at: string;
  actorName: string;
  action: string;
  reason: string | null;
}

/** Every version: what, who, when and why. A list, since it stands in a narrow column. */
export function HistoryTable({ rows, words }: { rows: readonly HistoryLine[]; words: Words }) {
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
              <bdi>{row.actorName}</bdi>, {instantText(row.at, locale)}
            </p>
            {row.reason && (
              <p className="text-12">
                <bdi>{row.reason}</bdi>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
