import type { Day } from '@/lib/domain/dates/day';
import type { Precision } from '@/lib/domain/event/vocabulary';

/** What a form asks: who holds this office when the event takes place? */
export interface HolderQuery {
  /** Slug. */
  office: string;
  edtf: string | null;
  precision: Precision | null;
}

/** A person as the form takes them: without a slug they are made when the event is saved. */
export interface HolderChoice {
  slug: string | null;
  name: string;
}

/** Who holds an office on the first day of the event, and who does today where that is another. */
export interface OfficeOnDay {
  day: Day;
  holder: HolderChoice | null;
  until: HolderChoice | null;
}

export type FindHolder = (query: HolderQuery) => Promise<OfficeOnDay | null>;
