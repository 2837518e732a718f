import { useEffect } from 'react';

/** Where the list under `?` shows a key. */
export type ShortcutGroup = 'general' | 'go' | 'view';

export interface Shortcut {
  /**
   * `KeyboardEvent.key` in lower case, with `shift+` or `ctrl+` (also ⌘) before it where needed; two
   * keys in turn are parted by a space: `/`, `g t`, `arrowleft`, `ctrl+k`.
   */
  keys: string;
  /** What it does, in the reader's language. */
  label: string;
  group: ShortcutGroup;
  run: () => void;
}

/** Milliseconds within which the second key of a pair must follow. */
const PAIR = 1_200;
const OFF_KEY = 'chancery-single-keys';

/** What is bound now; a later binding of the same keys wins, as inner views open over outer ones. */
const bound: Shortcut[] = [];
let isListening = false;
let pending = '';
let pendingSince = 0;

/** Binds keys while the component is mounted. Give it a stable array (`useMemo`). */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    listen();
    bound.push(...shortcuts);
    return () => {
      for (const shortcut of shortcuts) bound.splice(bound.lastIndexOf(shortcut), 1);
    };
  }, [shortcuts]);
}

/** What can be pressed now, each keys once, for the list under `?`. */
export function listShortcuts(): Shortcut[] {
  return [...new Map(bound.map((shortcut) => [shortcut.keys, shortcut])).values()];
}

/** Whether keys without Ctrl do anything: readers may switch them off (WCAG 2.2, 2.1.4). */
export function areSingleKeysOn(): boolean {
  return localStorage.getItem(OFF_KEY) !== 'off';
}

/** Remembers in this browser whether keys without a modifier act; WCAG 2.1.4 wants them to be turned off. */
export function setSingleKeys(isOn: boolean): void {
  if (isOn) localStorage.removeItem(OFF_KEY);
  else localStorage.setItem(OFF_KEY, 'off');
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  document.addEventListener('keydown', onKeyDown);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const hasModifier = event.ctrlKey || event.metaKey;
  if (!hasModifier && (isTyping(event.target) || !areSingleKeysOn())) return;
  if (isDialogOpen()) return;
  const key = nameOf(event, hasModifier);
  const pair = `${pending} ${key}`;
  const isPair = pending !== '' && event.timeStamp - pendingSince < PAIR;
  const found = (isPair ? find(pair) : undefined) ?? find(key);
  if (found) {
    pending = '';
    event.preventDefault();
    found.run();
    return;
  }
  const opensPair = bound.some(({ keys }) => keys.startsWith(`${key} `));
  pending = opensPair ? key : '';
  pendingSince = event.timeStamp;
}

/** Whether a dialog is open, which has its own keys. A toast calls itself a dialog and is none. */
export function isDialogOpen(): boolean {
  return (
    document.querySelector(':is([role="dialog"], [role="alertdialog"]):not([role="region"] *)') !==
    null
  );
}

function nameOf(event: KeyboardEvent, hasModifier: boolean): string {
  const key = event.key.toLowerCase();
  // Shift is part of what a printed character is, but not of an arrow or Enter.
  const shift = event.shiftKey && key.length > 1 ? 'shift+' : '';
  return `${hasModifier ? 'ctrl+' : ''}${shift}${key}`;
}

function find(keys: string): Shortcut | undefined {
  return bound.findLast((shortcut) => shortcut.keys === keys);
}

/** Whether the keys belong to a control: text, lists that find by typing, date segments. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest(
      'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"]), textarea, select, ' +
        '[contenteditable="true"], [role="textbox"], [role="combobox"], [role="listbox"], [role="menu"], [role="spinbutton"]',
    ) !== null
  );
}
