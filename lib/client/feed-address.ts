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

/** The address of a calendar: `filterQuery` is `formatFilter`'s, without a question mark. */
export function feedAddress(baseUrl: string, filterQuery: string, choices: FeedChoices): string {
  const query = [filterQuery, choicesQuery(choices)].filter((piece) => piece !== '').join('&');
  return `${baseUrl}/feeds/events.ics${query === '' ? '' : `?${query}`}`;
}
