import type { Registry } from './registry.js';
import { wordsOf } from './words-of-page.js';

export interface ReadPage {
  status: number;
  headers: Headers;
  /** As it was sent. */
  html: string;
  /** As it is read. */
  words: string;
  /** Addresses that it leads to, as they stand in it. */
  links: string[];
  /** What it says to programs (schema.org). */
  data: Record<string, unknown> | null;
}

/** A page of the public roll, as anybody at all gets it; redirections are shown, not followed. */
export async function read(registry: Registry, path: string, headers: Record<string, string> = {}): Promise<ReadPage> {
  const response = await fetch(`${registry.address}${path}`, { headers, redirect: 'manual' });
  const html = await response.text();
  const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(html) ?? [];
  return {
    status: response.status,
    headers: response.headers,
    html,
    words: wordsOf(html),
    links: [...html.matchAll(/<a\b[^>]*?href="([^"]*)"/gu)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
    data: data === undefined ? null : (JSON.parse(data) as Record<string, unknown>),
  };
}
