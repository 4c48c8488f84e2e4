import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Statement } from '../../platform/graphql/statement.js';
import { currentViewer } from '../../platform/request/request-context.js';
import { COUNTING } from '../vocabulary.js';
import { earlier } from '../period.js';
import { linesOf, valueSql } from './award-lines.sql.js';
import { cellsOf, type CubeRow, cubesSql } from './cubes.sql.js';
import { meetingsSql } from './meetings.sql.js';
import type { Cell, Dimension } from './predicate.js';
import type { FormName, HonoureeFact, MeetingFact, ReportedBody } from './report-facts.js';
import type { ReportParameters } from './report-parameters.js';

const CORE: readonly (readonly Dimension[])[] = [
  ['counting', 'form', 'family', 'class', 'grantor', 'level', 'system', 'kind', 'mode', 'position', 'statistics'],
  ['counting', 'month', 'kind'],
  ['counting', 'area', 'kind'],
  ['counting', 'unit', 'kind'],
];
const TRACES: readonly Dimension[] = ['counting', 'form', 'kind', 'presented', 'reported', 'decided'];
const HISTORY: readonly Dimension[] = ['counting', 'form', 'kind'];

/** The SQL behind the figures. Everything that one report reads runs inside one snapshot. */
@Injectable()
export class FiguresRepository {
  constructor(private readonly database: Database) {}

  async readAt(): Promise<Date> {
    const [row] = await this.database.query<{ at: Date }>('select transaction_timestamp() as at');
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
        where b between $1::date - 400 and $2::date order by 1`,
      [period.countedFrom, period.to],
    );
    return rows.map(({ day }) => day);
  }

  async core(parameters: ReportParameters, boundaries: readonly string[]): Promise<Cell[][]> {
    return this.cubes(parameters, 'DATED', CORE, boundaries);
  }

  async undated(parameters: ReportParameters): Promise<Cell[]> {
    const [cells = []] = await this.cubes(parameters, 'UNDATED', [['counting', 'kind']], []);
    return cells.filter((cell) => cell.at.counting === COUNTING.UNDATED);
  }

  async traces(parameters: ReportParameters): Promise<Cell[]> {
    const [cells = []] = await this.cubes(parameters, 'DATED', [TRACES], [], COUNTING.COUNTED);
    return cells;
  }

  async history(parameters: ReportParameters, back: number): Promise<Cell[]> {
    const before = { ...parameters, period: earlier(parameters.period, back) };
    const [cells = []] = await this.cubes(before, 'DATED', [HISTORY], [], COUNTING.COUNTED);
    return cells;
  }

  private async cubes(
    parameters: ReportParameters,
    base: 'DATED' | 'UNDATED',
    groupings: readonly (readonly Dimension[])[],
    boundaries: readonly string[],
    counting?: string,
  ): Promise<Cell[][]> {
    const reading = bareStatement();
    const sql = cubesSql(parameters, base, groupings, boundaries, reading, counting);
    return cellsOf(await this.database.query<CubeRow>(sql, reading.values), groupings);
  }

  async honourees(parameters: ReportParameters): Promise<HonoureeFact[]> {
    const reading = bareStatement();
    const lines = linesOf(parameters, 'DATED', reading);
    const first = valueSql('firstTime', 'h', parameters, reading);
    return this.database.query<HonoureeFact>(
      `with l as materialized (select l.kind, l.recipient_id from (${lines}) l where l.counting = '${COUNTING.COUNTED}'),
            r as (select recipient_id, kind, count(*) as awards from l where recipient_id is not null group by recipient_id, kind),
            h as materialized (select h.recipient_id, ${first} as first_time from (select distinct recipient_id from r) h),
            k as (select kind, count(*)::integer as honourees, count(*) filter (where awards > 1)::integer as repeated,
                         count(*) filter (where first_time = 'YES')::integer as "firstTime" from r join h using (recipient_id) group by kind),
            u as (select kind, count(*)::integer as unlinked from l where recipient_id is null group by kind),
            t as (select count(*)::integer as honourees, count(*) filter (where awards > 1)::integer as repeated
                    from (select recipient_id, sum(awards) as awards from r group by recipient_id) s)
       select coalesce(k.kind, u.kind) as kind, coalesce(k.honourees, 0) as honourees, coalesce(k.repeated, 0) as repeated,
              coalesce(k."firstTime", 0) as "firstTime", coalesce(u.unlinked, 0) as unlinked from k full join u using (kind)
       union all
       select null, t.honourees, t.repeated, (select count(*) filter (where first_time = 'YES')::integer from h),
              (select coalesce(sum(unlinked), 0)::integer from u) from t`,
      reading.values,
    );
  }

  async meetings(parameters: ReportParameters): Promise<MeetingFact[]> {
    const reading = bareStatement();
    const meetings = meetingsSql(parameters, null, reading);
    return this.database.query<MeetingFact>(
      `with m as (select m.id, m.kind from meetings m where m.id in (${meetings})),
            t as (select m.kind, coalesce(sum(case when a.delegation_printed is null then 1 else a.delegation_count end), 0)::integer as attendees,
                         count(*) filter (where a.delegation_printed is not null and a.delegation_count is null)::integer as silent
                    from m join attendances a on a.meeting_id = m.id and a.record_status = 'CONFIRMED' group by m.kind)
       select m.kind, count(*)::integer as meetings, coalesce(max(t.attendees), 0) as attendees, coalesce(max(t.silent), 0) as silent
         from m left join t using (kind) group by m.kind`,
      reading.values,
    );
  }

  async forms(): Promise<Map<string, FormName>> {
    const rows = await this.database.query<FormName>(
      'select code, name_vi as "nameVi", name_en as "nameEn", rank from award_forms',
    );
    return new Map(rows.map((row) => [row.code, row]));
  }

  /** Names of bodies and areas: as on the last day that counts, or as today; of one that ended before, its last. */
  async names({ view, period }: ReportParameters, ids: readonly string[]): Promise<Map<string, string>> {
    const on = view === 'AS_TODAY' ? null : period.countedTo;
    const rows = await this.database.query<{ id: string; name: string }>(
      `select o.id, coalesce((select v.name from organisation_versions v where v.organisation_id = o.id and v.valid @> $2::date), o.name) as name
         from organisations o where o.id = any($1)
       union all
       select a.id, coalesce((select v.name from area_versions v where v.area_id = a.id and v.valid @> $2::date), a.name)
         from areas a where a.id = any($1)`,
      [ids, on],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

/** A statement for whoever asks that selects nothing of the schema. */
export function bareStatement(): Statement {
  return new Statement(currentViewer(), { schema: undefined as never, fragments: {}, variableValues: {} });
}
