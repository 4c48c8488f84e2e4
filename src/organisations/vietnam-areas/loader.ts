import type { Database } from '../../platform/database/database.js';
import { levelOfArea } from '../vocabulary.js';
import { planCommunes } from './communes.js';
import { readFormerCommunes } from './former.js';
import { areaId, NEW_MAP, type PlannedArea, type PlannedSuccession } from './plan.js';
import { planProvinces } from './provinces.js';
import { readVietnamSource, type VietnamSource } from './source.js';

/** What was found, and how much of it was new. */
export interface LoadedAreas {
  /** Rows that were not there before; all 0 on a second load. */
  inserted: { areas: number; versions: number; successions: number };
  /** What a reader of the source has to know; see readFormerCommunes for its numbers. */
  surprises: {
    /** 11: the same area before and after. */
    unchangedProvinces: number;
    /** 129: the same area before and after. */
    unchangedCommunes: number;
    splitCommunes: number;
    /** Former units without code: rearranged before 30/06/2025, day not known. */
    earlierCommunes: number;
    repeatedMappings: number;
    wrongNewCodes: number;
    mappingsWithoutFormerUnit: number;
  };
}

export interface VietnamPlan {
  areas: PlannedArea[];
  successions: PlannedSuccession[];
  surprises: LoadedAreas['surprises'];
}

/** The areas of Việt Nam before and after 01/07/2025, and what became of what. Parents come before children. */
export function planVietnam(source: VietnamSource): VietnamPlan {
  const countryId = areaId('COUNTRY/VN');
  const country: PlannedArea = {
    id: countryId,
    versions: [
      { name: 'Việt Nam', kind: 'COUNTRY', code: 'VN', parentId: null, validFrom: null, validTo: null, basis: null },
    ],
  };
  const { communes: former, repeated, wrongNewCodes } = readFormerCommunes(source);
  const provinces = planProvinces(source.provinces, former, countryId);
  const places = planCommunes(source.communes, former, provinces);
  return {
    areas: [country, ...provinces.areas, ...places.areas],
    successions: [...provinces.successions, ...places.successions],
    surprises: {
      unchangedProvinces: provinces.unchanged,
      unchangedCommunes: places.unchanged,
      splitCommunes: places.split,
      earlierCommunes: former.filter(({ earlier }) => earlier).length,
      repeatedMappings: repeated,
      wrongNewCodes,
      mappingsWithoutFormerUnit: source.nameless,
    },
  };
}

/** Loads the areas of Việt Nam in one transaction. Loading again adds nothing and leaves alone what staff recorded since. */
export async function loadVietnamAreas(database: Database): Promise<LoadedAreas> {
  const { areas, successions, surprises } = planVietnam(await readVietnamSource());
  const inserted = await database.transaction(async () => {
    const counts = {
      areas: await insert(database, INSERT_AREAS, areas.map(rowOfArea)),
      versions: await insert(database, INSERT_VERSIONS, areas.flatMap(rowsOfVersions)),
      successions: await insert(database, INSERT_SUCCESSIONS, successions),
    };
    if (counts.areas + counts.versions + counts.successions > 0) {
      // Without statistics the rebuild is planned for empty tables.
      await database.query('analyze areas, area_versions, area_successions');
      await database.query('select rebuild_area_closure()');
      await database.query('analyze area_closure, area_today');
    }
    return counts;
  });
  return { inserted, surprises };
}

function rowOfArea({ id, versions }: PlannedArea): object {
  const newest = versions.at(-1);
  if (!newest) throw new Error(`the area ${id} has no version`);
  return { ...newest, id, level: levelOfArea(newest.kind), validFrom: versions[0]?.validFrom };
}

function rowsOfVersions({ id, versions }: PlannedArea): object[] {
  return versions.map((version, nth) => ({ ...version, nth, areaId: id, level: levelOfArea(version.kind) }));
}

/** One statement for all rows; answers how many were new. */
async function insert(database: Database, statement: string, rows: readonly object[]): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `with added as (${statement} on conflict do nothing returning 1) select count(*)::int as count from added`,
    [JSON.stringify(rows)],
  );
  return row?.count ?? 0;
}

/**
 * The newest version is written onto the area here, so that the trigger finds nothing to change. Ids follow from the
 * content, so that a row is never loaded twice.
 */
const INSERT_AREAS = `
  insert into areas (id, name, kind, level, code, parent_id, valid_from, valid_to)
  select id, name, kind, level, code, "parentId", "validFrom", "validTo"
    from json_to_recordset($1) as x(id uuid, name text, kind text, level text, code text, "parentId" uuid, "validFrom" date, "validTo" date)`;
const INSERT_VERSIONS = `
  insert into area_versions (id, area_id, name, kind, level, code, parent_id, valid, basis)
  select md5(concat_ws(' ', 'version', "areaId", nth))::uuid, "areaId", name, kind, level, code, "parentId", daterange("validFrom", "validTo", '[]'), basis
    from json_to_recordset($1) as x(nth int, "areaId" uuid, name text, kind text, level text, code text, "parentId" uuid, "validFrom" date, "validTo" date, basis text)`;
const INSERT_SUCCESSIONS = `
  insert into area_successions (id, from_area_id, to_area_id, kind, effective_on, principal, basis)
  select md5(concat_ws(' ', 'succession', "fromId", "toId"))::uuid, "fromId", "toId", kind, '${NEW_MAP}', principal, basis
    from json_to_recordset($1) as x("fromId" uuid, "toId" uuid, kind text, principal boolean, basis text)`;
