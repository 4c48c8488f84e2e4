import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { changed } from '../../platform/database/editable-record.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { requireMayChange } from '../../platform/graphql/records/status-roles.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { keeperOf } from '../organisation-keeper.js';
import { type OrganisationWarningType, warningOf } from '../doubts/organisation-warning.type.js';
import { OrganisationsRepository } from '../organisations.repository.js';
import type {
  RecordOrganisationSuccessionInput,
  RecordOrganisationSuccessionPayload,
} from './record-organisation-succession.js';
import type {
  UndoOrganisationSuccessionInput,
  UndoOrganisationSuccessionPayload,
} from './undo-organisation-succession.js';
import { recordSuccession } from './record-succession.js';

/** What became of bodies: they end, and stay on record as grantors, organisers and recipients of their time. */
@Injectable()
export class OrganisationSuccessionsService {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly audit: Audit,
  ) {}

  /** @throws as recordSuccession; ForbiddenError OUT_OF_SCOPE over any of the former bodies */
  async recordOrganisationSuccession(
    input: RecordOrganisationSuccessionInput,
  ): Promise<RecordOrganisationSuccessionPayload> {
    const { kind, effectiveOn, basis = null, lines } = input;
    const recorded = await recordSuccession(this.organisations, input, (former) =>
      former.forEach((organisation) => requireMayChange(organisation, keeperOf(organisation), 'input.lines')),
    );
    const { former, successionIds, notStanding, ends } = recorded;
    for (const organisation of former)
      await this.organisations.updateOrganisation(organisation.id, changed(organisation));
    const warnings = notStanding.map(({ id, name }) =>
      warningOf('SUCCESSOR_NOT_THEN', { name, day: effectiveOn }, 'input.lines', { organisationId: id }),
    );
    if (ends) warnings.push(...(await this.childrenLeft(former, effectiveOn)));
    await this.audit.record(
      ...former.map(({ id, validTo }) => ({
        act: 'recordOrganisationSuccession',
        subjectType: 'Organisation',
        subjectId: id,
        after: {
          kind,
          effectiveOn,
          basis,
          ends,
          endedIt: ends && validTo === null,
          lines: lines.filter(({ fromId }) => fromId === id),
        },
      })),
    );
    return {
      former: former.map(({ id }) => new RecordRef('Organisation', id)),
      successions: successionIds.map((id) => new RecordRef('OrganisationSuccession', id)),
      warnings,
    };
  }

  /**
   * The line goes, as any link does, and the audit keeps it; the former body stands again where this had ended it and no other
   * line of that day is left.
   * @throws NotFoundError UNKNOWN_ID; ConflictError VERSION_CONFLICT; ForbiddenError OUT_OF_SCOPE
   */
  async undoOrganisationSuccession({
    successionId,
    version,
    reason,
  }: UndoOrganisationSuccessionInput): Promise<UndoOrganisationSuccessionPayload> {
    const line = await this.organisations.findSuccession(successionId);
    const [former] = line ? await this.organisations.lock([line.fromOrganisationId]) : [];
    // Somebody may have undone it while the body was waited for.
    if (!line || !former || !(await this.organisations.findSuccession(successionId)))
      throw new NotFoundError(platformMessages.UNKNOWN_ID, {
        field: 'input.successionId',
        details: { type: 'OrganisationSuccession' },
      });
    requireMayChange(former, keeperOf(former), 'input.successionId');
    requireVersion(former, version);
    await this.organisations.deleteSuccession(line.id);
    const reopened = await this.organisations.reopenEndedBy(former.id, line.effectiveOn);
    await this.organisations.updateOrganisation(former.id, changed(former));
    const { kind, effectiveOn, principal, basis, toOrganisationId: toId } = line;
    await this.audit.record({
      act: 'undoOrganisationSuccession',
      subjectType: 'Organisation',
      subjectId: former.id,
      before: { kind, effectiveOn, basis, lines: [{ fromId: former.id, toId, principal }] },
      after: { reopened },
      reason,
    });
    return { organisation: new RecordRef('Organisation', former.id), warnings: [] };
  }

  private async childrenLeft(
    former: readonly { id: string; name: string }[],
    day: string,
  ): Promise<OrganisationWarningType[]> {
    const ids = former.map(({ id }) => id);
    const count = await this.organisations.countChildrenOn(ids, day);
    return count === 0 ? [] : [warningOf('CHILDREN_REMAIN', { count, day }, 'input.lines', {})];
  }
}
