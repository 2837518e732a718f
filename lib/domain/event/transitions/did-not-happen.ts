import { endAs } from './end-as';
import type { Transition } from './transition';

/**
 * Its days came and it did not take place, though nobody called it off. Like `complete` it does not
 * ask the clock.
 */
export const didNotHappen: Transition = (record, input) =>
  endAs(record, input, 'did-not-happen', 'did-not-happen');
