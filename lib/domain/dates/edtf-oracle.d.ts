/** The package `edtf` has no types; only what the tests ask of it is declared. */
declare module 'edtf' {
  /** Parses all of EDTF; `min` and `max` are milliseconds. Throws for what it cannot parse. */
  // biome-ignore lint/style/noDefaultExport: this is how the package exports itself
  export default function edtf(
    text: string,
    constraints?: { seasonUncertainty?: boolean },
  ): { type: string; min: number; max: number };
}
