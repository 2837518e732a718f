// Used by next.config.ts: turns a message file into what the small formatter reads, so that neither
// the server nor a reader's browser parses ICU syntax.
import compile from 'icu-minify/compile';

/** A loader: the JSON of a message file in, a module of compiled messages out. */
// biome-ignore lint/style/noDefaultExport: it is what a loader is
export default function compileMessages(source) {
  return `export default ${JSON.stringify(compileAll(JSON.parse(source)))};`;
}

function compileAll(messages) {
  const entries = Object.entries(messages).map(([key, value]) => [
    key,
    typeof value === 'string' ? compile(value) : compileAll(value),
  ]);
  return Object.fromEntries(entries);
}
