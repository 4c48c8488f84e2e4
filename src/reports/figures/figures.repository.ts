import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Statement } from '../../platform/graphql/compiling/statement.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { earlier } from '../periods/period.js';
import type { Day } from '../../platform/time/day.js';
import { REPORT_SCOPE } from '../vocabulary.js';
import { firstOnRecordSql } from './sql/award-lines.sql.js';
import { belowNobodySql } from './sql/below-nobody.sql.js';
import { briefSql, type CubeRow, periodSql } from './sql/cubes.sql.js';
import { attendancesSql, meetingsSql } from './sql/meetings.sql.js';
import type { Cell } from './sql/predicate.js';
import type { AreaToday, FormName, HonoureeFact, MeetingFact, ReportedBody, Predecessor } from './report-facts.js';
import type { PlacedName } from './names-apart.js';
import type { ReportParameters } from './report-parameters.js';
import { areasSql, type Base, firstLooked } from './sql/scope.sql.js';

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

  /**
   * The moment of the snapshot. Neither compiling statements that run once for a tenth of a second pays, nor handing their
   * lines from one process to another.
   */
  async begin(): Promise<Date> {
    const [row] = await this.database.query<{ at: Date }>(
      `select transaction_timestamp() as at, set_config('jit', 'off', true), set_config('work_mem', '64MB', true),
              set_config('max_parallel_workers_per_gather', '0', true)`,
    );
    if (!row) throw new Error('the database always has a time');
    return row.at;
  }

  async findBody(id: string): Promise<ReportedBody | null> {
    const rows = await this.database.query<ReportedBody>(
      `select o.id, o.name, p.name as superior, o.system, o.level, o.kind, o.area_id as "areaId", a.name as "areaName",
              o.valid_from::text as "validFrom", o.valid_to::text as "validTo", a.valid_to::text as "areaEnded",
              (select n.name from area_today t join areas n on n.id = t.today_id where t.area_id = a.id and n.id <> a.id) as "areaNow"
         from organisations o left join organisations p on p.id = o.parent_id left join areas a on a.id = o.area_id where o.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Whoever went over into the body, directly or in several steps. */
  predecessors(id: string): Promise<Predecessor[]> {
    return this.database.query<Predecessor>(
      `select o.name, o.valid_from::text as "validFrom", o.valid_to::text as "validTo"
         from organisation_today t join organisations o on o.id = t.organisation_id
        where t.today_id = $1 and o.id <> $1 and o.record_status <> 'WITHDRAWN' order by o.valid_to desc nulls first, o.name, o.id`,
      [id],
    );
  }

  /** What a report by area counts as of today, where others went over into that area; else null. */
  async areaToday({ areaId, scope, view }: ReportParameters): Promise<AreaToday | null> {
    if (areaId === null || scope !== REPORT_SCOPE.IN_AREA || view !== 'AS_TODAY') return null;
    const [row] = await this.database.query<AreaToday>(
      `select n.name, array(select b.name from area_today t join areas b on b.id = t.area_id
                             where t.today_id = n.id and b.id <> n.id and b.level = n.level order by b.name collate "vi-x-icu", b.id) as before
         from areas n where n.id = coalesce((select today_id from area_today where area_id = $1), $1)`,
      [areaId],
    );
    return row && row.before.length > 0 ? row : null;
  }

  /** Those that a report of a body and all below it should count, and that are below nobody on record; of other reports none. */
  async belowNobody(body: ReportedBody, parameters: ReportParameters): Promise<string[]> {
    if (parameters.scope !== REPORT_SCOPE.GRANTED_BY_BODY_AND_BELOW) return [];
    const reading = bareStatement();
    const rows = await this.database.query<{ id: string }>(belowNobodySql(body, parameters, reading), reading.values);
    return rows.map(({ id }) => id);
  }

  /** Days on which pieces of the time looked at begin, in each of which the catalogue allows the same. */
  async pieces({ period }: ReportParameters): Promise<Day[]> {
    const first = `${firstLooked(period).slice(0, 4)}-01-01`;
    const rows = await this.database.query<{ day: Day }>(
      `select distinct b::text as day from grant_authorities g, lateral (values (lower(g.valid)), (upper(g.valid))) v (b)
        where b > $1::date and b <= $2::date order by 1`,
      [first, period.to],
    );
    return [first, ...rows.map(({ day }) => day)];
  }

  /** The parameters of the period and of each before it, with what has to be known of the body's area. */
  async series(parameters: ReportParameters, periodsBefore: number): Promise<ReportParameters[]> {
    const periods = Array.from({ length: periodsBefore + 1 }, (_, back) => earlier(parameters.period, back));
    const { areaId, scope } = parameters;
    if (areaId === null || scope !== REPORT_SCOPE.IN_AREA) return periods.map((period) => ({ ...parameters, period }));
    const reading = bareStatement();
    const sql = areasSql(areaId, periods, reading);
    const [row] = await this.database.query<{ today: string; stay: boolean[] }>(sql, reading.values);
    const { today = areaId, stay = [] } = row ?? {};
    return periods.map((period, back) => ({ ...parameters, period, areas: { today, stay: stay[back] === true } }));
  }

  async period(parameters: ReportParameters, pieces: readonly Day[]): Promise<PeriodFacts> {
    const reading = bareStatement();
    const sql = periodSql(parameters, pieces, reading);
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

  /** Nothing, unless the report counts by area. */
  async areaNotPlaced(parameters: ReportParameters): Promise<CubeRow[]> {
    return parameters.scope === REPORT_SCOPE.IN_AREA ? this.brief(parameters, 'AREA_NOT_PLACED') : [];
  }

  /** Nothing, if the report counts by area. */
  async grantorUnknown(parameters: ReportParameters): Promise<CubeRow[]> {
    return parameters.scope === REPORT_SCOPE.IN_AREA ? [] : this.brief(parameters, 'GRANTOR_UNKNOWN');
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
