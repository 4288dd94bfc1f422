import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [Address, number];

/** Reads TRUSTED_PROXIES: addresses and networks. */
export function parseNetworks(values: readonly string[]): Network[] {
  return values.map((value) => {
    if (value.includes('/')) return ipaddr.parseCIDR(value);
    const address = ipaddr.parse(value);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
  });
}

function parseAddress(value: string | undefined): Address | null {
  // `process` turns ::ffff:1.2.3.4 into 1.2.3.4, so that one caller has one address.
  return value && ipaddr.isValid(value) ? ipaddr.process(value) : null;
}

function isWithin(address: Address, networks: readonly Network[]): boolean {
  return networks.some(([base, bits]) => address.kind() === base.kind() && address.match(base, bits));
}

/**
 * The key of limits by network: an IPv4 address, or an IPv6 /64, which is what one household gets.
 * X-Forwarded-For is read from the right, and only past hops that are trusted: the rest of it is the caller's own claim.
 */
export function callerNetwork(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  trusted: readonly Network[],
): string {
  let caller = parseAddress(socketAddress);
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  while (caller && isWithin(caller, trusted) && hops.length > 0) {
    const previous = parseAddress(hops.pop());
    if (!previous) break;
    caller = previous;
  }
  if (!caller) return 'unknown';
  if (caller.kind() === 'ipv4') return caller.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${caller.toString()}/64`).toString()}/64`;
}
