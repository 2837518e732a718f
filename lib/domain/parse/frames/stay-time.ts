import type { VerbNode } from '../nodes';
import { type Time, type VerbTime, verbTime } from '../verb-time';
import type { Clause } from './clause';

/** When somebody is somewhere, by the "is" at the node and what stands before it. */
export function stayTime(clause: Clause, be: number): VerbTime {
  const { nodes, tokens, sentence } = clause;
  const time = verbTime(tokens, stayVerb(nodes[be]?.last ?? 0), sentence.first);
  return { ...time, time: timeOfBeen(clause, be) ?? time.time };
}

/** "had been in Kyiv", "has been to China": before, null for any other. */
function timeOfBeen({ tokens, nodes }: Clause, be: number): Time | null {
  const first = nodes[be]?.first ?? 0;
  if (tokens[first]?.key !== 'been') return null;
  const before = [tokens[first - 1]?.key, tokens[first - 2]?.key];
  if (before.includes('had')) return 'pluperfect';
  return before.includes('has') || before.includes('have') ? 'perfect' : null;
}

/** Read as the time of "staying" after the "is". */
function stayVerb(be: number): VerbNode {
  return {
    kind: 'verb',
    verb: 'arrive',
    verbs: ['arrive'],
    form: 'ing',
    key: '',
    first: be + 1,
    last: be + 1,
  };
}
