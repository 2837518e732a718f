import { readdirSync } from 'node:fs';

/** What needs a key, a form or a link of its own, or only answers faults. */
const ELSEWHERE = [
  '/api/*',
  '/api/auth/*',
  '/api/v1/events/[]/actions/[]',
  '/problem',
  '/welcome',
  '/desk',
];

/**
 * The public routes under app/ as patterns: `/events/[]`. A folder in brackets or behind `@` is no
 * part of an address.
 */
export function listPublicRoutes(): string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' });
  const routes = files
    .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file) && !file.includes('@'))
    .map((file) => file.split('/').slice(0, -1))
    .map(
      (parts) =>
        `/${parts
          .filter((part) => !part.startsWith('('))
          .map(nameless)
          .join('/')}`,
    );
  return [...new Set(routes)]
    .filter((route) => !ELSEWHERE.includes(route) && !route.startsWith('/desk/'))
    .sort();
}

/** The routes that none of the addresses leads to; a part in brackets stands for any one. */
export function findUnvisited(routes: readonly string[], addresses: readonly string[]): string[] {
  const paths = addresses.map((address) => address.split('?', 1)[0] ?? '');
  return routes.filter((route) => {
    const parts = route.split('/');
    return !paths.some((path) => matches(parts, path.split('/'), routes));
  });
}

/** A fixed route takes an address from one in brackets: `/a/b.ics` is no `/a/[]`. */
function matches(parts: readonly string[], path: readonly string[], routes: readonly string[]) {
  const isFixed = routes.includes(path.join('/'));
  return (
    parts.length === path.length &&
    parts.every((part, at) => part === path[at] || (part === '[]' && !isFixed))
  );
}

function nameless(part: string): string {
  if (part.startsWith('[...') || part.startsWith('[[...')) return '*';
  return part.startsWith('[') ? '[]' : part;
}
