import { endAs } from './end-as';
import type { Transition } from './transition';

/** Called off by a side before it took place. */
export const cancel: Transition = (record, input) => endAs(record, input, 'cancel', 'cancelled');
