import { CODE_KEYS, FILTER_WORDS, type ListKey, SLUG_KEYS, type WordKey } from './filter-keys';

const CODE = /^[A-Z][A-Z0-9-]{1,11}$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest value, in UTF-16 units, and the most values of one key. */
export const MAX_VALUE_LENGTH = 200;
export const MAX_VALUES = 100;

type ValueResult = { ok: true; value: string } | { ok: false; message: string };

const fail = (message: string): ValueResult => ({ ok: false, message });

/** A party code in upper case, or why it cannot be one. Whether it exists is the server's to say. */
export function readCode(text: string): ValueResult {
  const value = text.toUpperCase();
  return CODE.test(value) ? { ok: true, value } : fail(`${shown(text)} is not a code such as IQ`);
}

/** One value of a list key in canonical form, or why the key cannot take it. */
export function readValue(key: ListKey, text: string): ValueResult {
  if (isCodeKey(key)) return readCode(text);
  if (isWordKey(key)) return readWord(key, text);
  return SLUG.test(text)
    ? { ok: true, value: text }
    : fail(`${shown(text)} is not a slug such as vladimir-putin`);
}

function readWord(key: WordKey, text: string): ValueResult {
  const words = FILTER_WORDS[key];
  if (words.includes(text)) return { ok: true, value: text };
  return fail(`${shown(text)} is not one of ${words.join(', ')}`);
}

function isCodeKey(key: ListKey): boolean {
  return CODE_KEYS.some((known) => known === key);
}

function isWordKey(key: ListKey): key is WordKey {
  return !isCodeKey(key) && !SLUG_KEYS.some((known) => known === key);
}

/**
 * Why no key may hold the text: it is over-long, or holds control characters, half of a surrogate
 * pair, or U+FFFD, which is what broken UTF-8 decodes to. Null when it is sound.
 */
export function unsoundText(text: string, maxLength = MAX_VALUE_LENGTH): string | null {
  if (text.length > maxLength) return `a value is longer than ${maxLength} characters`;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 || code === 0x7f) return 'a value holds a control character';
    if (code === 0xfffd || (code >= 0xd800 && code <= 0xdfff)) return 'a value is not valid UTF-8';
  }
  return null;
}

/** A value quoted for a message, cut to a readable length. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
