import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { changed } from '../../platform/database/editable-record.js';
import { requireMayChange } from '../../platform/graphql/status-roles.js';
import { RecordRef } from '../../platform/graphql/record-ref.js';
import { keeperOf } from '../organisation-keeper.js';
import { type OrganisationWarningType, warningOf } from '../organisation-warning.type.js';
import { OrganisationsRepository } from '../organisations.repository.js';
import type {
  RecordOrganisationSuccessionInput,
  RecordOrganisationSuccessionPayload,
} from './record-organisation-succession.js';
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
      ...former.map(({ id }) => ({
        act: 'recordOrganisationSuccession',
        subjectType: 'Organisation',
        subjectId: id,
        after: { kind, effectiveOn, basis, ends, lines: lines.filter(({ fromId }) => fromId === id) },
      })),
    );
    return {
      former: former.map(({ id }) => new RecordRef('Organisation', id)),
      successions: successionIds.map((id) => new RecordRef('OrganisationSuccession', id)),
      warnings,
    };
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
