import { textLine } from './content-line';

/** A duration before the start, as TRIGGER holds it: `-P1D`, `-PT15M`. */
export type AlarmTrigger = `-P${string}`;

const ALARM = /^([1-9]\d{0,2})([mhdw])$/;

/** How long before the start an alarm may ring: longer is a typing error. */
const LONGEST_MINUTES = 366 * 24 * 60;
const MINUTES = { m: 1, h: 60, d: 24 * 60, w: 7 * 24 * 60 };

/**
 * The `alarm` control, `15m`, `2h`, `1d` or `1w`, as a TRIGGER duration (RFC 5545 3.3.6), or null
 * when it is not one of these or more than a year.
 */
export function parseAlarm(text: string): AlarmTrigger | null {
  const [, count, unit] = ALARM.exec(text) ?? [];
  if (count === undefined) return null;
  switch (unit) {
    case 'm':
    case 'h':
      return within(count, unit, `-PT${count}${unit.toUpperCase()}`);
    case 'd':
    case 'w':
      return within(count, unit, `-P${count}${unit.toUpperCase()}`);
    default:
      return null;
  }
}

function within(
  count: string,
  unit: keyof typeof MINUTES,
  trigger: AlarmTrigger,
): AlarmTrigger | null {
  return Number(count) * MINUTES[unit] <= LONGEST_MINUTES ? trigger : null;
}

/** A VALARM that shows the summary (RFC 5545 3.6.6). Before a whole day it counts from midnight. */
export function alarmBlock(trigger: AlarmTrigger, summary: string): string {
  return `BEGIN:VALARM\r\nACTION:DISPLAY\r\n${textLine('DESCRIPTION', summary)}TRIGGER:${trigger}\r\nEND:VALARM\r\n`;
}
