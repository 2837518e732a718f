import { createHash, randomUUID } from 'node:crypto';
import type { SeedEvent, SeedStep } from '@/db/seed/seed-schema';
import { deriveDates } from '@/lib/domain/dates/event-dates';
import { ACTIONS } from '@/lib/domain/event/actions';
import { applyInput, createRecord } from '@/lib/domain/event/apply-input';
import type { EventRecord } from '@/lib/domain/event/event-record';
import type { ResolvedInput } from '@/lib/domain/event/resolved-input';
import { stampRecord } from '@/lib/domain/event/stamp-record';
import { publish } from '@/lib/domain/event/transitions/publish';
import { withClaim } from '@/lib/domain/event/transitions/with-source';
import { recordClaims } from '@/lib/domain/evidence/record-claims';
import type { Commit, Step } from '@/lib/server/commands/commit-events';

/**
 * The commands that made an event of the demo diary: entered and published on the day it was first
 * known, then each step of its history. A source joins when it came out, and what is only known
 * afterwards when it took place, so that the diary at any moment says what was known then.
 */
export function replayHistory(seed: SeedEvent, whole: ResolvedInput): Commit {
  const first = instantOf(seed.seen, 0);
  const hasEnd = seed.history.some((step) => step.action === 'complete');
  let input = hasEnd ? foretell(whole) : whole;
  const opening = { ...input, status: seed.status, sources: sourcesBy(seed, input, seed.seen) };
  const context = { now: first.toISOString(), newId: randomUUID };
  const made = { ...createRecord(opening, context), id: stableId(seed.key) };
  const draft = recordClaims(null, made, opening.sources, randomUUID);
  const published = publish(draft, { ...NOTHING_GIVEN, now: context.now, claimId: '' });
  if (!published.ok) throw new Error(`${seed.key}: ${published.failure.detail}`);
  const steps: [Step, ...Step[]] = [
    { record: published.value, action: 'create', reason: null, at: first },
  ];
  let record = published.value;
  for (const [index, step] of seed.history.entries()) {
    const at = instantOf(step.at, index + 1);
    const before = record;
    if (step.action === 'complete') input = whole;
    const informed = withSources(seed, input, record, step.at, at);
    record = stampRecord(before, takeStep(seed, informed, step, at), at.toISOString());
    steps.push({ record, action: step.action, reason: step.reason ?? null, at });
  }
  const lastDay = latestSource(seed);
  if (record.sources.length < input.sources.length) {
    const at = instantOf(lastDay, seed.history.length + 1);
    record = stampRecord(record, withSources(seed, input, record, lastDay, at), at.toISOString());
    steps.push({ record, action: 'update', reason: null, at });
  }
  return { before: null, steps };
}

/**
 * The id of a demo event, the same in every installation, so that whoever subscribed to one keeps
 * its entries when the diary is set up anew (UUID version 8, RFC 9562 5.8).
 */
function stableId(key: string): string {
  const hex = createHash('sha256').update(`chancery demo ${key}`).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}

const NOTHING_GIVEN = { reason: null, source: null, side: null };

function takeStep(seed: SeedEvent, record: EventRecord, step: SeedStep, at: Date): EventRecord {
  const given = step.source === undefined ? undefined : seed.sources[step.source];
  const source = given
    ? (record.sources.find((one) => one.url === given.url && one.title === given.title) ?? null)
    : null;
  const dates = step.edtf === undefined ? undefined : deriveDates(step.edtf, step.precision);
  if (dates && !dates.ok) throw new Error(`${seed.key}: ${dates.message}`);
  const transitionInput = {
    reason: step.reason ?? null,
    dates: dates?.value,
    source,
    side: step.side ?? null,
    now: at.toISOString(),
    claimId: randomUUID(),
  };
  if (step.action === 'confirm' && record.status === 'confirmed') {
    // Outlets had borne it out already; the side's own word is one more claim.
    const side = transitionInput.side;
    return withClaim(record, transitionInput, { field: 'occurrence', value: 'confirmed', side });
  }
  const moved = ACTIONS[step.action].transition(record, transitionInput);
  if (!moved.ok) throw new Error(`${seed.key}, ${step.action}: ${moved.failure.detail}`);
  return moved.value;
}

/** An event as it can be told before it took place: nothing of what came of it. */
function foretell(input: ResolvedInput): ResolvedInput {
  return {
    ...input,
    summary: null,
    outcomes: [],
    agenda: input.agenda.map((item) => ({ ...item, stage: 'expected' })),
    participations: input.participations.map((one) => ({ ...one, attendance: 'expected' })),
  };
}

/** The record as `input` has it, with every source known by that day. */
function withSources(
  seed: SeedEvent,
  input: ResolvedInput,
  record: EventRecord,
  day: string,
  at: Date,
): EventRecord {
  const sources = sourcesBy(seed, input, day);
  const { status, dates, startTime, endTime } = record;
  const applied = applyInput(
    record,
    { ...input, status, dates, startTime, endTime, sources },
    { now: at.toISOString(), newId: randomUUID },
  );
  if (!applied.ok) throw new Error(`${seed.key}: ${applied.failure.detail}`);
  return applied.value;
}

function sourcesBy(seed: SeedEvent, input: ResolvedInput, day: string): ResolvedInput['sources'] {
  return input.sources.filter((_, index) => index === 0 || sourceDay(seed, index) <= day);
}

/** When a source joined: with the step that cites it, else when it came out. */
function sourceDay(seed: SeedEvent, index: number): string {
  const cited = seed.history.find((step) => step.source === index);
  return cited?.at ?? seed.sources[index]?.published ?? seed.seen;
}

function latestSource(seed: SeedEvent): string {
  return (
    seed.sources
      .map((_, index) => sourceDay(seed, index))
      .sort()
      .at(-1) ?? seed.seen
  );
}

/** Noon of the day in UTC, a minute later for each step, so that a day's steps keep their order. */
function instantOf(day: string, minute: number): Date {
  return new Date(Date.parse(`${day}T12:00:00Z`) + minute * 60_000);
}
