const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** True for a UUID as the diary writes one: lower case with hyphens (RFC 9562, section 4). */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}
