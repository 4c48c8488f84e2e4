import { Injectable } from '@nestjs/common';
import type { Meeting } from '../../meetings/meeting.entity.js';
import { newId } from '../../platform/database/editable-record.js';
import { ConflictError, InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { dayInVietnam } from '../../platform/time/day.js';
import { PeopleService } from '../../people/people.service.js';
import type { Award } from '../award.entity.js';
import { requireAwardNotUndone } from '../undone.js';
import { presentationDoubts } from './presentation-doubts.js';
import type { PresentationItem } from './presentation-item.entity.js';
import type { PresentationDoubt } from './presentation-doubts.js';
import type { Presentation } from './presentation.entity.js';
import { presentationMessages } from './presentations.messages.js';
import { PresentationsRepository } from './presentations.repository.js';
import type { PresentationItemInput } from './record-presentation.js';

/** What is handed over: award lines and claims, each award once. */
@Injectable()
export class PresentationItemsService {
  constructor(
    private readonly presentations: PresentationsRepository,
    private readonly people: PeopleService,
  ) {}

  standing(presentationId: string): Promise<PresentationItem[]> {
    return this.presentations.itemsOf(presentationId);
  }

  /**
   * @throws InvalidError AWARD_OR_CLAIM, LISTED_TWICE; NotFoundError UNKNOWN_ID; ConflictError PRESENTED_ALREADY, AWARD_UNDONE,
   * each at its item
   */
  async add(
    presentation: Presentation,
    meeting: Meeting,
    inputs: readonly PresentationItemInput[],
    field: string,
  ): Promise<{ items: PresentationItem[]; doubts: PresentationDoubt[] }> {
    // People before lines, as whoever merges people holds them.
    const receivers = await this.receivers(inputs, field);
    const awards = await this.check(inputs, field);
    let ordinal = await this.presentations.nextOrdinal(presentation.id);
    const items = inputs.map((input): PresentationItem => ({
      id: newId(),
      presentationId: presentation.id,
      ordinal: ordinal++,
      awardId: input.awardId ?? null,
      claimId: input.claimId ?? null,
      manner: input.manner ?? 'IN_PERSON',
      receivedByPrinted: input.receivedByPrinted ?? null,
      receivedByPersonId: receivers.get(input.receivedById ?? '') ?? null,
      withdrawnAt: null,
      presentationWithdrawn: false,
    }));
    await this.presentations.insertItems(items);
    return { items, doubts: doubtsOfItems(meeting, inputs, awards, field) };
  }

  /**
   * What was doubtful of those that stand when they were recorded, and still is: nobody knows whether it was seen. `meetings`:
   * of the presentations, by their ids; so are the answers.
   */
  async doubtsOfAll(meetings: ReadonlyMap<string, Meeting>): Promise<Map<string, PresentationDoubt[]>> {
    if (meetings.size === 0) return new Map();
    const items = await this.presentations.itemsOf(...meetings.keys());
    const awards = await this.presentations.findAwards(items.flatMap(({ awardId }) => awardId ?? []));
    const own = (id: string) => items.filter(({ presentationId }) => presentationId === id);
    return new Map([...meetings].map(([id, meeting]) => [id, doubtsOfItems(meeting, own(id), awards, null)]));
  }

  /** Lines of a presentation that was withdrawn may have been handed over elsewhere since. @throws ConflictError PRESENTED_ALREADY */
  async requireFree(presentationId: string, field: string): Promise<void> {
    const items = await this.standing(presentationId);
    const awardIds = items.flatMap(({ awardId, manner }) => (awardId && manner !== 'ABSENT' ? [awardId] : []));
    const taken = await this.presentations.presentedAlready(awardIds);
    const [awardId] = taken;
    if (awardId) throw new ConflictError(presentationMessages.PRESENTED_ALREADY, { field, details: { awardId } });
  }

  /** Whoever received an item, by the id asked for: of the person into whom that one was merged, if so. */
  private async receivers(inputs: readonly PresentationItemInput[], field: string): Promise<Map<string, string>> {
    const people = await this.people.findKept(inputs.flatMap(({ receivedById }) => receivedById ?? []));
    for (const [i, { receivedById }] of inputs.entries())
      if (receivedById && !people.has(receivedById)) throw unknown(`${field}.${i}.receivedById`, 'Person');
    return new Map([...people].map(([asked, { id }]) => [asked, id]));
  }

  private async check(inputs: readonly PresentationItemInput[], field: string): Promise<Map<string, Award>> {
    const awardIds = inputs.flatMap(({ awardId }) => awardId ?? []);
    const claimIds = inputs.flatMap(({ claimId }) => claimId ?? []);
    const awards = await this.presentations.holdAwards(awardIds);
    const claims = await this.presentations.claimsThatExist(claimIds);
    const taken = await this.presentations.presentedAlready(awardIds);
    const seen = new Set<string>();
    for (const [i, { awardId, claimId, manner }] of inputs.entries()) {
      const id = awardId ?? claimId;
      if (!id || (awardId && claimId))
        throw new InvalidError(presentationMessages.AWARD_OR_CLAIM, { field: `${field}.${i}` });
      if (seen.has(id)) throw new InvalidError(presentationMessages.LISTED_TWICE, { field: `${field}.${i}` });
      seen.add(id);
      const award = awardId ? awards.get(awardId) : undefined;
      if (awardId && !award) throw unknown(`${field}.${i}.awardId`, 'Award');
      if (award) requireAwardNotUndone(award, `${field}.${i}.awardId`);
      if (claimId && !claims.has(claimId)) throw unknown(`${field}.${i}.claimId`, 'Claim');
      if (awardId && manner !== 'ABSENT' && taken.has(awardId))
        throw new ConflictError(presentationMessages.PRESENTED_ALREADY, {
          field: `${field}.${i}.awardId`,
          details: { awardId },
        });
    }
    return awards;
  }
}

function unknown(field: string, type: string): NotFoundError {
  return new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type } });
}

/** `field`: of the list whose items these are, at which each doubt is told. */
function doubtsOfItems(
  { heldFrom, heldTo }: Meeting,
  inputs: readonly { awardId?: string | null }[],
  awards: Map<string, Award>,
  field: string | null,
): PresentationDoubt[] {
  const items = inputs.map(({ awardId }) => (awardId && awards.get(awardId)) || null);
  return presentationDoubts({ heldFrom, heldTo, items }, dayInVietnam(new Date())).map((doubt) =>
    field === null || doubt.line === undefined ? doubt : { ...doubt, field: `${field}.${doubt.line}` },
  );
}
