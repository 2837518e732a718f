import { getIP } from 'better-auth/api';

/** IPv6 subscribers have a /64 each and could take a new address for every attempt. */
export const ADDRESS_OPTIONS = { ipAddressHeaders: ['x-forwarded-for'], ipv6Subnet: 64 };

/**
 * The network an attempt comes from, as better-auth also writes it into sessions: an IPv4 address,
 * or the first address of an IPv6 /64. The door has already settled `x-forwarded-for` to one
 * address that can be believed.
 */
export function clientNetwork(headers: Headers): string {
  return getIP(headers, { advanced: { ipAddress: ADDRESS_OPTIONS } }) ?? '';
}
