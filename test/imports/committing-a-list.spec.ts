import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicPerson,
  line,
} from '../support/given-awards.js';
import { batchOf, commit, type GivenBatch, givenImport, HEADINGS, pasted, settled } from '../support/given-imports.js';
import { holdIssuer } from '../support/hold-issuer.js';
import { Registry } from '../support/registry.js';

const GIVEN = [
  'An',
  'Bình',
  'Cường',
  'Dung',
  'Giang',
  'Hà',
  'Hùng',
  'Khánh',
  'Lan',
  'Mai',
  'Nam',
  'Oanh',
  'Phúc',
  'Sơn',
  'Yến',
];

const COMMIT = `mutation ($input: CommitImportInput!, $key: String) {
  commitImport(input: $input, idempotencyKey: $key) { batch { id } progress { id total } } }`;

describe('committing a list', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  let lists = 0;
  /** So many sound rows, and a bad one where it is asked for. */
  const given = (count: number, { bad = false, ...input }: { bad?: boolean; [field: string]: unknown } = {}) => {
    lists += 1;
    const rows = Array.from({ length: count }, (_, i) => [
      i + 1,
      `Nguyễn Văn ${GIVEN[lists % GIVEN.length]}`,
      '',
      `Thôn ${i + 1}`,
      'Bằng khen',
      '',
      '2020',
      '',
    ]);
    return givenImport(
      registry,
      front,
      pasted(HEADINGS, ...rows, ...(bad ? [['', '', 'Chủ tịch', 'Xã', 'Bằng khen', '', '', '']] : [])),
      input,
    );
  };
  const recorder = () => registry.as('RECORDER');
  const written = async ({ id }: GivenBatch) => {
    const [counts] = await registry.sql(
      `select (select count(*)::int from import_rows r join awards a on a.id = r.award_id where r.batch_id = $1) as lines,
              (select count(*)::int from audit_entries e join import_rows r on r.award_id = e.subject_id where r.batch_id = $1) as "entriesOfLines",
              (select count(*)::int from award_decisions d join import_batches b on b.number_printed = d.number_printed where b.id = $1) as decisions`,
      [id],
    );
    return counts;
  };
  it('as a whole is refused while a row is bad; the good rows alone can be committed, and the bad one stays behind', async () => {
    const batch = await given(3, { bad: true });
    const { id, version } = batch;
    expect(await recorder().refusalOf('commitImport', { id, version, which: 'ALL' })).toBe(
      'ROWS_REFUSED at input.which',
    );
    expect(await written(batch)).toEqual({ lines: 0, entriesOfLines: 0, decisions: 0 });
    const committed = await commit(recorder(), batch, 'VALID');
    expect(committed.state).toBe('COMMITTED');
    expect(await written(batch)).toEqual({ lines: 3, entriesOfLines: 3, decisions: 1 });
    expect(committed.rows.nodes.map(({ award }: { award: object | null }) => award !== null)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('leaves one entry for the list with what was written, and one for each line with all of it', async () => {
    const batch = await given(2);
    const { decision, rows } = await commit(recorder(), batch);
    const history = async (of: string) =>
      (await recorder().ask('query ($of: ID!) { history(of: $of) { nodes { act actorName before after } } }', { of }))
        .history.nodes;
    const [done, asked, staged] = await history(batch.id);
    expect([staged.act, asked.act, done.act]).toEqual(['stageImport', 'commitImport', 'commitImport']);
    expect(done.after).toMatchObject({ state: 'COMMITTED', decisionId: decision.id, written: 2 });
    expect(await history(decision.id)).toEqual([expect.objectContaining({ act: 'recordAwardDecision' })]);
    const [entry, ...more] = await history(rows.nodes[0].award.id);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      act: 'commitImport',
      before: null,
      actorName: 'Cán bộ RECORDER',
      after: {
        recipientNamePrinted: expect.any(String),
        decisionId: decision.id,
        annexOrder: 1,
        grantedOn: '2021-01-05',
        recordStatus: 'DRAFT',
      },
    });
  });

  it('writes a line just as recording it by hand does', async () => {
    const cells = '1|Nông Thị Như Nhau|Chủ tịch|Xã Ví Dụ|Bằng khen|Có thành tích|2019-2020|1.490.000'.split('|');
    const { rows } = await commit(recorder(), await givenImport(registry, front, pasted(HEADINGS, cells)));
    const byHand = await givenDecision(registry, front, [
      line(
        'Nông Thị Như Nhau',
        {
          reason: 'Có thành tích',
          achievementFrom: '2019',
          achievementTo: '2020',
          bonusPrinted: 1_490_000,
          mode: 'REGULAR',
          positionClass: 'OTHER_LEADER',
        },
        { positionPrinted: 'Chủ tịch', unitPrinted: 'Xã Ví Dụ' },
      ),
    ]);
    const [imported, recorded] = await Promise.all(
      [rows.nodes[0].award.id, byHand.awards[0]?.id].map(
        async (id) =>
          (
            await registry.sql<{ line: Record<string, unknown> }>(
              'select to_jsonb(a) as line from awards a where id = $1',
              [id],
            )
          )[0]?.line,
      ),
    );
    const own = { id: 0, decision_id: 0, created_at: 0, changed_at: 0, warnings: 0 };
    expect({ ...imported, ...own }).toEqual({ ...recorded, ...own });
  });

  it('twice at the same moment, or again when nobody knows whether it went through, has one effect and one answer', async () => {
    const batch = await given(5);
    const input = { id: batch.id, version: batch.version, which: 'ALL' };
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, i) => recorder().send(COMMIT, { input, key: i < 3 ? `commit ${batch.id}` : null })),
    );
    for (const { errors, data } of answers) {
      expect(errors).toBeUndefined();
      expect(data.commitImport.batch.id).toBe(batch.id);
    }
    await settled(recorder(), batch.id);
    expect(await written(batch)).toEqual({ lines: 5, entriesOfLines: 5, decisions: 1 });
    expect((await recorder().send(COMMIT, { input })).errors).toBeUndefined();
    expect(await written(batch)).toEqual({ lines: 5, entriesOfLines: 5, decisions: 1 });
  });

  it('by two people has one effect, and the second is told that somebody was quicker', async () => {
    const batch = await given(2);
    const input = { id: batch.id, version: batch.version, which: 'ALL' };
    await recorder().ask(COMMIT, { input });
    expect(await registry.as('ADMINISTRATOR').refusal(COMMIT, { input })).toMatch(
      /^(BEING_COMMITTED|COMMITTED_ALREADY) at input.id$/u,
    );
    await settled(recorder(), batch.id);
    expect(await registry.as('ADMINISTRATOR').refusal(COMMIT, { input })).toBe('COMMITTED_ALREADY at input.id');
    expect(await written(batch)).toEqual({ lines: 2, entriesOfLines: 2, decisions: 1 });
  });

  it('can be watched while it runs, and stopped; nothing of it is written then, and it can be committed later', async () => {
    const batch = await given(3);
    const letGo = await holdIssuer(registry, front);
    const input = { id: batch.id, version: batch.version, which: 'ALL' };
    try {
      await recorder().ask(COMMIT, { input });
      const { importProgress } = await registry
        .as('READER')
        .ask('query ($id: ID!) { importProgress(id: $id) { state done total cancelRequested } }', { id: batch.id });
      expect(importProgress).toEqual({ state: 'COMMITTING', done: 0, total: 3, cancelRequested: false });
      expect(await recorder().refusalOf('discardImport', { id: batch.id, version: batch.version + 1 })).toBe(
        'BEING_COMMITTED at input.id',
      );
      await recorder().act('cancelImport', { id: batch.id }, 'batch { state }');
    } finally {
      await letGo();
    }
    const stopped = await settled(recorder(), batch.id);
    expect(stopped.state).toBe('STAGED');
    expect(stopped.problem).toContain('đã được dừng theo yêu cầu');
    expect(await written(batch)).toEqual({ lines: 0, entriesOfLines: 0, decisions: 0 });
    expect(await recorder().refusalOf('cancelImport', { id: batch.id })).toBe('NOT_RUNNING at input.id');
    expect((await commit(recorder(), stopped)).state).toBe('COMMITTED');
    expect(await written(batch)).toEqual({ lines: 3, entriesOfLines: 3, decisions: 1 });
  });

  it('is refused when somebody recorded its decision since the list was read', async () => {
    const batch = await given(2, { number: '901/QĐ-MTTQ' });
    await givenDecision(registry, front, [], { number: '901/QĐ-MTTQ' });
    const { id, version } = batch;
    expect(await recorder().refusalOf('commitImport', { id, version, which: 'ALL' })).toBe('NOT_READY at input.id');
    expect(await written(batch)).toEqual({ lines: 0, entriesOfLines: 0, decisions: 1 });
  });

  it('goes on from a decision on record: its lines come after those there', async () => {
    const decision = await givenDecision(registry, front, [line('Người Có Trước')]);
    const batch = await given(2, {
      appendToId: decision.id,
      number: undefined,
      issuerId: undefined,
      signedOn: undefined,
    });
    expect(batch.notices).toMatchObject([{ code: 'ROWS_OF_NOBODY' }, { code: 'AREAS_UNKNOWN' }]);
    const committed = await commit(recorder(), batch);
    expect(committed.decision).toMatchObject({ id: decision.id, version: decision.version + 1 });
    const orders = await registry.sql('select annex_order, granted_on from awards where decision_id = $1 order by 1', [
      decision.id,
    ]);
    expect(orders).toEqual([1, 2, 3].map((annex_order) => ({ annex_order, granted_on: '2021-01-05' })));
  });

  it('looks again at what was recorded since the list was read', async () => {
    const batch = await given(1);
    const [{ name }] = batch.rows.nodes;
    const twin = await givenDecision(registry, front, [
      line(name, { achievementFrom: '2020', achievementTo: '2020' }, { unitPrinted: 'Thôn 1' }),
    ]);
    const { rows } = await commit(recorder(), batch);
    const [kept] = await registry.sql<{ warnings: { code: string; evidence: string[] }[] }>(
      'select warnings from awards where id = $1',
      [rows.nodes[0].award.id],
    );
    expect(kept?.warnings).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'LIKELY_DUPLICATE', evidence: [twin.awards[0]?.id] })]),
    );
  });

  it('links a row to the person kept where the one chosen was merged since', async () => {
    const [chosen, kept] = [
      await givenPublicPerson(registry, 'Lò Thị Mai'),
      await givenPublicPerson(registry, 'Lò Mai'),
    ];
    const { id, version, rows } = await given(1);
    const mended = [{ rowId: rows.nodes[0].id, recipient: { personId: chosen } }];
    const { batch } = await recorder().act('mendImportRows', { id, version, rows: mended }, 'batch { id version }');
    const merge = { keptId: kept, mergedId: chosen, keptVersion: 2, mergedVersion: 2, reason: 'Cùng một người' };
    await registry.as('APPROVER').act('mergePeople', merge, '__typename');
    await commit(recorder(), batch);
    const done = await batchOf(recorder(), id, 'rows { nodes { award { person { id } } } }');
    expect(done.rows.nodes[0].award.person.id).toBe(kept);
  });

  it('is for those who may record for the body that keeps it, and its rows are for staff only', async () => {
    const other = await givenProvincialFront(registry);
    const batch = await given(1);
    const { id, version } = batch;
    const stranger = registry.as('RECORDER', other);
    expect(await stranger.refusalOf('commitImport', { id, version, which: 'ALL' })).toBe('OUT_OF_SCOPE at input.id');
    for (const query of ['importBatch', 'importProgress'])
      expect(await stranger.refusal(`query ($id: ID!) { ${query}(id: $id) { id } }`, { id })).toBe('UNKNOWN_ID at id');
    expect((await stranger.ask('{ importBatches { nodes { id } } }')).importBatches.nodes).not.toContainEqual({ id });
    expect(await registry.anonymous.refusal('query ($id: ID!) { importBatch(id: $id) { id } }', { id })).toBe(
      'SIGN_IN_NEEDED',
    );
    expect(await registry.as('READER').refusalOf('commitImport', { id, version, which: 'ALL' })).toBe('NOT_ALLOWED');
    expect((await batchOf(registry.as('RECORDER', front), id)).counts.rows).toBe(1);
  });

  it('is over when the list was thrown away', async () => {
    const { id, version } = await given(1);
    const { batch } = await recorder().act('discardImport', { id, version }, 'batch { state version }');
    expect(batch.state).toBe('CANCELLED');
    expect(await recorder().refusalOf('commitImport', { id, version: batch.version, which: 'ALL' })).toBe(
      'NOT_STAGED at input.id',
    );
  });
});
