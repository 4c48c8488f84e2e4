import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { commit, type GivenBatch, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';

describe('undoing the lists of one decision', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const recorded = async (name: string, input: Record<string, unknown> = {}): Promise<GivenBatch> => {
    const cells = pasted(HEADINGS, [1, name, '', 'Xã Ba', 'Bằng khen', '', '', '']);
    return commit(registry.as('RECORDER'), await givenImport(registry, front, cells, input));
  };
  const asked = ({ id, version }: GivenBatch) => ({ id, version, reason: 'Nhầm tệp' });
  const undo = (batch: GivenBatch) => registry.as('RECORDER').act('undoImport', asked(batch), 'batch { state }');

  it('takes the first back once all that went on from it are, and not while one of them stands', async () => {
    const first = await recorded('Lường Văn Đầu', { number: '951/QĐ-MTTQ' });
    const appendToId = first.decision!.id;
    const second = await recorded('Lường Văn Thêm', { appendToId });
    expect(await registry.as('RECORDER').refusalOf('undoImport', asked(first))).toBe('BUILT_UPON at input.id');
    await undo(second);
    await undo(await recorded('Lường Văn Nữa', { appendToId }));
    expect((await undo(first)).batch.state).toBe('UNDONE');
  });
});
