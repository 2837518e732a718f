/** Marks in a User-Agent of programs that fetch feeds by themselves, and what people call them. */
const CLIENTS: readonly (readonly [RegExp, string])[] = [
  [/Google-Calendar-Importer/i, 'Google Calendar'],
  [/dataaccessd|accountsd|CalendarAgent|iCal\//i, 'Apple Calendar'],
  [/Microsoft\.Exchange|Outlook/i, 'Outlook'],
  [/Thunderbird/i, 'Thunderbird'],
  [/Feedly/i, 'Feedly'],
  [/Mozilla/i, 'A browser'],
];

/**
 * What to call the program that a User-Agent header (RFC 9110, 10.1.5) names: one we know, else its
 * first product, without its version; null when it does not say.
 */
export function nameFeedClient(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const known = CLIENTS.find(([mark]) => mark.test(userAgent));
  if (known) return known[1];
  const product = /^[\w!#$%&'*+.^`|~-]{1,60}/.exec(userAgent.trim());
  return product?.[0] ?? null;
}
