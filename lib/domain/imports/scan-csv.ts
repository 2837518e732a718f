/** What stands at one place of a text of CSV. */
export type CsvScan =
  | {
      type: 'record';
      fields: string[];
      /** Index after the record's line break. */
      end: number;
      /** Line breaks up to there, those inside quotes among them. */
      breaks: number;
    }
  | { type: 'fault'; fault: string }
  /** The record goes on after the text's end. */
  | { type: 'more' };

const BREAK = /\r\n|\r|\n/g;

/**
 * The record of CSV (RFC 4180) that begins at an index of the text. Line breaks are CRLF, LF or CR.
 * A quote inside a field that does not begin with one is text ("a 5" gun"). `isLast` says that
 * nothing follows the text.
 */
export function scanCsvRecord(
  text: string,
  from: number,
  { delimiter, isLast }: { delimiter: string; isLast: boolean },
): CsvScan {
  const fields: string[] = [];
  let at = from;
  for (;;) {
    const field =
      text[at] === '"' ? quotedField(text, at, isLast) : plainField(text, at, delimiter);
    if ('type' in field) return field;
    fields.push(field.value);
    at = field.end;
    const next = text[at];
    if (next === undefined && !isLast) return { type: 'more' };
    if (next === delimiter) at += 1;
    else if (next === undefined || next === '\n' || next === '\r') break;
    else return { type: 'fault', fault: 'has text after a closing quote' };
  }
  // A CR at the end of the text may be half of a CRLF.
  if (text[at] === '\r' && at + 1 === text.length && !isLast) return { type: 'more' };
  const end = Math.min(at + (text.startsWith('\r\n', at) ? 2 : 1), text.length);
  return { type: 'record', fields, end, breaks: countBreaks(text.slice(from, end)) };
}

/** Line breaks in a text; CRLF is one. */
export function countBreaks(text: string): number {
  return text.match(BREAK)?.length ?? 0;
}

type Field = { value: string; end: number };

function plainField(text: string, at: number, delimiter: string): Field {
  let end = at;
  for (; end < text.length; end += 1) {
    const letter = text[end];
    if (letter === delimiter || letter === '\n' || letter === '\r') break;
  }
  return { value: text.slice(at, end), end };
}

function quotedField(text: string, at: number, isLast: boolean): Field | CsvScan {
  let close = text.indexOf('"', at + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) {
    return isLast
      ? { type: 'fault', fault: 'opens a quote that is never closed' }
      : { type: 'more' };
  }
  return { value: text.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 };
}
