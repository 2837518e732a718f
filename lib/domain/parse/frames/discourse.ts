import type { PersonMention } from '../people/person-mention';

/** What earlier sentences leave to later ones: whom "he" and "the visit" mean. */
export interface Discourse {
  visitors: PersonMention[];
}
