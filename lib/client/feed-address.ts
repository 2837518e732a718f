/** What a subscriber may choose beside the filter; as text, because that is what an address holds. */
export interface FeedChoices {
  cancelled: 'mark' | 'keep' | 'hide';
  /** Windows come as spans. */
  undated: boolean;
  /** `1h`, `1d`, `1w`, any form of `alarm=`; null for none. */
  alarm: string | null;
}

/** The choices that are not the usual ones, as a query string without `?`. */
export function choicesQuery({ cancelled, undated, alarm }: FeedChoices): string {
  return [
    cancelled === 'mark' ? '' : `cancelled=${cancelled}`,
    undated ? 'undated=span' : '',
    alarm === null ? '' : `alarm=${encodeURIComponent(alarm)}`,
  ]
    .filter((piece) => piece !== '')
    .join('&');
}

/** The address of a calendar with what was chosen; `base` is its address without. */
export function feedAddress(base: string, choices: FeedChoices): string {
  const query = choicesQuery(choices);
  if (query === '') return base;
  return `${base}${base.includes('?') ? '&' : '?'}${query}`;
}

/** The same feed in another format: `base` is the address of its calendar. */
export function feedInFormat(base: string, extension: 'atom' | 'json' | 'csv' | 'ndjson'): string {
  return base.replace('/events.ics', `/events.${extension}`);
}
