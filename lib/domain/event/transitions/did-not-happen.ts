import { endAs } from './end-as';
import type { Transition } from './transition';

/** Its days passed and it did not take place. */
export const didNotHappen: Transition = (record, input) =>
  endAs(record, input, 'did-not-happen', 'did-not-happen');
