/** What stands in the brackets at the end of a source's title. */
const BRACKETS = /\s*\(([^()]+)\)\s*$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MONTH_YEAR = /^(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})$/i;
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;
/** "2020", "Aug 2015", "6 Dec 2017", "2024-03-15": says when, not who. */
const SAYS_WHEN = /^(?:(?:\d{1,2} )?[a-z]{3,9} )?\d{4}(?:-\d\d-\d\d)?$/i;

export interface TitledSource {
  outlet: string | null;
  /** `YYYY-MM-DD` as written there; whether such a day exists is for the schema to say. */
  published: string | null;
}

/**
 * Who published a source and when, as its title says in brackets: "… (MFA China, 6 Dec 2017)". A
 * title that names nobody gets the host of the address: "www.mfa.gov.cn" → "mfa.gov.cn".
 */
export function sourceOfTitle(title: string, url: string | null): TitledSource {
  const parts = (BRACKETS.exec(title)?.[1] ?? '').split(',').map((one) => one.trim());
  const published = parts.flatMap((one) => dayIn(one) ?? [])[0] ?? null;
  const named = parts.filter((one) => one !== '' && !SAYS_WHEN.test(one))[0];
  const outlet = named?.replace(/ diary$/i, '') ?? hostOf(url);
  return { outlet, published };
}

function dayIn(text: string): string | null {
  if (ISO_DAY.test(text)) return text;
  const [, dayOfMonth = '', month = '', year = ''] = DAY_MONTH_YEAR.exec(text) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0) return null;
  return `${year}-${String(number).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
