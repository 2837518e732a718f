import type { Node, PlaceMention } from './nodes';
import type { Token } from './tokens';

/** Where a report was written: "ZAGREB -", "AMMAN/CAIRO (Reuters) -", "Tbilisi, 8 October -". */
export interface Dateline {
  places: readonly PlaceMention[];
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
      return { places, length: at };
    }
    const isOpening = node.kind === 'place' || node.kind === 'date' || isAgency(node, mark, tokens);
    if (!isOpening || (at === 0 && node.kind !== 'place')) return null;
    if (node.kind === 'place') {
      if (node.place.kind === 'party' && node.place.isPeople) return null;
      places.push(node.place);
    }
  }
  return null;
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
