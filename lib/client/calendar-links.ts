/** Ways to follow a calendar, all of one address. */
export interface CalendarLinks {
  /** The address itself. */
  https: string;
  /** Opens the calendar application of the device: Apple, Thunderbird, many others. */
  webcal: string;
  /** Adds it to Google Calendar; cancelled entries are kept there, because Google hides them. */
  google: string;
  outlook: string;
}

/** Links for a feed; `name` is what Outlook calls the calendar. */
export function calendarLinks(address: string, name: string): CalendarLinks {
  const googleAddress = withQuery(address, 'cancelled', 'keep');
  return {
    https: address,
    webcal: address.replace(/^https?:/, 'webcal:'),
    google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(googleAddress)}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?url=${encodeURIComponent(address)}&name=${encodeURIComponent(name)}`,
  };
}

/** The address with a key set, unless it is there already. */
function withQuery(address: string, key: string, value: string): string {
  if (new URL(address).searchParams.has(key)) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${key}=${value}`;
}

/** Google takes no longer address. */
export const LONGEST_ADDRESS = 255;

/** Whether calendars on other machines can reach the diary: not on this machine or network alone. */
export function isPublicOrigin(origin: string): boolean {
  const { hostname } = new URL(origin);
  if (hostname === 'localhost' || hostname.endsWith('.localhost')) return false;
  if (hostname.endsWith('.local') || hostname.endsWith('.internal')) return false;
  if (hostname.startsWith('[')) return !/^\[(::1|f[cd]|fe80)/.test(hostname);
  const isNumber = /^\d+\.\d+\.\d+\.\d+$/.test(hostname);
  if (!isNumber) return hostname.includes('.');
  return !/^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01]))\./.test(hostname);
}
