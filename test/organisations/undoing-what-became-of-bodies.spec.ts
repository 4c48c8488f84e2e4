import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

describe('undoing what became of a body', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const body = (name: string, more = {}) => givenPublicOrganisation(registry, { name, ...more });
  const succeed = async (kind: string, lines: object[]): Promise<string[]> => {
    const { successions } = await registry
      .as('APPROVER')
      .act('recordOrganisationSuccession', { effectiveOn: '2025-07-01', kind, lines }, 'successions { id }');
    return successions.map(({ id }: { id: string }) => id);
  };
  const read = async (id: string) =>
    (
      await registry.anonymous.ask(
        'query ($id: ID!) { organisation(id: $id) { version validTo successors { id } lineage { name } } }',
        { id },
      )
    ).organisation;
  const undo = async (successionId: string, of: string) =>
    registry
      .as('APPROVER')
      .act(
        'undoOrganisationSuccession',
        { successionId, version: (await read(of)).version, reason: 'ghi nhầm' },
        'organisation { validTo } warnings { code }',
      );

  it('lets it stand again that had ended by it, when the last line is undone', async () => {
    const whole = await body('Hội mẫu chung');
    const [one, other] = [await body('Hội mẫu một'), await body('Hội mẫu hai')];
    const [first, second] = await succeed('SPLIT', [
      { fromId: whole, toId: one, principal: true },
      { fromId: whole, toId: other },
    ]);
    expect((await undo(first!, whole)).organisation).toEqual({ validTo: '2025-06-30' });
    expect((await undo(second!, whole)).organisation).toEqual({ validTo: null });
    expect(await read(whole)).toMatchObject({ successors: [], lineage: [] });
    // The same can be recorded once more.
    expect(await succeed('MERGE', [{ fromId: whole, toId: one }])).toHaveLength(1);
    expect(await read(whole)).toMatchObject({ validTo: '2025-06-30' });
  });

  it('leaves an end alone that was known before', async () => {
    const ended = await body('Hội mẫu đã hết', { validFrom: '1990-01-01', validTo: '2025-06-30' });
    const [line] = await succeed('RENAME', [{ fromId: ended, toId: await body('Hội mẫu sau này') }]);
    expect((await undo(line!, ended)).organisation).toEqual({ validTo: '2025-06-30' });
  });

  it('is refused of a line that is not there, or of another version', async () => {
    const merged = await body('Hội mẫu nhập');
    const [line] = await succeed('MERGE', [{ fromId: merged, toId: await body('Hội mẫu nhận') }]);
    const refusal = (input: object) => registry.as('APPROVER').refusalOf('undoOrganisationSuccession', input);
    expect(await refusal({ successionId: merged, version: 1, reason: 'x' })).toBe('UNKNOWN_ID at input.successionId');
    expect(await refusal({ successionId: line, version: 1, reason: 'x' })).toBe('VERSION_CONFLICT at input.version');
  });
});
