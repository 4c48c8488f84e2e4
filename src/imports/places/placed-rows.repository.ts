import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { COMMITTED } from '../rows/import-rows.repository.js';

/** Rows to be written by where their area comes from. */
export interface PlaceCount {
  byName: number;
  /** Different units among them, as printed. */
  units: number;
  none: number;
}

/** What rows have in common that are mended together; null: whatever it is. */
export interface Alike {
  unitKey: string | null;
  positionKey: string | null;
  /** That is not understood, or misspelt. */
  form: string | null;
  withoutArea: boolean;
  /** A row whose words of places all have, with the same doubt about its area. */
  areaAsInRow: string | null;
}

/** A doubt that is said of the whole list. */
export interface SaidOnce {
  code: string;
  rows: number;
  data: Record<string, string | number>;
  /** Where the rows say what it is about; null: above them. */
  column: string | null;
}

/** Rows of a list, many together: by what they say of home and position, and by what all of them have. */
@Injectable()
export class PlacedRows {
  constructor(private readonly database: Database) {}

  async countPlaces(batchId: string): Promise<PlaceCount> {
    const [counts] = await this.database.query<PlaceCount>(
      `select (count(*) filter (where area_from = 'BY_NAME'))::int as "byName",
              (count(distinct unit_key) filter (where area_from = 'BY_NAME'))::int as units,
              (count(*) filter (where area_id is null and area_from <> 'CHOSEN'))::int as none
         from import_rows where batch_id = $1 and ${COMMITTED}`,
      [batchId],
    );
    return counts ?? { byName: 0, units: 0, none: 0 };
  }

  /** Ids of all rows that have these in common. */
  alike(batchId: string, { unitKey, positionKey, form, withoutArea, areaAsInRow }: Alike): Promise<string[]> {
    return this.ids(
      `batch_id = $1 and ($2::text is null or unit_key = $2) and ($3::text is null or position_key = $3)
          and (not $4 or (area_id is null and area_from <> 'CHOSEN'))
          and ($5::text is null or exists (select from jsonb_array_elements(verdicts) v
                where v ->> 'code' in ('FORM_NOT_KNOWN', 'FORM_MISSPELT') and v ->> 'value' = left($5, 200)))
          and ($6::uuid is null or (area_id is null and area_from <> 'CHOSEN' and exists (
                select from jsonb_array_elements(verdicts) v
                 where (v ->> 'code', v -> 'data' ->> 'stated') = (
                         select w ->> 'code', w -> 'data' ->> 'stated'
                           from import_rows o cross join jsonb_array_elements(o.verdicts) w
                          where o.id = $6 and o.batch_id = $1 and w ->> 'code' like 'AREA\\_%' and w -> 'data' ? 'stated' limit 1))))`,
      [batchId, unitKey, positionKey, withoutArea, form, areaAsInRow],
    );
  }

  /** Ids of rows of groups and enterprises that are linked to no body on record; `proposed`: that have one proposed. */
  unlinkedBodies(batchId: string, { proposed }: { proposed: boolean }): Promise<string[]> {
    return this.ids(
      `batch_id = $1 and choice = 'INCLUDE' and recipient in ('PRINTED', 'NEW_ORGANISATION') and (not $2 or proposed_id is not null)
          and recipient_kind in ('GROUP', 'ENTERPRISE')`,
      [batchId, proposed],
    );
  }

  /**
   * Doubts that every row has, of two or more: taken from the rows and answered, with those that were taken from them before.
   * The lines keep theirs.
   */
  async sayOnce(batchId: string, codes: readonly string[]): Promise<SaidOnce[]> {
    const inLine = (condition: string) =>
      `select w ->> 'code' as code, count(*)::int as rows, (count(distinct w -> 'data'))::int as kinds,
              min(r.as_read -> 'cells' -> 'FORM' ->> 'column') as column, (array_agg(w -> 'data'))[1] as data
         from import_rows r cross join jsonb_array_elements(r.line -> 'warnings') w
        where r.batch_id = $1 and ${COMMITTED} and w ->> 'code' = any($2::text[]) and ${condition} group by 1 order by 1`;
    const [total] = await this.database.query<{ rows: number }>(
      `select count(*)::int as rows from import_rows where batch_id = $1 and choice = 'INCLUDE' and line is not null`,
      [batchId],
    );
    const found = await this.database.query<SaidOnce & { kinds: number }>(inLine('true'), [batchId, codes]);
    const ofAll = found.filter(({ rows, kinds }) => rows > 1 && rows === total?.rows && kinds === 1);
    if (ofAll.length > 0)
      await this.database.query(
        `update import_rows r
            set verdicts = v.kept, codes = array(select c from unnest(r.codes) c where c <> all($2::text[])),
                own_severity = coalesce(v.worst, 'NONE')
           from import_rows k cross join lateral (
                  select coalesce(jsonb_agg(e order by n), '[]') as kept,
                         (array['NOTE', 'WARNING', 'ERROR'])[max(array_position(array['NOTE', 'WARNING', 'ERROR'], e ->> 'severity'))] as worst
                    from jsonb_array_elements(k.verdicts) with ordinality x(e, n) where e ->> 'code' <> all($2::text[])) v
          where r.batch_id = $1 and k.id = r.id and r.codes && $2::text[]`,
        [batchId, ofAll.map(({ code }) => code)],
      );
    return this.database.query<SaidOnce>(inLine(`not w ->> 'code' = any(r.codes)`), [batchId, codes]);
  }

  private async ids(condition: string, parameters: unknown[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from import_rows where ${condition} order by ordinal`,
      parameters,
    );
    return rows.map(({ id }) => id);
  }
}
