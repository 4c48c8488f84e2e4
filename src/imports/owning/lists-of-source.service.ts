import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '../../organisations/organisations.service.js';
import { holdsOverWork } from '../../platform/request/scope.js';
import { ImportBatchesRepository } from '../batches/import-batches.repository.js';
import type { ImportSourceInput } from '../batches/stage-import.js';
import { ListSource } from '../staging/list-source.service.js';
import type { ImportOfSourceType } from './imports-of-source.js';

/** Whether a file was brought in before. */
@Injectable()
export class ListsOfSource {
  constructor(
    private readonly source: ListSource,
    private readonly batches: ImportBatchesRepository,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Lists read from the same bytes that are on their way or recorded, newest first. @throws NotFoundError UNKNOWN_ID */
  async find(source: ImportSourceInput): Promise<ImportOfSourceType[]> {
    const found = await this.batches.ofSource(await this.source.hashOf(source));
    return Promise.all(
      found.map(async ({ id, state, numberPrinted, stagedBy, stagedAt, keptById, createdBy }) => ({
        ...(holdsOverWork('READER', { keptById, createdBy })
          ? { id, numberPrinted }
          : { id: null, numberPrinted: null }),
        state,
        stagedBy,
        stagedAt: stagedAt.toISOString(),
        keptBy: keptById === null ? null : ((await this.organisations.findOrganisation(keptById))?.name ?? null),
      })),
    );
  }
}
