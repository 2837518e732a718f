import type { DateMention } from './dates/date-expression';
import type { Node, PlaceMention } from './nodes';
import type { Token } from './tokens';

/** Where a report was written: "ZAGREB -", "AMMAN/CAIRO (Reuters) -", "Tbilisi, 8 October -". */
export interface Dateline {
  places: readonly PlaceMention[];
  /** The day that it opens with: "Mon 13 May, Copenhagen:". A day after the place is that of the report. */
  dates: readonly DateMention[];
  /** How many nodes of the sentence it takes. */
  length: number;
}

const LONGEST = 12;

/** The dateline that a sentence opens with, null when it has none. */
export function readDateline(nodes: readonly Node[], tokens: readonly Token[]): Dateline | null {
  const places: PlaceMention[] = [];
  for (let at = 0; at < Math.min(nodes.length, LONGEST); at += 1) {
    const node = nodes[at];
    if (!node) return null;
    const mark = tokens[node.first]?.before ?? '';
    if (
      at > 0 &&
      places.length > 0 &&
      (/\s[-–—]+\s*$|^[-–—]+\s|:\s*$|^\)\s*$/.test(mark) || /\)\s*[-–—:]/.test(mark))
    ) {
      const [opening] = nodes;
      return { places, dates: opening?.kind === 'date' ? [opening.date] : [], length: at };
    }
    const isOpening = node.kind === 'place' || node.kind === 'date' || isAgency(node, mark, tokens);
    const isFirst = node.kind === 'place' || (node.kind === 'date' && isPlaceNext(nodes, at));
    if (!isOpening || (at === 0 && !isFirst)) return null;
    if (node.kind === 'place') {
      if (node.place.kind === 'party' && node.place.isPeople) return null;
      places.push(node.place);
    }
  }
  return null;
}

/** "Mon 13 May, Copenhagen:" */
function isPlaceNext(nodes: readonly Node[], at: number): boolean {
  return nodes[at + 1]?.kind === 'place' && nodes.length > at + 3;
}

/** "(Reuters)", "(AP)", the number of a day without its month. */
function isAgency(node: Node, mark: string, tokens: readonly Token[]): boolean {
  const token = tokens[node.first];
  if (!token || (node.kind !== 'word' && node.kind !== 'people')) return false;
  return (
    /\(\s*$/.test(mark) ||
    (/^[\s/]*$/.test(mark) &&
      token.isCapital &&
      token.number === null &&
      /^[A-Z]+$/.test(token.text)) ||
    token.number !== null
  );
}
