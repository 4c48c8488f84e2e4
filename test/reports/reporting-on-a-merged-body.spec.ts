import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { givenCatalogue, givenPublicDecision, unlistedLine } from '../support/given-awards.js';
import { givenPublicOrganisation } from '../support/given-organisations.js';
import { askReport, cell, tableOf } from '../support/given-reports.js';
import { Registry } from '../support/registry.js';
import { officePart, pdfTexts } from './reading-files.js';

describe('the report of a body that others were merged into', () => {
  let registry: Registry;
  let merged: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    const front = (name: string, life: object) => givenPublicOrganisation(registry, { name, ...life });
    const east = await front('Ủy ban MTTQ tỉnh Ví Dụ', { validFrom: '1997-01-01' });
    const west = await front('Ủy ban MTTQ tỉnh Thí Dụ', { validFrom: '1997-01-01' });
    merged = await front('Ủy ban MTTQ tỉnh Ví Dụ', { validFrom: '2025-07-01' });
    const lines = [east, west].map((fromId) => ({ fromId, toId: merged, principal: true }));
    await registry
      .as('ADMINISTRATOR')
      .act('recordOrganisationSuccession', { kind: 'MERGE', effectiveOn: '2025-07-01', lines }, '__typename');
    const grant = (body: string, signedOn: string, groups: number) =>
      givenPublicDecision(registry, body, [unlistedLine('GROUP', groups)], { signedOn, number: `${groups}/QĐ-MTTQ` });
    await grant(east, '2024-05-05', 20);
    await grant(east, '2025-02-03', 7);
    await grant(west, '2025-03-04', 5);
    await grant(merged, '2025-09-02', 30);
    await grant(merged, '2026-02-02', 10);
  });
  afterAll(() => registry.close());

  const report = (year: number, more: object = {}) =>
    askReport(registry, { organisationId: merged, period: { kind: 'YEAR', year }, ...more });
  const codes = ({ notes }: Awaited<ReturnType<typeof report>>) =>
    notes.map(({ code }) => code).filter((code) => code !== 'PERIOD_NOT_OVER');
  const old = 'Ủy ban MTTQ tỉnh Thí Dụ (đến 30/06/2025) và Ủy ban MTTQ tỉnh Ví Dụ (đến 30/06/2025)';

  it('says whose figures it takes in as of today, and not that the year was half a year', async () => {
    const today = await report(2025, { view: 'AS_TODAY' });
    expect(cell(today, 'byForm', 'TOTAL', 'TOTAL').text).toBe('42');
    expect(codes(today)).toEqual(['PREDECESSORS_COUNTED']);
    expect(today.narrative.at(-1)).toBe(`Đã gồm số liệu của ${old}, mà Ủy ban MTTQ tỉnh Ví Dụ kế tục.`);
    const before = await report(2024, { view: 'AS_TODAY' });
    expect(cell(before, 'byForm', 'TOTAL', 'TOTAL').text).toBe('20');
    expect(codes(before)).toEqual(['PREDECESSORS_COUNTED']);
    expect(codes(await report(2026, { view: 'AS_TODAY' }))).toEqual([]);
  });

  it('says whose figures it leaves out as then', async () => {
    const then = await report(2025);
    expect(cell(then, 'byForm', 'TOTAL', 'TOTAL').text).toBe('30');
    expect(codes(then)).toEqual(['BODY_EXISTED_PARTLY', 'PREDECESSORS_LEFT_OUT']);
    expect(then.narrative.at(-1)).toContain(`Chưa gồm số liệu của ${old}, mà Ủy ban MTTQ tỉnh Ví Dụ kế tục;`);
    expect(codes(await report(2025, { scope: 'IN_AREA' }))).not.toContain('PREDECESSORS_LEFT_OUT');
    expect(codes(await report(2026))).toEqual([]);
  });

  it('compares with a year in which the body began only from that day on', async () => {
    const then = await report(2026);
    expect(then.narrative).toContain(
      'So với năm 2025 (30 lượt khen thưởng, tính từ ngày 01/07/2025), số lượt khen thưởng giảm 20 lượt.',
    );
    expect(tableOf(then, 'overTime').notes).toContain(
      'Đơn vị có từ ngày 01/07/2025: số liệu của kỳ ấy chỉ tính từ ngày này.',
    );
    const today = await report(2026, { view: 'AS_TODAY' });
    expect(today.narrative).toContain('So với năm 2025 (42 lượt khen thưởng), số lượt khen thưởng giảm 32 lượt.');
    expect(tableOf(today, 'overTime').notes.join()).not.toContain('Đơn vị có từ ngày');
  });

  it('has no figures in a statistical form for a year before it was there, and prints why', async () => {
    const form = 'form:0603.N/BNV-TĐKT:2023';
    const before = await report(2024);
    const texts = tableOf(before, form).rows.flatMap(({ cells }) => cells.map(({ text }) => text));
    expect([...new Set(texts)].filter(Boolean)).toEqual(['–']);
    expect(cell(before, form, '01', '1')).toMatchObject({ exactly: null, atLeast: null, figureKey: null });
    const why = 'Ủy ban MTTQ tỉnh Ví Dụ không tồn tại trong kỳ này (từ 01/07/2025).';
    expect(tableOf(before, form).notes).toEqual(
      expect.arrayContaining([why, expect.stringContaining('không có số liệu')]),
    );
    const reader = registry.as('READER');
    const input = { organisationId: merged, period: { kind: 'YEAR', year: 2024 }, formCode: '0603.N/BNV-TĐKT' };
    const { files } = await reader.act(
      'requestReportDocument',
      { ...input, formats: ['CSV', 'DOCX', 'XLSX', 'PDF'] },
      'files { path }',
    );
    const [csv, docx, xlsx, pdf] = await Promise.all(files.map(({ path }: { path: string }) => reader.download(path)));
    expect(csv.toString()).toContain(why);
    expect(csv.toString()).not.toMatch(/;0(?:;|\r)/u);
    expect((await mammoth.extractRawText({ buffer: docx })).value).toContain(why);
    expect(officePart(xlsx, 'xl/worksheets/sheet1.xml')).toContain(why);
    expect(pdfTexts(pdf)[0]).toContain('không tồn tại trong kỳ này');
    expect(tableOf(await report(2025), form).notes[0]).toContain('chỉ tồn tại trong một phần của kỳ');
    expect(tableOf(await report(2026), form).notes.join()).not.toContain('không tồn tại');
  });
});
