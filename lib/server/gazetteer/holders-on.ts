import type { Day } from '@/lib/domain/dates/day';
import { isSharedOffice, type ReferencePerson, referencePeople, termKey } from './reference-people';

/** Someone who held an office on a day, with how sure that is. */
export interface ReferenceHolderOn {
  person: ReferencePerson;
  /** `sure` when the days known of their tenure span the day; `likely` when nothing speaks against it. */
  certainty: 'sure' | 'likely';
  /** Day from which they surely held it. */
  since: Day | null;
  /** Last day of theirs that is known or follows from who came next; null when nothing tells. */
  until: Day | null;
}

/**
 * Who of the reference held an office of a party on a day, the surest first. Of an office that
 * several hold at once all who are sure; of the others the one, or the few among whom the dates do
 * not decide. Tenures without any date count for nobody.
 * @param office slug of an office in general: `prime-minister`
 */
export function referenceHoldersOn(office: string, party: string, day: Day): ReferenceHolderOn[] {
  const terms = referencePeople().byOffice.get(termKey(office, party)) ?? [];
  const dated = terms.filter(({ term: { window } }) => window.surely !== null);
  const sure = dated.filter(
    ({ term: { window } }) => window.surely && window.surely.from <= day && day <= window.surely.to,
  );
  const possible = dated.filter(
    ({ term: { window } }) =>
      (window.possibly.from ?? day) <= day && day <= (window.possibly.to ?? day),
  );
  const found = sure.length > 0 ? sure : isSharedOffice(office) ? [] : possible;
  return found
    .map(
      ({ person, term }): ReferenceHolderOn => ({
        person,
        certainty: sure.length > 0 ? 'sure' : 'likely',
        until: term.isOngoing ? null : term.window.possibly.to,
        since: term.window.surely?.from ?? null,
      }),
    )
    .sort((a, b) => compareText(b.since ?? '', a.since ?? ''));
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
