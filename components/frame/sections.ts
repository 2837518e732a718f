/** The parts of the site that the header names, in order, with the second key of `G …`. */
export const SECTIONS = [
  { key: 'timeline', href: '/timeline', letter: 't' },
  { key: 'calendar', href: '/calendar', letter: 'c' },
  { key: 'map', href: '/map', letter: 'm' },
  { key: 'list', href: '/events', letter: 'l' },
  { key: 'countries', href: '/parties', letter: 'p' },
  { key: 'brief', href: '/brief', letter: 'b' },
] as const;

/** Whether a path lies in the section. */
export function isInSection(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
