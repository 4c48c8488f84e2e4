import { describe, expect, it } from '@jest/globals';
import { AddressLimiter } from './address-limiter.js';

function limiter(options: { failures?: number; addresses?: number } = {}) {
  const clock = { now: 0 };
  const stopped: string[] = [];
  const told = { stopped: (address: string) => void stopped.push(address) };
  const made = new AddressLimiter({ failures: 3, windowMs: 1000, ...told, ...options }, () => clock.now);
  return { clock, stopped, try: (address: string) => made.begin(address), succeeded: (a: string) => made.succeeded(a) };
}

describe('failed sign-ins of one address', () => {
  it('stop it for the rest of the window, and nobody else', () => {
    const door = limiter();
    expect([1, 2, 3, 4].map(() => door.try('192.0.2.1'))).toEqual([0, 0, 0, 1000]);
    expect(door.try('192.0.2.2')).toBe(0);
    door.clock.now = 400;
    expect(door.try('192.0.2.1')).toBe(600);
    door.clock.now = 1000;
    expect(door.try('192.0.2.1')).toBe(0);
  });

  it('are told of once in a window, when the address is stopped', () => {
    const door = limiter();
    ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2'].forEach(door.try);
    expect(door.stopped).toEqual([]);
    ['192.0.2.1', '192.0.2.1', '192.0.2.1'].forEach(door.try);
    expect(door.stopped).toEqual(['192.0.2.1']);
    door.clock.now = 1000;
    ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.1'].forEach(door.try);
    expect(door.stopped).toEqual(['192.0.2.1', '192.0.2.1']);
  });

  it('are not forgotten because one sign-in was good', () => {
    const door = limiter();
    door.try('192.0.2.1');
    door.try('192.0.2.1');
    expect(door.try('192.0.2.1')).toBe(0);
    door.succeeded('192.0.2.1');
    expect(door.try('192.0.2.1')).toBe(0);
    expect(door.try('192.0.2.1')).toBeGreaterThan(0);
  });

  it('count for the whole network that an IPv6 customer has', () => {
    const door = limiter();
    ['2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:3:4:5:6'].forEach((address) => door.try(address));
    expect(door.try('2001:db8:1:2::99')).toBeGreaterThan(0);
    expect(door.try('2001:db8:1:3::1')).toBe(0);
    expect(door.try('::1')).toBe(0);
  });

  it('are remembered for a bounded number of addresses', () => {
    const door = limiter({ failures: 1, addresses: 2 });
    ['192.0.2.1', '192.0.2.2', '192.0.2.3'].forEach((address) => door.try(address));
    expect(door.try('192.0.2.3')).toBeGreaterThan(0);
    expect(door.try('192.0.2.1')).toBe(0);
  });
});
