import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { batchOf, commit, type GivenBatch, givenImport, pasted } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';

const ROWS = `id version rows(first: 9) { nodes { id name nameVisibility visibilityChosen verdicts { code severity message mend } } }`;

describe('minors on a list', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const list = () =>
    givenImport(
      registry,
      front,
      pasted(
        ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Hình thức'],
        [1, 'Cháu Lò Thị Mận', '', '', 'thôn Bãi Xanh', 'Bằng khen'],
        [2, 'Vàng A Ảo', '2010', '', 'thôn Bãi Xanh', 'Bằng khen'],
        [3, 'Nông Văn Ký', '1980', 'Giáo viên', 'Lớp 5A Trường Tiểu học Bãi Xanh', 'Bằng khen'],
        [4, 'Lý Thị Pà', '', 'Học sinh lớp 5A', 'Trường Tiểu học Bãi Xanh', 'Bằng khen'],
      ),
    );
  const shown = (batch: GivenBatch) =>
    batch.rows.nodes.map((row: { nameVisibility: string; verdicts: { code: string }[] }) => [
      row.nameVisibility,
      row.verdicts.some(({ code }) => code === 'LIKELY_MINOR'),
    ]);
  const mend = async (batch: GivenBatch, more: object) => {
    const { version } = await batchOf(registry.as('RECORDER'), batch.id);
    const answer = await registry
      .as('RECORDER')
      .act('mendImportRows', { id: batch.id, version, ...more }, `batch { ${ROWS} }`);
    return answer.batch as GivenBatch;
  };

  it('are told of at their rows, with what to do', async () => {
    const { id } = await list();
    const batch = await batchOf(registry.as('RECORDER'), id, ROWS);
    expect(shown(batch)).toEqual([
      ['MINOR', true],
      ['MINOR', true],
      ['PUBLIC', false],
      ['MINOR', true],
    ]);
    const [told] = batch.rows.nodes[1].verdicts.filter(({ code }: { code: string }) => code === 'LIKELY_MINOR');
    expect(told).toMatchObject({
      severity: 'WARNING',
      message: expect.stringContaining('năm sinh'),
      mend: expect.stringContaining('visibility'),
    });
    // The year itself is kept with the file alone.
    expect(JSON.stringify(told)).not.toContain('2010');
  });

  it('are public where somebody says so, by one row or all of a position, and as was guessed where that is taken back', async () => {
    const staged = await list();
    const [child] = staged.rows.nodes;
    const one = await mend(staged, { rows: [{ rowId: child.id, visibility: 'PUBLIC' }] });
    expect(shown(one)[0]).toEqual(['PUBLIC', false]);
    expect(one.rows.nodes[0].visibilityChosen).toBe(true);
    const back = await mend(staged, { rows: [{ rowId: child.id, visibility: null }] });
    expect(shown(back)[0]).toEqual(['MINOR', true]);
    const alike = await mend(staged, { alike: [{ position: 'Học sinh lớp 5A', visibility: 'PUBLIC' }] });
    expect(shown(alike)[3]).toEqual(['PUBLIC', false]);
  });

  it('are recorded hidden, with the new person; nothing of them is public when the decision is', async () => {
    const staged = await list();
    await mend(staged, { newPeopleForUnmatched: true });
    const { decision } = await commit(registry.as('RECORDER'), { ...staged, version: staged.version + 1 });
    const people = await registry.sql(
      `select p.visibility, p.visibility_reason as why, a.name_visibility as line, a.minor_sign as sign
         from awards a join people p on p.id = a.person_id where a.decision_id = $1 order by a.annex_order`,
      [decision.id],
    );
    expect(people).toEqual([
      { visibility: 'MINOR', why: expect.stringContaining('cháu'), line: 'MINOR', sign: 'ADDRESS' },
      { visibility: 'MINOR', why: expect.stringContaining('năm sinh'), line: 'MINOR', sign: 'BORN' },
      { visibility: 'PUBLIC', why: null, line: 'PUBLIC', sign: null },
      { visibility: 'MINOR', why: expect.stringContaining('học sinh'), line: 'MINOR', sign: 'PUPIL' },
    ]);
    const { confirmAwardDecision } = await registry.as('APPROVER').ask(
      `mutation ($input: ConfirmInput!) { confirmAwardDecision(input: $input, withDrafts: true) {
          notPublic { code records lines recordIds message } } }`,
      { input: { id: decision.id, version: decision.version } },
    );
    // Nobody is left to confirm, yet not all is seen.
    expect(confirmAwardDecision.notPublic).toEqual([
      {
        code: 'LINES_HIDDEN',
        records: 0,
        lines: 3,
        recordIds: [],
        message: expect.stringMatching(/^3 dòng không hiện/u),
      },
    ]);
    const { decision: seen } = await registry.anonymous.ask(
      'query ($id: ID!) { decision(by: { id: $id }) { awards(first: 9) { totalCount nodes { recipientName } } } }',
      { id: decision.id },
    );
    expect(seen.awards).toEqual({ totalCount: 1, nodes: [{ recipientName: 'Nông Văn Ký' }] });
    const [person] = await registry.sql<{ id: string }>(`select id from people where display_name = 'Vàng A Ảo'`);
    const query = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(await registry.anonymous.ask(query, { id: person!.id })).toEqual({ node: null });
  });
});
