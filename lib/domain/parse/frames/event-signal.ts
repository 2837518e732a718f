import { isNoun, isVerb } from '../syntax';
import { verbTime } from '../verb-time';
import type { Clause } from './clause';
import type { Signal } from './frame';

export function signalOf(clause: Clause, verb: number): Signal {
  const node = clause.nodes[verb];
  if (node?.kind !== 'verb' || node.form === 'ing') return null;
  const { time } = verbTime(clause.tokens, node, clause.sentence.first);
  if (time === 'pluperfect' || time === 'advised' || time === 'possible') return null;
  if (isVerb(node, 'cancel')) return 'cancelled';
  if (isVerb(node, 'postpone')) return 'postponed';
  return isVerb(node, 'reschedule') && node.key !== 'moves' && node.key !== 'move'
    ? 'rescheduled'
    : null;
}

export function hasEventNoun({ nodes }: Clause): boolean {
  return nodes.some((node) => isNoun(node, 'visit', 'meeting', 'gathering', 'call'));
}
