'use server';

import type {
  AnswerRequest,
  AnswerResult,
  UndoRequest,
} from '@/components/desk/triage/triage-types';
import type { Result } from '@/lib/domain/errors';
import { openActionContext } from '@/lib/server/auth/page-context';
import { answerRow } from '@/lib/server/desk/answer-row';
import { takeBack } from '@/lib/server/desk/take-back';

/** More rows than a list shows cannot be marked. */
const MOST = 200;

/** Gives each row its answer, one after the other: what fails for one leaves the others done. */
export async function answerRowsAction(requests: AnswerRequest[]): Promise<AnswerResult[]> {
  const ctx = await openActionContext();
  return forEachRow(requests, async (request) => (ctx.ok ? answerRow(ctx.value, request) : ctx));
}

/** Takes a batch of answers back, row by row, where nobody changed the event since. */
export async function takeBackRowsAction(requests: UndoRequest[]): Promise<AnswerResult[]> {
  const ctx = await openActionContext();
  return forEachRow(requests, async (request) => (ctx.ok ? takeBack(ctx.value, request) : ctx));
}

async function forEachRow<Request extends { id: string }>(
  requests: readonly Request[],
  work: (request: Request) => Promise<Result<number>>,
): Promise<AnswerResult[]> {
  const results: AnswerResult[] = [];
  if (!Array.isArray(requests)) return results;
  for (const request of requests.slice(0, MOST)) {
    const id = String(request?.id);
    const done = await work(request);
    results.push(
      done.ok
        ? { id, ok: true, version: done.value }
        : { id, ok: false, detail: done.failure.detail, errors: done.failure.errors },
    );
  }
  return results;
}
