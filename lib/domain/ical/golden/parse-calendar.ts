import ICAL from 'ical.js';

/** A calendar as the independent reader ical.js sees it; throws when it cannot. */
export function parseCalendar(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}

/** The VEVENT components of a calendar's text, in their order. */
export function veventsOf(text: string): ICAL.Component[] {
  return parseCalendar(text).getAllSubcomponents('vevent');
}

/** Its only VEVENT; throws when there are others, or none. */
export function onlyVevent(text: string): ICAL.Component {
  const [vevent, ...more] = veventsOf(text);
  if (!vevent || more.length > 0) throw new Error(`${more.length + 1} events where one was due`);
  return vevent;
}

/** The value of a property as text, null without one. */
export function textOf(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(name);
  return value === null ? null : String(value);
}

/** The names of all properties of a component, in order. */
export function propertyNames(component: ICAL.Component): string[] {
  return component.getAllProperties().map((property) => property.name);
}

/** Lines of a calendar as written, still folded; throws when one does not end in CRLF. */
export function rawLines(text: string): string[] {
  if (!text.endsWith('\r\n')) throw new Error('the calendar does not end in CRLF');
  const lines = text.slice(0, -2).split('\r\n');
  const bad = lines.find((line) => /[\r\n]/.test(line));
  if (bad !== undefined) throw new Error(`a bare CR or LF in ${JSON.stringify(bad)}`);
  return lines;
}
