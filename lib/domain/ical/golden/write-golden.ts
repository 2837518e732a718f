import { writeFileSync } from 'node:fs';
import { GOLDEN_CASES } from './golden-cases';

// Run by hand after a wanted change: npx tsx lib/domain/ical/golden/write-golden.ts
for (const [name, render] of Object.entries(GOLDEN_CASES)) {
  writeFileSync(new URL(`${name}.ics`, import.meta.url), render());
}
