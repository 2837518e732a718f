import { useRef, useState } from 'react';
import { readLines } from '@/lib/client/read-lines';
import {
  type ImportTotals,
  importTotalsSchema,
  type RowReport,
  rowReportSchema,
} from '@/lib/domain/imports/outcome';
import { problemDocumentSchema } from '@/lib/domain/problem-document';
import type { ChosenFile } from './import-types';

export interface ImportRun {
  state: 'running' | 'done' | 'stopped' | 'failed';
  isDryRun: boolean;
  reports: readonly RowReport[];
  totals: ImportTotals | null;
  /** Share of the file that is through, 0 to 1. */
  share: number;
  /** Why it failed, first the whole, then each fault. */
  faults: readonly string[];
}

/** Runs a file through the API, a dry run or in earnest, and keeps its reports as they come. */
export function useImport(onDone: () => void) {
  const [run, setRun] = useState<ImportRun | null>(null);
  const controller = useRef<AbortController | null>(null);
  const start = async (
    chosen: ChosenFile,
    { isDryRun, publishes }: { isDryRun: boolean; publishes: boolean },
  ) => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    const reports: RowReport[] = [];
    const show = (change: Partial<ImportRun>) => {
      if (controller.current !== own) return;
      const last = reports.at(-1)?.row ?? 0;
      const share = Math.min(1, last / chosen.lines);
      setRun((before) => ({
        ...(before ?? EMPTY),
        isDryRun,
        reports: [...reports],
        share,
        ...change,
      }));
    };
    show({ state: 'running', totals: null, faults: [] });
    try {
      const response = await fetch(addressOf(chosen, { isDryRun, publishes }), {
        method: 'POST',
        headers: { 'content-type': chosen.type },
        body: chosen.file,
        signal: own.signal,
      });
      if (!response.ok || !response.body) {
        const problem = problemDocumentSchema.safeParse(await response.json().catch(() => null));
        return show({ state: 'failed', faults: faultsOf(problem.data, response.status) });
      }
      let shownAt = 0;
      for await (const line of readLines(response.body)) {
        const report = rowReportSchema.safeParse(line);
        if (report.success) reports.push(report.data);
        else {
          const totals = importTotalsSchema.safeParse(line);
          if (totals.success) show({ state: 'done', totals: totals.data, share: 1 });
          else show({ state: 'failed', faults: faultsOf(problemIn(line), 500) });
        }
        if (performance.now() - shownAt < 200) continue;
        shownAt = performance.now();
        if (report.success) show({});
      }
      if (!isDryRun) onDone();
    } catch (error) {
      if (own.signal.aborted) show({ state: 'stopped' });
      else
        show({ state: 'failed', faults: [error instanceof Error ? error.message : String(error)] });
      if (!isDryRun) onDone();
    }
  };
  return {
    run,
    start,
    stop: () => controller.current?.abort(),
    clear: () => {
      controller.current?.abort();
      controller.current = null;
      setRun(null);
    },
  };
}

const EMPTY: ImportRun = {
  state: 'running',
  isDryRun: true,
  reports: [],
  totals: null,
  share: 0,
  faults: [],
};

function addressOf(
  { file, table }: ChosenFile,
  { isDryRun, publishes }: { isDryRun: boolean; publishes: boolean },
): string {
  const query = new URLSearchParams({ name: file.name.slice(-200) });
  if (isDryRun) query.set('dry_run', '1');
  if (publishes) query.set('publish', '1');
  for (const [field, column] of Object.entries(table?.isByHand ? table.mapping : {})) {
    query.append('column', `${field}:${column}`);
  }
  return `/api/v1/imports?${query}`;
}

type Problem = ReturnType<typeof problemDocumentSchema.parse>;

function problemIn(line: unknown): Problem | undefined {
  const inner =
    typeof line === 'object' && line !== null && 'problem' in line ? line.problem : null;
  return problemDocumentSchema.safeParse(inner).data;
}

function faultsOf(problem: Problem | undefined, status: number): string[] {
  if (!problem) return [`HTTP ${status}`];
  const { detail, title, errors = [] } = problem;
  return [detail ?? title, ...errors.map(({ path, message }) => `${path}: ${message}`)];
}
