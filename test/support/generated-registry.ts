import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { formId } from '../../src/awards/catalogue/catalogue-records.js';
import type { Registry } from './registry.js';

/** One line, as it is put into the table. */
export interface GeneratedAward {
  id: string;
  form: string;
  awardClass: string | null;
  correctedClass: string | null;
  grantor: number;
  level: string | null;
  kind: string;
  mode: string | null;
  position: string | null;
  person: number | null;
  named: boolean;
  quantity: number | null;
  area: number | null;
  unit: number | null;
  grantedOn: string | null;
  state: string;
  status: string;
  presented: 'NO' | 'YES' | 'ABSENT' | 'WITHDRAWN';
  reported: boolean;
}

/** What became of an area or body: it stands, or ended into others, one of which may be the principal. */
export interface Fate {
  into: number[];
  principal: boolean;
}

export interface GeneratedWorld {
  areas: Fate[];
  bodies: Fate[];
  people: { hidden: boolean; merged: boolean }[];
  awards: GeneratedAward[];
}

/** Areas and bodies 0 to 2 stand for good: what ends goes over into them. */
const STANDING = 3;
const COUNT = 8;
const PEOPLE = 40;
export const FORMS = [
  'CERTIFICATE_OF_MERIT',
  'CERTIFICATE_OF_COMMENDATION',
  'GREAT_UNITY_MEDAL',
  'LABOUR_ORDER',
  'EMULATION_FLAG',
];
export const KINDS = ['INDIVIDUAL', 'GROUP', 'HOUSEHOLD', 'ENTERPRISE', 'UNKNOWN'];

const fate = fc.oneof(
  fc.constant<Fate>({ into: [], principal: false }),
  fc.record<Fate>({
    into: fc.uniqueArray(fc.nat(STANDING - 1), { minLength: 1, maxLength: 2 }),
    principal: fc.boolean(),
  }),
);
const fates = fc
  .array(fate, { minLength: COUNT - STANDING, maxLength: COUNT - STANDING })
  .map((ended) => [...Array.from({ length: STANDING }, (): Fate => ({ into: [], principal: false })), ...ended]);

const pad = (n: number) => String(n).padStart(2, '0');
const day = fc
  .tuple(fc.integer({ min: 2018, max: 2021 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`);
const grantedOn = fc.oneof(
  { weight: 20, arbitrary: day },
  { weight: 3, arbitrary: day.map((d) => d.slice(0, 7)) },
  { weight: 2, arbitrary: day.map((d) => d.slice(0, 4)) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const often = <T>(usual: T, ...others: T[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    ...others.map((other) => ({ weight: 1, arbitrary: fc.constant(other) })),
  );
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 5 });
const CLASSES = fc.constantFrom('FIRST', 'SECOND', 'THIRD');

const award: fc.Arbitrary<GeneratedAward> = fc
  .record({
    form: fc.constantFrom(...FORMS),
    awardClass: fc.option(CLASSES, { nil: null, freq: 1 }),
    correctedClass: fc.option(CLASSES, { nil: null, freq: 1 }).map((value) => value),
    grantor: fc.nat(COUNT - 1),
    level: orNull(fc.constantFrom('PROVINCE', 'DISTRICT', 'CENTRAL')),
    kind: fc.constantFrom(...KINDS),
    mode: orNull(fc.constantFrom('REGULAR', 'THEMATIC', 'SUDDEN')),
    position: orNull(fc.constantFrom('OTHER_LEADER', 'DIRECT_WORKER')),
    person: orNull(fc.nat(PEOPLE - 1)),
    named: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    quantity: orNull(fc.integer({ min: 1, max: 30 })),
    area: orNull(fc.nat(COUNT - 1)),
    unit: orNull(fc.nat(COUNT - 1)),
    grantedOn,
    state: often('GRANTED', 'ANNULLED', 'REPLACED'),
    status: often('CONFIRMED', 'DRAFT', 'WITHDRAWN'),
    presented: fc.constantFrom<GeneratedAward['presented']>('NO', 'YES', 'ABSENT', 'WITHDRAWN'),
    reported: fc.boolean(),
  })
  .map((each) => ({
    ...each,
    id: '',
    // Only an individual of the registry is linked here; a line that names nobody has no person.
    person: each.named && each.kind === 'INDIVIDUAL' ? each.person : null,
    quantity: each.named ? 1 : each.quantity,
  }));

export function generatedWorld(awards: number): fc.Arbitrary<GeneratedWorld> {
  return fc.record({
    areas: fates,
    bodies: fates,
    people: fc.array(fc.record({ hidden: fc.boolean(), merged: fc.boolean() }), {
      minLength: PEOPLE,
      maxLength: PEOPLE,
    }),
    awards: fc.array(award, { minLength: Math.ceil(awards / 2), maxLength: awards, size: 'max' }),
  });
}

/** Two records of one person: an odd one may have been merged into the even one before it, awards and all. */
export function keptPerson({ people }: GeneratedWorld, i: number): number {
  return i % 2 === 1 && people[i]?.merged ? i - 1 : i;
}

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
  const ids = (n: number) => Array.from({ length: n }, () => uuid());
  const placed: PlacedWorld = {
    areas: ids(COUNT),
    bodies: ids(COUNT),
    people: ids(PEOPLE),
    top: uuid(),
    province: uuid(),
  };
  const [meeting, presentation, article, claim] = ids(4) as [string, string, string, string];
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
  await insertAwards(registry, world, placed);
  await registry.sql(
    `with m as (insert into meetings (id, kind, title, held_from, record_status) values ($1, 'AWARD_CEREMONY', 'Lễ trao', '2020-11-18', 'CONFIRMED')),
          p as (insert into presentations (id, meeting_id, record_status) values ($2, $1, 'CONFIRMED')),
          i as (insert into presentation_items (id, presentation_id, ordinal, award_id, manner, withdrawn_at)
                  select gen_random_uuid(), $2, n, id, case when presented = 'ABSENT' then 'ABSENT' else 'IN_PERSON' end, case when presented = 'WITHDRAWN' then now() end
                    from jsonb_to_recordset($5) as x (id uuid, presented text, n integer) where presented <> 'NO'),
          r as (insert into articles (id, title, record_status) values ($3, 'Bài ví dụ', 'CONFIRMED')),
          c as (insert into claims (id, article_id, ordinal, place, quote, record_status) values ($4, $3, 1, 'BODY', 'trao', 'CONFIRMED'))
     insert into claim_awards (claim_id, award_id) select $4, id from jsonb_to_recordset($5) as x (id uuid, reported boolean) where reported`,
    [
      meeting,
      presentation,
      article,
      claim,
      rows(world.awards.map(({ id, presented, reported }, n) => ({ id, presented, reported, n }))),
    ],
  );
  return placed;
}

async function insertAwards(registry: Registry, world: GeneratedWorld, placed: PlacedWorld): Promise<void> {
  const at = (list: string[], i: number | null) => (i === null ? null : (list[i] ?? null));
  await registry.sql(
    `insert into awards (id, form_id, class, corrected, grantor_id, level, system, recipient_kind, mode, position_class, person_id, unlisted, quantity,
                         recipient_name_printed, unit_area_id, unit_organisation_id, granted_on, state, record_status)
       select id, form, class, corrected, grantor, level, 'FRONT', kind, mode, position, person, not named, quantity,
              case when named then 'Tên Như In' end, area, unit, granted, state, status
         from jsonb_to_recordset($1) as x (id uuid, form uuid, class text, corrected jsonb, grantor uuid, level text, kind text, mode text, position text,
              person uuid, named boolean, quantity integer, area uuid, unit uuid, granted text, state text, status text)`,
    [
      JSON.stringify(
        world.awards.map((each) => ({
          id: each.id,
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
