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

/** Properties of a calendar that say something of its components. */
const TOLD = new Set(['METHOD', 'PRODID']);

/**
 * The components of a calendar stream (RFC 5545) one after another, unfolded (3.1), whatever ends
 * their lines. One that has no end, is nested without end, too large, or no text is a fault of its
 * own. The first thing given is the first line of the calendar; of its other lines METHOD and PRODID.
 */
export async function* scanCalendar(
  input: Readable,
  charset: string | null = null,
): AsyncGenerator<CalendarBlock | CalendarLine> {
  const open = new OpenBlock();
  let isFirst = true;
  // Many lines at once: a calendar has millions, and to wait for each costs more than to read it.
  for await (const lines of unfold(input, charset)) {
    for (const { line, text } of lines) {
      const [, property = '', value = ''] = /^([^:;]*)[^:]*:(.*)$/s.exec(text) ?? [];
      const name = property.toUpperCase();
      const component = name === 'BEGIN' || name === 'END' ? value.trim().toUpperCase() : '';
      const isTop = name === 'BEGIN' && (component === 'VEVENT' || component === 'VTIMEZONE');
      const isEndOfAll = name === 'END' && component === 'VCALENDAR';
      if (open.name !== null && (isEndOfAll || (isTop && component === open.name))) {
        yield open.close(`has no END:${open.name}`);
      }
      if (open.name === null) {
        if (isTop) open.begin(component, line);
        else if (isFirst || TOLD.has(name)) yield { line, property: name, value };
        isFirst = false;
        continue;
      }
      open.add(text, name, component);
      if (name === 'END' && component === open.name && open.depth === 0) yield open.close();
    }
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

interface Line {
  line: number;
  text: string;
}

/**
 * Lines without their folds, as many as a part of the file has; of one that is too long only so much
 * that it is seen to be.
 */
async function* unfold(input: Readable, charset: string | null): AsyncGenerator<Line[]> {
  let rest = '';
  /** Whether the part before ended in a CR, which may be half of a CRLF. */
  let hasReturn = false;
  let number = 0;
  let current: Line | null = null;
  for await (const { part, isLast } of decodeText(input, charset)) {
    const whole: string = hasReturn ? `\r${part}` : part;
    hasReturn = !isLast && whole.endsWith('\r');
    const texts = (hasReturn ? whole.slice(0, -1) : whole).split(/\r\n|\n|\r/);
    texts[0] = join(rest, texts[0] ?? '');
    rest = isLast ? '' : (texts.pop() ?? '');
    const lines: Line[] = [];
    for (const text of texts) {
      number += 1;
      const isFold = text.startsWith(' ') || text.startsWith('\t');
      if (current && isFold) current.text = join(current.text, text.slice(1));
      else if (text !== '') {
        if (current) lines.push(current);
        current = { line: number, text };
      }
    }
    if (lines.length > 0) yield lines;
  }
  if (current) yield [current];
}

/** A text and what follows it; one that is too long already stays so, and grows no more. */
function join(text: string, more: string): string {
  return text.length > MAX_LINE ? text : text + more;
}
