import { type Citation, citedTitle, citedYear } from './citation';

/**
 * A RIS record (Research Information Systems tagged format): tag, two spaces, hyphen, space, value;
 * type first, `ER` last. Dates are `YYYY/MM/DD/`.
 */
export function formatRis(citation: Citation): string {
  const { publisher, url, asOf, accessed } = citation;
  const tags: [string, string | null][] = [
    ['TY', 'ELEC'],
    ['TI', citedTitle(citation)],
    ['PB', publisher],
    ['PY', citedYear(citation)],
    ['DA', asOf && `${asOf.slice(0, 10).replaceAll('-', '/')}/`],
    ['N1', asOf && `As published at ${asOf}`],
    ['UR', url],
    ['Y2', `${accessed.replaceAll('-', '/')}/`],
    ['ER', ''],
  ];
  return tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`])).join('\n');
}
