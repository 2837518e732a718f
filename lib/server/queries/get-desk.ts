import {
  DESK_QUESTIONS,
  type DeskQuestion,
  isPairQuestion,
  type PairQuestion,
} from '@/lib/domain/desk/desk-questions';
import { ok, type Result } from '@/lib/domain/errors';
import type { EventCard } from '@/lib/domain/event/event-card';
import type { ClashPair } from '@/lib/domain/event/find-clash-pairs';
import { canPublishEvents, canSeeDesk } from '@/lib/domain/permissions';
import { authorize } from '@/lib/server/authorize';
import type { Ctx } from '@/lib/server/ctx';
import { countDeskQuestion, type DeskCount, listDeskQuestion } from './desk-questions';
import { namePartiesOf } from './get-now';
import { listClashPairs } from './list-clash-pairs';
import { listUnreviewed, type UnreviewedChange } from './list-unreviewed';

export interface DeskItem {
  card: EventCard;
  /** What editors changed since it was looked at; null for a question of its state. */
  changed: { seenVersion: number; changes: UnreviewedChange[] } | null;
  /** The event that it clashes with; null for a question about one event. */
  pair: ClashPair | null;
}

/** The desk at one of its questions. */
export interface DeskView {
  question: DeskQuestion;
  /** The questions that this reader is asked, in order. */
  questions: { question: DeskQuestion; count: DeskCount }[];
  items: DeskItem[];
  /** Names of the parties that take part, by code. */
  partyNames: Record<string, string>;
}

/**
 * The questions of the desk with how many events wait for each, and the events of one: the one asked
 * for, else the first that is not empty. `unauthenticated` or `forbidden` below editor.
 */
export async function getDesk(
  ctx: Ctx,
  asked: DeskQuestion | null,
  limit: number,
): Promise<Result<DeskView>> {
  const allowed = authorize(ctx.actor, canSeeDesk(ctx.actor));
  if (!allowed.ok) return allowed;
  const pairs = await listClashPairs(ctx);
  const questions = await Promise.all(
    DESK_QUESTIONS.filter((question) => isAsked(ctx, question)).map(async (question) => ({
      question,
      count: await countOf(ctx, question, pairs),
    })),
  );
  const question =
    questions.find((one) => one.question === asked)?.question ??
    questions.find((one) => one.count.count > 0)?.question ??
    'drafts';
  const items = await itemsOf(ctx, question, { limit, pairs });
  const partyNames = await namePartiesOf(
    ctx,
    items.flatMap(({ card, pair }) => (pair ? [card, pair.other] : [card])),
  );
  return ok({ question, questions, items, partyNames });
}

/** What editors did in public is for publishers to look at. */
function isAsked(ctx: Ctx, question: DeskQuestion): boolean {
  return question !== 'changed' || canPublishEvents(ctx.actor);
}

async function countOf(
  ctx: Ctx,
  question: DeskQuestion,
  pairs: readonly ClashPair[],
): Promise<DeskCount> {
  if (isPairQuestion(question)) return { count: pairsOf(question, pairs).length, isExact: true };
  if (question !== 'changed') return countDeskQuestion(ctx, question);
  const list = await listUnreviewed(ctx, 0);
  return { count: list.ok ? list.value.total : 0, isExact: true };
}

/** Duplicates are a question of their own; the rest is about who is where. */
function pairsOf(question: PairQuestion, pairs: readonly ClashPair[]): ClashPair[] {
  return pairs.filter(({ type }) => (type === 'duplicate') === (question === 'duplicates'));
}

async function itemsOf(
  ctx: Ctx,
  question: DeskQuestion,
  { limit, pairs }: { limit: number; pairs: readonly ClashPair[] },
): Promise<DeskItem[]> {
  if (isPairQuestion(question)) {
    const asked = pairsOf(question, pairs).slice(0, limit);
    return asked.map((pair) => ({ card: pair.card, changed: null, pair }));
  }
  if (question !== 'changed') {
    const cards = await listDeskQuestion(ctx, question, limit);
    return cards.map((card) => ({ card, changed: null, pair: null }));
  }
  const list = await listUnreviewed(ctx, limit);
  if (!list.ok) return [];
  return list.value.rows.map(({ card, seenVersion, changes }) => ({
    card,
    changed: { seenVersion, changes },
    pair: null,
  }));
}
