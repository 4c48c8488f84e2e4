import ipaddr from 'ipaddr.js';

/** Where addresses of the public Internet begin with 001 (RFC 4291, section 2.4; IANA has given out no others). */
const GLOBAL_V6 = ipaddr.parseCIDR('2000::/3');

/**
 * Whether an IP address is one of the public Internet, which anybody could reach: not this machine, this network, a link, a
 * range kept for something else, nor an IPv6 form that carries an IPv4 address and could lead to one of these.
 * Source of the ranges: IANA special-purpose address registries, as in ipaddr.js.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_V6 as never);
}
