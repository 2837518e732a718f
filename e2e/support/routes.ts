import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Behind a sign-in, or for machines that sign people in: not for the public to read. */
const NOT_PUBLIC = /^\/(?:desk|welcome|problem|api\/auth|api\/v1\/(?:imports|parse))(?:\/|$)/;

/** The addresses of all public pages and routes under app/, as Next writes them: `/events/[slug]`. */
export function publicRoutes(): string[] {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
    // A page that opens over another answers where that other does.
    .filter((file) => /(?:^|\/)(?:page|route)\.tsx?$/.test(file) && !file.includes('(.)'));
  const routes = files.map((file) => {
    const parts = file.split('/').slice(0, -1);
    return join('/', ...parts.filter((part) => !part.startsWith('(') && !part.startsWith('@')));
  });
  return routes.filter((route) => !NOT_PUBLIC.test(route)).sort();
}

/** The route that a path belongs to: the one with the most fixed parts. */
export function routeOf(path: string, routes: readonly string[]): string | undefined {
  const parts = path.split('?')[0]?.split('/') ?? [];
  const fits = (route: string) => {
    const pattern = route.split('/');
    const isOpen = pattern.at(-1)?.startsWith('[...') === true;
    return (
      (pattern.length === parts.length || (isOpen && parts.length >= pattern.length)) &&
      pattern.every((part, at) => part.startsWith('[') || part === parts[at])
    );
  };
  const fixed = (route: string) => route.split('/').filter((part) => !part.startsWith('[')).length;
  return routes.filter(fits).sort((one, other) => fixed(other) - fixed(one))[0];
}
