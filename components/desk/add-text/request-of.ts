import type { AddRequest, AddRow, TypedText } from './add-types';

/** Longer than this a text is a report and no note of one's own (UTF-16 units). */
const LONGEST_NOTE = 220;
const LONGEST_TITLE = 200;

/** What is sent to save a row; null for one that is left out. */
export function requestOf(row: AddRow, typed: TypedText, publish: boolean): AddRequest | null {
  const { draft, choice, side, requestKey } = row;
  if (draft === null || choice.kind === 'skip') return null;
  return {
    requestKey,
    draft,
    source: sourceOf(typed, row),
    change: choice.kind === 'change' ? { id: choice.id, side } : null,
    publish,
  };
}

/**
 * The document that the row is from, by its headline, else by its first line. A short line of which
 * nothing is known is the desk's own word and no document.
 */
export function sourceOf({ source, published }: TypedText, { part }: AddRow): AddRequest['source'] {
  const [url, outlet, title] = [source.url.trim(), source.outlet.trim(), source.title.trim()];
  const text = part.text.trim();
  const isNote = url === '' && outlet === '' && title === '' && text.length <= LONGEST_NOTE;
  if (isNote) return null;
  const [first = ''] = text.split(/[\r\n]/);
  return {
    title: title || first.slice(0, LONGEST_TITLE),
    ...(url && { url }),
    ...(outlet && { outlet }),
    ...(published && { published }),
  };
}
