import { Injectable } from '@nestjs/common';
import { AreasService } from '../areas/areas.service.js';
import type { Life } from '../versions/existence.js';
import { doubtsAbout } from './organisation-doubts.js';
import { type OrganisationWarningType, warningOf } from './organisation-warning.type.js';
import { NamesThatStay } from '../names-that-stay.service.js';
import { OrganisationsRepository } from '../organisations.repository.js';

interface Body extends Life {
  id: string;
  name: string;
  areaId: string | null;
  parentId: string | null;
}

const FIELD = { AREA_NOT_THEN: 'input.areaId', PARENT_NOT_THEN: 'input.parentId', LIKELY_THE_SAME: 'input.name' };

/** Gathers what the doubts about a body rest on. */
@Injectable()
export class OrganisationDoubts {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly areas: AreasService,
    private readonly stays: NamesThatStay,
  ) {}

  async about({ id, name, areaId, parentId, validFrom, validTo }: Body): Promise<OrganisationWarningType[]> {
    const area = areaId === null ? null : await this.areas.findArea(areaId);
    const parent = parentId === null ? null : await this.organisations.findOrganisation(parentId);
    const likely = await this.organisations.findLikely(id, name, areaId);
    return doubtsAbout({ name, validFrom, validTo, area, parent, likely }).map(({ code, ...doubt }) =>
      warningOf(code, doubt, FIELD[code], doubt),
    );
  }

  /** What stays public under the name of a body that was hidden. */
  async aboutHiding(id: string): Promise<OrganisationWarningType[]> {
    const found = await this.stays.of(id);
    return found.map(({ code, ...details }) => warningOf(code, details, null, { organisationId: id }));
  }
}
