import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenPublicDecision, unlistedLine } from '../support/given-awards.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { askReport, cell, rowOf, tableOf } from '../support/given-reports.js';
import { Registry } from '../support/registry.js';

describe('the report by area of a province that ended within the year', () => {
  let registry: Registry;
  let body: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    const province = (name: string, life: object) => givenArea(registry, { name, kind: 'PROVINCE', ...life });
    const [old, young] = [
      await province('Tỉnh Suối Xưa', {}),
      await province('Tỉnh Suối Nay', { validFrom: '2025-07-01' }),
    ];
    const lines = [{ fromId: old, toId: young, principal: true }];
    await registry
      .as('ADMINISTRATOR')
      .act('recordAreaSuccession', { kind: 'MERGE', effectiveOn: '2025-07-01', lines }, '__typename');
    body = await givenPublicOrganisation(registry, {
      name: 'Ủy ban MTTQ tỉnh Suối Xưa',
      areaId: old,
      validTo: '2025-06-30',
    });
    const grantor = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ tỉnh Bên Cạnh' });
    const grant = (signedOn: string, unitAreaId: string, groups: number) =>
      givenPublicDecision(
        registry,
        grantor,
        [unlistedLine('GROUP', groups)].map((line) => ({ ...line, recipient: { ...line.recipient, unitAreaId } })),
        { signedOn },
      );
    await grant('2024-05-05', old, 24);
    await grant('2025-09-02', young, 59);
  });
  afterAll(() => registry.close());

  const report = (year: number, more: object = {}) =>
    askReport(registry, { organisationId: body, scope: 'IN_AREA', period: { kind: 'YEAR', year }, ...more });
  const total = (of: Awaited<ReturnType<typeof report>>) => cell(of, 'byForm', 'TOTAL', 'TOTAL').text;
  const codes = ({ notes }: Awaited<ReturnType<typeof report>>) => notes.map(({ code }) => code);

  it('goes by the map of today unless told otherwise', async () => {
    const usual = await report(2025);
    expect(total(usual)).toBe('59');
    expect(codes(usual)).toContain('AREA_AS_TODAY');
    expect(codes(usual)).not.toContain('AREA_ENDED');
    expect((await report(2025, { view: 'AS_TODAY' })).key).toBe(usual.key);
    expect((await report(2026)).key).toBe((await report(2026, { view: 'AS_TODAY' })).key);
  });

  it('goes by the map of then for a year before, and for what the body granted', async () => {
    const before = await report(2024);
    expect(total(before)).toBe('24');
    expect(codes(before)).not.toContain('AREA_AS_TODAY');
    expect(before.key).toBe((await report(2024, { view: 'AS_THEN' })).key);
    const own = { scope: 'GRANTED_BY_BODY' };
    expect((await report(2025, own)).key).toBe((await report(2025, { ...own, view: 'AS_THEN' })).key);
  });

  it('as then, says at its figure until when it goes and where the rest is, and holds it against no whole year', async () => {
    const then = await report(2025, { view: 'AS_THEN' });
    expect(then.narrative[0]).toBe(
      'Năm 2025, trên địa bàn tỉnh Suối Xưa (đến ngày 30/06/2025, ngày địa bàn này chấm dứt) chưa ghi nhận khen thưởng nào.',
    );
    expect(then.narrative.join(' ')).not.toContain('giảm');
    expect(then.narrative.at(-1)).toContain(
      'Địa bàn tỉnh Suối Xưa chấm dứt ngày 30/06/2025: khen thưởng sau ngày này thuộc địa bàn tỉnh Suối Nay hiện nay',
    );
    const change = rowOf(tableOf(then, 'overTime'), 'TOTAL').cells.at(-1)!;
    expect(change.text).toBe('không so sánh được');
    expect(tableOf(then, 'overTime').notes.join()).toContain('chỉ tính đến ngày này');
  });

  it('as then, has no figure at all for a year after it', async () => {
    const after = await report(2026, { view: 'AS_THEN' });
    expect(codes(after)).toContain('AREA_ENDED');
    expect(cell(after, 'overTime', 'TOTAL', 'P0').text).toBe('–');
    expect(after.narrative.join(' ')).not.toMatch(/chưa ghi nhận|tăng|giảm/u);
  });
});
