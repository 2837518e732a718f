import type { Words } from '@/lib/client/messages/words';
import type { FieldChange } from '@/lib/domain/event/diff-records';
import { describeChange } from './describe-change';

/** What a command changed, field by field: what went, then what came. */
export function ChangeList({ changes, words }: { changes: readonly FieldChange[]; words: Words }) {
  const { t } = words;
  return (
    <dl className="my-1 flex flex-col gap-1.5 border-rule border-s-2 ps-3 text-12">
      {changes.map((change) => {
        const { removed, added } = describeChange(change, words);
        return (
          <div key={change.field}>
            <dt className="text-muted">{t(`desk.fields.${change.field}`)}</dt>
            <dd className="wrap-anywhere">
              {removed.length + added.length === 0 && t('desk.conflict.empty')}
              {removed.map((line) => (
                <del key={line} className="block text-muted">
                  <bdi>{line}</bdi>
                </del>
              ))}
              {added.map((line) => (
                <ins key={line} className="block no-underline">
                  <bdi>{line}</bdi>
                </ins>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
