import type { Words } from '@/lib/client/messages/words';

const KNOWN = [
  'create',
  'update',
  'import',
  'delete',
  'report',
  'announce',
  'confirm',
  'reschedule',
  'postpone',
  'cancel',
  'complete',
  'did-not-happen',
  'reopen',
  'submit',
  'send-back',
  'publish',
  'retract',
  'merge',
  'unmerge',
  'seed',
  'restore',
  'look-again',
  'choose-claim',
  'judge-claim',
] as const;

/** What a command of the history did, in a word. */
export function actionText(action: string, { t }: Words): string {
  const known = KNOWN.find((one) => one === action);
  return t(`desk.action.${known ?? 'other'}`);
}
