import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';
import type { Turns } from '../database/turns.js';
import type { Language } from '../errors/domain-error.js';
import { ANONYMOUS, type Viewer } from './viewer.js';

/** What belongs to one request. Held ambiently, so that no method has to pass it on. */
export interface RequestContext {
  requestId: string;
  language: Language;
  viewer: Viewer;
  /** What the request has asked for so far; see `Statement.within`. Absent where the registry works by itself. */
  budget?: { rows: number };
  /** Whose turn it is of what the request reads; see `Database.read`. Absent where the registry works by itself. */
  readings?: Turns;
  /** The acts of the document that were committed, by response key; see MutationInterceptor. */
  written?: string[];
  /** Where the document asks for fields of staff that were told to be withheld; see staff-fields.ts. */
  withheld?: Set<string>;
  /** Open while a mutation runs; see `Database.transaction`. */
  transaction?: { manager: EntityManager; afterCommit: (() => Promise<void> | void)[] } | undefined;
}

const storage = new AsyncLocalStorage<RequestContext>();

const NOBODY: RequestContext = { requestId: '-', language: 'vi', viewer: ANONYMOUS };

export function currentRequest(): RequestContext {
  return storage.getStore() ?? NOBODY;
}

export function currentViewer(): Viewer {
  return currentRequest().viewer;
}

export function runInRequest<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** Work that the registry does by itself: first start, seeds, the command line. */
export function runAsSystem<T>(name: string, work: () => T): T {
  return storage.run({ requestId: name, language: 'vi', viewer: { kind: 'SYSTEM', name } }, work);
}

/** The first of vi and en that an Accept-Language header prefers; Vietnamese where it says nothing. */
export function preferredLanguage(header: string | undefined): Language {
  const ranked = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language, quality }) => (language === 'vi' || language === 'en') && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return ranked[0]?.language === 'en' ? 'en' : 'vi';
}
