import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { batchOf, commit, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { givenOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('a list that came with a decision', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  it('is pasted, judged, committed once, and its people are found by everybody when the decision is confirmed', async () => {
    const recorder = registry.as('RECORDER');
    const staged = await givenImport(
      registry,
      front,
      pasted(
        HEADINGS,
        [1, 'Nông Thị Thử', 'Chủ tịch', 'Xã Ví Dụ', 'Bằng khen', 'Có thành tích xuất sắc', '2020', '1.490.000'],
        [2, 'Hoàng Văn Mẫu', '', 'Xã Ví Dụ', 'Bằng khen', '', '2016-2020', ''],
      ),
    );
    expect(staged).toMatchObject({ state: 'STAGED', counts: { rows: 2, errors: 0, valid: 2 } });
    expect(staged.rows.nodes.map(({ row, name }: { row: number; name: string }) => [row, name])).toEqual([
      [2, 'Nông Thị Thử'],
      [3, 'Hoàng Văn Mẫu'],
    ]);
    expect(staged.rows.nodes[0].award).toBeNull();
    expect(await registry.sql('select from awards')).toEqual([]);

    const committed = await commit(recorder, staged);
    expect(committed).toMatchObject({
      state: 'COMMITTED',
      problem: null,
      notices: [{ code: 'SUBJECT_GUESSED' }, { code: 'ROWS_OF_NOBODY' }, { code: 'AREAS_UNKNOWN' }],
    });
    const { decision, rows } = committed;
    expect(
      rows.nodes.map(({ award }: { award: { recipientNamePrinted: string } }) => award.recipientNamePrinted),
    ).toEqual(['Nông Thị Thử', 'Hoàng Văn Mẫu']);
    const QUERY = `query ($id: ID!) { decision(by: { id: $id }) { numberPrinted awards { nodes {
      annexOrder recipientName recipientPositionPrinted recipientUnitPrinted reason achievementFrom achievementTo form { code } } } } }`;
    expect(await registry.anonymous.refusal(QUERY, { id: decision.id })).toBe('UNKNOWN_ID at by.id');

    const { id, version } = decision;
    await registry.as('APPROVER').act('confirmAwardDecision', { id, version }, 'decision { id }');
    const { decision: seen } = await registry.anonymous.ask(QUERY, { id });
    expect(seen.awards.nodes).toEqual([
      {
        annexOrder: 1,
        recipientName: 'Nông Thị Thử',
        recipientPositionPrinted: 'Chủ tịch',
        recipientUnitPrinted: 'Xã Ví Dụ',
        reason: 'Có thành tích xuất sắc',
        achievementFrom: '2020',
        achievementTo: '2020',
        form: { code: 'CERTIFICATE_OF_MERIT' },
      },
      expect.objectContaining({
        annexOrder: 2,
        recipientName: 'Hoàng Văn Mẫu',
        achievementFrom: '2016',
        achievementTo: '2020',
      }),
    ]);
    const { awards } = await registry.anonymous.ask('{ awards(text: "nong thi thu") { nodes { recipientName } } }');
    expect(awards.nodes).toEqual([{ recipientName: 'Nông Thị Thử' }]);
    expect((await batchOf(recorder, staged.id)).state).toBe('COMMITTED');
  });

  it('tells whom the public does not see when the decision is confirmed, and confirms them with it where asked to', async () => {
    const recorder = registry.as('RECORDER');
    const issuer = await givenOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam xã Nháp', level: 'COMMUNE' });
    const body = await givenOrganisation(registry, {
      name: 'Hội Nông dân xã Nháp',
      system: 'FARMERS',
      level: 'COMMUNE',
    });
    const cells = pasted(
      HEADINGS,
      [1, 'Lò Thị Nháp', '', 'Xã Nháp', 'Bằng khen', '', '', ''],
      [2, 'Hội Nông dân xã Nháp', '', '', 'Bằng khen', '', '', ''],
    );
    const staged = await givenImport(registry, issuer, cells);
    const [person, group] = staged.rows.nodes;
    const { batch } = await recorder.act(
      'mendImportRows',
      {
        id: staged.id,
        version: staged.version,
        rows: [
          { rowId: person.id, recipient: { newPerson: true } },
          { rowId: group.id, recipient: { organisationId: body } },
        ],
      },
      'batch { id version }',
    );
    const { decision } = await commit(recorder, batch);
    const CONFIRM = `mutation ($input: ConfirmInput!, $withDrafts: Boolean) { confirmAwardDecision(input: $input, withDrafts: $withDrafts) {
      decision { id version } notPublic { code records lines recordIds message } } }`;
    const confirm = async (input: Record<string, unknown>, more: Record<string, unknown> = {}) =>
      (await registry.as('APPROVER').ask(CONFIRM, { input, ...more })).confirmAwardDecision;
    const WOULD =
      'query ($id: ID!) { decision(by: { id: $id }) { notPublic { code records lines recordIds message } } }';
    const would = async () => (await registry.as('READER').ask(WOULD, { id: decision.id })).decision.notPublic;
    const before = await would();
    const first = await confirm({ id: decision.id, version: decision.version });
    expect([before, await would()]).toEqual([first.notPublic, first.notPublic]);
    expect(first.notPublic).toMatchObject([
      { code: 'ISSUER_NOT_PUBLIC', records: 1, lines: 0, recordIds: [issuer] },
      { code: 'PERSON_NOT_PUBLIC', records: 1, lines: 1 },
      { code: 'BODY_NOT_PUBLIC', records: 1, lines: 1, recordIds: [body] },
    ]);
    expect(first.notPublic[1].message).toContain('1 dòng chưa hiện với công chúng vì 1 người');
    const SEEN = 'query ($id: ID!) { decision(by: { id: $id }) { issuer { id } awards { nodes { recipientName } } } }';
    const seen = async () => (await registry.anonymous.ask(SEEN, { id: decision.id })).decision;
    expect(await seen()).toEqual({ issuer: null, awards: { nodes: [] } });
    // It is confirmed already, and so are its lines: what is left is whom they name.
    expect((await confirm(first.decision, { withDrafts: true })).notPublic).toEqual([]);
    expect(await would()).toEqual([]);
    expect(await seen()).toEqual({
      issuer: { id: issuer },
      awards: { nodes: [{ recipientName: 'Lò Thị Nháp' }, { recipientName: 'Hội Nông dân xã Nháp' }] },
    });
  });

  it('of more lines than one answer shows is committed and confirmed whole, in the order of the list', async () => {
    const COUNT = 2500;
    const row = (_: unknown, i: number) => [
      i + 1,
      'Nguyễn Văn An',
      '',
      `Thôn thứ ${i + 1}`,
      'Bằng khen',
      '',
      '2019',
      '',
    ];
    const staged = await givenImport(registry, front, pasted(HEADINGS, ...Array.from({ length: COUNT }, row)));
    expect(staged.counts).toMatchObject({ rows: COUNT, errors: 0, valid: COUNT });
    const { decision } = await commit(registry.as('RECORDER'), staged);
    const { id, version } = decision;
    const { awards } = await registry
      .as('APPROVER')
      .act('confirmAwardDecision', { id, version }, 'awards { annexOrder recordStatus }');
    expect(awards).toHaveLength(1000);
    expect(awards.at(-1)).toEqual({ annexOrder: 1000, recordStatus: 'CONFIRMED' });
    const [kept] = await registry.sql(
      `select count(*)::int as lines, count(distinct annex_order)::int as places, max(annex_order) as last,
              bool_and(record_status = 'CONFIRMED') as confirmed, bool_and(recipient_unit_printed = 'Thôn thứ ' || annex_order) as ordered
         from awards where decision_id = $1`,
      [id],
    );
    expect(kept).toEqual({ lines: COUNT, places: COUNT, last: COUNT, confirmed: true, ordered: true });
  });

  it('leaves nobody to be compared: the list of likely duplicates shows its people to whoever opens it next', async () => {
    const recorder = registry.as('RECORDER');
    // Namesakes in one list stay with the printed name: two lists, of one person each.
    const ids: string[] = [];
    for (const name of ['Lý Thị Trùng Tên', 'Lý Thị Trùng Tên']) {
      const staged = await givenImport(
        registry,
        front,
        pasted(HEADINGS, [1, name, '', 'Thôn Ví Dụ, xã Mẫu', 'Bằng khen', '', '2020', '']),
      );
      const { batch } = await recorder.act(
        'mendImportRows',
        {
          id: staged.id,
          version: staged.version,
          rows: [{ rowId: staged.rows.nodes[0].id, recipient: { newPerson: true } }],
        },
        'batch { id version }',
      );
      const { id } = await commit(recorder, batch);
      ids.push(id);
    }
    // Nobody opens the list; without that the backlog would wait for whoever does.
    for (let left = 1; left > 0;)
      [{ left } = { left: 1 }] = await registry.sql<{ left: number }>(
        'select count(*)::int as left from people_to_compare',
      );
    const pairs = await registry.sql(
      `select from likely_duplicates l join people p on p.id = l.one_id where p.display_name = 'Lý Thị Trùng Tên'`,
    );
    expect([ids.length, pairs.length]).toEqual([2, 1]);
  });
});
