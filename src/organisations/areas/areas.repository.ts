import { Injectable } from '@nestjs/common';
import { explainConstraint } from '../../platform/database/constraint-errors.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/editable-record.js';
import type { Day } from '../../platform/time/day.js';
import type { Life } from '../existence.js';
import { organisationMessages } from '../organisations.messages.js';
import type { SuccessionStore } from '../successions/record-succession.js';
import type { SuccessionLine } from '../successions/successions.js';
import type { AreaLevel, AreaType } from '../vocabulary.js';
import { Area } from './area.entity.js';
import { AreaSuccession } from './area-succession.entity.js';

explainConstraint('area_versions_area_id_valid_excl', {
  kind: 'CONFLICT',
  text: organisationMessages.AREA_VERSIONS_OVERLAP,
  field: 'input.validFrom',
});
explainConstraint('area_successions_from_area_id_to_area_id_effective_on_key', {
  kind: 'CONFLICT',
  text: organisationMessages.SUCCESSION_RECORDED_ALREADY,
  field: 'input.lines',
});

export interface NewAreaVersion extends Life {
  name: string;
  kind: AreaType;
  level: AreaLevel;
  code: string | null;
  parentId: string | null;
  basis: string | null;
}

@Injectable()
export class AreasRepository implements SuccessionStore<Area> {
  readonly type = 'Area';

  constructor(private readonly database: Database) {}

  findArea(id: string): Promise<Area | null> {
    return this.database.manager.findOneBy(Area, { id });
  }

  /** Holds the areas against other changes until the end of the transaction, always in the same order. */
  lock(ids: readonly string[]): Promise<Area[]> {
    return this.database.manager
      .createQueryBuilder(Area, 'area')
      .where('area.id = any(:ids)', { ids })
      .orderBy('area.id')
      .setLock('for_no_key_update')
      .getMany();
  }

  async insertArea(): Promise<string> {
    const id = newId();
    await this.database.manager.insert(Area, { id, version: 1, changedAt: new Date() });
    return id;
  }

  async insertVersion(areaId: string, version: NewAreaVersion): Promise<void> {
    const { name, kind, level, code, parentId, validFrom, validTo, basis } = version;
    await this.database.query(
      `insert into area_versions (id, area_id, name, kind, level, code, parent_id, valid, basis)
       values ($1, $2, $3, $4, $5, $6, $7, daterange($8, $9, '[]'), $10)`,
      [newId(), areaId, name, kind, level, code, parentId, validFrom, validTo, basis],
    );
  }

  /** Ends the versions that run on without an end over `day` the day before it. */
  async endRunning(areaIds: readonly string[], day: Day): Promise<void> {
    await this.database.query(
      `update area_versions set valid = valid * daterange(null, $2)
        where area_id = any($1) and valid @> $2::date and upper_inf(valid) and lower(valid) is distinct from $2::date`,
      [areaIds, day],
    );
  }

  /** Which of the areas had a version on the day. */
  async standingOn(areaIds: readonly string[], day: Day): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(
      'select area_id as id from area_versions where area_id = any($1) and valid @> $2::date',
      [areaIds, day],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** An area of the same folded name in the same place, on some of the same days. */
  async findLikely(version: NewAreaVersion, exceptId: string): Promise<{ id: string; name: string } | null> {
    const rows = await this.database.query<{ id: string; name: string }>(
      `select a.id, a.name from areas a join area_versions v on v.area_id = a.id
        where a.name_key = fold_vi($1) and v.parent_id is not distinct from $2
          and v.valid && daterange($3, $4, '[]') and a.id <> $5 limit 1`,
      [version.name, version.parentId, version.validFrom, version.validTo, exceptId],
    );
    return rows[0] ?? null;
  }

  async insertSuccessions(lines: readonly SuccessionLine[], basis: string | null): Promise<string[]> {
    const rows = lines.map(({ fromId, toId, ...line }) => ({
      ...line,
      id: newId(),
      fromAreaId: fromId,
      toAreaId: toId,
      basis,
    }));
    await this.database.manager.insert(AreaSuccession, rows);
    return rows.map(({ id }) => id);
  }

  async touch(areas: readonly Area[]): Promise<void> {
    await this.database.query('update areas set version = version + 1, changed_at = now() where id = any($1)', [
      areas.map(({ id }) => id),
    ]);
  }

  /** See the function: closure and today's areas of these areas, and of what follows from them. */
  async rebuildClosure(areaIds: readonly string[]): Promise<void> {
    await this.database.query('select rebuild_area_closure($1)', [areaIds]);
  }
}
