/** In place of react-aria's own words in a language that we do not speak: see next.config.ts. */
// biome-ignore lint/style/noDefaultExport: what stands here otherwise exports a default
export default undefined;
