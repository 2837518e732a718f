import type { PersonRef } from '@/lib/domain/event/event-record';

/**
 * The name to show to a reader of the locale (BCP 47, "ar-IQ"): the one in its language, else the
 * preferred one. Of several in the language the first stands.
 */
export function pickName(person: Pick<PersonRef, 'name' | 'names'>, locale: string): string {
  const lang = locale.split('-', 1)[0]?.toLowerCase() ?? '';
  if (lang === 'en') return person.name;
  return person.names.find((one) => one.lang === lang)?.name ?? person.name;
}
