import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { commit, type GivenBatch, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { statementsDuring } from '../support/statements.js';

const SHORT = 2;
const LONG = 40;

const CONFIRM = `mutation ($input: ConfirmInput!) { confirmAwardDecision(input: $input, withDrafts: true) {
  notPublic { code records } } }`;

describe('acting on a long list', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const recorder = () => registry.as('RECORDER');
  const WORDS = ['Mai', 'Lan', 'Sen', 'Cúc', 'Đào', 'Trúc', 'Huệ'];
  const nameOf = (n: number) => `Lò Thị ${WORDS[Math.floor(n / WORDS.length)]} ${WORDS[n % WORDS.length]}`;

  /** A committed list of so many people who are new with it, and as many bodies that were drafts on record. */
  const committed = async (count: number): Promise<{ batch: GivenBatch; people: string[]; bodies: string[] }> => {
    const bodies: string[] = [];
    for (let n = 0; n < count; n += 1) bodies.push(await givenOrganisation(registry, { name: `Hội Ví Dụ ${n + 1}` }));
    const people = Array.from({ length: count }, (_, n) => [nameOf(n), 'Xã Một']);
    const groups = bodies.map((_, n) => [`Hội Ví Dụ ${n + 1}`, '']);
    const cells = [...people, ...groups].map(([name, unit], n) => [n + 1, name!, '', unit!, 'Bằng khen', '', '', '']);
    const staged = await givenImport(registry, front, pasted(HEADINGS, ...cells));
    const rows = staged.rows.nodes.map(({ id: rowId }: { id: string }, n: number) => ({
      rowId,
      recipient: n < count ? { newPerson: true } : { organisationId: bodies[n - count] },
    }));
    const input = { id: staged.id, version: staged.version, rows };
    const { batch } = await recorder().act('mendImportRows', input, 'batch { id version }');
    const done = await commit(recorder(), batch);
    const recorded = await registry.sql<{ id: string }>(
      `select person_id as id from import_rows where batch_id = $1 and recipient = 'NEW_PERSON' order by ordinal`,
      [done.id],
    );
    return { batch: done, people: recorded.map(({ id }) => id), bodies };
  };
  /** How many statements change people and bodies, or tell of it. */
  const changing = async (act: () => Promise<unknown>): Promise<number> => {
    const { statements } = await statementsDuring(act);
    const count = statements.filter((text) =>
      /^\s*(update "?(people|organisations)\b|insert into audit_entries)/iu.test(text),
    ).length;
    expect(count).toBeGreaterThan(0);
    return count;
  };
  const statusOf = async (table: string, ids: readonly string[]) =>
    registry.sql(
      `select record_status as status, version, count(*)::int as count from ${table} where id = any($1) group by 1, 2`,
      [ids],
    );
  const told = async (act: string, ids: readonly string[]) =>
    registry.sql(
      `select subject_type as type, before, after, reason, count(*)::int as entries, count(distinct subject_id)::int as records
         from audit_entries where act = $1 and subject_id = any($2) group by 1, 2, 3, 4 order by 1`,
      [act, ids],
    );

  it('takes as many statements to undo it as a short one, and tells of each person that came with it', async () => {
    const undo = ({ batch: { id, version } }: { batch: GivenBatch }) =>
      changing(() => recorder().act('undoImport', { id, version, reason: 'Nhầm tệp' }, 'batch { id }'));
    const [short, long] = [await committed(SHORT), await committed(LONG)];
    const forShort = await undo(short);
    expect(await undo(long)).toBe(forShort);
    expect(await statusOf('people', long.people)).toEqual([{ status: 'WITHDRAWN', version: 2, count: LONG }]);
    expect(await told('undoImport', long.people)).toEqual([
      {
        type: 'Person',
        before: { recordStatus: 'DRAFT', version: 1 },
        after: { recordStatus: 'WITHDRAWN', version: 2 },
        reason: 'Nhầm tệp',
        entries: LONG,
        records: LONG,
      },
    ]);
    expect(await statusOf('organisations', long.bodies)).toEqual([{ status: 'DRAFT', version: 1, count: LONG }]);
  });

  it('takes as many to make it public with whom it names, and tells of each of these', async () => {
    const confirm = ({ batch: { decision } }: { batch: GivenBatch }) =>
      changing(async () => {
        const input = { id: decision.id, version: decision.version };
        const { confirmAwardDecision } = await registry.as('APPROVER').ask(CONFIRM, { input });
        expect(confirmAwardDecision).toEqual({ notPublic: [] });
      });
    const [short, long] = [await committed(SHORT), await committed(LONG)];
    const forShort = await confirm(short);
    expect(await confirm(long)).toBe(forShort);
    const confirmed = [{ status: 'CONFIRMED', version: 2, count: LONG }];
    expect(await statusOf('people', long.people)).toEqual(confirmed);
    expect(await statusOf('organisations', long.bodies)).toEqual(confirmed);
    const change = {
      before: { recordStatus: 'DRAFT', version: 1 },
      after: { recordStatus: 'CONFIRMED', version: 2 },
      reason: null,
      entries: LONG,
      records: LONG,
    };
    expect(await told('confirmAwardDecision', [...long.people, ...long.bodies])).toEqual([
      { type: 'Organisation', ...change },
      { type: 'Person', ...change },
    ]);
  });

  it('leaves the bodies that are not theirs to whoever makes it public, and tells how many', async () => {
    const { batch, bodies } = await committed(SHORT);
    const elsewhere = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Khác' });
    await recorder().act('changeOrganisation', { id: bodies[0], version: 1, parentId: elsewhere }, '__typename');
    const { id, version } = batch.decision;
    const { confirmAwardDecision } = await registry.as('APPROVER', front).ask(CONFIRM, { input: { id, version } });
    expect(confirmAwardDecision.notPublic).toEqual([{ code: 'BODY_NOT_PUBLIC', records: 1 }]);
    expect(await statusOf('organisations', bodies.slice(0, 1))).toEqual([{ status: 'DRAFT', version: 2, count: 1 }]);
    expect(await statusOf('organisations', bodies.slice(1))).toEqual([{ status: 'CONFIRMED', version: 2, count: 1 }]);
  });
});
