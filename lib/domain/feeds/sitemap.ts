import { xmlElement } from '@/lib/domain/xml';

/** The protocol's bound (sitemaps.org, version 0.9). */
export const SITEMAP_LIMIT = 50_000;

export interface SitemapUrl {
  /** Absolute. */
  address: string;
  /** ISO instant of its last change; null when nobody can say. */
  changedAt: string | null;
}

const OPENING = '<?xml version="1.0" encoding="utf-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** At most `SITEMAP_LIMIT` pages as a sitemap. */
export function sitemap(urls: readonly SitemapUrl[]): string[] {
  return [
    `${OPENING}<urlset xmlns="${NAMESPACE}">\n`,
    ...urls.map(({ address, changedAt }) =>
      xmlElement(
        'url',
        {},
        {
          markup:
            xmlElement('loc', {}, address) +
            (changedAt === null ? '' : xmlElement('lastmod', {}, changedAt)),
        },
      ),
    ),
    '</urlset>\n',
  ];
}

/** The addresses of the sitemaps that together hold all pages. */
export function sitemapIndex(addresses: readonly string[]): string[] {
  return [
    `${OPENING}<sitemapindex xmlns="${NAMESPACE}">\n`,
    ...addresses.map((address) =>
      xmlElement('sitemap', {}, { markup: xmlElement('loc', {}, address) }),
    ),
    '</sitemapindex>\n',
  ];
}
