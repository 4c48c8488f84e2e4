import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront } from '../support/given-awards.js';
import { batchOf, commit, type GivenBatch, givenImport, HEADINGS, pasted } from '../support/given-imports.js';
import { Registry } from '../support/registry.js';

describe('undoing an import that was public', () => {
  let registry: Registry;
  let front: string;
  let committed: GivenBatch;
  let numbers = 900;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const CELLS = pasted(HEADINGS, [1, 'Nguyễn Văn Một', '', 'Xã Một', 'Bằng khen', '', '', '']);
  const recorder = () => registry.as('RECORDER');
  const input = ({ id, version }: GivenBatch) => ({ id, version, reason: 'Nhầm tệp' });
  beforeEach(async () => {
    numbers += 1;
    committed = await commit(recorder(), await givenImport(registry, front, CELLS, { number: `${numbers}/QĐ-MTTQ` }));
  });

  it('is done of what was public once its decision was withdrawn, and its number is free', async () => {
    const approver = registry.as('APPROVER');
    const { id } = committed.decision;
    const { decision } = await approver.act(
      'confirmAwardDecision',
      { id, version: committed.decision.version },
      'decision { version }',
    );
    const reason = 'Nhầm danh sách';
    const withdrawn = { id, version: decision.version, reason };
    expect(await recorder().refusalOf('withdrawAwardDecision', withdrawn)).toContain('NOT_ALLOWED');
    await approver.act('withdrawAwardDecision', withdrawn, '__typename');
    const [line] = committed.rows.nodes.map(({ award }: { award: { id: string } }) => award.id);
    await recorder().act('undoImport', input(committed), 'batch { id }');
    expect(await batchOf(recorder(), committed.id)).toMatchObject({
      state: 'UNDONE',
      decision: { recordStatus: 'WITHDRAWN' },
    });
    const { history } = await recorder().ask('query ($of: ID!) { history(of: $of) { nodes { act before after } } }', {
      of: line,
    });
    expect(history.nodes[0]).toEqual({
      act: 'undoImport',
      before: { recordStatus: 'CONFIRMED', version: 2 },
      after: { recordStatus: 'WITHDRAWN', version: 3 },
    });
    const anew = await givenImport(registry, front, CELLS, { number: `${numbers}/QĐ-MTTQ` });
    expect((await commit(recorder(), anew)).state).toBe('COMMITTED');
  });

  it('is refused of a withdrawn decision whose lines were changed, too', async () => {
    const approver = registry.as('APPROVER');
    const { id, version } = committed.decision;
    const [one] = committed.rows.nodes.map(({ award }: { award: { id: string } }) => award.id);
    await recorder().act('changeAward', { id: one, version: 1, reason: 'Khác' }, 'award { id }');
    await approver.act('withdrawAwardDecision', { id, version, reason: 'Nhầm' }, '__typename');
    const { errors } = await recorder().send(
      'mutation ($input: UndoImportInput!) { undoImport(input: $input) { batch { id } } }',
      { input: input(committed) },
    );
    expect(errors?.[0]?.extensions.details).toMatchObject({ builtUpon: [{ code: 'LINES_CHANGED', count: 1 }] });
  });
});
