import type { Readable } from 'node:stream';
import { decodeText, NO_TEXT } from './decode-text';

/** A component of a calendar, as it stands between its BEGIN and its END. */
export type CalendarBlock = {
  /** Physical line of its BEGIN. */
  line: number;
  /** VEVENT or VTIMEZONE. */
  name: string;
} & ({ lines: string[] } | { fault: string });

/** What stands in a calendar besides its components: `METHOD`, `PRODID` … */
export interface CalendarLine {
  line: number;
  property: string;
  value: string;
}

/** Characters of one unfolded line, and of one component. */
const MAX_LINE = 1024 * 1024;
const MAX_BLOCK = 1024 * 1024;
/** Components inside components. */
const MAX_DEPTH = 8;

/**
 * The components of a calendar stream (RFC 5545) one after another, unfolded (3.1), whatever ends
 * their lines. One that has no end, is nested without end, too large, or no text is a fault of its
 * own. The first thing given is the first line of the calendar.
 */
export async function* scanCalendar(
  input: Readable,
  charset: string | null = null,
): AsyncGenerator<CalendarBlock | CalendarLine> {
  const open = new OpenBlock();
  for await (const { line, text } of unfold(input, charset)) {
    const [, property = '', value = ''] = /^([^:;]*)[^:]*:(.*)$/s.exec(text) ?? [];
    const name = property.toUpperCase();
    const component = value.trim().toUpperCase();
    const isTop = name === 'BEGIN' && (component === 'VEVENT' || component === 'VTIMEZONE');
    const isEndOfAll = name === 'END' && component === 'VCALENDAR';
    if (open.name !== null && (isEndOfAll || (isTop && component === open.name))) {
      yield open.close(`has no END:${open.name}`);
    }
    if (open.name === null) {
      if (isTop) open.begin(component, line);
      else yield { line, property: name, value };
      continue;
    }
    open.add(text, name, component);
    if (name === 'END' && component === open.name && open.depth === 0) yield open.close();
  }
  if (open.name !== null) yield open.close(`has no END:${open.name}`);
}

/** The component that is being read. */
class OpenBlock {
  name: string | null = null;
  depth = 0;
  private line = 0;
  private size = 0;
  private lines: string[] = [];
  private fault: string | null = null;

  begin(name: string, line: number): void {
    Object.assign(this, { name, line, depth: 1, size: 0, fault: null });
    this.lines = [`BEGIN:${name}`];
  }

  add(text: string, property: string, component: string): void {
    if (property === 'BEGIN') this.depth += 1;
    if (property === 'END') this.depth = component === this.name ? 0 : Math.max(1, this.depth - 1);
    this.size += text.length;
    if (this.depth > MAX_DEPTH) this.fault ??= 'is nested too deeply';
    if (text.length > MAX_LINE) this.fault ??= 'has a line without an end within 1 MB';
    else if (this.size > MAX_BLOCK) this.fault ??= 'is larger than 1 MB';
    if (text.includes(NO_TEXT)) this.fault ??= 'holds bytes that are no text in its encoding';
    if (this.fault === null) this.lines.push(text);
    else this.lines = [];
  }

  close(fault: string | null = this.fault): CalendarBlock {
    const { name, line, lines } = this;
    this.name = null;
    this.lines = [];
    const block = { line, name: name ?? '' };
    return fault === null ? { ...block, lines } : { ...block, fault };
  }
}

/** Lines without their folds; of one that is too long only so much that it is seen to be. */
async function* unfold(
  input: Readable,
  charset: string | null,
): AsyncGenerator<{ line: number; text: string }> {
  let rest = '';
  let number = 0;
  let current: { line: number; text: string } | null = null;
  for await (const { part, isLast } of decodeText(input, charset)) {
    rest = cap(rest + part);
    // A CR at the end may be half of a CRLF.
    const cut = !isLast && rest.endsWith('\r') ? rest.length - 1 : rest.length;
    const lines = rest.slice(0, cut).split(/\r\n|\n|\r/);
    rest = isLast ? '' : `${lines.pop() ?? ''}${rest.slice(cut)}`;
    for (const text of lines) {
      number += 1;
      const isFold = text.startsWith(' ') || text.startsWith('\t');
      if (current && isFold) current.text = cap(current.text + text.slice(1));
      else if (text !== '') {
        if (current) yield current;
        current = { line: number, text };
      }
    }
  }
  if (current) yield current;
}

/** A text that is no longer than it takes to see that it is too long. */
function cap(text: string): string {
  return text.length > MAX_LINE * 2 ? text.slice(0, MAX_LINE * 2) : text;
}
