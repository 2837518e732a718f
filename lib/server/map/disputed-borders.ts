/** A border whose course, or whose being one, is disputed. */
export interface DisputedBorder {
  /** Countries as Natural Earth names them. */
  between: readonly [string, string];
  /** The disputed stretch in degrees, where the rest of the border is settled. */
  within?: { west: number; south: number; east: number; north: number };
}

/**
 * Which of the borders that Natural Earth draws at 1:110m, as they are held de facto, are not agreed
 * between those they part or not recognised by the United Nations. It has no such mark at this
 * scale; smaller disputes than it draws cannot be shown.
 */
export const DISPUTED_BORDERS: readonly DisputedBorder[] = [
  { between: ['Morocco', 'W. Sahara'] },
  { between: ['Somalia', 'Somaliland'] },
  { between: ['Cyprus', 'N. Cyprus'] },
  { between: ['Serbia', 'Kosovo'] },
  { between: ['Israel', 'Palestine'] },
  { between: ['Israel', 'Syria'] },
  { between: ['India', 'China'] },
  {
    // The Line of Control in Kashmir.
    between: ['India', 'Pakistan'],
    within: { west: 73, south: 32.5, east: 81, north: 37.5 },
  },
  {
    // Crimea.
    between: ['Russia', 'Ukraine'],
    within: { west: 32, south: 44, east: 36.8, north: 46.5 },
  },
  {
    // Halaib.
    between: ['Egypt', 'Sudan'],
    within: { west: 32.5, south: 21.5, east: 37.5, north: 23.5 },
  },
];
