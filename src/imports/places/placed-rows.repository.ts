import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { COMMITTED } from '../import-rows.repository.js';

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
  withoutArea: boolean;
}

/** Rows of a list by what they say of home and position. */
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
  alike(batchId: string, { unitKey, positionKey, withoutArea }: Alike): Promise<string[]> {
    return this.ids(
      `batch_id = $1 and ($2::text is null or unit_key = $2) and ($3::text is null or position_key = $3)
          and (not $4 or (area_id is null and area_from <> 'CHOSEN'))`,
      [batchId, unitKey, positionKey, withoutArea],
    );
  }

  /** Ids of rows that are linked to nobody, and have a body proposed. */
  proposed(batchId: string): Promise<string[]> {
    return this.ids(
      `batch_id = $1 and choice = 'INCLUDE' and recipient = 'PRINTED' and proposed_id is not null
          and recipient_kind in ('GROUP', 'ENTERPRISE')`,
      [batchId],
    );
  }

  private async ids(condition: string, parameters: unknown[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select id from import_rows where ${condition} order by ordinal`,
      parameters,
    );
    return rows.map(({ id }) => id);
  }
}
