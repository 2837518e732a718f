import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of work after which others have their turn. */
const TURN = 15;

/**
 * Work that is done in memory never waits for anything, and nobody else is answered meanwhile. Gives
 * a function to be asked between two steps of such work: when its turn is over it gives what to wait
 * for, else null.
 */
export function takeTurns(): () => Promise<void> | null {
  let since = performance.now();
  return () => {
    if (performance.now() - since < TURN) return null;
    return nextTurn().then(() => {
      since = performance.now();
    });
  };
}
