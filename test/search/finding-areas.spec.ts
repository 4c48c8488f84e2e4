import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  givenCatalogue,
  givenDecision,
  givenProvincialFront,
  givenPublicDecision,
  line,
} from '../support/given-awards.js';
import { givenManyLines } from '../support/given-many-lines.js';
import { givenArea } from '../support/given-organisations.js';
import { Registry } from '../support/registry.js';
import { allStatementsDuring } from '../support/statements.js';

/** Of a plan with what it did: the lines that were looked at, wanted or not. */
function linesRead(plan: unknown): number {
  if (typeof plan !== 'object' || plan === null) return 0;
  const node = plan as Record<string, unknown>;
  const rows = Number(node['Actual Rows'] ?? 0) + Number(node['Rows Removed by Filter'] ?? 0);
  const own = node['Relation Name'] === 'awards' ? rows * Number(node['Actual Loops']) : 0;
  return own + Object.values(node).reduce<number>((sum, each) => sum + linesRead(each), 0);
}

describe('finding areas', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
  });
  afterAll(() => registry.close());

  const find = async (text: string, as = registry.anonymous) => {
    const { search } = await as.ask('query ($text: String!) { search(text: $text, kinds: [AREA]) { title } }', {
      text,
    });
    return (search as { title: string }[]).map(({ title }) => title);
  };
  const given = (unitAreaId: string, signedOn: string) =>
    givenPublicDecision(registry, front, [line('Lò Thị Suối', {}, { unitAreaId })], { signedOn });
  const merge = (fromId: string, toId: string) =>
    registry.as('ADMINISTRATOR').act(
      'recordAreaSuccession',
      {
        kind: 'MERGE',
        effectiveOn: '2025-07-01',
        lines: [{ fromId, toId, principal: true }],
      },
      '__typename',
    );

  it('finds where something was given, and all that it lies in', async () => {
    const province = await givenArea(registry, { kind: 'PROVINCE', name: 'Tỉnh Mây Trên' });
    const commune = (name: string) => givenArea(registry, { kind: 'COMMUNE', name, parentId: province });
    const [honoured, drafted] = [await commune('Xã Mây Một'), await commune('Xã Mây Hai'), await commune('Xã Mây Ba')];
    expect(await find('mây')).toEqual([]);
    await given(honoured, '2024-05-04');
    await givenDecision(registry, front, [line('Lò Thị Nháp', {}, { unitAreaId: drafted })], {
      signedOn: '2024-05-05',
    });
    expect(await find('mây')).toEqual(['Tỉnh Mây Trên', 'Xã Mây Một']);
  });

  it('goes by the areas of today for one that stands, and by the days on which it stood for one that has ended', async () => {
    const [old, beside, now] = [
      await givenArea(registry, { kind: 'PROVINCE', name: 'Tỉnh Sương Cũ', validFrom: '2004-01-01' }),
      await givenArea(registry, { kind: 'PROVINCE', name: 'Tỉnh Sương Bên', validFrom: '2004-01-01' }),
      await givenArea(registry, { kind: 'PROVINCE', name: 'Tỉnh Sương Mới', validFrom: '2025-07-01' }),
    ];
    const commune = await givenArea(registry, {
      kind: 'COMMUNE',
      name: 'Xã Suối Sương',
      parentId: old,
      validFrom: '2004-01-01',
    });
    await registry
      .as('ADMINISTRATOR')
      .act('recordAreaVersion', { areaId: commune, version: 1, validFrom: '2025-07-01', parentId: now }, '__typename');
    for (const each of [old, beside]) await merge(each, now);
    await given(commune, '2025-08-02');
    expect(await find('sương')).toEqual(['Tỉnh Sương Mới', 'Xã Suối Sương']);
    await given(commune, '2024-05-04');
    expect(await find('sương')).toEqual(['Tỉnh Sương Mới', 'Tỉnh Sương Cũ', 'Xã Suối Sương']);
  });

  it('reads few lines for each area that has the words, however many lines there are', async () => {
    const areas = [];
    for (let n = 0; n < 30; n += 1)
      areas.push(await givenArea(registry, { kind: 'COMMUNE', name: `Xã Đồi Ngàn ${n}` }));
    const { id } = await given(areas[0]!, '2024-06-07');
    await givenManyLines(registry, id, 3000);
    await registry.sql('analyze awards, areas, area_closure, area_today');
    const { statements } = await allStatementsDuring(() => find('đồi ngàn'));
    const { text, values } = statements.find((each) => each.text.includes('unit_area_id'))!;
    const [{ 'QUERY PLAN': plan } = {}] = await registry.sql<Record<string, unknown>>(
      `explain (analyze, format json) ${text}`,
      values,
    );
    expect(linesRead(plan)).toBeGreaterThan(0);
    expect(linesRead(plan)).toBeLessThan(6000);
  });
});
