import { foldLine } from './fold';
import { cleanUri, escapeText } from './text';

/**
 * One content line, folded and ended by CRLF (RFC 5545 3.1). The value must be written for its
 * value type already, the name may carry parameters: `DTSTART;VALUE=DATE`.
 */
export function contentLine(name: string, value: string): string {
  return `${foldLine(`${name}:${value}`)}\r\n`;
}

/** A line of value type TEXT (RFC 5545 3.3.11), or nothing when there is no text. */
export function textLine(name: string, text: string | null): string {
  return text ? contentLine(name, escapeText(text)) : '';
}

/** A line of several TEXT values (RFC 5545 3.1.1), or nothing when there is none. */
export function textListLine(name: string, texts: readonly string[]): string {
  return texts.length > 0 ? contentLine(name, texts.map(escapeText).join(',')) : '';
}

/** A line of value type URI (RFC 5545 3.3.13), or nothing when there is no address. */
export function uriLine(name: string, uri: string | null): string {
  return uri ? contentLine(name, cleanUri(uri)) : '';
}
