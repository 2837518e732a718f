import { REFERENCE_OFFICES } from '@/db/reference/offices';

const officeOf = new Map(REFERENCE_OFFICES.map((office) => [office.slug, office]));

/**
 * What a party calls an office, without its own name: `foreign-minister`, `US` → "Secretary of
 * State". An office that no reference has is its slug in words.
 */
export function officeTitle(slug: string, party: string): string {
  const office = officeOf.get(slug);
  if (office) return office.titles?.[party] ?? office.title;
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
