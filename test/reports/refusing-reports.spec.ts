import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cell, askReport, tableOf } from '../support/given-reports.js';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { figureKey, readFigureKey } from '../../src/reports/figures/figure-key.js';
import { Registry } from '../support/registry.js';

const ASK = 'query ($input: AnnualReportInput!) { annualReport(input: $input) { key } }';
const OPEN = 'query ($key: String!, $report: String) { figureAwards(key: $key, report: $report) { totalCount } }';

describe('a report that cannot be as asked', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open();
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry, { validFrom: '2015-01-01', validTo: '2025-06-30' });
    await givenPublicDecision(registry, front, [line('Nguyễn Thị Thử')]);
  });
  afterAll(() => registry.close());

  const refusal = (input: object) => registry.as('READER').refusal(ASK, { input: { organisationId: front, ...input } });

  it('is refused with the field at fault', async () => {
    expect(await refusal({ period: { kind: 'YEAR' } })).toBe('YEAR_NEEDED at input.period.year');
    expect(await refusal({ period: { kind: 'QUARTER', year: 2021, number: 7 } })).toBe(
      'NUMBER_NEEDED at input.period.number',
    );
    expect(await refusal({ period: { kind: 'TERM', from: '2021-01-01' } })).toBe('DAYS_NEEDED at input.period.to');
    expect(await refusal({ period: { kind: 'YEAR', year: 2021 }, cutOff: 'CHOSEN' })).toBe(
      'CUT_OFF_DAY_NEEDED at input.cutOffOn',
    );
    expect(await refusal({ period: { kind: 'MONTH', year: 2021, number: 2 }, cutOff: 'DECEMBER_15' })).toBe(
      'NOT_FOR_THIS_PERIOD at input.cutOff',
    );
    expect(
      await refusal({ period: { kind: 'YEAR', year: 2021 }, organisationId: '01890000-0000-7000-8000-00000000dead' }),
    ).toBe('UNKNOWN_ID at input.organisationId');
  });

  it('says so, when the period has nothing, or the body did not exist', async () => {
    const empty = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2019 } });
    expect(empty.notes.map(({ code }) => code)).toEqual(['NOTHING_IN_PERIOD']);
    expect(empty.narrative[0]).toBe(
      'Năm 2019, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ chưa ghi nhận khen thưởng nào.',
    );
    expect(cell(empty, 'byForm', 'TOTAL', 'TOTAL')).toMatchObject({ text: '0', exactly: 0, unknown: false });
    const before = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2010 } });
    expect(before.notes.map(({ code }) => code)).toContain('BODY_DID_NOT_EXIST');
    expect(before.notes[0]!.message).toContain('từ 01/01/2015 đến 30/06/2025');
    const future = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2090 } });
    expect(future.notes.map(({ code }) => code)).toEqual([
      'BODY_DID_NOT_EXIST',
      'PERIOD_NOT_BEGUN',
      'NOTHING_IN_PERIOD',
    ]);
    // That a body granted nothing is no sentence about a time without it.
    expect(before.narrative).toEqual([
      'Năm 2010: Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ không tồn tại trong kỳ này (từ 01/01/2015 đến 30/06/2025).',
    ]);
    expect(future.narrative[0]).toMatch(/^Năm 2090: .* Kỳ báo cáo chưa bắt đầu\.$/u);
    const partly = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2025 } });
    expect(partly.notes.map(({ code }) => code)).toContain('BODY_EXISTED_PARTLY');
  });

  it('opens no key that was cut off, changed, or belongs to another report', async () => {
    const report = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2021 } });
    const other = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2020 } });
    const key = cell(report, 'byForm', 'TOTAL', 'TOTAL').figureKey!;
    const open = (figure: string, of?: string) => registry.as('READER').refusal(OPEN, { key: figure, report: of });
    expect(await open(key.slice(0, -3))).toBe('FIGURE_KEY_BROKEN at key');
    expect(await open(key.replace(/\.[^.]+\./u, (part) => `.${part.slice(2, -1)}A.`))).toBe('FIGURE_KEY_BROKEN at key');
    expect(await open(report.key)).toBe('FIGURE_KEY_BROKEN at key');
    expect(await open(key, other.key)).toBe('FIGURE_OF_ANOTHER_REPORT at report');
    expect(await open(key, 'r1.x.y')).toBe('REPORT_KEY_BROKEN at report');
    const figure = readFigureKey(key)!;
    const of = (changes: object) => figureKey({ ...figure, parameters: { ...figure.parameters, ...changes } });
    expect(await open(of({ organisationId: '01890000-0000-7000-8000-00000000dead' }))).toBe(
      'FIGURE_OF_ANOTHER_REGISTRY at key',
    );
    const { period } = figure.parameters;
    expect(await open(of({ period: { ...period, from: period.to, to: period.from } }))).toBe(
      'FIGURE_KEY_BROKEN at key',
    );
    const { figureAwards } = await registry.as('READER').ask(OPEN, { key, report: report.key });
    expect(figureAwards.totalCount).toBe(1);
  });

  it('opens a figure of honourees into award lines only where some of these are of nobody on record', async () => {
    const keyOf = async (year: number) => {
      const report = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year } });
      return cell(report, 'honourees', 'TOTAL', 'HONOUREES').figureKey;
    };
    const { figureAwards } = await registry.as('READER').ask(OPEN, { key: await keyOf(2021) });
    expect(figureAwards.totalCount).toBe(1);
    expect(await registry.as('READER').refusal(OPEN, { key: await keyOf(2020) })).toBe('FIGURE_COUNTS_OTHER at key');
  });

  it('opens a figure of meetings only as meetings, and says with what', async () => {
    const report = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2021 } });
    const key = cell(report, 'meetings', 'TOTAL', 'MEETINGS').figureKey!;
    const { errors } = await registry.as('READER').send(OPEN, { key });
    expect(errors![0]!.message).toBe('Số liệu này đếm hội nghị; hãy mở bằng figureMeetings.');
    const answer = await registry.as('READER').send(OPEN, { key }, { 'accept-language': 'en' });
    expect(answer.errors![0]!.message).toBe('This figure counts meetings; open it with figureMeetings.');
  });

  it('is for staff alone', async () => {
    expect(
      await registry.anonymous.refusal(ASK, { input: { organisationId: front, period: { kind: 'YEAR', year: 2021 } } }),
    ).toBe('SIGN_IN_NEEDED');
  });

  it('lays a year before the form was in force out by the form, and says so', async () => {
    const report = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2021 } });
    expect(tableOf(report, 'form:0603.N/BNV-TĐKT:2023').notes[0]).toContain('trước khi mẫu biểu này có hiệu lực');
    // A provincial Front's own certificate is no State statistics: it is left out, and shown as left out.
    expect(cell(report, 'form:0603.N/BNV-TĐKT:2023', '01', '1').exactly).toBe(0);
    expect(
      cell(report, 'form:0603.N/BNV-TĐKT:2023:leftOut', 'NOT_STATE_STATISTICS:CERTIFICATE_OF_MERIT', 'TOTAL').exactly,
    ).toBe(1);
  });
});
