import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { newId } from '../../platform/database/editable-record.js';
import { ConflictError, InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { peopleMessages } from '../people.messages.js';
import { PeopleRepository } from '../people.repository.js';
import { LikelyDuplicatesRepository } from './likely-duplicates.repository.js';
import type { KnownDifferent } from './known-different.entity.js';
import { KnownDifferentRepository } from './known-different.repository.js';
import type { RecordKnownDifferentInput, WithdrawKnownDifferentInput } from './record-known-different.js';

/** Namesakes whom somebody told apart: said once, never asked again, and taken back where it was wrong. */
@Injectable()
export class KnownDifferentService {
  constructor(
    private readonly pairs: KnownDifferentRepository,
    private readonly people: PeopleRepository,
    private readonly duplicates: LikelyDuplicatesRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws NotFoundError UNKNOWN_ID; InvalidError SAME_PERSON_TWICE */
  async recordKnownDifferent({ personIds, reason }: RecordKnownDifferentInput): Promise<KnownDifferent[]> {
    // Held as firmly as below before they are looked up: two who hold them loosely could not take a firmer hold.
    await this.people.lockPeople(personIds);
    const ids = await this.keptIds(personIds);
    await this.people.lockPeople(ids);
    const all: KnownDifferent[] = [];
    const made: KnownDifferent[] = [];
    for (const [at, oneId] of ids.entries())
      for (const otherId of ids.slice(at + 1)) {
        const known = await this.pairs.findBetween(oneId, otherId);
        const pair = known ?? newPair(oneId, otherId, reason);
        all.push(pair);
        if (known) continue;
        made.push(pair);
        await this.pairs.insertPair(pair);
      }
    if (made.length > 0) await this.audit.record(...made.flatMap((pair) => told('recordKnownDifferent', pair, reason)));
    return all;
  }

  /** @throws NotFoundError UNKNOWN_ID; ConflictError WITHDRAWN_ALREADY */
  async withdrawKnownDifferent({ id, reason }: WithdrawKnownDifferentInput): Promise<KnownDifferent> {
    const pair = await this.pairs.lockPair(id);
    if (!pair)
      throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: 'input.id', details: { type: 'KnownDifferent' } });
    if (pair.withdrawnAt !== null)
      throw new ConflictError(peopleMessages.KNOWN_DIFFERENT_WITHDRAWN, { field: 'input.id' });
    const withdrawal = { withdrawnAt: new Date(), withdrawnBy: actor(), withdrawalReason: reason };
    await this.pairs.withdrawPair(id, withdrawal);
    await this.duplicates.compareAgain([pair.oneId, pair.otherId]);
    const after = { ...pair, ...withdrawal };
    await this.audit.record(...told('withdrawKnownDifferent', after, reason));
    return after;
  }

  /** In order, each once. Who was merged means the one kept; two ids of one person cannot be two people. */
  private async keptIds(personIds: readonly string[]): Promise<string[]> {
    const kept = await this.people.findKept(personIds);
    const seen = new Set<string>();
    for (const [at, id] of personIds.entries()) {
      const field = `input.personIds.${at}`;
      const person = kept.get(id);
      if (!person) throw new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'Person' } });
      if (seen.has(person.id))
        throw new InvalidError(peopleMessages.SAME_PERSON_TWICE, { field, details: { personId: person.id } });
      seen.add(person.id);
    }
    return [...seen].sort();
  }
}

function newPair(oneId: string, otherId: string, reason: string): KnownDifferent {
  return {
    id: newId(),
    oneId,
    otherId,
    reason,
    recordedAt: new Date(),
    recordedBy: actor(),
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawalReason: null,
  };
}

function actor(): string | null {
  const viewer = currentViewer();
  return viewer.kind === 'STAFF' ? viewer.id : null;
}

/** Both people show it in their history. */
function told(act: string, pair: KnownDifferent, reason: string) {
  return [pair.oneId, pair.otherId].map((subjectId) => ({
    act,
    subjectType: 'Person',
    subjectId,
    after: pair,
    reason,
  }));
}
