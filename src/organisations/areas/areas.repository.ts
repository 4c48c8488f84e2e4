import { Injectable } from '@nestjs/common';
import { explainConstraint } from '../../platform/database/constraint-errors.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/editable-record.js';
import type { Day } from '../../platform/time/day.js';
import type { Life } from '../versions/existence.js';
import { organisationMessages } from '../organisations.messages.js';
import type { SuccessionStore } from '../successions/record-succession.js';
import type { SuccessionLine } from '../successions/succession-line.js';
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

/** An area found by a name that it bore. */
export interface NamedArea extends Life {
  id: string;
  /** Folded. */
  nameKey: string;
  name: string;
  kind: AreaType;
  /** Whether it bore the name on one of the days asked about; the others bore it before or after. */
  onDay: boolean;
  /** All that it lay in, and itself. */
  within: string[];
  /** Their names, nearest first, without the country's. */
  path: string[];
  /** Where it counts today, if that is another; null: it stands, or nobody can say. */
  today: { id: string; name: string } | null;
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

  /** Areas that ever bore one of these folded names, each under that name, with all that they lay in then. */
  findNamed(nameKeys: readonly string[], from: Day, to: Day): Promise<NamedArea[]> {
    return this.database.query<NamedArea>(
      `select v.area_id as id, fold_vi(v.name) as "nameKey", v.name, v.kind, lower(v.valid)::text as "validFrom",
              (upper(v.valid) - 1)::text as "validTo", v.valid && d.days as "onDay", c.within, c.path,
              (select json_build_object('id', t.id, 'name', t.name) from area_today k join areas t on t.id = k.today_id
                where k.area_id = v.area_id and t.id <> v.area_id) as today
         from area_versions v
        cross join (select daterange($2, $3, '[]') as days) d
        cross join lateral (select case when v.valid && d.days then v.valid * d.days else v.valid end as at) p
        cross join lateral (
          select array_agg(distinct c.ancestor_id) as within,
                 array(select u.name from area_closure k join area_versions u on u.area_id = k.ancestor_id and u.valid && p.at
                        where k.area_id = v.area_id and k.depth > 0 and k.valid && p.at and u.level <> 'COUNTRY'
                        group by u.name, k.depth order by k.depth) as path
            from area_closure c
           where c.area_id = v.area_id and c.valid && p.at) c
        where fold_vi(v.name) = any($1) order by v.area_id, v.valid`,
      [nameKeys, from, to],
    );
  }

  /** Folded names of all that lay in these areas on some of the days. */
  async namesWithin(ids: readonly string[], from: Day, to: Day): Promise<string[]> {
    const rows = await this.database.query<{ key: string }>(
      `select distinct fold_vi(v.name) as key from area_closure c
         join area_versions v on v.area_id = c.area_id and v.valid && daterange($2, $3, '[]')
        where c.ancestor_id = any($1) and c.valid && daterange($2, $3, '[]')`,
      [ids, from, to],
    );
    return rows.map(({ key }) => key);
  }

  /** An area, those that it went over into and those that it came from; of each, whether it stood on some of the days. */
  lineage(id: string, from: Day, to: Day): Promise<{ id: string; onDay: boolean }[]> {
    return this.database.query(
      `with recursive onward (id) as (
         select $1::uuid union select s.to_area_id from area_successions s join onward o on s.from_area_id = o.id where s.to_area_id is not null
       ), before (id) as (
         select $1::uuid union select s.from_area_id from area_successions s join before b on s.to_area_id = b.id
       )
       select r.id, exists (select from area_versions v where v.area_id = r.id and v.valid && daterange($2, $3, '[]')) as "onDay"
         from (select id from onward union select id from before union select today_id from area_today where area_id = $1) r`,
      [id, from, to],
    );
  }

  /** All that areas lay in on some of the days, themselves included. */
  async around(ids: readonly string[], from: Day, to: Day): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct ancestor_id as id from area_closure where area_id = any($1) and valid && daterange($2, $3, '[]')`,
      [ids, from, to],
    );
    return rows.map((row) => row.id);
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
