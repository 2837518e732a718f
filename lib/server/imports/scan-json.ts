import type { Readable } from 'node:stream';
import { decodeText, NO_TEXT } from './decode-text';

/** A document of a JSON stream with the physical line it begins on. */
export type JsonDocument = { line: number; size: number } & (
  | { value: unknown }
  | { fault: string }
);

/** Characters of one document. */
const MAX_DOCUMENT = 1024 * 1024;
/** Deeper than any document of ours. */
const MAX_DEPTH = 32;
/** Characters in which a list must begin, where one does. */
const MAX_HEAD = 64 * 1024;

/** `[`, a page of the API, or a JSON Feed: what stands before the first document of a list. */
const LIST_HEAD =
  /^\s*(?:\[|\{\s*"data"\s*:\s*\[|\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org\/[\s\S]*?"items"\s*:\s*\[)/;

/**
 * The objects of a JSON stream one at a time: of an array, of a page of the API (`data`), of a JSON
 * Feed (`items`), or line after line. One that is too large, nested too deeply or no JSON is a fault
 * of its own; what stands between objects and is none ends the stream with a fault.
 */
export async function* scanJson(
  input: Readable,
  charset: string | null = null,
): AsyncGenerator<JsonDocument> {
  let text = '';
  let line = 1;
  let hasHead = false;
  let inList = false;
  for await (const { part, isLast } of decodeText(input, charset)) {
    text += part;
    if (!hasHead) {
      const head = LIST_HEAD.exec(text)?.[0];
      const isList = /^\s*(?:\[|\{\s*"(?:data|version)")/.test(text);
      if (!head && isList && !isLast && text.length < MAX_HEAD) continue;
      hasHead = true;
      inList = head !== undefined;
      line += countLines(head ?? '');
      text = text.slice(head?.length ?? 0);
    }
    for (;;) {
      const gap = /^[\s,]*/.exec(text)?.[0] ?? '';
      line += countLines(gap);
      text = text.slice(gap.length);
      if (text === '' || (inList && text.startsWith(']'))) break;
      if (!text.startsWith('{')) {
        yield { line, size: 0, fault: 'is no JSON object' };
        return;
      }
      const end = endOfObject(text);
      if (end === null && text.length <= MAX_DOCUMENT && !isLast) break;
      if (end === null) {
        yield { line, size: 0, fault: isLast ? 'has no end' : 'is larger than 1 MB' };
        return;
      }
      const document = text.slice(0, end);
      yield { line, size: end, ...readObject(document) };
      line += countLines(document);
      text = text.slice(end);
    }
    if (inList && text.startsWith(']')) return;
  }
}

/** Index after the object that a text begins with; null when its end is not there. */
function endOfObject(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (inString) {
      if (letter === '\\') at += 1;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '{' || letter === '[') depth += 1;
    else if (letter === '}' || letter === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

function readObject(text: string): { value: unknown } | { fault: string } {
  if (text.length > MAX_DOCUMENT) return { fault: 'is larger than 1 MB' };
  if (text.includes(NO_TEXT)) return { fault: 'holds bytes that are no text in its encoding' };
  try {
    const value: unknown = JSON.parse(text);
    return isDeeper(value, MAX_DEPTH) ? { fault: 'is nested too deeply' } : { value };
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: 'is no JSON' };
    throw error;
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
