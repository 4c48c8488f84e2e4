import { Injectable } from '@nestjs/common';
import type { BodyKind, Level, System } from '../organisations/vocabulary.js';
import { Database } from '../platform/database/database.js';

export interface KnownPerson {
  id: string;
  name: string;
  mergedIntoId: string | null;
}
/** First and last day; null: not known, or none. */
export interface Life {
  validFrom: string | null;
  validTo: string | null;
}
export interface KnownOrganisation extends Life {
  id: string;
  name: string;
  kind: BodyKind;
  level: Level;
  system: System;
  areaId: string | null;
}

/** What the lines and decisions of this room point to. */
@Injectable()
export class KnownRecordsRepository {
  constructor(private readonly database: Database) {}

  /**
   * By id asked for. Somebody merged away is known by what they were merged into. `hold`: whom something is written of, so that
   * nobody merges them away meanwhile.
   */
  async people(ids: readonly string[], { hold }: { hold: boolean }): Promise<Map<string, KnownPerson>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<KnownPerson>(
      `select id, display_name as name, merged_into_id as "mergedIntoId" from people where id = any($1) order by id ${hold ? 'for share' : ''}`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  async organisations(ids: readonly string[]): Promise<Map<string, KnownOrganisation>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<KnownOrganisation>(
      `select id, name, kind, level, system, area_id as "areaId", valid_from::text as "validFrom", valid_to::text as "validTo"
         from organisations where id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Under which a body has been known, in full and in short. */
  async namesOf(organisationId: string): Promise<string[]> {
    const rows = await this.database.query<{ name: string }>(
      `select v.name from organisation_versions v where v.organisation_id = $1
       union select v.short_name from organisation_versions v where v.organisation_id = $1 and v.short_name is not null`,
      [organisationId],
    );
    return rows.map(({ name }) => name);
  }

  /** When each of these proposals was signed; others, and those that nobody signed yet, are not among them. */
  async proposalDays(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; day: string }>(
      `select id, signed_on as day from award_decisions where id = any($1) and status = 'PROPOSED' and signed_on is not null`,
      [ids],
    );
    return new Map(rows.map(({ id, day }) => [id, day]));
  }

  async areas(ids: readonly string[]): Promise<Map<string, Life>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<Life & { id: string }>(
      `select id, valid_from::text as "validFrom", valid_to::text as "validTo" from areas where id = any($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
