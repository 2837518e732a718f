import { describe, expect, it } from 'vitest';
import { clientNetwork } from './client-network';

const networkOf = (address: string) => clientNetwork(new Headers({ 'x-forwarded-for': address }));

describe('clientNetwork', () => {
  it('is an IPv4 address itself', () => {
    expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
  });

  it('is the same for every address of one IPv6 /64', () => {
    expect(networkOf('2001:DB8:0:7:ffff:ffff:ffff:fffe')).toBe(networkOf('2001:db8:0:7::1'));
    expect(networkOf('2001:db8:0:8::1')).not.toBe(networkOf('2001:db8:0:7::1'));
  });

  it('does not take a list of addresses for one', () => {
    expect(networkOf('192.0.2.7, 198.51.100.9')).not.toBe('192.0.2.7');
  });
});
