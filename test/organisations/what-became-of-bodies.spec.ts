import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenOrganisation, givenPublicOrganisation } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';

const ENDS = 'former { name validTo version } successions { kind to { name } principal } warnings { code message }';

describe('what became of bodies', () => {
  let registry: Registry;
  beforeAll(async () => {
    registry = await Registry.open();
  });
  afterAll(() => registry.close());

  const succeed = (input: object, selection = ENDS) =>
    registry.as('APPROVER').act('recordOrganisationSuccession', { effectiveOn: '2025-07-01', ...input }, selection);
  const refusal = (input: object) =>
    registry.as('APPROVER').refusalOf('recordOrganisationSuccession', { effectiveOn: '2025-07-01', ...input });
  const body = (name: string, more = {}) => givenPublicOrganisation(registry, { name, ...more });
  const read = async (id: string, selection: string) =>
    (await registry.anonymous.ask(`query ($id: ID!) { organisation(id: $id) { ${selection} } }`, { id })).organisation;

  it('merges two bodies into one: both end the day before and lead to it', async () => {
    const [east, west] = [await body('Ủy ban Đông'), await body('Ủy ban Tây')];
    const whole = await body('Ủy ban Đông Tây', { validFrom: '2025-07-01' });
    const lines = [east, west].map((fromId) => ({ fromId, toId: whole, principal: true }));
    expect(await succeed({ kind: 'MERGE', lines, basis: 'Quyết định ví dụ' })).toEqual({
      former: [
        { name: 'Ủy ban Đông', validTo: '2025-06-30', version: 3 },
        { name: 'Ủy ban Tây', validTo: '2025-06-30', version: 3 },
      ],
      successions: lines.map(() => ({ kind: 'MERGE', to: { name: 'Ủy ban Đông Tây' }, principal: true })),
      warnings: [],
    });
    expect((await read(whole, 'lineage { name }')).lineage).toEqual([{ name: 'Ủy ban Đông' }, { name: 'Ủy ban Tây' }]);
    expect((await read(east, 'lineage { name }')).lineage).toEqual([{ name: 'Ủy ban Đông Tây' }]);
    expect(await refusal({ kind: 'MERGE', lines })).toBe('SUCCESSION_RECORDED_ALREADY at input.lines');
  });

  it('splits a body, with at most one principal successor', async () => {
    const whole = await body('Hội Liên hiệp Thanh niên chung');
    const parts = [await body('Hội phần một', { validFrom: '2025-07-01' }), await body('Hội phần hai')];
    const lines = parts.map((toId) => ({ fromId: whole, toId, principal: true }));
    expect(await refusal({ kind: 'SPLIT', lines })).toBe('SEVERAL_PRINCIPALS at input.lines.1.principal');
    const [led, rest] = lines;
    const { successions } = await succeed({ kind: 'SPLIT', lines: [led, { ...rest, principal: false }] });
    expect(successions).toHaveLength(2);
    expect(await read(whole, 'validTo successors { principal to { name } }')).toEqual({
      validTo: '2025-06-30',
      successors: [
        { principal: true, to: { name: 'Hội phần một' } },
        { principal: false, to: { name: 'Hội phần hai' } },
      ],
    });
  });

  it('keeps a dissolved body readable, as a historical grantor and recipient', async () => {
    const district = await body('Ủy ban MTTQ Việt Nam huyện Ví Dụ', { level: 'DISTRICT', validFrom: '1990-01-01' });
    await body('Ban Công tác Mặt trận thôn Ví Dụ', { parentId: district });
    const { warnings } = await succeed({ kind: 'DISSOLVE', lines: [{ fromId: district }], basis: 'Nghị quyết ví dụ' });
    expect(warnings).toMatchObject([
      { code: 'CHILDREN_REMAIN', message: 'Còn 1 đơn vị trực thuộc đang hoạt động sau ngày 01/07/2025.' },
    ]);
    expect(await read(district, 'name validTo successors { kind effectiveOn basis to { name } }')).toEqual({
      name: 'Ủy ban MTTQ Việt Nam huyện Ví Dụ',
      validTo: '2025-06-30',
      successors: [{ kind: 'DISSOLVE', effectiveOn: '2025-07-01', basis: 'Nghị quyết ví dụ', to: null }],
    });
    const standing = (on: string) =>
      registry.anonymous.ask(`{ organisations(text: "huyen vi du", on: "${on}") { totalCount } }`);
    expect(await standing('2025-06-30')).toEqual({ organisations: { totalCount: 1 } });
    expect(await standing('2025-07-01')).toEqual({ organisations: { totalCount: 0 } });
  });

  it('leaves the giver of a transfer standing', async () => {
    const [giver, taker] = [await body('Liên đoàn cho'), await body('Liên đoàn nhận')];
    const { former } = await succeed({ kind: 'TRANSFER', lines: [{ fromId: giver, toId: taker }] });
    expect(former).toMatchObject([{ name: 'Liên đoàn cho', validTo: null }]);
  });

  it('warns when the successor did not stand yet, and refuses what the former one did not live to see', async () => {
    const [old, young] = [
      await body('Hội trước', { validTo: '2020-12-31' }),
      await body('Hội sau', { validFrom: '2026-01-01' }),
    ];
    const lines = [{ fromId: old, toId: young }];
    expect(await refusal({ kind: 'RENAME', lines })).toBe('NOT_STANDING_THE_DAY_BEFORE at input.lines.0.fromId');
    const { warnings } = await succeed({ kind: 'RENAME', effectiveOn: '2021-01-01', lines });
    expect(warnings).toMatchObject([{ code: 'SUCCESSOR_NOT_THEN' }]);
  });

  it('never takes a hidden successor for a dissolution: the public sees the line when it may see both', async () => {
    const old = await body('Hội công khai');
    const draft = await givenOrganisation(registry, { name: 'Hội nháp', validFrom: '2025-07-01' });
    await succeed({ kind: 'RENAME', lines: [{ fromId: old, toId: draft }] });
    expect(await read(old, 'successors { kind } lineage { name }')).toEqual({ successors: [], lineage: [] });
    await registry.as('APPROVER').act('confirmOrganisation', { id: draft, version: 1 }, '__typename');
    expect(await read(old, 'successors { to { name } }')).toEqual({ successors: [{ to: { name: 'Hội nháp' } }] });
  });

  it('refuses lines that make no sense, each with its place', async () => {
    const [one, two] = [await body('Hội một'), await body('Hội hai')];
    const unknown = '01890000-0000-7000-8000-00000000ffff';
    expect(await refusal({ kind: 'MERGE', lines: [] })).toBe('NO_SUCCESSION_LINE at input.lines');
    expect(await refusal({ kind: 'MERGE', lines: [{ fromId: one, toId: one }] })).toBe(
      'SUCCESSOR_IS_ITSELF at input.lines.0.toId',
    );
    expect(await refusal({ kind: 'MERGE', lines: [{ fromId: one }] })).toBe('SUCCESSOR_NEEDED at input.lines.0.toId');
    expect(await refusal({ kind: 'DISSOLVE', lines: [{ fromId: one, toId: two }] })).toBe(
      'DISSOLVED_WITH_SUCCESSOR at input.lines.0.toId',
    );
    expect(
      await refusal({
        kind: 'MERGE',
        lines: [
          { fromId: one, toId: two },
          { fromId: unknown, toId: two },
        ],
      }),
    ).toBe('UNKNOWN_ID at input.lines.1.fromId');
    expect(
      await refusal({ kind: 'MERGE', lines: Array.from({ length: 201 }, () => ({ fromId: one, toId: two })) }),
    ).toBe('TOO_MANY at input.lines');
    expect(await read(one, 'validTo version')).toEqual({ validTo: null, version: 2 });
  });
});
