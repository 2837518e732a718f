import { announce } from './transitions/announce';
import { cancel } from './transitions/cancel';
import { complete } from './transitions/complete';
import { confirm } from './transitions/confirm';
import { didNotHappen } from './transitions/did-not-happen';
import { postpone } from './transitions/postpone';
import { publish } from './transitions/publish';
import { reopen } from './transitions/reopen';
import { report } from './transitions/report';
import { reschedule } from './transitions/reschedule';
import { retract } from './transitions/retract';
import { sendBack } from './transitions/send-back';
import { submit } from './transitions/submit';
import type { Transition } from './transitions/transition';
import type { UserRole } from './vocabulary';

/** Every action on an event, the least role that may give it, and what it does. */
export const ACTIONS = {
  report: { role: 'editor', transition: report },
  announce: { role: 'editor', transition: announce },
  confirm: { role: 'editor', transition: confirm },
  reschedule: { role: 'editor', transition: reschedule },
  postpone: { role: 'editor', transition: postpone },
  cancel: { role: 'editor', transition: cancel },
  'did-not-happen': { role: 'editor', transition: didNotHappen },
  complete: { role: 'editor', transition: complete },
  reopen: { role: 'editor', transition: reopen },
  submit: { role: 'editor', transition: submit },
  'send-back': { role: 'editor', transition: sendBack },
  publish: { role: 'publisher', transition: publish },
  retract: { role: 'publisher', transition: retract },
} as const satisfies Record<string, { role: UserRole; transition: Transition }>;

export type ActionName = keyof typeof ACTIONS;

/** The actions on two events at once, and the least role that may give them. */
export const PAIR_ACTIONS = {
  merge: { role: 'publisher' },
  unmerge: { role: 'publisher' },
} as const satisfies Record<string, { role: UserRole }>;

export type PairActionName = keyof typeof PAIR_ACTIONS;

/** True when `text` is an action on two events. */
export function isPairAction(text: string): text is PairActionName {
  return Object.hasOwn(PAIR_ACTIONS, text);
}

/** True when `text` is one of the diary's actions. */
export function isAction(text: string): text is ActionName {
  return Object.hasOwn(ACTIONS, text);
}
