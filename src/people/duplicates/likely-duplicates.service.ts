import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/editable-record.js';
import { runAsSystem } from '../../platform/request/request-context.js';
import { compareProfiles, type KnownPerson, profileOf } from '../matching/match-person.js';
import type { LikelyDuplicate } from './likely-duplicate.entity.js';
import { LikelyDuplicatesRepository, type Pairing } from './likely-duplicates.repository.js';

/** Entries compared in one transaction. */
const AT_ONCE = 500;
/** How many milliseconds somebody who asks for the list waits for what was just recorded. */
const A_MOMENT = 3000;
/** A pair below is not worth a look. */
const KEPT_FROM = 40;

/**
 * Keeps the list of likely duplicates. Writing only notes who changed (by trigger, a row each); comparing is done when the
 * list is asked for, behind the back of whoever asks, who waits for it no longer than a moment, so that it shows what was just
 * recorded; after a list was imported, without being asked.
 */
@Injectable()
export class LikelyDuplicates implements OnModuleDestroy {
  private readonly log = new Logger('LikelyDuplicates');
  private background: Promise<void> | undefined;
  private stopping = false;

  constructor(
    private readonly repository: LikelyDuplicatesRepository,
    private readonly database: Database,
  ) {}

  /**
   * Begins with whoever was noted, and waits a moment for it. Who asks for the list only reads: nothing that hinders the comparing
   * (another server at it, acts that hold every place, a database that takes no writing) keeps the list from them.
   */
  async catchUp(): Promise<void> {
    if (this.background) return;
    await this.compareInBackground();
    const over = new AbortController();
    await Promise.race([
      this.background,
      setTimeout(A_MOMENT, undefined, { signal: over.signal }).catch(() => undefined),
    ]);
    over.abort();
  }

  /** Begins with whoever was noted, and is not waited for: after many people were written at once. Never fails. */
  async compareInBackground(): Promise<void> {
    if (this.stopping || this.background) return;
    const any = await this.repository.isAnybodyToCompare().catch(() => false);
    if (any && !this.stopping) this.background ??= this.compareRest();
  }

  /** Compares everybody who was noted, or so many, and waits for it. */
  async compareAll(most = Infinity): Promise<void> {
    for (let compared = 0, some = 1; !this.stopping && some > 0 && compared < most; compared += some)
      some = await this.compareSome(AT_ONCE);
  }

  isProvince(areaId: string): Promise<boolean> {
    return this.repository.isProvince(areaId);
  }

  countToCompare(): Promise<number> {
    return this.repository.countToCompare();
  }

  /** A comparison under way is finished; what is left stays noted. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await this.background;
  }

  private async compareRest(): Promise<void> {
    try {
      await runAsSystem('compare people', () => this.compareAll());
    } catch (error) {
      this.log.error('comparing people failed', error instanceof Error ? error.stack : String(error));
    } finally {
      this.background = undefined;
    }
  }

  private compareSome(most: number): Promise<number> {
    return this.database.transaction(async () => {
      const personIds = await this.repository.takePeople(most);
      if (personIds.length === 0) return 0;
      const found = duplicatesIn(await this.repository.pair(personIds));
      await this.repository.replacePairs(personIds, found);
      return personIds.length;
    });
  }
}

function duplicatesIn({ pairs, people }: Pairing): LikelyDuplicate[] {
  const known = new Map([...people.values()].map((person) => [person.id, { person, profile: profileOf(person) }]));
  const comparedAt = new Date();
  return pairs.flatMap(([oneId, otherId]): LikelyDuplicate[] => {
    const [one, other] = [known.get(oneId), known.get(otherId)];
    const match = one && other && compareProfiles(one.profile, other.profile);
    if (!match) return [];
    const { verdict, evidence } = match;
    const score = Math.round(match.score * 100);
    if (score < KEPT_FROM) return [];
    const place = placeInCommon(one.person, other.person);
    return [{ id: newId(), oneId, otherId, score, verdict, evidence, ...place, comparedAt }];
  });
}

function placeInCommon(one: KnownPerson, other: KnownPerson): Pick<LikelyDuplicate, 'areaId' | 'provinceId'> {
  const areas = new Set(one.traces.map(({ localAreaId }) => localAreaId));
  const trace = other.traces.find(({ localAreaId }) => localAreaId !== null && areas.has(localAreaId));
  return { areaId: trace?.localAreaId ?? null, provinceId: trace?.provinceId ?? null };
}
