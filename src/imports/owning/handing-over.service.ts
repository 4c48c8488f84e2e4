import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { ConflictError } from '../../platform/errors/domain-error.js';
import { requireScope } from '../../platform/request/scope.js';
import { BatchKeeper } from '../batches/batch-keeper.service.js';
import { importMessages } from '../imports.messages.js';
import type { HandImportOverInput } from './hand-import-over.js';

const FIELD = 'input.keptById';

/** A list that no body keeps comes to a body; what was recorded of it stays as it is. */
@Injectable()
export class HandingOver {
  constructor(
    private readonly keeper: BatchKeeper,
    private readonly organisations: OrganisationsService,
  ) {}

  /** @throws ConflictError KEEPER_STAYS, BEING_COMMITTED, VERSION_CONFLICT; NotFoundError UNKNOWN_ID; ForbiddenError OUT_OF_SCOPE */
  async handImportOver({ id, version, keptById }: HandImportOverInput): Promise<string> {
    const before = await this.keeper.lockSettled(id);
    requireVersion(before, version);
    if (before.keptById === keptById) return id;
    if (before.keptById !== null) throw new ConflictError(importMessages.KEEPER_STAYS, { field: FIELD });
    requireScope('RECORDER', keptById, FIELD);
    await this.organisations.getOrganisation(keptById, FIELD);
    return this.keeper.write('handImportOver', before, { ...before, keptById });
  }
}
