declare module 'world-atlas/countries-110m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  /** Natural Earth's countries at 1:110m, as drawn de facto. */
  const topology: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  // biome-ignore lint/style/noDefaultExport: the value of a JSON file is its default export
  export default topology;
}
