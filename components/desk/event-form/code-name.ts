/**
 * The name of a state by its code, in the reader's language; whatever else it is, such as a name
 * already or an organisation's code, stays.
 */
export function codeName(code: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
