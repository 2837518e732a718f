'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { RuleHeading } from '@/components/ui/rule-heading';
import { Cell, ColumnHead, Row, Table } from '@/components/ui/table';
import { useWords } from '@/lib/client/messages/use-words';
import { instantText } from '../instant-text';
import { ConfirmDialog } from '../people/lazy-dialogs';
import { sayDone } from '../say-done';
import type { ImportHistoryLine, UndoAnswer } from './import-types';

interface ImportHistoryProps {
  lines: readonly ImportHistoryLine[];
  undo: (id: string) => Promise<UndoAnswer>;
}

/** What was imported, by whom, and the way back. */
export function ImportHistory({ lines, undo }: ImportHistoryProps) {
  const { t, locale } = useWords();
  const router = useRouter();
  const [asked, setAsked] = useState<ImportHistoryLine | null>(null);
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [kept, setKept] = useState<Extract<UndoAnswer, { state: 'done' }>['kept']>([]);
  const run = async (line: ImportHistoryLine) => {
    setPending(true);
    const answer = await undo(line.id).catch(() => null);
    setPending(false);
    if (answer?.state !== 'done') return setFailure(answer?.detail ?? t('desk.imports.failed'));
    setAsked(null);
    setKept(answer.kept);
    void sayDone(t('desk.imports.undoneDone', { count: answer.undone }));
    router.refresh();
  };
  return (
    <section className="flex flex-col gap-2">
      <RuleHeading level={2}>{t('desk.imports.history')}</RuleHeading>
      {kept.length > 0 && (
        <div role="status" className="text-13">
          <p>{t('desk.imports.kept', { count: kept.length })}</p>
          <ul>
            {kept.map((one) => (
              <li key={one.id}>
                <Link href={`/desk/events/${one.id}/edit`} className="link">
                  <bdi>{one.title ?? one.slug}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {lines.length === 0 ? (
        <p className="text-muted">{t('desk.imports.noHistory')}</p>
      ) : (
        <Table caption={t('desk.imports.history')}>
          <thead>
            <tr>
              <ColumnHead>{t('desk.imports.when')}</ColumnHead>
              <ColumnHead>{t('desk.imports.who')}</ColumnHead>
              <ColumnHead>{t('desk.imports.file')}</ColumnHead>
              <ColumnHead>{t('desk.imports.what')}</ColumnHead>
              <ColumnHead>{t('desk.imports.state')}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row key={line.id}>
                <Cell className="min-w-28">{instantText(line.startedAt, locale)}</Cell>
                <Cell>
                  <bdi>{line.actorName}</bdi>
                </Cell>
                <Cell className="min-w-36 wrap-anywhere">
                  <bdi>{line.fileName ?? line.format}</bdi>
                </Cell>
                <Cell>
                  {t('desk.imports.did', { made: line.made, changed: line.changed })}
                  {' · '}
                  {line.published ? t('desk.imports.published') : t('desk.imports.drafts')}
                </Cell>
                <Cell>
                  {line.undoneAt !== null ? (
                    t('desk.imports.undone', { name: line.undoneBy ?? '' })
                  ) : (
                    <span className="flex flex-wrap items-center gap-3">
                      {t(`desk.imports.states.${line.state}`)}
                      <Button
                        variant="outline"
                        size="small"
                        aria-label={`${t('desk.imports.undo')}: ${line.fileName ?? line.format}`}
                        onPress={() => {
                          setFailure(null);
                          setAsked(line);
                        }}
                      >
                        {t('desk.imports.undo')}
                      </Button>
                    </span>
                  )}
                </Cell>
              </Row>
            ))}
          </tbody>
        </Table>
      )}
      {asked && (
        <ConfirmDialog
          title={t('desk.imports.undoTitle')}
          text={t('desk.imports.undoText')}
          confirm={t('desk.imports.undoConfirm')}
          isPending={isPending}
          failure={failure}
          onConfirm={() => void run(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </section>
  );
}
