import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { changed, newRecord, requireStatusChange } from '../platform/database/editable-record.js';
import { isChange, requireVersion } from '../platform/database/versioned.js';
import { ConflictError, ForbiddenError, InvalidError, NotFoundError } from '../platform/errors/domain-error.js';
import { platformMessages } from '../platform/errors/platform-messages.js';
import { requireAccess } from '../platform/graphql/compiling/access.js';
import { requireMayChange, requireStatusRole } from '../platform/graphql/records/status-roles.js';
import type { ConfirmInput, WithdrawInput } from '../platform/graphql/records/change-status.js';
import { RecordRef } from '../platform/graphql/records/record-ref.js';
import { currentViewer } from '../platform/request/request-context.js';
import { EVERYBODYS, holdsOver, requireScope } from '../platform/request/scope.js';
import type { Day } from '../platform/time/day.js';
import { BodyReferences } from './body-references.service.js';
import type { ChangeOrganisationInput } from './change-organisation.js';
import type { HideOrganisationInput } from './hide-organisation.js';
import { keeperOf } from './organisation-keeper.js';
import { OrganisationDoubts } from './doubts/organisation-doubts.service.js';
import type { Organisation } from './organisation.entity.js';
import { organisationMessages } from './organisations.messages.js';
import { type BodyThen, type NamedBody, type NamedLife, OrganisationsRepository } from './organisations.repository.js';
import type { RecordOrganisationInput, RecordOrganisationPayload } from './record-organisation.js';
import type { RecordOrganisationVersionInput } from './versions/record-organisation-version.js';
import { AreasService } from './areas/areas.service.js';
import { isAuthority } from './authorities.js';
import { requireOrder } from './versions/validity.js';

export type { BodyThen, NamedBody };

/** Bodies and their names over time. What became of them is in OrganisationSuccessionsService. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly areas: AreasService,
    private readonly doubts: OrganisationDoubts,
    private readonly references: BodyReferences,
    private readonly audit: Audit,
  ) {}

  findOrganisation(id: string): Promise<Organisation | null> {
    return this.organisations.findOrganisation(id);
  }

  /** @throws NotFoundError UNKNOWN_ID at `field` */
  async getOrganisation(id: string, field = 'input.organisationId'): Promise<Organisation> {
    const organisation = await this.organisations.findOrganisation(id);
    if (!organisation) throw unknownOrganisation(field);
    return organisation;
  }

  /** Bodies that stand under one of these names, folded. One name may be that of several, and never makes a link by itself. */
  findNamed(nameKeys: readonly string[]): Promise<NamedBody[]> {
    return nameKeys.length === 0 ? Promise.resolve([]) : this.organisations.findNamed(nameKeys);
  }

  /** Bodies that ever bore one of these names, folded; of each, whether it did on one of the days. */
  findBearing(nameKeys: readonly string[], from: Day, to: Day): Promise<BodyThen[]> {
    return nameKeys.length === 0 ? Promise.resolve([]) : this.organisations.findBearing(nameKeys, from, to);
  }

  /** Bodies that bore one of these names, folded, on one of the days, each once a name; where none did, those that stand under it. */
  async findNamedOn(nameKeys: readonly string[], from: Day, to: Day): Promise<NamedBody[]> {
    const then = (await this.findBearing(nameKeys, from, to)).filter(({ onDay }) => onDay);
    if (then.length === 0) return this.findNamed(nameKeys);
    return [...new Map(then.map((body) => [`${body.id} ${body.nameKey}`, body])).values()];
  }

  /** Whether the body had a name on the day, and so existed. */
  async existedOn(id: string, day: Day): Promise<boolean> {
    return (await this.organisations.standingOn([id], day)).has(id);
  }

  /** @throws InvalidError END_BEFORE_START; NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async recordOrganisation(input: RecordOrganisationInput): Promise<RecordOrganisationPayload> {
    requireOrder(input.validFrom, input.validTo);
    const { system, kind, level, areaId = null, parentId = null } = input;
    await this.requireReferences(areaId, parentId);
    requireScope('RECORDER', parentId, 'input.parentId');
    const own = { ...newRecord(), system, kind, level, areaId, parentId, hiddenReason: null };
    const life: NamedLife = {
      name: input.name,
      shortName: input.shortName ?? null,
      validFrom: input.validFrom ?? null,
      validTo: input.validTo ?? null,
      basis: input.basis ?? null,
    };
    await this.organisations.insertOrganisations([own]);
    await this.organisations.insertVersion(own.id, life);
    const after = { ...own, ...life };
    const warnings = await this.doubts.about(after);
    await this.audit.record({ act: 'recordOrganisation', subjectType: 'Organisation', subjectId: own.id, after });
    return { organisation: new RecordRef('Organisation', own.id), warnings };
  }

  /** @throws InvalidError, such as AUTHORITY_IS_PUBLIC of a hidden body; NotFoundError, ForbiddenError; ConflictError VERSION_CONFLICT, ORGANISATION_VERSIONS_OVERLAP */
  async changeOrganisation(input: ChangeOrganisationInput): Promise<RecordOrganisationPayload> {
    if (input.parentId !== undefined) await this.organisations.holdTree();
    const before = await this.lock(input.id, 'input.id');
    const newest = await this.organisations.findNewestVersion(before.id);
    const own = {
      system: input.system ?? before.system,
      kind: input.kind ?? before.kind,
      level: input.level ?? before.level,
      areaId: input.areaId === undefined ? before.areaId : input.areaId,
      parentId: input.parentId === undefined ? before.parentId : input.parentId,
    };
    const life = {
      name: input.name ?? newest.name,
      shortName: input.shortName === undefined ? newest.shortName : input.shortName,
      validFrom: input.validFrom === undefined ? newest.validFrom : input.validFrom,
      validTo: input.validTo === undefined ? newest.validTo : input.validTo,
    };
    requireVersion(before, input.version, { ...own, ...life });
    requireMayChange(before, keeperOf(before), 'input.id');
    if (before.hiddenReason !== null && isAuthority(own.kind) && !isAuthority(before.kind))
      throw new InvalidError(organisationMessages.AUTHORITY_IS_PUBLIC, { field: 'input.kind' });
    if (own.parentId !== before.parentId) await this.requireMayMove(before, own.parentId);
    requireOrder(life.validFrom, life.validTo);
    await this.requireReferences(own.areaId, own.parentId, before.id);
    const basis = input.basis === undefined ? newest.basis : input.basis;
    const after = { ...before, ...own, ...life };
    if (isChange(before, own) || isChange(newest, { ...life, basis })) {
      await this.organisations.updateVersion(newest.id, { ...life, basis });
      await this.write('changeOrganisation', before, { ...after, ...changed(before) }, input.reason);
    }
    return { organisation: new RecordRef('Organisation', before.id), warnings: await this.doubts.about(after) };
  }

  /**
   * A new name from a day on, to the end of the name that it had on that day.
   * @throws as changeOrganisation; InvalidError RENAMED_BEFORE_IT_BEGAN, RENAMED_AFTER_IT_ENDED
   */
  async recordOrganisationVersion(input: RecordOrganisationVersionInput): Promise<RecordOrganisationPayload> {
    requireOrder(input.validFrom, input.validTo);
    const before = await this.lock(input.organisationId, 'input.organisationId');
    const asked = {
      name: input.name,
      shortName: input.shortName === undefined ? before.shortName : input.shortName,
      validFrom: input.validFrom,
      validTo: input.validTo ?? null,
    };
    requireVersion(before, input.version, asked);
    requireMayChange(before, keeperOf(before), 'input.organisationId');
    requireNameToFollow(before, asked);
    const held = await this.organisations.cutAt(before.id, input.validFrom);
    const life = { ...asked, validTo: asked.validTo ?? held?.validTo ?? null };
    if (held?.validTo && life.validTo! > held.validTo)
      throw new ConflictError(organisationMessages.ORGANISATION_VERSIONS_OVERLAP, { field: 'input.validTo' });
    await this.organisations.insertVersion(before.id, { ...life, basis: input.basis ?? null });
    const after = { ...before, ...life };
    await this.write('recordOrganisationVersion', before, { ...after, ...changed(before) });
    return { organisation: new RecordRef('Organisation', before.id), warnings: await this.doubts.about(after) };
  }

  confirmOrganisation(input: ConfirmInput): Promise<RecordRef> {
    return this.changeStatus('confirmOrganisation', input, 'CONFIRMED');
  }

  withdrawOrganisation(input: WithdrawInput): Promise<RecordRef> {
    return this.changeStatus('withdrawOrganisation', input, 'WITHDRAWN', input.reason);
  }

  /**
   * A household, a group or whoever else asks not to be named. As people, it belongs to no body: an approver of any body hides it.
   * @throws NotFoundError UNKNOWN_ID; ConflictError VERSION_CONFLICT; ForbiddenError as requireMayChange; InvalidError AUTHORITY_IS_PUBLIC
   */
  async hideOrganisation({ id, version, reason }: HideOrganisationInput): Promise<RecordOrganisationPayload> {
    const before = await this.lock(id, 'input.id');
    requireMayChange(before, EVERYBODYS, 'input.id');
    requireVersion(before, version, { hiddenReason: reason });
    if (isAuthority(before.kind))
      throw new InvalidError(organisationMessages.AUTHORITY_IS_PUBLIC, { field: 'input.id' });
    const organisation = await this.show('hideOrganisation', before, reason);
    return { organisation, warnings: await this.doubts.aboutHiding(id) };
  }

  /** @throws NotFoundError UNKNOWN_ID; ConflictError VERSION_CONFLICT; ForbiddenError NOT_ALLOWED */
  async showOrganisation({ id, version, reason }: HideOrganisationInput): Promise<RecordRef> {
    const before = await this.lock(id, 'input.id');
    requireAccess('APPROVER');
    requireVersion(before, version, { hiddenReason: null });
    return this.show('showOrganisation', before, null, reason);
  }

  private async show(act: string, before: Organisation, hiddenReason: string | null, reason?: string) {
    if (isChange(before, { hiddenReason }))
      await this.write(act, before, { ...before, hiddenReason, ...changed(before) }, reason);
    return new RecordRef('Organisation', before.id);
  }

  private async changeStatus(act: string, input: ConfirmInput, to: 'CONFIRMED' | 'WITHDRAWN', reason?: string) {
    const before = await this.lock(input.id, 'input.id');
    requireVersion(before, input.version, { recordStatus: to });
    requireStatusChange(before, to);
    requireStatusRole(before.recordStatus, to, await this.keeperFor(before, to));
    await this.write(act, before, { ...before, recordStatus: to, ...changed(before) }, reason);
    return new RecordRef('Organisation', before.id);
  }

  /**
   * Whoever brought a body in takes it back while it is in nobody's hands, though it lies below nothing of theirs, and shows it again.
   * @throws ConflictError BODY_NAMED_BY_RECORDS
   */
  private async keeperFor(body: Organisation, to: 'CONFIRMED' | 'WITHDRAWN') {
    const viewer = currentViewer();
    const keeper = keeperOf(body);
    if (viewer.kind !== 'STAFF' || holdsOver('APPROVER', keeper)) return keeper;
    const [theirs] = await this.organisations.broughtIn([body.id], viewer.id);
    if (!theirs) return keeper;
    if (to === 'WITHDRAWN' && theirs.named)
      throw new ConflictError(organisationMessages.BODY_NAMED_BY_RECORDS, { field: 'input.id' });
    return EVERYBODYS;
  }

  /** Of these bodies those that are public, and not the viewer's to withdraw. */
  async notTheirsToWithdraw(ids: readonly string[]): Promise<string[]> {
    const viewer = currentViewer();
    const theirs = viewer.kind === 'STAFF' ? await this.organisations.broughtIn(ids, viewer.id) : [];
    const bodies = await this.organisations.findAll(ids);
    return bodies
      .filter(({ id, recordStatus }) => recordStatus === 'CONFIRMED' && !theirs.some((each) => each.id === id))
      .filter((body) => !holdsOver('APPROVER', keeperOf(body)))
      .map(({ id }) => id);
  }

  /**
   * Whoever moves a body must keep it in reach on both sides: with it goes what is in its hands, and those who may act for it. A draft with
   * none above it is anybody's to place only while it has nothing of its own.
   */
  private async requireMayMove({ id, parentId }: Organisation, to: string | null): Promise<void> {
    const field = 'input.parentId';
    requireScope('RECORDER', parentId, field);
    requireScope('RECORDER', to, field);
    if (parentId === null && !holdsOver('RECORDER', id) && (await this.references.hasItsOwn(id)))
      throw new ForbiddenError(organisationMessages.BODY_HAS_ITS_OWN, { field });
  }

  private async lock(id: string, field: string): Promise<Organisation> {
    const [organisation] = await this.organisations.lock([id]);
    if (!organisation) throw unknownOrganisation(field);
    return organisation;
  }

  private async requireReferences(areaId: string | null, parentId: string | null, id?: string): Promise<void> {
    if (areaId !== null) await this.areas.getArea(areaId, 'input.areaId');
    if (parentId === null) return;
    await this.getOrganisation(parentId, 'input.parentId');
    if (id !== undefined && (await this.organisations.isBelow(parentId, id)))
      throw new InvalidError(organisationMessages.PARENT_IS_BELOW, { field: 'input.parentId' });
  }

  private async write(act: string, before: Organisation, after: Organisation, reason?: string | null): Promise<void> {
    await this.organisations.updateOrganisation(before.id, after);
    await this.audit.record({ act, subjectType: 'Organisation', subjectId: before.id, before, after, reason });
  }
}

/**
 * A name without an end begins within the life of the body: before it, it would run into the first name; after it, a body that
 * ended would stand again. @throws InvalidError RENAMED_BEFORE_IT_BEGAN, RENAMED_AFTER_IT_ENDED
 */
function requireNameToFollow(body: Organisation, asked: { validFrom: Day; validTo: Day | null }): void {
  if (asked.validTo !== null) return;
  const { validFrom: from, validTo: to } = body;
  if (from !== null && asked.validFrom < from)
    throw new InvalidError(organisationMessages.RENAMED_BEFORE_IT_BEGAN, {
      field: 'input.validFrom',
      details: { from },
    });
  if (to !== null && asked.validFrom > to)
    throw new InvalidError(organisationMessages.RENAMED_AFTER_IT_ENDED, { field: 'input.validFrom', details: { to } });
}

function unknownOrganisation(field: string): NotFoundError {
  return new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'Organisation' } });
}
