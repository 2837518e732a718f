import type { Day } from '@/lib/domain/dates/day';

/** What a citation of a page says, in whatever form. */
export interface Citation {
  /** Short and stable: the key of a BibTeX entry. Lower-case letters, digits, hyphens. */
  key: string;
  title: string;
  /** The days of what the page is about, in words; null for what has none. */
  dates: string | null;
  /** Name of the diary and what it is: "Chancery, an open diplomatic diary". */
  publisher: string;
  /** Absolute address of exactly the state that is cited, where the page has states. */
  url: string;
  /** When the state cited was published, an ISO instant; null where the page has no states. */
  asOf: string | null;
  /** The day on which it is cited. */
  accessed: Day;
}

/** The forms a citation is offered in. */
export const CITATION_FORMS = ['text', 'bibtex', 'ris'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** Title and days on one line: "Iraqi PM to Moscow, 10–11 Oct 2023". */
export function citedTitle({ title, dates }: Citation): string {
  const whole = dates === null ? title : `${title}, ${dates}`;
  return whole.replace(/\s+/g, ' ').trim();
}

/** The year of the state cited, else of the day on which it is cited. */
export function citedYear({ asOf, accessed }: Citation): string {
  return (asOf ?? accessed).slice(0, 4);
}
