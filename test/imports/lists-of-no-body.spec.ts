import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Drafters, openWithDrafters } from '../support/given-drafters.js';
import { batchOf, commit, type GivenBatch, pasted } from '../support/given-imports.js';
import type { Client } from '../support/registry.js';

const PROGRESS = 'query ($id: ID!) { importProgress(id: $id) { state } }';
const KEPT = 'batch { id version keptBy { id } state }';

describe('a list that no body keeps', () => {
  let { registry, mine, theirs, sender, other, approver } = {} as Drafters;
  beforeAll(async () => {
    ({ registry, mine, theirs, sender, other, approver } = await openWithDrafters());
  });
  afterAll(() => registry.close());

  let lists = 0;
  const open = async (client: Client = sender) => {
    lists += 1;
    const pastedText = pasted(
      ['Họ và tên', 'Hình thức'],
      [`Nguyễn Văn ${String.fromCharCode(64 + lists)}`, 'Bằng khen'],
    );
    const said = {
      issuerId: mine,
      number: `${lists}/QĐ-MTTQ`,
      signedOn: '2021-01-05',
      mode: 'REGULAR',
      keptById: null,
    };
    const { batch } = await client.act('stageImport', { source: { pastedText }, ...said }, KEPT);
    return batch as GivenBatch;
  };
  const sees = async (client: Client, id: string) => {
    const { importBatches } = await client.ask('{ importBatches(first: 100) { nodes { id } } }');
    return importBatches.nodes.some((each: { id: string }) => each.id === id);
  };
  const of = ({ id, version }: GivenBatch) => ({ id, version });

  it('is of whoever brought it in and of staff of the whole registry, and is nobody else’s to see or to act on', async () => {
    const list = await open();
    expect(await sees(sender, list.id)).toBe(true);
    expect(await sees(registry.as('READER'), list.id)).toBe(true);
    for (const client of [approver, other]) {
      expect(await sees(client, list.id)).toBe(false);
      expect(await client.refusalOf('discardImport', of(list))).toBe('OUT_OF_SCOPE at input.id');
      await expect(client.ask(PROGRESS, { id: list.id })).rejects.toThrow('UNKNOWN_ID');
    }
    const { batch } = await registry.as('RECORDER').act('discardImport', of(list), KEPT);
    expect(batch.state).toBe('CANCELLED');
  });

  it('is handed to a body of those who hand it over, once', async () => {
    const list = await open();
    expect(await sender.refusalOf('handImportOver', { ...of(list), keptById: theirs })).toBe(
      'OUT_OF_SCOPE at input.keptById',
    );
    expect(await other.refusalOf('handImportOver', { ...of(list), keptById: theirs })).toBe('OUT_OF_SCOPE at input.id');
    const { batch } = await sender.act('handImportOver', { ...of(list), keptById: mine }, KEPT);
    expect(batch).toMatchObject({ keptBy: { id: mine }, state: 'STAGED' });
    expect(await sees(approver, list.id)).toBe(true);
    expect(await sees(other, list.id)).toBe(false);
    const again = { ...of(batch as GivenBatch), keptById: theirs };
    expect(await registry.as('RECORDER').refusalOf('handImportOver', again)).toBe('KEEPER_STAYS at input.keptById');
    // Where it is already nothing is done.
    const same = await sender.act('handImportOver', { ...again, keptById: mine }, KEPT);
    expect(same.batch.version).toBe(batch.version);
  });

  it('is handed over after it was recorded, too, and then undone by the body', async () => {
    const list = await open();
    const done = await commit(sender, list);
    expect(done.state).toBe('COMMITTED');
    expect(await approver.refusalOf('undoImport', { ...of(done), reason: 'nhầm' })).toBe('OUT_OF_SCOPE at input.id');
    const { batch } = await sender.act('handImportOver', { ...of(done), keptById: mine }, KEPT);
    const undone = await approver.act('undoImport', { ...of(batch as GivenBatch), reason: 'nhầm' }, KEPT);
    expect(undone.batch.state).toBe('UNDONE');
    const [entry] = await registry.sql<{ before: object; after: object }>(
      `select before, after from audit_entries where act = 'handImportOver' and subject_id = $1`,
      [list.id],
    );
    expect(entry).toMatchObject({ before: { keptById: null }, after: { keptById: mine } });
    expect(await batchOf(approver, list.id, 'keptBy { id }')).toEqual({ keptBy: { id: mine } });
  });
});
