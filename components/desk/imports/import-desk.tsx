'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { Button } from '@/components/ui/button';
import { FormAlert } from '@/components/ui/form-alert';
import { RuleHeading } from '@/components/ui/rule-heading';
import type { ColumnMapping } from '@/lib/domain/imports/table-fields';
import { FileDrop } from './file-drop';
import type { ChosenFile } from './import-types';
import { MappingTable } from './mapping-table';
import { openFile } from './open-file';
import { ReportTable } from './report-table';
import { type ImportRun, useImport } from './use-import';

interface ImportDeskProps {
  canPublish: boolean;
  /** What the columns of such a table were last said to mean. */
  recall: (columns: string[]) => Promise<ColumnMapping | null>;
}

/** A file on its way: chosen, its columns named, tried, imported. */
export function ImportDesk({ canPublish, recall }: ImportDeskProps) {
  const t = useTranslations('desk.imports');
  const router = useRouter();
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [publishes, setPublishes] = useState(false);
  const { run, start, stop, clear } = useImport(() => router.refresh());
  const take = async (file: File) => {
    clear();
    setChosen(await openFile(file, recall));
  };
  if (!chosen) return <FileDrop onFile={(file) => void take(file)} />;
  const isRunning = run?.state === 'running';
  const wasTried = run?.isDryRun === true && run.state === 'done';
  return (
    <div className="flex flex-col gap-6">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="font-strong">
          <bdi>{chosen.file.name}</bdi>
        </span>
        <Button
          variant="outline"
          size="small"
          onPress={() => {
            clear();
            setChosen(null);
          }}
        >
          {t('another')}
        </Button>
      </p>
      {chosen.table && (
        <MappingTable
          table={chosen.table}
          onChange={(mapping) => {
            clear();
            const { table } = chosen;
            setChosen({ ...chosen, table: table && { ...table, mapping, isByHand: true } });
          }}
        />
      )}
      {canPublish && (
        <label className="flex min-h-8 items-center gap-2">
          <input
            type="checkbox"
            checked={publishes}
            disabled={isRunning}
            onChange={(event) => setPublishes(event.target.checked)}
            className="size-4 accent-accent"
          />
          {t('publish')}
        </label>
      )}
      <div className="flex flex-wrap gap-3">
        {isRunning ? (
          <Button variant="outline" onPress={stop}>
            {t('stop')}
          </Button>
        ) : (
          <>
            <Button
              variant={wasTried ? 'outline' : 'filled'}
              onPress={() => void start(chosen, { isDryRun: true, publishes })}
            >
              {run ? t('again') : t('tryIt')}
            </Button>
            {wasTried && (
              <Button
                variant="filled"
                onPress={() => void start(chosen, { isDryRun: false, publishes })}
              >
                {t('start')}
              </Button>
            )}
          </>
        )}
      </div>
      {run && <RunView run={run} />}
    </div>
  );
}

function RunView({ run }: { run: ImportRun }) {
  const t = useTranslations('desk.imports');
  const title = run.isDryRun ? t('preview') : t('result');
  const { totals } = run;
  return (
    <section className="flex flex-col gap-3">
      <RuleHeading level={2}>{title}</RuleHeading>
      {run.state === 'running' && (
        <progress value={run.share} aria-label={title} className="w-full accent-accent" />
      )}
      <p role="status" className="text-13">
        {run.state === 'running' && t('running', { share: Math.floor(run.share * 100) })}
        {run.state === 'stopped' && t(run.isDryRun ? 'stoppedTry' : 'stopped')}
        {totals && t('summary', { ...totals, made: totals.new })}
      </p>
      {run.state === 'failed' && (
        <FormAlert>
          {run.faults.map((fault) => (
            <span key={fault} className="block">
              {fault}
            </span>
          ))}
        </FormAlert>
      )}
      {run.reports.length > 0 && (
        <ReportTable caption={title} reports={run.reports} isDryRun={run.isDryRun} />
      )}
    </section>
  );
}
