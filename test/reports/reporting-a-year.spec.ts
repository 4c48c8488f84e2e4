import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReportDocuments } from '../../src/reports/printed/report-documents.service.js';
import { givenDecision, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenMeeting } from '../support/given-meetings.js';
import { givenPresentation, givenPublicPresentation, itemsOf } from '../support/given-presentations.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';
import { allCells, askReport, cell, openFigure, rowOf, tableOf } from '../support/given-reports.js';

describe('the report of a year', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    await registry.modules.prepareReferenceData(registry.app);
    await registry.modules.loadExamples(registry.app);
    const [row] = await registry.sql<{ id: string }>(
      `select id from organisations where name = 'Ủy ban MTTQ Việt Nam tỉnh Tuyên Quang'`,
    );
    front = row!.id;
  });
  afterAll(() => registry.close());

  it('counts what the body granted, by form and kind of recipient', async () => {
    const report = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2020 } });
    expect(cell(report, 'byForm', 'CERTIFICATE_OF_MERIT.-', 'TOTAL').exactly).toBe(5);
    expect(cell(report, 'byForm', 'TOTAL', 'INDIVIDUAL').exactly).toBe(3);
    expect(cell(report, 'byPosition', 'OTHER_LEADER', 'TOTAL').exactly).toBe(2);
    expect(cell(report, 'presentation', 'TOTAL', 'PRESENTED').exactly).toBe(3);
    expect(cell(report, 'presentation', 'TOTAL', 'NOT_YET').exactly).toBe(2);
    expect(rowOf(tableOf(report, 'byMonth'), '2020-12').label).toBe('Tháng 12/2020');
  });

  it('has no columns of groups and households in the table of individuals by position', async () => {
    const report = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2020 } });
    const columns = (table: string) => rowOf(tableOf(report, table), 'TOTAL').cells.map(({ column }) => column);
    expect(columns('byPosition')).toEqual(['TOTAL', 'INDIVIDUAL']);
    expect(columns('byForm')).toEqual(['TOTAL', 'INDIVIDUAL', 'GROUP', 'HOUSEHOLD', 'ENTERPRISE', 'UNKNOWN']);
  });

  it('lists every month of the period, also those without awards, and draws them', async () => {
    const year = { kind: 'YEAR', year: 2020 } as const;
    const months = tableOf(await askReport(registry, { organisationId: front, period: year }), 'byMonth');
    expect(months.rows.map(({ key }) => key)).toEqual([
      'TOTAL',
      ...Array.from({ length: 12 }, (_, i) => `2020-${String(i + 1).padStart(2, '0')}`),
    ]);
    expect(months.rows[1]!.cells[0]).toMatchObject({ text: '0', exactly: 0, kind: 'AWARDS' });
    const quarter = await askReport(registry, {
      organisationId: front,
      period: { kind: 'QUARTER', year: 2020, number: 4 },
    });
    expect(tableOf(quarter, 'byMonth').rows.map(({ label }) => label)).toEqual([
      'Tổng số',
      'Tháng 10/2020',
      'Tháng 11/2020',
      'Tháng 12/2020',
    ]);
    const { document } = await registry.asSystem(() =>
      registry.app.get(ReportDocuments).laidOut({ organisationId: front, period: year }),
    );
    const charts = document.blocks.flatMap((block) => (block.type === 'CHART' ? [block.chart] : []));
    const drawn = charts.find(({ key }) => key === 'byMonth')!.points;
    expect(drawn.map(({ x }) => x)).toEqual(months.rows.slice(1).map((_, month) => `T${month + 1}`));
    expect(drawn[0]!.value).toBe(0);
  });

  it('names free days that are a part of the calendar, and a term, as what they are', async () => {
    const period = async (asked: object) => {
      const data = await registry
        .as('READER')
        .ask('query ($input: AnnualReportInput!) { annualReport(input: $input) { key period { kind title } } }', {
          input: { organisationId: front, period: asked },
        });
      return data.annualReport;
    };
    const free = await period({ kind: 'FREE', from: '2020-01-01', to: '2020-12-31' });
    expect(free.period).toEqual({ kind: 'YEAR', title: 'năm 2020' });
    expect(free.key).toBe((await period({ kind: 'YEAR', year: 2020 })).key);
    expect((await period({ kind: 'TERM', from: '2019-09-15', to: '2024-09-14' })).period.title).toBe(
      'nhiệm kỳ 2019 - 2024',
    );
  });

  it('says it in words, with the figures of its tables', async () => {
    const report = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2020 } });
    expect(report.narrative.slice(0, 2)).toEqual([
      'Năm 2020, Ủy ban MTTQ Việt Nam tỉnh Tuyên Quang đã tặng 05 lượt khen thưởng cho 01 lượt tập thể, 01 lượt hộ gia đình và 03 lượt cá nhân.',
      'Chia theo hình thức khen thưởng và danh hiệu thi đua: 05 Bằng khen.',
    ]);
    expect(report.narrative.join('\n')).toContain(
      'Trong tổng số 05 lượt khen thưởng, 03 lượt đã được trao tặng (tại hội nghị của kỳ khác hoặc do đơn vị khác tổ chức); 02 lượt chưa có thông tin trao tặng.',
    );
  });

  it('says it in Vietnamese to whoever reads in English', async () => {
    const ask = 'query ($input: AnnualReportInput!) { annualReport(input: $input) { narrative } }';
    const input = { organisationId: front, period: { kind: 'YEAR', year: 2020 } };
    const [vi, en] = await Promise.all(
      ['vi', 'en'].map((language) => registry.as('READER').send(ask, { input }, { 'accept-language': language })),
    );
    expect(en!.data.annualReport.narrative).toEqual(vi!.data.annualReport.narrative);
  });

  it('has no fewer honourees than its kinds together', async () => {
    const report = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2020 } });
    const [total, ...kinds] = tableOf(report, 'honourees').rows.map(({ cells }) => cells[0]!);
    expect(kinds.map(({ text }) => text)).toEqual(['3', '1', '1']);
    expect(total).toMatchObject({ text: '5', exactly: 5 });
    expect(report.narrative.join('\n')).toContain('thì có 05 đối tượng được khen thưởng.');
  });

  it('puts what was proposed, granted, presented and reported side by side', async () => {
    const report = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2020 } });
    const table = tableOf(report, 'reconciliation');
    expect(table.rows.length).toBeGreaterThan(0);
    const granted = table.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 'GRANTED'));
    expect(granted.map(({ exactly }) => exactly ?? 0).reduce((a, b) => a + b, 0)).toBe(5);
    const presented = table.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 'PRESENTED'));
    expect(presented.map(({ exactly }) => exactly ?? 0).reduce((a, b) => a + b, 0)).toBe(
      cell(report, 'presentation', 'TOTAL', 'PRESENTED').exactly,
    );
  });

  it('leaves what was decided after the cut-off out of that table, too, and says how many there are', async () => {
    const asked = { organisationId: front, period: { kind: 'YEAR', year: 2020 } as const };
    const early = await askReport(registry, { ...asked, cutOff: 'DECEMBER_15' });
    const granted = (report: typeof early) =>
      tableOf(report, 'reconciliation')
        .rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 'GRANTED'))
        .reduce((n, { exactly }) => n + (exactly ?? 0), 0);
    expect([cell(early, 'byForm', 'TOTAL', 'TOTAL').exactly, granted(early)]).toEqual([0, 0]);
    expect(early.narrative.join('\n')).toContain(
      'Sau ngày chốt số liệu, trong kỳ còn có 05 lượt khen thưởng, thuộc kỳ báo cáo sau.',
    );
    const late = await askReport(registry, { ...asked, period: { kind: 'YEAR', year: 2021 }, cutOff: 'DECEMBER_15' });
    expect([cell(late, 'byForm', 'TOTAL', 'TOTAL').exactly, granted(late)]).toEqual([5, 5]);
    const chosen = await askReport(registry, { ...asked, cutOff: 'CHOSEN', cutOffOn: '2020-11-30' });
    expect(granted(chosen)).toBe(0);
    expect(chosen.narrative.join('\n')).toContain('05 lượt khen thưởng, chưa được tính, để lại cho kỳ báo cáo sau.');
  });

  it('leaves what records and articles disagree on out of the document that is signed', async () => {
    const asked = { organisationId: front, period: { kind: 'YEAR', year: 2020 } as const };
    const { report, document } = await registry.asSystem(() => registry.app.get(ReportDocuments).laidOut(asked));
    expect(report.tables.find(({ key }) => key === 'reconciliation')!.notes).not.toEqual([]);
    const printed = document.blocks.flatMap((block) =>
      block.type === 'TABLE' && block.table.key === 'reconciliation' ? [block.table] : [],
    );
    expect(printed.map(({ notes }) => notes)).toEqual([[]]);
    expect(printed[0]!.columns.map(({ key }) => key)).toEqual([
      'label',
      'PROPOSED',
      'GRANTED',
      'PRESENTED',
      'REPORTED',
    ]);
  });

  it('counts in that table, as in all others, nothing that nobody has confirmed, but for what is only proposed', async () => {
    const body = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Nháp' });
    const { awards } = await givenPublicDecision(registry, body, [line('Người Thứ Nhất'), line('Người Thứ Hai')]);
    const figures = async () => {
      const report = await askReport(registry, { organisationId: body, period: { kind: 'YEAR', year: 2021 } });
      return tableOf(report, 'reconciliation').rows.map(({ cells }) => cells.map(({ text }) => text));
    };
    const confirmed = ['–', '2', '–', '–'];
    expect(await figures()).toEqual([[...confirmed, 'Không so được']]);
    await givenDecision(registry, body, [line('Người Thứ Ba')]);
    const meetingId = await givenMeeting(registry, { heldFrom: '2021-02-01', confirmed: true });
    await givenPresentation(registry, meetingId, { items: itemsOf({ awards }) });
    expect(await figures()).toEqual([[...confirmed, 'Không so được']]);
    await givenDecision(registry, body, [line('Người Thứ Tư')], { status: 'PROPOSED', number: '5/TTr-MTTQ' });
    // Whom it asks is said nowhere: a grantor that nobody knows.
    expect((await figures()).map((cells) => cells.slice(0, 3))).toEqual([
      ['–', '2', '–'],
      ['1', '–', '–'],
    ]);
  });

  it('says of what was granted and waits to be handed over that it waits, and counts groups and people no third time', async () => {
    const body = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Chờ Trao' });
    const group = (namePrinted: string) => ({ ...line(namePrinted), recipient: { kind: 'GROUP', namePrinted } });
    const { awards } = await givenPublicDecision(registry, body, [
      line('Người Thứ Nhất'),
      line('Người Thứ Hai'),
      group('Tổ tự quản Một'),
      group('Tổ tự quản Hai'),
    ]);
    const meetingId = await givenMeeting(registry, { heldFrom: '2021-02-01', confirmed: true });
    await givenPublicPresentation(registry, meetingId, { items: itemsOf({ awards: [awards[0]!, awards[2]!] }) });
    const report = await askReport(registry, { organisationId: body, period: { kind: 'YEAR', year: 2021 } });
    const { rows } = tableOf(report, 'reconciliation');
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['–', '2', '1', '–', 'Chưa trao hết'],
      ['–', '2', '1', '–', 'Chưa trao hết'],
    ]);
  });

  it('opens every figure of every table into just as many records', async () => {
    for (const [scope, view] of [
      ['GRANTED_BY_BODY', 'AS_THEN'],
      ['GRANTED_BY_BODY_AND_BELOW', 'AS_TODAY'],
      ['IN_AREA', 'AS_THEN'],
    ]) {
      const report = await askReport(registry, {
        organisationId: front,
        period: { kind: 'YEAR', year: 2020 },
        scope,
        view,
      });
      const wrong: unknown[] = [];
      const left = allCells(report)
        .filter(({ figureKey }) => figureKey !== null)
        .values();
      const worker = async () => {
        for (const each of left) {
          const opened = await openFigure(registry, each, report.key);
          // Of lines of nobody on record some may be about one honouree; a meeting without a list has nobody to show.
          const unsure = each.exactly === null && each.kind === 'AWARDS';
          const most = each.exactly ?? each.atLeast ?? 0;
          const atLeast = each.exactly === null && each.kind === 'HONOUREES';
          const right = atLeast ? opened.known >= most : opened.known === most;
          if (!right || (opened.silent > 0 !== unsure && (each.kind === 'AWARDS' || each.exactly !== null)))
            wrong.push([scope, view, each, opened]);
        }
      };
      await Promise.all([worker(), worker(), worker(), worker()]);
      expect(wrong).toEqual([]);
    }
  });
});
