'use client';

import { useState } from 'react';

/**
 * The nonce that react-aria gives the style elements it adds. It stays the document's own: a page
 * that is fetched anew later comes with another, which the document's policy does not know.
 */
export function CspNonce({ nonce }: { nonce: string }) {
  const [first] = useState(nonce);
  return <meta property="csp-nonce" nonce={first} suppressHydrationWarning />;
}
