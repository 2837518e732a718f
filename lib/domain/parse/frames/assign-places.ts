import { isNoun, isVerb, nextGovernor, throughTransparent } from '../syntax';
import type { Clause } from './clause';
import { hasOrigin } from './find-actors';
import type { Frame } from './frame';

/** Gives every place of the sentence to the frame that goes there, if one does. */
export function assignPlaces(clause: Clause, frames: Map<number, Frame>): void {
  clause.nodes.forEach((node, at) => {
    if (node.kind !== 'place') return;
    const trigger = destinationOf(clause, at, frames);
    const frame = trigger === null ? undefined : frames.get(trigger);
    if (frame && !frame.places.includes(node.place)) frame.places.push(node.place);
  });
}

const TOWARDS = new Set(['to', 'into', 'towards', 'toward', 'onto', 'via']);

const AT = new Set(['in', 'at', 'inside', 'near', 'outside']);

/** The trigger whose destination the place is; null for topics, origins and owners. */
function destinationOf(
  clause: Clause,
  at: number,
  frames: ReadonlyMap<number, Frame>,
): number | null {
  const { nodes, slots, tokens } = clause;
  const node = nodes[at];
  const slot = slots[at];
  if (node?.kind !== 'place' || !slot) return null;
  if (node.place.kind === 'party' && node.place.isPeople) return null;
  const isOwnerOfOther = tokens[node.last]?.isPossessive && !isNoun(nodes[at + 1], 'visit');
  if (isOwnerOfOther) return null;
  const next = nodes[at + 1];
  // "the government in Oslo said"
  if (isVerb(next, 'say') && slot.prep !== 'to') return null;
  const joined = joinedTo(clause, at, frames);
  if (joined !== null) return joined;
  // "his China visit", "the Moscow talks"
  if (
    next?.kind === 'noun' &&
    tokens[next.first]?.before === ' ' &&
    frames.has(at + 1) &&
    slot.prep !== 'of'
  )
    return isNoun(next, 'visit') ? at + 1 : null;
  const stay = stayTrigger(clause, at, frames);
  if (stay !== null) return stay;
  const governor = nodes[slot.governor];
  if (slot.prep === '' && slot.governor >= 0) {
    // "left Morocco" ends a stay there, "left Morocco for Spain" is about Spain.
    const isLeft = isVerb(governor, 'leave') && frames.get(slot.governor)?.isReturn === true;
    return (isVerb(governor, 'visit') || isLeft) && isAfter(clause, slot.governor, at)
      ? slot.governor
      : null;
  }
  if (slot.governor < 0) {
    const right = nextGovernor(nodes, at);
    return AT.has(slot.prep) && frames.has(right) ? right : null;
  }
  const trigger = throughTransparent(nodes, slot.governor);
  const by = nodes[trigger];
  if (
    isNoun(by, 'embassy', 'matter', 'invitation') ||
    (isVerb(by, 'say', 'other') && !frames.has(trigger))
  )
    return null;
  const isTourOf =
    slot.prep === 'of' &&
    isNoun(by, 'visit') &&
    /^(?:tours?|swing)$/.test(tokens[by?.first ?? -1]?.key ?? '');
  if (isTourOf) return frames.has(trigger) ? trigger : null;
  if (AT.has(slot.prep)) return frames.has(trigger) ? trigger : nearestFrame(clause, at, frames);
  if (slot.prep === 'from') return isVerb(by, 'return') && frames.has(trigger) ? trigger : null;
  if (isVerb(by, 'return') && hasOrigin(clause, trigger)) return null;
  if (TOWARDS.has(slot.prep)) return frames.has(trigger) ? trigger : null;
  if (slot.prep === 'for') return isVerb(by, 'leave', 'go') ? trigger : null;
  return null;
}

/** "in Guatemala …, and in Belize": a place with the preposition of one before it, after "and". */
function joinedTo(
  { nodes, slots }: Clause,
  at: number,
  frames: ReadonlyMap<number, Frame>,
): number | null {
  const slot = slots[at];
  const prep = at - 1;
  if (
    slot?.prep === undefined ||
    slot.prep === '' ||
    nodes[prep]?.kind !== 'prep' ||
    nodes[prep - 1]?.kind !== 'and'
  )
    return null;
  for (let before = at - 1; before >= 0; before -= 1) {
    const node = nodes[before];
    if (node?.kind !== 'place' || slots[before]?.prep !== slot.prep) continue;
    for (const [trigger, frame] of frames) {
      if (frame.places.includes(node.place)) return trigger;
    }
  }
  return null;
}

/** "will discuss energy in Baghdad": the place of the nearest frame before it. */
function nearestFrame(
  clause: Clause,
  at: number,
  frames: ReadonlyMap<number, Frame>,
): number | null {
  for (let before = at - 1; before >= 0; before -= 1) {
    if (frames.has(before)) return before;
    if (isVerb(clause.nodes[before], 'say', 'other') || isNoun(clause.nodes[before], 'matter'))
      return null;
  }
  return null;
}

function stayTrigger(
  { nodes, slots }: Clause,
  at: number,
  frames: ReadonlyMap<number, Frame>,
): number | null {
  const slot = slots[at];
  for (let before = at - 1; slot && before >= 0 && before > at - 9; before -= 1) {
    const node = nodes[before];
    if (node?.kind === 'small' && frames.has(before)) return before;
    if (node?.kind === 'verb' && !node.verbs.includes('happen')) return null;
    if (node?.kind === 'noun') return null;
  }
  return null;
}

/** Directly after the verb or in a list after it. */
function isAfter({ nodes }: Clause, verb: number, at: number): boolean {
  return nodes
    .slice(verb + 1, at)
    .every(
      (node) =>
        node.kind === 'place' ||
        node.kind === 'date' ||
        (node.kind === 'prep' && ['on', 'from', 'until'].includes(node.key)) ||
        node.kind === 'and' ||
        node.kind === 'small' ||
        node.kind === 'word',
    );
}
