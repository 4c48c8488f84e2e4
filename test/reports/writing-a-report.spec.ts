import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateData } from '../../src/reports/documents/office/template-data.js';
import type { DocumentTable, ReportDocument } from '../../src/reports/documents/report-document.js';
import { ReportDocuments } from '../../src/reports/printed/report-documents.service.js';
import { askReport, cell, openFigure, rowOf, tableOf } from '../support/given-reports.js';
import {
  givenCatalogue,
  givenProvincialFront,
  givenPublicDecision,
  line,
  unlistedLine,
} from '../support/given-awards.js';
import { givenArea, givenPublicOrganisation } from '../support/given-organisations.js';
import { givenPublicMeeting } from '../support/given-articles.js';
import { fromSource } from '../support/from-source.js';
import { Registry } from '../support/registry.js';

describe('writing the report of a year', () => {
  let registry: Registry;
  let front: string;
  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry, { validTo: '2021-06-30' });
    await givenPublicDecision(registry, front, [
      line('Nguyễn Thị Thử', { positionClass: 'DIRECT_WORKER' }),
      line('Trần Văn Ví'),
      unlistedLine('GROUP', 12),
      unlistedLine('GROUP', null),
      unlistedLine('HOUSEHOLD', null),
    ]);
  });
  afterAll(() => registry.close());

  const year = () => ({ organisationId: front, period: { kind: 'YEAR', year: 2021 } as const });

  it('words what nobody knows as "ít nhất" or "không rõ", in tables and in sentences', async () => {
    const report = await askReport(registry, year());
    expect(cell(report, 'byForm', 'TOTAL', 'GROUP')).toMatchObject({
      text: 'ít nhất 12',
      exactly: null,
      atLeast: 12,
      unknown: false,
    });
    expect(cell(report, 'byForm', 'TOTAL', 'HOUSEHOLD')).toMatchObject({
      text: 'không rõ',
      exactly: null,
      atLeast: null,
      unknown: true,
    });
    expect(cell(report, 'byForm', 'TOTAL', 'INDIVIDUAL')).toMatchObject({ text: '2', exactly: 2 });
    // Of none of these the area or the unit is known.
    for (const table of ['byArea', 'byUnit']) expect(cell(report, table, '-', 'INDIVIDUAL').text).toBe('2');
    // Nobody is linked, yet one form on one list names each once.
    expect(cell(report, 'honourees', 'TOTAL', 'HONOUREES')).toMatchObject({ text: 'ít nhất 14', atLeast: 14 });
    expect(cell(report, 'honourees', 'GROUP', 'HONOUREES').text).toBe('ít nhất 12');
    expect(cell(report, 'honourees', 'HOUSEHOLD', 'HONOUREES').text).toBe('không rõ');
    expect(cell(report, 'honourees', 'TOTAL', 'FIRST_TIME').text).toBe('không rõ');
    for (const row of ['TOTAL', 'GROUP', 'HOUSEHOLD'])
      for (const column of ['HONOUREES', 'FIRST_TIME']) {
        const { figureKey: key, text } = cell(report, 'honourees', row, column);
        const { figure } = await registry
          .as('READER')
          .ask('query ($key: String!) { figure(key: $key) { textNow changed } }', { key });
        expect(figure).toEqual({ textNow: text, changed: false });
      }
    expect(report.narrative[0]).toBe(
      'Năm 2021, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ví Dụ đã tặng ít nhất 14 lượt khen thưởng, trong đó có ít nhất 12 lượt tập thể và 02 lượt cá nhân.',
    );
    expect(report.notes.map(({ code }) => code)).toEqual(['BODY_EXISTED_PARTLY', 'UNKNOWN_COUNTS']);
    const opened = await openFigure(registry, cell(report, 'byForm', 'TOTAL', 'GROUP'));
    expect(opened).toMatchObject({ known: 12, silent: 1 });
  });

  it('opens honourees into those on record, and the lines of nobody on record', async () => {
    const body = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ xã Mở Số' });
    await givenPublicDecision(registry, body, [unlistedLine('GROUP', 4), line('Tổ dân phố Mở', {}, { kind: 'GROUP' })]);
    const report = await askReport(registry, { organisationId: body, period: { kind: 'YEAR', year: 2021 } });
    for (const row of ['TOTAL', 'GROUP']) {
      const figure = cell(report, 'honourees', row, 'HONOUREES');
      expect([figure.text, figure.opens]).toEqual(['5', ['HONOUREES', 'AWARDS']]);
      expect(await openFigure(registry, figure)).toMatchObject({ known: 5, silent: 0 });
      const first = cell(report, 'honourees', row, 'FIRST_TIME');
      expect([first.text, (await openFigure(registry, first)).ids.length]).toEqual(['không rõ', 2]);
    }
  });

  it('opens a figure of one kind by the rule of its row', async () => {
    const body = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ xã Đếm Riêng' });
    await givenPublicDecision(registry, body, [unlistedLine('UNKNOWN', 7)]);
    const report = await askReport(registry, { organisationId: body, period: { kind: 'YEAR', year: 2021 } });
    const { figureKey: key, text } = cell(report, 'honourees', 'UNKNOWN', 'HONOUREES');
    const { figure } = await registry
      .as('READER')
      .ask('query ($key: String!) { figure(key: $key) { textNow changed } }', { key });
    // All seven stand on one list, and nobody of no known kind stands anywhere else.
    expect([text, figure]).toEqual(['7', { textNow: '7', changed: false }]);
  });

  it('does not take a meeting whose attendance nobody recorded for one that nobody attended', async () => {
    const held = { heldFrom: '2023-03-04', organisers: [{ organisationId: front, printed: 'MTTQ tỉnh Ví Dụ' }] };
    await givenPublicMeeting(registry, held);
    const report = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2023 } });
    const attendees = cell(report, 'meetings', 'TOTAL', 'ATTENDEES');
    expect([cell(report, 'meetings', 'TOTAL', 'MEETINGS').text, attendees.text]).toEqual(['1', 'không rõ']);
    const { figure } = await registry
      .as('READER')
      .ask('query ($key: String!) { figure(key: $key) { textNow changed } }', { key: attendees.figureKey });
    expect(figure).toEqual({ textNow: 'không rõ', changed: false });
  });

  it('counts a meeting of which nobody said where it was held where its organiser lies, and says so', async () => {
    const areaId = await givenArea(registry, { name: 'Xã Nơi Họp' });
    const elsewhere = await givenArea(registry, { name: 'Xã Nơi Khác' });
    const body = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ xã Nơi Họp', level: 'COMMUNE', areaId });
    const organisers = [{ organisationId: body, printed: 'MTTQ xã Nơi Họp' }];
    const held = { heldFrom: '2024-03-04', organisers };
    const unplaced = await givenPublicMeeting(registry, { ...held, title: 'Hội nghị chưa ghi nơi họp' });
    await givenPublicMeeting(registry, { ...held, title: 'Hội nghị họp nơi khác', areaId: elsewhere });
    const hidden = await givenPublicOrganisation(registry, { name: 'Tổ nơi họp', areaId });
    await givenPublicMeeting(registry, {
      heldFrom: '2024-03-05',
      organisers: [{ organisationId: hidden, printed: 'Tổ' }],
    });
    await registry.sql(`update organisations set hidden_reason = 'Xin ẩn' where id = $1`, [hidden]);
    const period = { kind: 'YEAR', year: 2024 };
    for (const view of ['AS_THEN', 'AS_TODAY']) {
      const report = await askReport(registry, { organisationId: body, scope: 'IN_AREA', view, period });
      const figure = cell(report, 'meetings', 'TOTAL', 'MEETINGS');
      expect([figure.text, (await openFigure(registry, figure)).ids]).toEqual(['1', [unplaced]]);
      expect(tableOf(report, 'meetings').notes).toEqual([
        '1 hội nghị chưa ghi địa bàn, được tính theo địa bàn của đơn vị tổ chức (mỗi địa bàn có đơn vị tổ chức đều tính).',
      ]);
    }
    const { meetings } = await registry.anonymous.ask(
      'query ($id: ID!) { meetings(area: { id: $id }) { nodes { id } } }',
      { id: areaId },
    );
    expect(meetings.nodes).toEqual([{ id: unplaced }]);
  });

  it('says of periods before the registry began that it knows nothing, not that there was nothing', async () => {
    const report = await askReport(registry, year());
    const over = tableOf(report, 'overTime');
    const total = rowOf(over, 'TOTAL').cells.map(({ text }) => text);
    expect(total).toEqual([...Array.from({ length: 4 }, () => 'chưa có số liệu'), 'ít nhất 14', 'không so sánh được']);
    expect(over.notes[0]).toContain('chưa có số liệu, không phải là không có khen thưởng');
    expect(report.narrative).toContain('Năm 2020 chưa có số liệu theo dõi nên không so sánh được.');
    const later = await askReport(registry, { organisationId: front, period: { kind: 'YEAR', year: 2023 } });
    const texts = rowOf(tableOf(later, 'overTime'), 'TOTAL').cells.map(({ text }) => text);
    expect(texts).toEqual(['chưa có số liệu', 'chưa có số liệu', 'ít nhất 14', '–', '–', 'không so sánh được']);
    expect(later.narrative).not.toContain('So với');
    const young = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ xã Mới Lập', validFrom: '2022-03-01' });
    const since = async (of: number) =>
      rowOf(
        tableOf(await askReport(registry, { organisationId: young, period: { kind: 'YEAR', year: of } }), 'overTime'),
        'TOTAL',
      ).cells.map(({ text }) => text);
    expect((await since(2023)).slice(0, 4)).toEqual(['–', '–', '–', 'chưa có số liệu']);
    expect(await since(2199)).toEqual([...Array.from({ length: 5 }, () => '–'), 'không so sánh được']);
  });

  it('counts what went over into a body as its own, where it is read by the map of today', async () => {
    const successor = await givenPublicOrganisation(registry, {
      name: 'Ủy ban MTTQ Việt Nam tỉnh Ví Dụ Mới',
      validFrom: '2021-07-01',
    });
    await registry
      .as('ADMINISTRATOR')
      .act(
        'recordOrganisationSuccession',
        { kind: 'MERGE', effectiveOn: '2021-07-01', lines: [{ fromId: front, toId: successor }] },
        'former { id }',
      );
    const asked = { organisationId: successor, period: { kind: 'YEAR', year: 2021 } };
    const then = await askReport(registry, asked);
    expect(cell(then, 'byForm', 'TOTAL', 'TOTAL').exactly).toBe(0);
    const today = await askReport(registry, { ...asked, view: 'AS_TODAY' });
    expect(cell(today, 'byForm', 'TOTAL', 'INDIVIDUAL').exactly).toBe(2);
    expect(rowOf(tableOf(today, 'byGrantor'), successor).label).toBe('Ủy ban MTTQ Việt Nam tỉnh Ví Dụ Mới');
    const opened = await openFigure(registry, cell(today, 'byGrantor', successor, 'INDIVIDUAL'));
    expect(opened.ids).toHaveLength(2);
  });

  it('says what of the body’s own decisions it cannot count: lines whose printed grantor is linked to no body', async () => {
    const body = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Không Nối' });
    const printed = { grantorPrinted: 'Hội Nông dân tỉnh Không Nối' };
    const { awards } = await givenPublicDecision(registry, body, [
      line('Nguyễn Thị Nối'),
      line('Trần Văn Rời', printed),
      unlistedLine('GROUP', 4, printed),
    ]);
    const asked = { organisationId: body, period: { kind: 'YEAR', year: 2021 } };
    const report = await askReport(registry, asked);
    expect(cell(report, 'byForm', 'TOTAL', 'TOTAL').exactly).toBe(1);
    expect(report.notes.find(({ code }) => code === 'GRANTORS_UNKNOWN')!.message).toMatch(
      /^2 trường hợp theo quyết định/u,
    );
    const left = cell(report, 'notCounted', 'GRANTOR_UNKNOWN', 'TOTAL');
    expect(left.exactly).toBe(5);
    const opened = await openFigure(registry, left);
    expect(opened).toMatchObject({ known: 5, silent: 0 });
    expect([...opened.ids].sort()).toEqual(
      awards
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    );
    const other = await askReport(registry, { ...asked, period: { kind: 'YEAR', year: 2020 } });
    expect(tableOf(other, 'notCounted').rows.map(({ key }) => key)).not.toContain('GRANTOR_UNKNOWN');
  });

  it('says by area what it cannot count: granted there, to recipients whose own area nobody recorded', async () => {
    const areaId = await givenArea(registry, { name: 'Tỉnh Thử Nghiệm' });
    const body = await givenPublicOrganisation(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Thử Nghiệm', areaId });
    await givenPublicDecision(registry, body, [line('Nguyễn Thị Thử'), line('Trần Văn Ví'), unlistedLine('GROUP', 3)]);
    const asked = { organisationId: body, period: { kind: 'YEAR', year: 2021 } };
    const report = await askReport(registry, { ...asked, scope: 'IN_AREA' });
    expect(cell(report, 'byForm', 'TOTAL', 'TOTAL').exactly).toBe(0);
    expect(report.notes.find(({ code }) => code === 'AREAS_UNKNOWN')!.message).toMatch(/^3 trường hợp do các cơ quan/u);
    const left = cell(report, 'notCounted', 'AREA_UNKNOWN', 'TOTAL');
    expect(left.exactly).toBe(5);
    expect(await openFigure(registry, left)).toMatchObject({ known: 5, silent: 0 });
    const own = await askReport(registry, asked);
    expect(tableOf(own, 'notCounted').rows.map(({ key }) => key)).not.toContain('AREA_UNKNOWN');
  });

  it('asks the catalogue for each day: what counted until a law ended counts no more after it', async () => {
    const committee = await givenPublicOrganisation(registry, {
      name: 'Ủy ban nhân dân tỉnh Ví Dụ',
      system: 'STATE',
      kind: 'PEOPLES_COMMITTEE',
    });
    for (const signedOn of ['2023-12-01', '2024-02-01'])
      await givenPublicDecision(registry, committee, [line('Nguyễn Thị Thử', { form: 'BADGE' })], { signedOn });
    const report = await askReport(registry, {
      organisationId: committee,
      period: { kind: 'TERM', from: '2023-07-01', to: '2024-06-30' },
    });
    const form = 'form:0603.N/BNV-TĐKT:2023';
    expect(cell(report, form, '01', '5').exactly).toBe(1);
    expect(cell(report, `${form}:leftOut`, 'NO_AUTHORITY:BADGE', 'TOTAL').exactly).toBe(1);
    expect((await openFigure(registry, cell(report, form, '01', '5'))).ids).toHaveLength(1);
  });

  const tablesOf = ({ blocks }: ReportDocument): DocumentTable[] =>
    blocks.flatMap((block) => (block.type === 'TABLE' ? [block.table] : []));

  it('makes a document of it: narrative, tables with numbers, charts, signature; and each form as one of its own', async () => {
    const laidOut = async (code: string | null) => {
      const details = { number: '12/BC-MTTQ', signatoryName: 'Nông Văn Ký (ví dụ)' };
      const asked = () => registry.app.get(ReportDocuments).laidOut(year(), code, details);
      return (await registry.asSystem(asked)).document;
    };
    const report = await laidOut(null);
    const forms = [await laidOut('0602.N/BNV-TĐKT'), await laidOut('0603.N/BNV-TĐKT')];
    expect(report).toMatchObject({ kind: 'REPORT', title: 'BÁO CÁO', subtitle: 'Công tác khen thưởng năm 2021' });
    expect(report.header).toMatchObject({ template: 'FRONT', number: '12/BC-MTTQ', documentSymbol: 'BC-MTTQ-BTT' });
    expect(report.signature).toEqual({
      capacity: ['TM. BAN THƯỜNG TRỰC'],
      title: 'CHỦ TỊCH',
      name: 'Nông Văn Ký (ví dụ)',
    });
    const byForm = tablesOf(report).find(({ key }) => key === 'byForm')!;
    expect(byForm.rows[0]!.map(({ text, value, atLeast }) => [text, value, atLeast]).slice(0, 4)).toEqual([
      ['Tổng số', 'Tổng số', undefined],
      ['ít nhất 14', null, 14],
      ['2', 2, undefined],
      ['ít nhất 12', null, 12],
    ]);
    for (const table of tablesOf(report))
      for (const row of table.rows) expect([table.key, row.length]).toEqual([table.key, table.columns.length]);
    // Whatever a template may name is in the manual.
    const manual = readFileSync(join(import.meta.dirname, '../../docs/documents.md'), 'utf8');
    const named = [report, forms[0]!].flatMap((document) => Object.keys(templateData(document)));
    const unsaid = named.filter(
      (key) => !key.startsWith('form:') && !new RegExp(`[{#\`]${key}[}\`]`, 'u').test(manual),
    );
    expect(unsaid).toEqual([]);
    // It is signed: nothing in it speaks of the program, or in its words.
    expect(JSON.stringify([report, forms])).not.toMatch(
      /Bảng Vàng|bản ghi|dữ liệu|nháp|khóa số|trong sổ|sổ (?:chưa|không)|mở ra/iu,
    );
    // Of one period alone there are figures: there is nothing to draw over time.
    const charts = report.blocks.flatMap((block) => (block.type === 'CHART' ? [block.chart] : []));
    expect(charts.map(({ key }) => key)).toEqual(['byMonth']);
    expect(forms.map(({ header }) => header.form!.code)).toEqual(['0602.N/BNV-TĐKT', '0603.N/BNV-TĐKT']);
    const [ministry] = tablesOf(forms[1]!);
    expect(ministry!.columns.slice(0, 3).map(({ key }) => key)).toEqual(['label', 'code', 'unit']);
    expect(ministry!.headings[0]!.slice(0, 3).map(({ text }) => text)).toEqual(['Chỉ tiêu', 'Mã số', 'Đơn vị tính']);
    expect(ministry!.rows[2]!.slice(0, 3).map(({ text }) => text)).toEqual(['- Tập thể', '02', 'Tập thể']);
    expect(ministry!.notes!.join()).not.toContain('nêu rõ trên biểu');
    const [state] = tablesOf(forms[0]!);
    // Titles over halves of a column, and below them the numbers of the columns.
    expect(state!.headings).toHaveLength(3);
    expect(state!.headings[0]!.reduce((n, { columns = 1 }) => n + columns, 0)).toBe(state!.columns.length);
  });
});
