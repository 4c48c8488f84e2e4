import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { ManyDrafts } from '../../audit/many-drafts.service.js';
import type { Meeting } from '../../meetings/meeting.entity.js';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { changed, newRecord, requireStatusChange, requireTakesMore } from '../../platform/database/editable-record.js';
import { isChange, requireVersion } from '../../platform/database/versioned.js';
import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { requireMayChange, requireStatusRole } from '../../platform/graphql/records/status-roles.js';
import type { ConfirmInput, WithdrawInput } from '../../platform/graphql/records/change-status.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { currentRequest } from '../../platform/request/request-context.js';
import { requireScopeOf } from '../../platform/request/scope.js';
import type { Role } from '../../platform/request/viewer.js';
import { PresentationItemsService } from './presentation-items.service.js';
import type { PresentationDoubt } from './presentation-doubts.js';
import { presentationWarning } from './presentation-warning.type.js';
import { Presentation } from './presentation.entity.js';
import { PresentersService } from './presenters.service.js';
import { presentationMessages } from './presentations.messages.js';
import { PresentationsRepository } from './presentations.repository.js';
import type { ChangePresentationInput, PresentationPayload, RecordPresentationInput } from './record-presentation.js';

/** Who handed over what at which meeting. Presenting grants nothing: that is the decision's part. */
@Injectable()
export class PresentationsService {
  constructor(
    private readonly presentations: PresentationsRepository,
    private readonly presenters: PresentersService,
    private readonly items: PresentationItemsService,
    private readonly organisations: OrganisationsService,
    private readonly audit: Audit,
    private readonly drafts: ManyDrafts,
  ) {}

  /** `own`: ids of presentations that the same act made; they are no other telling of this one. */
  async recordPresentation(input: RecordPresentationInput, own: readonly string[] = []): Promise<PresentationPayload> {
    const meeting = await this.presentations.findMeeting(input.meetingId);
    if (!meeting)
      throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: 'input.meetingId', details: { type: 'Meeting' } });
    requireScopeOf('RECORDER', meeting, 'input.meetingId');
    requireTakesMore(meeting, 'Meeting', 'input.meetingId');
    await this.requireDelegator(input);
    const presentation: Presentation = {
      ...newRecord(),
      meetingId: meeting.id,
      listingOrder: input.listingOrder ?? (await this.presentations.nextListingOrder(meeting.id)),
      onBehalfOfId: input.onBehalfOfId ?? null,
      onBehalfOfPrinted: input.onBehalfOfPrinted ?? null,
      note: input.note ?? null,
      keptById: meeting.keptById,
    };
    await this.presentations.insertPresentation(presentation);
    const presenterIds = await this.presenters.attendancesOf(meeting, input.presenters);
    await this.presentations.replacePresenters(presentation.id, presenterIds);
    const { doubts, items } = await this.items.add(presentation, meeting, input.items, 'input.items');
    await this.audit.record({
      act: 'recordPresentation',
      subjectType: 'Presentation',
      subjectId: presentation.id,
      after: { ...presentation, presenters: presenterIds, items },
    });
    return payload(presentation.id, [...doubts, ...(await this.likelySecond(presentation.id, own))]);
  }

  /** @throws NotFoundError UNKNOWN_ID; ConflictError VERSION_CONFLICT, PRESENTED_ALREADY, ADDED_TO_WITHDRAWN */
  async changePresentation(input: ChangePresentationInput): Promise<PresentationPayload> {
    const { before, meeting } = await this.open(input.id, 'RECORDER');
    requireMayChange(before, meeting.keptById, 'input.id');
    if (input.addItems?.length) {
      requireTakesMore(before, 'Presentation', 'input.addItems');
      requireTakesMore(meeting, 'Meeting', 'input.addItems');
    }
    await this.requireDelegator(input);
    const wanted: Partial<Presentation> = {
      ...(input.listingOrder ? { listingOrder: input.listingOrder } : {}),
      ...(input.onBehalfOfId === undefined ? {} : { onBehalfOfId: input.onBehalfOfId }),
      ...(input.onBehalfOfPrinted === undefined ? {} : { onBehalfOfPrinted: input.onBehalfOfPrinted }),
      ...(input.note === undefined ? {} : { note: input.note }),
    };
    requireVersion(before, input.version, wanted);
    const old = {
      presenters: await this.presentations.presentersOf(before.id),
      items: await this.items.standing(before.id),
    };
    let presenters = old.presenters;
    if (input.presenters) {
      presenters = await this.presenters.attendancesOf(meeting, input.presenters);
      if (isChange(old, { presenters })) await this.presentations.replacePresenters(before.id, presenters);
    }
    if (
      !input.withdrawItemIds?.length &&
      !input.addItems?.length &&
      !isChange({ ...before, ...old }, { ...wanted, presenters })
    )
      return payload(before.id, []);
    await this.withdrawItems(old.items, input.withdrawItemIds ?? []);
    const { doubts } = await this.items.add(before, meeting, input.addItems ?? [], 'input.addItems');
    const after = { ...before, ...wanted, ...changed(before) };
    await this.presentations.updatePresentation(before.id, after);
    await this.audit.record({
      act: 'changePresentation',
      subjectType: 'Presentation',
      subjectId: before.id,
      before: { ...before, ...old },
      after: { ...after, presenters, items: await this.items.standing(before.id) },
    });
    const more = input.presenters || input.addItems ? await this.likelySecond(before.id) : [];
    return payload(before.id, [...doubts, ...more]);
  }

  /** What is doubtful of it is told once more. @throws ConflictError VERSION_CONFLICT, STATUS_ALREADY, PRESENTED_ALREADY where it was withdrawn and a line is handed over elsewhere since */
  async confirmPresentation(input: ConfirmInput, withPresenters = true): Promise<PresentationPayload> {
    const { meeting } = await this.changeStatus('confirmPresentation', input, 'CONFIRMED');
    if (withPresenters) await this.presenters.confirmAttendances(input.id);
    const doubts = await this.items.doubtsOfAll(new Map([[input.id, meeting]]));
    return payload(input.id, doubts.get(input.id) ?? []);
  }

  /** Drafts that one act makes public together, without their presenters. @throws ForbiddenError NOT_ALLOWED, OUT_OF_SCOPE */
  async confirmPresentations(ids: readonly string[]): Promise<PresentationPayload[]> {
    const confirmed = await this.drafts.confirm('confirmPresentation', Presentation, ids, (draft) => {
      requireScopeOf('RECORDER', draft, 'input.id');
      requireStatusRole(draft.recordStatus, 'CONFIRMED', draft.keptById);
      return true;
    });
    const doubts = await this.items.doubtsOfAll(await this.presentations.meetingsOf(confirmed));
    return confirmed.map((id) => payload(id, doubts.get(id) ?? []));
  }

  /** Its lines may be handed over anew. */
  async withdrawPresentation(input: WithdrawInput): Promise<PresentationPayload> {
    await this.changeStatus('withdrawPresentation', input, 'WITHDRAWN', input.reason);
    return payload(input.id, []);
  }

  /** Which of these awards were handed over already, in whichever line of theirs: none of them is handed over again. */
  presentedAlready(awardIds: readonly string[]): Promise<Set<string>> {
    return this.presentations.presentedAlready(awardIds);
  }

  private async changeStatus(
    act: string,
    input: ConfirmInput,
    to: 'CONFIRMED' | 'WITHDRAWN',
    reason?: string,
  ): Promise<{ meeting: Meeting }> {
    const { before, meeting } = await this.open(input.id, 'RECORDER');
    requireStatusRole(before.recordStatus, to, before.keptById);
    requireVersion(before, input.version, { recordStatus: to });
    requireStatusChange(before, to);
    if (before.recordStatus === 'WITHDRAWN') await this.items.requireFree(before.id, 'input.id');
    const after = { ...before, recordStatus: to, ...changed(before) };
    await this.presentations.updatePresentation(before.id, after);
    await this.audit.record({ act, subjectType: 'Presentation', subjectId: before.id, before, after, reason });
    return { meeting };
  }

  /** Somebody may have recorded this very handing-over: told, never put together. */
  private async likelySecond(id: string, own: readonly string[] = []): Promise<PresentationDoubt[]> {
    const alike = await this.presentations.findAlike(id, own);
    return alike.map(({ id: presentationId, ...details }) => ({
      code: 'LIKELY_SECOND_PRESENTATION',
      details,
      presentationId,
    }));
  }

  private async withdrawItems(standing: readonly { id: string }[], ids: readonly string[]): Promise<void> {
    ids.forEach((id, i) => {
      if (standing.some((item) => item.id === id)) return;
      throw new NotFoundError(platformMessages.UNKNOWN_ID, {
        field: `input.withdrawItemIds.${i}`,
        details: { type: 'PresentationItem' },
      });
    });
    if (new Set(ids).size !== ids.length)
      throw new InvalidError(presentationMessages.LISTED_TWICE, { field: 'input.withdrawItemIds' });
    await this.presentations.withdrawItems(ids);
  }

  private async requireDelegator({ onBehalfOfId }: { onBehalfOfId?: string | null }): Promise<void> {
    if (onBehalfOfId) await this.organisations.getOrganisation(onBehalfOfId, 'input.onBehalfOfId');
  }

  private async open(id: string, role: Role): Promise<{ before: Presentation; meeting: Meeting }> {
    const before = await this.presentations.findPresentation(id);
    const meeting = before && (await this.presentations.findMeeting(before.meetingId));
    if (!meeting)
      throw new NotFoundError(platformMessages.UNKNOWN_ID, { field: 'input.id', details: { type: 'Presentation' } });
    requireScopeOf(role, before, 'input.id');
    return { before, meeting };
  }
}

function payload(id: string, doubts: readonly PresentationDoubt[]): PresentationPayload {
  const { language } = currentRequest();
  return {
    presentation: new RecordRef('Presentation', id),
    warnings: doubts.map((doubt) => presentationWarning(doubt, language)),
  };
}
