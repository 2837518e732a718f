import { openPublicContext } from '@/lib/server/http/open-context';
import { findLastChange, listChanges } from '@/lib/server/queries/list-changes';
import { type ChangeHub, createChangeHub } from './change-hub';

/** Milliseconds after which a change made by another process is seen at the latest. */
const INTERVAL = 500;
const KEPT = 500;

const key = Symbol.for('chancery.changes');
const shelf = globalThis as typeof globalThis & { [key]?: ChangeHub };

/** The hub that all streams of this process share, the bundle's copies of this module too. */
export function sharedChangeHub(): ChangeHub {
  shelf[key] ??= createChangeHub(
    {
      last: () => findLastChange(openPublicContext()),
      since: (seq, limit) => listChanges(openPublicContext(), seq, limit),
    },
    { interval: INTERVAL, kept: KEPT },
  );
  return shelf[key];
}

/** Ends every stream of this process, so that it can stop; none begins afterwards. */
export function stopChangeStreams(): void {
  sharedChangeHub().stop();
}
