import { isIPv6 } from 'node:net';

export interface LimiterOptions {
  /** Failures that an address may have at a time. */
  failures: number;
  /** How long they count, in milliseconds. */
  windowMs: number;
  /** Addresses remembered; the longest known go first. */
  addresses?: number;
  /** Told once in a window that an address has to wait. */
  stopped?: (address: string) => void;
}

/**
 * Counts the failed attempts of network addresses, in memory: against guessing over many accounts, where the count kept
 * with each account does not help. An attempt counts when it begins, so that a burst is not let through.
 */
export class AddressLimiter {
  private readonly known = new Map<string, { failures: number; until: number; stopped: boolean }>();

  constructor(
    private readonly options: LimiterOptions,
    private readonly now: () => number = Date.now,
  ) {}

  /** Counts an attempt. Answers how many milliseconds to wait: 0 when it may go on. */
  begin(address: string): number {
    const block = blockOf(address);
    const now = this.now();
    let entry = this.known.get(block);
    if (!entry || entry.until <= now) {
      this.known.delete(block);
      entry = { failures: 0, until: now + this.options.windowMs, stopped: false };
      this.known.set(block, entry);
      this.forgetOldest();
    }
    if (entry.failures >= this.options.failures) {
      if (!entry.stopped) this.options.stopped?.(address);
      entry.stopped = true;
      return entry.until - now;
    }
    entry.failures += 1;
    return 0;
  }

  /** The attempt was good: it is not held against its address. Earlier failures are. */
  succeeded(address: string): void {
    const entry = this.known.get(blockOf(address));
    if (entry && entry.failures > 0) entry.failures -= 1;
  }

  private forgetOldest(): void {
    const [oldest] = this.known.keys();
    if (oldest !== undefined && this.known.size > (this.options.addresses ?? 10_000)) this.known.delete(oldest);
  }
}

/** Whoever has an IPv6 address has the 2^64 beside it, too. */
function blockOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  const gap = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array.from({ length: gap }, () => '0'), ...right].slice(0, 4).join(':');
}
