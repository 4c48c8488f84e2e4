import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/audit.service.js';
import { requireVersion } from '../../platform/database/versioned.js';
import { InvalidError, NotFoundError } from '../../platform/errors/domain-error.js';
import { platformMessages } from '../../platform/errors/platform-messages.js';
import { RecordRef } from '../../platform/graphql/records/record-ref.js';
import { requireWholeRegistry } from '../../platform/request/scope.js';
import type { Day } from '../../platform/time/day.js';
import { outlives } from '../versions/existence.js';
import { organisationMessages } from '../organisations.messages.js';
import { type OrganisationWarningType, warningOf } from '../doubts/organisation-warning.type.js';
import { recordSuccession } from '../successions/record-succession.js';
import { requireOrder } from '../versions/validity.js';
import { levelOfArea, liesBelow } from '../vocabulary.js';
import type { Area } from './area.entity.js';
import { AreasRepository, type NamedArea, type NewAreaVersion } from './areas.repository.js';
import type { RecordAreaInput, RecordAreaPayload } from './record-area.js';
import type { RecordAreaSuccessionInput, RecordAreaSuccessionPayload } from './record-area-succession.js';
import type { RecordAreaVersionInput } from './record-area-version.js';

export type { NamedArea };

/** Areas through time: identities, versions, and what became of them. */
@Injectable()
export class AreasService {
  constructor(
    private readonly areas: AreasRepository,
    private readonly audit: Audit,
  ) {}

  findArea(id: string): Promise<Area | null> {
    return this.areas.findArea(id);
  }

  /** @throws NotFoundError UNKNOWN_ID */
  async getArea(id: string, field = 'input.areaId'): Promise<Area> {
    const area = await this.areas.findArea(id);
    if (!area) throw unknownArea(field);
    return area;
  }

  /** Whether the area had a version on the day. */
  async existedOn(id: string, day: Day): Promise<boolean> {
    return (await this.areas.standingOn([id], day)).has(id);
  }

  /** Areas that ever bore one of these names, folded; of each, whether it did on one of the days. */
  findNamed(nameKeys: readonly string[], from: Day, to: Day): Promise<NamedArea[]> {
    return nameKeys.length === 0 ? Promise.resolve([]) : this.areas.findNamed(nameKeys, from, to);
  }

  /** Folded names of all that lay in these areas on some of the days. */
  namesWithin(ids: readonly string[], from: Day, to: Day): Promise<string[]> {
    return this.areas.namesWithin(ids, from, to);
  }

  /** An area, those that it went over into and those that it came from; of each, whether it stood on some of the days. */
  lineage(id: string, from: Day, to: Day): Promise<{ id: string; onDay: boolean }[]> {
    return this.areas.lineage(id, from, to);
  }

  /** All that areas lay in on some of the days, themselves included. */
  around(ids: readonly string[], from: Day, to: Day): Promise<string[]> {
    return this.areas.around(ids, from, to);
  }

  /** @throws InvalidError END_BEFORE_START, PARENT_NOT_ABOVE; NotFoundError UNKNOWN_ID */
  async recordArea(input: RecordAreaInput): Promise<RecordAreaPayload> {
    requireWholeRegistry('ADMINISTRATOR');
    requireOrder(input.validFrom, input.validTo);
    const version: NewAreaVersion = {
      name: input.name,
      kind: input.kind,
      level: levelOfArea(input.kind),
      code: input.code ?? null,
      parentId: input.parentId ?? null,
      validFrom: input.validFrom ?? null,
      validTo: input.validTo ?? null,
      basis: input.basis ?? null,
    };
    const parent = await this.getParent(version);
    const id = await this.areas.insertArea();
    await this.areas.insertVersion(id, version);
    await this.areas.rebuildClosure([id]);
    const warnings = await this.doubts(version, parent, id);
    await this.audit.record({ act: 'recordArea', subjectType: 'Area', subjectId: id, after: version });
    return { area: new RecordRef('Area', id), warnings };
  }

  /** @throws InvalidError, NotFoundError as above; ConflictError VERSION_CONFLICT, AREA_VERSIONS_OVERLAP */
  async recordAreaVersion(input: RecordAreaVersionInput): Promise<RecordAreaPayload> {
    requireWholeRegistry('ADMINISTRATOR');
    requireOrder(input.validFrom, input.validTo);
    const [area] = await this.areas.lock([input.areaId]);
    if (!area) throw unknownArea('input.areaId');
    const kind = input.kind ?? area.kind;
    const version: NewAreaVersion = {
      name: input.name ?? area.name,
      kind,
      level: levelOfArea(kind),
      code: input.code === undefined ? area.code : input.code,
      parentId: input.parentId === undefined ? area.parentId : input.parentId,
      validFrom: input.validFrom,
      validTo: input.validTo ?? null,
      basis: input.basis ?? null,
    };
    const { basis, ...wanted } = version;
    requireVersion({ ...area, changedBy: null }, input.version, wanted);
    const parent = await this.getParent(version);
    await this.areas.endRunning([area.id], input.validFrom);
    await this.areas.insertVersion(area.id, version);
    await this.areas.touch([area]);
    await this.areas.rebuildClosure([area.id]);
    const warnings = await this.doubts(version, parent, area.id);
    const subject = { subjectType: 'Area', subjectId: area.id };
    await this.audit.record({
      act: 'recordAreaVersion',
      ...subject,
      before: area,
      after: { ...area, ...wanted, basis },
    });
    return { area: new RecordRef('Area', area.id), warnings };
  }

  /** @throws as recordSuccession */
  async recordAreaSuccession(input: RecordAreaSuccessionInput): Promise<RecordAreaSuccessionPayload> {
    requireWholeRegistry('ADMINISTRATOR');
    const { former, successionIds, notStanding, ends } = await recordSuccession(this.areas, input);
    const { kind, effectiveOn, basis = null, lines } = input;
    await this.areas.touch(former);
    await this.areas.rebuildClosure(former.map(({ id }) => id));
    await this.audit.record(
      ...former.map(({ id }) => ({
        act: 'recordAreaSuccession',
        subjectType: 'Area',
        subjectId: id,
        after: { kind, effectiveOn, basis, ends, lines: lines.filter(({ fromId }) => fromId === id) },
      })),
    );
    return {
      former: former.map(({ id }) => new RecordRef('Area', id)),
      successions: successionIds.map((id) => new RecordRef('AreaSuccession', id)),
      warnings: notStanding.map(({ id, name }) =>
        warningOf('SUCCESSOR_NOT_THEN', { name, day: effectiveOn }, 'input.lines', { areaId: id }),
      ),
    };
  }

  private async getParent({ parentId, level }: NewAreaVersion): Promise<Area | null> {
    if (parentId === null) return null;
    const parent = await this.getArea(parentId, 'input.parentId');
    if (liesBelow(level, parent.level)) return parent;
    const details = { level, parentLevel: parent.level };
    throw new InvalidError(organisationMessages.PARENT_NOT_ABOVE, { field: 'input.parentId', details });
  }

  private async doubts(version: NewAreaVersion, parent: Area | null, id: string): Promise<OrganisationWarningType[]> {
    const likely = await this.areas.findLikely(version, id);
    return [
      ...(parent && outlives(version, parent)
        ? [warningOf('PARENT_NOT_THEN', { parent: parent.name }, 'input.parentId', { areaId: parent.id })]
        : []),
      ...(likely ? [warningOf('LIKELY_THE_SAME', { name: likely.name }, 'input.name', { areaId: likely.id })] : []),
    ];
  }
}

function unknownArea(field: string): NotFoundError {
  return new NotFoundError(platformMessages.UNKNOWN_ID, { field, details: { type: 'Area' } });
}
