import type { IncomingHttpHeaders } from 'node:http';
import { BlockList, isIP } from 'node:net';

/** Says whose `X-Forwarded-For` is believed; made once from TRUSTED_PROXIES. */
export type Trust = (address: string) => boolean;

/** Compiles addresses and CIDR ranges, as `lib/env` has checked them, into a test. */
export function trustProxies(ranges: readonly string[]): Trust {
  const list = new BlockList();
  for (const range of ranges) {
    const [address = '', bits] = range.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return (address) => {
    const family = isIP(address);
    return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4');
  };
}

/**
 * Rewrites what a client could pretend about itself: afterwards `x-forwarded-for` is one address,
 * the nearest that is not a trusted proxy, and the other forwarding headers remain only when a
 * trusted proxy sent them. Everything behind the HTTP server may believe them.
 * @param peer the socket's remote address.
 */
export function settleForwarding(
  headers: IncomingHttpHeaders,
  peer: string | undefined,
  isTrusted: Trust,
): void {
  const nearest = plain(peer ?? '');
  const sent = [headers['x-forwarded-for'] ?? []].flat().join(',');
  headers['x-forwarded-for'] = nearest;
  if (!isTrusted(nearest)) {
    for (const name of ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port']) {
      delete headers[name];
    }
    return;
  }
  // Each proxy appends the peer it saw, so only the right-hand end is vouched for.
  const hops = sent.split(',').map((hop) => plain(hop.trim()));
  for (const hop of hops.reverse()) {
    if (isIP(hop) === 0) return;
    headers['x-forwarded-for'] = hop;
    if (!isTrusted(hop)) return;
  }
}

/** An IPv4 peer of a dual-stack socket comes as `::ffff:192.0.2.1`. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
