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
});
