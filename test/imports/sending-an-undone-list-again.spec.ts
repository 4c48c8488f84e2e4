import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { commit, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';

const DETAILS = 'numberPrinted signedOn subject mode signatoryPrinted issuer { id } defaultReason takenFromList';

describe('a list that was undone and is sent again', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const CELLS = pasted(HEADINGS, [1, 'Nguyễn Văn Một', '', 'Xã Một', 'Bằng khen', '', '', '']);
  const SAID = {
    number: '877/QĐ-MTTQ',
    signedOn: '2021-02-03',
    subject: 'Về việc tặng Bằng khen',
    mode: 'REGULAR',
    signatoryPrinted: 'Lò Văn Ký',
    defaultReason: 'Có thành tích',
  };
  const staged = async (details: object) => {
    const { batch } = await registry
      .as('RECORDER')
      .act('stageImport', { source: { pastedText: CELLS }, ...details }, `batch { id version ${DETAILS} }`);
    return batch;
  };

  it('has the details of its decision that somebody gave, but those that are given otherwise', async () => {
    const first = await givenImport(registry, front, CELLS, SAID);
    const done = await commit(registry.as('RECORDER'), first);
    await registry
      .as('RECORDER')
      .act('undoImport', { id: done.id, version: done.version, reason: 'Nhầm' }, 'batch { id }');
    const again = await staged({ number: '878/QĐ-MTTQ' });
    expect(again).toMatchObject({
      numberPrinted: '878/QĐ-MTTQ',
      signedOn: SAID.signedOn,
      subject: SAID.subject,
      mode: SAID.mode,
      signatoryPrinted: SAID.signatoryPrinted,
      issuer: { id: front },
      defaultReason: SAID.defaultReason,
      takenFromList: [],
    });
  });

  it('is opened again from what was stored, with its own choices, whichever list of the same file was undone since', async () => {
    const recorder = registry.as('RECORDER');
    const undone = async (number: string, mends: object) => {
      const first = await givenImport(registry, front, CELLS.replace('Một', 'Năm'), { ...SAID, number });
      const [{ id }] = first.rows.nodes;
      const { batch } = await recorder.act(
        'mendImportRows',
        { id: first.id, version: first.version, rows: [{ rowId: id, ...mends }] },
        'batch { id version }',
      );
      const done = await commit(recorder, batch);
      await recorder.act('undoImport', { id: done.id, version: done.version, reason: 'Nhầm' }, 'batch { id }');
      return done.id;
    };
    const mine = await undone('881/QĐ-MTTQ', { values: [{ field: 'REASON', value: 'Điều đã gõ' }] });
    await undone('882/QĐ-MTTQ', { values: [{ field: 'REASON', value: 'Điều khác' }] });
    const { batch } = await recorder.act(
      'stageImport',
      { source: { listId: mine } },
      `batch { id state ${DETAILS} rows(first: 9) { nodes { values { field value } } } }`,
    );
    expect(batch).toMatchObject({ state: 'STAGED', numberPrinted: '881/QĐ-MTTQ', issuer: { id: front } });
    expect(batch.id).not.toBe(mine);
    expect(batch.rows.nodes[0].values).toContainEqual({ field: 'REASON', value: 'Điều đã gõ' });
  });

  it('keeps what was chosen for its columns and who keeps it', async () => {
    const recorder = registry.as('RECORDER');
    const cells = pasted(['STT', 'Họ và tên', 'Cột lạ', 'Hình thức'], [1, 'Nguyễn Văn Sáu', 'Thôn Sáu', 'Bằng khen']);
    const first = await givenImport(registry, front, cells, { ...SAID, number: '883/QĐ-MTTQ', keptById: null });
    const { batch: read } = await recorder.act(
      'changeImportColumns',
      { id: first.id, version: first.version, columns: [{ column: 'C', role: 'UNIT' }] },
      'batch { id version }',
    );
    const done = await commit(recorder, read);
    await recorder.act('undoImport', { id: done.id, version: done.version, reason: 'Nhầm' }, 'batch { id }');
    const { batch } = await recorder.act(
      'stageImport',
      { source: { listId: done.id } },
      'batch { keptBy { id } rows(first: 9) { nodes { values { field value } } } }',
    );
    expect(batch.keptBy).toBeNull();
    expect(batch.rows.nodes[0].values).toContainEqual({ field: 'UNIT', value: 'Thôn Sáu' });
  });
});
