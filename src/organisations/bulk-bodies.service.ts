import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { ManyDrafts } from '../audit/many-drafts.service.js';
import { newRecord } from '../platform/database/editable-record.js';
import { holdsOver } from '../platform/request/scope.js';
import type { Day } from '../platform/time/day.js';
import { BASIS_LENGTH } from './areas/record-area.js';
import { BodyReferences } from './body-references.service.js';
import { keeperOf } from './organisation-keeper.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsRepository } from './organisations.repository.js';

export type NewBody = Pick<Organisation, 'id' | 'name' | 'system' | 'kind' | 'level' | 'areaId'> & {
  /** Null: not known. */
  validFrom?: Day | null;
  validTo?: Day | null;
};

/** Many bodies at once, as another act needs them. */
@Injectable()
export class BulkBodies {
  constructor(
    private readonly organisations: OrganisationsRepository,
    private readonly references: BodyReferences,
    private readonly audit: Audit,
    private readonly drafts: ManyDrafts,
  ) {}

  /** Drafts, with ids that they were given before. Scope and areas are for whoever calls to check. */
  async record(act: string, bodies: readonly NewBody[], basis: string): Promise<void> {
    if (bodies.length === 0) return;
    const records = bodies.map(({ id, name, system, kind, level, areaId, validFrom = null, validTo = null }) => ({
      own: { ...newRecord(), id, system, kind, level, areaId, parentId: null, hiddenReason: null },
      life: { name, shortName: null, validFrom, validTo, basis: basis.slice(0, BASIS_LENGTH) },
    }));
    await this.organisations.insertOrganisations(records.map(({ own }) => own));
    for (const { own, life } of records) await this.organisations.insertVersion(own.id, life);
    await this.audit.record(
      ...records.map(({ own, life }) => ({
        act,
        subjectType: 'Organisation',
        subjectId: own.id,
        after: { ...own, ...life },
      })),
    );
  }

  /** Of these bodies the drafts that are the viewer's to confirm, made public by an act on what names them; answers which. */
  confirmDrafts(act: string, ids: readonly string[]): Promise<string[]> {
    return this.drafts.confirm(act, Organisation, ids, (body) => holdsOver('APPROVER', keeperOf(body)));
  }

  /** Of these those that are drafts as they were recorded, and that nothing else speaks of. */
  unused(ids: readonly string[]): Promise<string[]> {
    return this.references.unused(ids);
  }
}
