import { Injectable } from '@nestjs/common';
import { AREA_VIEW } from '../../organisations/areas/area-filter.js';
import { Database } from '../../platform/database/database.js';
import { Statement } from '../../platform/graphql/statement.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { earlier } from '../period.js';
import type { Day } from '../../platform/time/day.js';
import { REPORT_SCOPE } from '../vocabulary.js';
import { firstOnRecordSql } from './award-lines.sql.js';
import { briefSql, type CubeRow, periodSql } from './cubes.sql.js';
import { attendancesSql, meetingsSql } from './meetings.sql.js';
import type { Cell } from './predicate.js';
import type { FormName, HonoureeFact, MeetingFact, ReportedBody } from './report-facts.js';
import type { PlacedName } from './names-apart.js';
import type { ReportParameters } from './report-parameters.js';
import { areasStayIn, type Base } from './scope.sql.js';

/** What one statement says of the lines of the period. */
export interface PeriodFacts {
  core: Cell[];
  grantors: Cell[];
  months: Cell[];
  areas: { values: number; cells: Cell[] };
  units: { values: number; cells: Cell[] };
  traces: Cell[];
  honourees: HonoureeFact[];
}

/** The SQL behind the figures. Everything that one report reads runs inside one snapshot. */
@Injectable()
export class FiguresRepository {
  constructor(private readonly database: Database) {}

  /** The moment of the snapshot. Compiling statements that run once for a tenth of a second does not pay. */
  async begin(): Promise<Date> {
    const [row] = await this.database.query<{ at: Date }>(
      `select transaction_timestamp() as at, set_config('jit', 'off', true), set_config('work_mem', '64MB', true)`,
    );
    if (!row) throw new Error('the database always has a time');
    return row.at;
  }

  async findBody(id: string): Promise<ReportedBody | null> {
    const rows = await this.database.query<ReportedBody>(
      `select o.id, o.name, p.name as superior, o.system, o.level, o.kind, o.area_id as "areaId", a.name as "areaName",
              o.valid_from::text as "validFrom", o.valid_to::text as "validTo"
         from organisations o left join organisations p on p.id = o.parent_id left join areas a on a.id = o.area_id where o.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Days within the period on which what the catalogue allows changes. */
  async boundaries({ period }: ReportParameters): Promise<string[]> {
    const rows = await this.database.query<{ day: string }>(
      `select distinct b::text as day from grant_authorities g, lateral (values (lower(g.valid)), (upper(g.valid))) v (b)
        where b > $1::date and b <= $2::date order by 1`,
      [period.countedFrom, period.to],
    );
    return rows.map(({ day }) => day);
  }

  /** Of the period, and each before it, the parameters with what of the body's area is so in it. */
  async series(parameters: ReportParameters, periodsBefore: number): Promise<ReportParameters[]> {
    const periods = Array.from({ length: periodsBefore + 1 }, (_, back) => earlier(parameters.period, back));
    const { areaId, scope, view } = parameters;
    if (areaId === null || scope !== REPORT_SCOPE.IN_AREA || view === AREA_VIEW.AS_TODAY)
      return periods.map((period) => ({ ...parameters, period }));
    const reading = bareStatement();
    const sql = areasStayIn(areaId, periods, reading);
    const [row] = await this.database.query<{ stay: boolean[] }>(sql, reading.values);
    return periods.map((period, back) => ({ ...parameters, period, areasStay: row?.stay[back] ?? false }));
  }

  async period(parameters: ReportParameters, boundaries: readonly string[]): Promise<PeriodFacts> {
    const reading = bareStatement();
    const sql = periodSql(parameters, boundaries, reading);
    const [row] = await this.database.query<{ facts: PeriodFacts }>(sql, reading.values);
    if (!row) throw new Error('a count always has an answer');
    return row.facts;
  }

  undated(parameters: ReportParameters): Promise<CubeRow[]> {
    return this.brief(parameters, 'UNDATED');
  }

  /** Nothing, unless the report counts by area. */
  async areaUnknown(parameters: ReportParameters): Promise<CubeRow[]> {
    return parameters.scope === REPORT_SCOPE.IN_AREA ? this.brief(parameters, 'AREA_UNKNOWN') : [];
  }

  /** Of an earlier period. */
  history(parameters: ReportParameters): Promise<CubeRow[]> {
    return this.brief(parameters, 'DATED');
  }

  /** The first day of a granted line on record in the scope, before the period; null: there is none. */
  async firstOnRecord(parameters: ReportParameters): Promise<Day | null> {
    const reading = bareStatement();
    const sql = firstOnRecordSql(parameters, reading);
    const [row] = await this.database.query<{ first: Day | null }>(sql, reading.values);
    return row?.first ?? null;
  }

  private brief(parameters: ReportParameters, base: Base): Promise<CubeRow[]> {
    const reading = bareStatement();
    const sql = briefSql(parameters, base, reading);
    return this.database.query<CubeRow>(sql, reading.values);
  }

  async meetings(parameters: ReportParameters): Promise<MeetingFact[]> {
    const reading = bareStatement();
    const meetings = meetingsSql(parameters, null, reading);
    return this.database.query<MeetingFact>(attendancesSql(meetings), reading.values);
  }

  async forms(): Promise<Map<string, FormName>> {
    const rows = await this.database.query<FormName>(
      'select code, name_vi as "nameVi", name_en as "nameEn", rank from award_forms',
    );
    return new Map(rows.map((row) => [row.code, row]));
  }

  /** Names of bodies and areas: as on the last day that counts, or as today; of one that ended before, its last. */
  names({ view, period }: ReportParameters, ids: readonly string[]): Promise<PlacedName[]> {
    return this.namesOn(view === 'AS_TODAY' ? null : period.countedTo, ids);
  }

  /** As on a day; null: as today. */
  namesOn(on: Day | null, ids: readonly string[]): Promise<PlacedName[]> {
    const bodyName = (id: string) =>
      `coalesce((select v.name from organisation_versions v where v.organisation_id = ${id} and v.valid @> $2::date),
                (select own.name from organisations own where own.id = ${id}))`;
    const areaName = (id: string) =>
      `coalesce((select v.name from area_versions v where v.area_id = ${id} and v.valid @> $2::date),
                (select own.name from areas own where own.id = ${id}))`;
    const areaAbove = `coalesce((select v.parent_id from area_versions v where v.area_id = a.id and v.valid @> $2::date), a.parent_id)`;
    return this.database.query<PlacedName>(
      `select o.id, ${bodyName('o.id')} as name, coalesce(${areaName('o.area_id')}, ${bodyName('o.parent_id')}) as above
         from organisations o where o.id = any($1)
       union all
       select a.id, ${areaName('a.id')}, ${areaName(areaAbove)} from areas a where a.id = any($1)`,
      [ids, on],
    );
  }
}

/** A statement for whoever asks that selects nothing of the schema. */
export function bareStatement(): Statement {
  return new Statement(currentViewer(), { schema: undefined as never, fragments: {}, variableValues: {} });
}
