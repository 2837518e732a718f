import type { Precision } from '@/lib/domain/event/vocabulary';

/** What a form asks the diary: what does this clash with? */
export interface ClashQuery {
  id: string | null;
  edtf: string | null;
  precision: Precision | null;
  places: string[];
  people: string[];
  personNames: string[];
  offices: string[];
  visitors: string[];
  hosts: string[];
}

/** One event that the event in the form clashes with. */
export interface ClashLine {
  id: string;
  type: 'duplicate' | 'two-places';
  title: string;
  dates: string;
  who: string[];
}

export type FindClashes = (query: ClashQuery) => Promise<readonly ClashLine[]>;
