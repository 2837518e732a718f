/** `base`, or the first of `base-2`, `base-3` … that is not taken; what it gives is taken then. */
export function takeSlug(base: string, taken: Set<string>): string {
  let slug = base;
  for (let n = 2; taken.has(slug); n += 1) slug = `${base}-${n}`;
  taken.add(slug);
  return slug;
}
