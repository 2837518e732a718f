import { z } from 'zod';

/** NUL and other C0/C1 controls except tab and line breaks: PostgreSQL and calendars refuse them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** True when every surrogate of the UTF-16 text is paired. */
function isWellFormed(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) return false;
  }
  return true;
}

function cleanText(max: number) {
  return z
    .string({ error: 'must be text' })
    .max(max, { error: `must be at most ${max} characters` })
    .refine((text) => !CONTROLS.test(text), { error: 'must not hold control characters' })
    .refine(isWellFormed, { error: 'must be well-formed Unicode' });
}

/** One line of text of 1 to `max` UTF-16 units: line breaks become one space, ends are trimmed. */
export function lineSchema(max: number) {
  return cleanText(max)
    .transform((text) => text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim())
    .refine((text) => text.length > 0, { error: 'must not be empty' });
}

/** Prose of at most `max` UTF-16 units; every line break becomes LF, empty text becomes null. */
export function proseSchema(max: number) {
  return cleanText(max).transform((text) => text.replace(/\r\n?/g, '\n').trim() || null);
}

/** An absolute http or https address without credentials. */
export const urlSchema = z
  .string({ error: 'must be text' })
  .max(2000, { error: 'must be at most 2000 characters' })
  .refine(isWebUrl, { error: 'must be an http or https address' });

function isWebUrl(text: string): boolean {
  if (!URL.canParse(text) || !isWellFormed(text) || CONTROLS.test(text) || /\s/.test(text))
    return false;
  const url = new URL(text);
  return (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password;
}
