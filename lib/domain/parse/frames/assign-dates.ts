import type { DateMention } from '../dates/date-expression';
import type { Node } from '../nodes';
import { isNoun, isVerb, nextGovernor, previousGovernor, throughTransparent } from '../syntax';
import { verbTime } from '../verb-time';
import type { Clause } from './clause';
import type { Frame, FrameDate } from './frame';

/** Gives every date and duration of the sentence to the frame whose it is. */
export function assignDates(clause: Clause, frames: Map<number, Frame>): void {
  clause.nodes.forEach((node, at) => {
    if (node.kind === 'date') {
      const used = dateUse(clause, at, node.date, frames);
      if (used)
        used.frame.dates.push({
          mention: node.date,
          of: used.of,
          isPast: used.isPast ?? false,
          isAhead: isMeantFor(clause, at),
        });
    }
    if (node.kind === 'duration') {
      const frame = durationFrame(clause, at, frames);
      if (frame)
        frame.duration ??= { days: node.days, span: { first: node.first, last: node.last } };
    }
  });
}

interface Use {
  frame: Frame;
  of: FrameDate['of'];
  isPast?: boolean;
}

function dateUse(
  clause: Clause,
  at: number,
  date: DateMention,
  frames: ReadonlyMap<number, Frame>,
): Use | null {
  if (date.bound === 'before' || date.bound === 'after' || isGivenUp(clause, at)) return null;
  const owner = ownerOfPlace(clause, at, frames);
  if (owner) {
    const [trigger = -1] = [...frames].find(([, frame]) => frame === owner) ?? [];
    const end =
      owner.isReturn && isVerb(clause.nodes[trigger], 'leave')
        ? 'leaving'
        : endOf(clause.nodes, trigger);
    return { frame: owner, of: end ?? (owner.kind === 'meeting' ? 'part' : 'whole') };
  }
  const left = leftGovernor(clause, at, frames);
  const stay = [...frames.keys()].find((key) => key > at && clause.nodes[key]?.kind === 'small');
  const verb = nextGovernor(clause.nodes, at);
  const right = stay !== undefined && (verb < 0 || stay < verb) ? stay : verb;
  const first = left >= 0 && !isFronted(clause, at, left) ? left : right;
  return usedBy(clause, first, at, frames) ?? besideOf(clause, first, at, frames);
}

/** "instead of on 20 October": a day that it no longer is. */
function isGivenUp({ tokens, nodes }: Clause, at: number): boolean {
  const first = nodes[at]?.first ?? 0;
  const before = tokens.slice(Math.max(0, first - 3), first).map((token) => token.key);
  return /\b(?:instead of|rather than)(?: (?:on|the|in))?$/.test(before.join(' '));
}

/** "concluded a visit to Tokyo on Saturday", "left for Beijing on Thursday": which end of it. */
function endOf(nodes: readonly Node[], at: number): FrameDate['of'] | null {
  const isEvent = isNoun(nodes[at], 'visit', 'meeting');
  const verb = isEvent ? nodes[previousGovernor(nodes, at)] : nodes[at];
  if (isVerb(verb, 'begin')) return 'begin';
  if (isVerb(verb, 'end')) return 'end';
  return !isEvent && isVerb(verb, 'leave') ? 'departure' : null;
}

/** "planned for Wednesday", "due on Monday". */
function isMeantFor({ tokens, nodes }: Clause, at: number): boolean {
  const first = nodes[at]?.first ?? 0;
  return [tokens[first - 1], tokens[first - 2], tokens[first - 3]].some((token) =>
    /^(?:planned|scheduled|fixed|slated|foreseen|due|set)$/.test(token?.key ?? ''),
  );
}

/**
 * "was cheered in Ahmedabad on Monday as he opened a visit to India": what happens beside a journey
 * of the same time is a part of it.
 */
function besideOf(
  clause: Clause,
  governor: number,
  date: number,
  frames: ReadonlyMap<number, Frame>,
): Use | null {
  const verb = clause.nodes[governor];
  const [frame] = frames.values();
  if (verb?.kind !== 'verb' || !frame || frame.isBackground || isVerb(verb, 'say')) return null;
  if (!isVerb(verb, 'discuss', 'other') || isAside(clause, governor)) return null;
  const { time } = verbTime(clause.tokens, verb, clause.sentence.first);
  const isOver = (one: Frame['time']): boolean => ['past', 'perfect'].includes(one);
  const isAlike = isOver(time) === isOver(frame.time) && time !== 'pluperfect';
  return isAlike && date > governor ? { frame, of: 'part' } : null;
}

/** "Biden, who was elected on 3 November": told of somebody on the side. */
function isAside({ nodes }: Clause, verb: number): boolean {
  return nodes
    .slice(Math.max(0, verb - 4), verb)
    .some((node) => node.kind === 'small' && ['who', 'which', 'that', 'whose'].includes(node.key));
}

function usedBy(
  clause: Clause,
  governor: number,
  date: number,
  frames: ReadonlyMap<number, Frame>,
): Use | null {
  const { nodes } = clause;
  const node = nodes[governor];
  const isSaid = isVerb(node, 'say') && !frames.has(governor);
  if (!node || isSaid || isNoun(node, 'matter', 'embassy')) return null;
  if (isVerb(node, 'return')) {
    const frame = nearest(frames, governor);
    return frame ? { frame, of: 'end' } : null;
  }
  if (isVerb(node, 'leave')) {
    const frame = frames.get(governor);
    return frame ? { frame, of: frame.isReturn ? 'leaving' : 'departure' } : null;
  }
  const trigger =
    governor < date ? throughTransparent(nodes, governor) : throughRight(nodes, governor);
  const frame =
    frames.get(trigger) ??
    (isVerb(nodes[trigger], 'happen', 'do', 'begin', 'end', 'cancel', 'postpone', 'reschedule')
      ? nearest(frames, trigger)
      : undefined);
  if (!frame) return null;
  if (isFateDay(clause, governor, date)) return { frame, of: 'fate' };
  const of = endOf(nodes, governor) ?? 'whole';
  const isPast = of !== 'whole' && isOver(clause, governor);
  if (isPast) return { frame, of, isPast };
  // "On Wednesday he chairs a meeting": a day of the journey.
  const isPart =
    frame.kind === 'meeting' || (isVerb(nodes[trigger], 'attend') && frame.places.length === 0);
  return { frame, of: isPart && of === 'whole' ? 'part' : of };
}

/** "On Tuesday the ministry cancelled the trip", "was called off on Tuesday". */
function isFateDay({ nodes, tokens }: Clause, governor: number, date: number): boolean {
  const verb = nodes[governor];
  if (!isVerb(verb, 'cancel', 'postpone') || verb?.kind !== 'verb' || verb.form !== 'past')
    return false;
  if (governor > date) return true;
  const first = nodes[date]?.first ?? 0;
  return verb.last === first - 1 || (verb.last === first - 2 && tokens[first - 1]?.key === 'on');
}

function isOver({ nodes, tokens, sentence }: Clause, governor: number): boolean {
  const verb = nodes[governor];
  if (verb?.kind !== 'verb') return false;
  const { time } = verbTime(tokens, verb, sentence.first);
  return time === 'past' || time === 'perfect' || time === 'pluperfect';
}

/** "in Belize from Monday to Wednesday": the date of whoever goes to the place right before it. */
function ownerOfPlace(
  { nodes, tokens }: Clause,
  at: number,
  frames: ReadonlyMap<number, Frame>,
): Frame | undefined {
  let before = at - 1;
  while (
    nodes[before]?.kind === 'prep' ||
    (nodes[before]?.kind === 'small' && !tokens[nodes[before]?.first ?? 0]?.isCapital)
  )
    before -= 1;
  const node = nodes[before];
  if (node?.kind !== 'place' || /[,;]/.test(tokens[nodes[before + 1]?.first ?? -1]?.before ?? ''))
    return undefined;
  return [...frames.values()].find((frame) => frame.places.includes(node.place));
}

/** The verb or noun before the date; a stay ("is in") governs no less than a verb does. */
function leftGovernor(clause: Clause, at: number, frames: ReadonlyMap<number, Frame>): number {
  const governor = previousGovernor(clause.nodes, at);
  const stay = [...frames.keys()]
    .filter((key) => key < at && clause.nodes[key]?.kind === 'small')
    .at(-1);
  return Math.max(governor, stay ?? -1);
}

/** "On Monday Erdogan arrived", "…, and on Tuesday he meets": the verb comes after the date. */
function isFronted(clause: Clause, at: number, left: number): boolean {
  const { nodes, tokens, slots } = clause;
  const between = nodes.slice(left + 1, at);
  const hasSubject = between.some(
    (node, index) =>
      (node.kind === 'people' &&
        slots[left + 1 + index]?.prep === '' &&
        !slots[left + 1 + index]?.isDirect) ||
      (node.kind === 'pronoun' && ['he', 'she', 'they'].includes(node.key)),
  );
  const next = nodes[at + 1];
  if (hasSubject && nodes.slice(at + 1).some((node) => node.kind === 'verb')) return true;
  let start = at;
  while (
    start > 0 &&
    ['prep', 'small'].includes(nodes[start - 1]?.kind ?? '') &&
    nodes[start - 1]?.kind !== 'and'
  )
    start -= 1;
  const isOpening =
    /[,;:–—]\s*$/.test(tokens[nodes[start]?.first ?? 0]?.before ?? '') ||
    nodes[start - 1]?.kind === 'and' ||
    start === 0;
  const isFollowed =
    next?.kind === 'people' ||
    next?.kind === 'pronoun' ||
    (next?.kind === 'verb' && next.form !== 'ing');
  return isOpening && isFollowed;
}

function throughRight(nodes: readonly Node[], governor: number): number {
  let at = governor;
  while (at >= 0 && isVerb(nodes[at], 'do', 'begin', 'end', 'happen')) {
    const next = nextGovernor(nodes, at);
    if (next < 0) return governor;
    at = next;
  }
  return at;
}

function nearest(frames: ReadonlyMap<number, Frame>, at: number): Frame | undefined {
  const keys = [...frames.keys()];
  const before = keys.filter((key) => key <= at).at(-1);
  const after = keys.find((key) => key > at);
  const key = before ?? after;
  return key === undefined ? undefined : frames.get(key);
}

/** A duration is said of the next noun, else of the nearest frame. */
function durationFrame(
  clause: Clause,
  at: number,
  frames: ReadonlyMap<number, Frame>,
): Frame | undefined {
  // "is in Tirana for two days": of what stands before it.
  const prep = clause.nodes[at - 1];
  const isStay = prep?.kind === 'prep' && prep.key === 'for' && !isNoun(clause.nodes[at + 1]);
  const before = isStay ? [...frames.keys()].filter((key) => key < at).at(-1) : undefined;
  if (before !== undefined) return frames.get(before);
  const next = nextGovernor(clause.nodes, at);
  const own = next >= 0 && next <= at + 5 ? frames.get(next) : undefined;
  return own ?? nearest(frames, at);
}
