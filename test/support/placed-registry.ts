import { v7 as uuid } from 'uuid';
import { formId } from '../../src/awards/catalogue/catalogue-records.js';
import {
  COUNT,
  DECISIONS,
  type Fate,
  type GeneratedAward,
  type GeneratedWorld,
  keptPerson,
  PEOPLE,
} from './generated-registry.js';
import type { Registry } from './registry.js';

export interface PlacedWorld {
  /** Ids by number; body `top` is above all others, in the area `province`. */
  areas: string[];
  bodies: string[];
  people: string[];
  top: string;
  province: string;
}

const ENDED = '2020-07-01';

/** Puts a generated world into the tables, in place of what was there. */
export async function placeWorld(registry: Registry, world: GeneratedWorld): Promise<PlacedWorld> {
  const placed: PlacedWorld = {
    areas: ids(COUNT),
    bodies: ids(COUNT),
    people: ids(PEOPLE),
    top: uuid(),
    province: uuid(),
  };
  for (const each of world.awards) each.id = uuid();
  await registry.sql(`truncate areas, organisations, people, awards, meetings, articles cascade`);
  const valid = (fates: Fate[]) => (i: number) => ((fates[i]?.into.length ?? 0) > 0 ? `(,${ENDED})` : '(,)');
  const [areaValid, bodyValid] = [valid(world.areas), valid(world.bodies)];
  const rows = (list: readonly object[]) => JSON.stringify(list);
  const successions = (fates: Fate[], of: string[]) =>
    fates.flatMap(({ into, principal }, i) =>
      into.map((to, j) => ({
        id: uuid(),
        f: of[i],
        t: of[to],
        principal: principal && j === 0,
        kind: into.length > 1 ? 'SPLIT' : 'MERGE',
      })),
    );
  await registry.sql('insert into areas (id) select id::uuid from jsonb_to_recordset($1) as x (id text)', [
    rows([{ id: placed.province }, ...placed.areas.map((id) => ({ id }))]),
  ]);
  await registry.sql(
    `insert into area_versions (id, area_id, name, kind, level, parent_id, valid)
       select gen_random_uuid(), id, name, kind, level, parent, valid::daterange from jsonb_to_recordset($1) as x (id uuid, name text, kind text, level text, parent uuid, valid text)`,
    [
      rows([
        { id: placed.province, name: 'Tỉnh Ví Dụ', kind: 'PROVINCE', level: 'PROVINCE', parent: null, valid: '(,)' },
        ...placed.areas.map((id, i) => ({
          id,
          name: `Xã Số ${i}`,
          kind: 'COMMUNE',
          level: 'COMMUNE',
          parent: placed.province,
          valid: areaValid(i),
        })),
      ]),
    ],
  );
  await registry.sql(
    `insert into organisations (id, system, kind, level, area_id, parent_id, record_status)
       select id, 'FRONT', 'FRONT_COMMITTEE', level, $2, parent, 'CONFIRMED' from jsonb_to_recordset($1) as x (id uuid, level text, parent uuid)`,
    [
      rows([
        { id: placed.top, level: 'PROVINCE', parent: null },
        ...placed.bodies.map((id) => ({ id, level: 'PROVINCE', parent: placed.top })),
      ]),
      placed.province,
    ],
  );
  await registry.sql(
    `insert into organisation_versions (id, organisation_id, name, valid)
       select gen_random_uuid(), id, name, valid::daterange from jsonb_to_recordset($1) as x (id uuid, name text, valid text)`,
    [
      rows([
        { id: placed.top, name: 'Mặt trận tỉnh', valid: '(,)' },
        ...placed.bodies.map((id, i) => ({ id, name: `Đơn vị ${i}`, valid: bodyValid(i) })),
      ]),
    ],
  );
  for (const [table, list] of [
    ['area', successions(world.areas, placed.areas)],
    ['organisation', successions(world.bodies, placed.bodies)],
  ] as const)
    await registry.sql(
      `insert into ${table}_successions (id, from_${table}_id, to_${table}_id, kind, effective_on, principal)
         select id, f, t, kind, '${ENDED}', principal from jsonb_to_recordset($1) as x (id uuid, f uuid, t uuid, kind text, principal boolean)`,
      [rows(list)],
    );
  await registry.sql('select rebuild_area_closure()');
  await registry.sql(
    `insert into people (id, display_name, sort_key, visibility, record_status, merged_into_id)
       select id, 'Người Ví Dụ', 'dụ', visibility, 'CONFIRMED', merged from jsonb_to_recordset($1) as x (id uuid, visibility text, merged uuid)`,
    [
      rows(
        placed.people.map((id, i) => ({
          id,
          visibility: world.people[i]?.hidden ? 'HIDDEN' : 'PUBLIC',
          merged: keptPerson(world, i) === i ? null : placed.people[keptPerson(world, i)],
        })),
      ),
    ],
  );
  const decisions = ids(DECISIONS);
  await registry.sql(
    `insert into award_decisions (id, issuer_id, number_printed, number_normalised, signed_on, subject, record_status)
       select id, $2, n || '/QĐ', n || '/QĐ', '2020-11-18', 'Về việc khen thưởng', 'CONFIRMED' from jsonb_to_recordset($1) as x (id uuid, n integer)`,
    [rows(decisions.map((id, n) => ({ id, n }))), placed.top],
  );
  await insertAwards(registry, world, placed, decisions);
  // What was written just now is what statistics do not know; a registry that fills over years is analysed by itself.
  await registry.sql('analyze');
  const byGrantor = world.awards.toSorted((one, other) => one.grantor - other.grantor);
  for (let from = 0; from < byGrantor.length; from += LINES_OF_A_MEETING) {
    await presentAndReport(registry, byGrantor.slice(from, from + LINES_OF_A_MEETING));
    if (from % (10 * LINES_OF_A_MEETING) === 0) await registry.sql('analyze');
  }
  await registry.sql('analyze');
  return placed;
}

/** No meeting hands over all that a large registry has, and no article tells of all of it. */
const LINES_OF_A_MEETING = 1000;

async function presentAndReport(registry: Registry, awards: readonly GeneratedAward[]): Promise<void> {
  const lines = JSON.stringify(
    awards.map(({ id, presented, reported }, n) => ({ id, presented, reported, n, manner: MANNER[presented] })),
  );
  for (const confirmed of [true, false]) {
    const [meeting, presentation, article, claim] = ids(4) as [string, string, string, string];
    await registry.sql(
      `with m as (insert into meetings (id, kind, title, held_from, record_status) values ($1, 'AWARD_CEREMONY', 'Lễ trao', '2020-11-18', 'CONFIRMED')),
            p as (insert into presentations (id, meeting_id, record_status) values ($2, $1, 'CONFIRMED')),
            i as (insert into presentation_items (id, presentation_id, ordinal, award_id, manner, withdrawn_at)
                    select gen_random_uuid(), $2, n, id, coalesce(manner, 'IN_PERSON'), case when presented = 'WITHDRAWN' then now() end
                      from jsonb_to_recordset($5) as x (id uuid, presented text, manner text, n integer) where (presented <> 'NO') = $6),
            r as (insert into articles (id, title, record_status) values ($3, 'Bài ví dụ', 'CONFIRMED')),
            c as (insert into claims (id, article_id, ordinal, place, quote, record_status) values ($4, $3, 1, 'BODY', 'trao', 'CONFIRMED'))
       insert into claim_awards (claim_id, award_id) select $4, id from jsonb_to_recordset($5) as x (id uuid, reported boolean) where reported = $6`,
      [meeting, presentation, article, claim, lines, confirmed],
    );
    // What never was, was for a while: that leaves no trace.
    if (confirmed) continue;
    await registry.sql(`update meetings set record_status = 'WITHDRAWN' where id = $1`, [meeting]);
    await registry.sql(`update articles set record_status = 'WITHDRAWN' where id = $1`, [article]);
  }
}

const ids = (n: number) => Array.from({ length: n }, () => uuid());
const MANNER: Record<string, string> = { ABSENT: 'ABSENT' };

async function insertAwards(
  registry: Registry,
  world: GeneratedWorld,
  placed: PlacedWorld,
  decisions: string[],
): Promise<void> {
  const at = (list: string[], i: number | null) => (i === null ? null : (list[i] ?? null));
  await registry.sql(
    `insert into awards (id, decision_id, annex_order, form_id, class, corrected, grantor_id, level, system, recipient_kind, mode, position_class, person_id, unlisted, quantity,
                         recipient_name_printed, unit_area_id, unit_organisation_id, granted_on, state, record_status)
       select id, decision, case when decision is not null then n end, form, class, corrected, grantor, level, 'FRONT', kind, mode, position, person, not named, quantity,
              case when named then 'Tên Như In' end, area, unit, granted, state, status
         from jsonb_to_recordset($1) as x (id uuid, n integer, decision uuid, form uuid, class text, corrected jsonb, grantor uuid, level text, kind text, mode text, position text,
              person uuid, named boolean, quantity integer, area uuid, unit uuid, granted text, state text, status text)`,
    [
      JSON.stringify(
        world.awards.map((each, i) => ({
          id: each.id,
          n: i + 1,
          decision: at(decisions, each.decision),
          form: formId(each.form),
          class: each.awardClass,
          corrected: each.correctedClass === null ? {} : { class: each.correctedClass },
          grantor: at(placed.bodies, each.grantor),
          level: each.level,
          kind: each.kind,
          mode: each.mode,
          position: each.position,
          person: at(placed.people, each.person === null ? null : keptPerson(world, each.person)),
          named: each.named,
          quantity: each.quantity,
          area: at(placed.areas, each.area),
          unit: at(placed.bodies, each.unit),
          granted: each.grantedOn,
          state: each.state,
          status: each.status,
        })),
      ),
    ],
  );
}
