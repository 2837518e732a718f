import { type Citation, citedTitle, citedYear } from './citation';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * A BibTeX `@misc` entry in UTF-8, as biber and current BibTeX styles read it. The title stands in
 * double braces, so that no style changes its capitals; `url` is verbatim.
 */
export function formatBibtex(citation: Citation): string {
  const fields: [string, string | null][] = [
    ['title', `{${escapeTex(citedTitle(citation))}}`],
    ['howpublished', escapeTex(citation.publisher)],
    ['year', citedYear(citation)],
    ['note', citation.asOf && `As published at ${citation.asOf}`],
    ['url', citation.url],
    ['urldate', citation.accessed],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{chancery-${citation.key},`, ...lines, '}'].join('\n');
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}%&#$_~^]/g, (sign) => ESCAPES[sign] ?? sign);
}
