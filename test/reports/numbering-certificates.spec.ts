import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givenCatalogue, givenProvincialFront, givenPublicDecision, line } from '../support/given-awards.js';
import { givenCertificateTemplate } from '../support/given-certificates.js';
import { fromSource } from '../support/from-source.js';
import { type Client, Registry } from '../support/registry.js';
import { AnnualReports } from '../../src/reports/annual/annual-reports.service.js';
import { ReportRecordsRepository } from '../../src/reports/annual/report-records.repository.js';
import { pdfTexts } from './reading-files.js';

const PRINTED = `file { path } certificates { awardId certificateNumber numberIsNew printedBeforeAt }
  doubts { code at message }`;
const LAYOUT = {
  page: { width: 297, height: 210 },
  elements: [
    { text: '{recipientName}', x: 40, y: 84, width: 217, size: 24 },
    { text: 'Số vào sổ: {certificateNumber?}', x: 40, y: 170, width: 90, size: 12 },
  ],
};

describe('numbers of certificates', () => {
  let registry: Registry;
  let staff: Client;
  let front: string;
  let templateId: string;

  beforeAll(async () => {
    registry = await Registry.open({}, fromSource);
    await givenCatalogue(registry);
    front = await givenProvincialFront(registry);
    staff = registry.as('RECORDER');
    templateId = await givenCertificateTemplate(staff, front, LAYOUT);
  });
  afterAll(() => registry.close());

  const print = (input: object) => staff.act('printCertificates', { templateId, ...input }, PRINTED);
  const numbersOf = ({ certificates }: { certificates: { certificateNumber: string; numberIsNew: boolean }[] }) =>
    certificates.map(({ certificateNumber, numberIsNew }) => `${certificateNumber}${numberIsNew ? ' new' : ''}`);
  const codesOf = ({ doubts }: { doubts: { code: string }[] }) => doubts.map(({ code }) => code);

  it('are kept with who printed them when, with which template, and stand at the award for staff', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Lò Thị Mận'), line('Nông Văn Ký')]);
    await print({ decisionId: decision.id, numberFrom: 120 });
    const [award] = decision.awards;
    const query = `query ($id: ID!) { award(id: $id) { certificatePrintings {
      number reason printedAt printedByName template { id lastNumber } } } }`;
    const seen = await staff.ask(query, { id: award!.id });
    expect(seen.award.certificatePrintings).toEqual([
      {
        number: '120',
        reason: null,
        printedAt: expect.stringMatching(/^\d{4}-/),
        printedByName: expect.stringMatching(/./),
        template: { id: templateId, lastNumber: '121' },
      },
    ]);
    const { award: publicly } = await registry.anonymous.ask(
      'query ($id: ID!) { award(id: $id) { id certificatePrintings { number } } }',
      { id: award!.id },
    );
    expect(publicly).toEqual({ id: award!.id, certificatePrintings: [] });
    // Whoever holds the sheet finds its number where its code leads to.
    const numbered = 'query ($id: ID!) { award(id: $id) { certificateNumber } }';
    for (const reader of [staff, registry.anonymous])
      expect(await reader.ask(numbered, { id: award!.id })).toEqual({ award: { certificateNumber: '120' } });
  });

  it('are found again, by number, award or decision', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Lò Thị Mận'), line('Nông Văn Ký')]);
    await print({ decisionId: decision.id, numberFrom: 310 });
    const find = async (args: string, client = staff) => {
      const { certificatePrintings } = await client.ask(
        `{ certificatePrintings(first: 10, ${args}) { nodes { number award { recipientName } } } }`,
      );
      return (certificatePrintings.nodes as { number: string; award: { recipientName: string } }[]).map(
        ({ number, award }) => `${number} ${award.recipientName}`,
      );
    };
    expect(await find('number: "311"')).toEqual(['311 Nông Văn Ký']);
    expect(await find(`awardId: "${decision.awards[0]!.id}"`)).toEqual(['310 Lò Thị Mận']);
    expect((await find(`decisionId: "${decision.id}"`)).sort()).toEqual(['310 Lò Thị Mận', '311 Nông Văn Ký']);
    const elsewhere = await givenProvincialFront(registry, { name: 'Ủy ban MTTQ Việt Nam tỉnh Xa' });
    expect(await find('number: "311"', registry.as('READER', elsewhere))).toEqual([]);
    expect(await registry.anonymous.refusal('{ certificatePrintings(first: 1) { nodes { id } } }')).toBe(
      'SIGN_IN_NEEDED',
    );
  });

  it('stay when a certificate is printed again, which says so, unless a new one is asked for with a reason', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Lò Thị Mận'), line('Nông Văn Ký')]);
    const [first, second] = decision.awards;
    await print({ awardIds: [first!.id], numberFrom: 410 });
    const again = await print({ decisionId: decision.id, numberFrom: 500 });
    expect(numbersOf(again)).toEqual(['410', '500 new']);
    expect(again.certificates[0].printedBeforeAt).toEqual(expect.stringMatching(/^\d{4}-/));
    expect(again.doubts).toEqual([
      {
        code: 'PRINTED_BEFORE',
        at: null,
        message: expect.stringMatching(/^Đã in ngày \d\d\/\d\d\/\d{4}, số 410; in lại như lần trước\.$/),
      },
    ]);
    expect(pdfTexts(await staff.download(again.file.path))[0]).toContain('Số vào sổ: 410');

    const newNumberReason = 'Tờ in lần trước bị hỏng';
    const asked = { awardIds: [first!.id], newNumberReason };
    expect(await staff.refusalOf('printCertificates', { templateId, ...asked })).toBe(
      'NUMBER_FROM_NEEDED at input.numberFrom',
    );
    const anew = await print({ ...asked, numberFrom: 600 });
    expect(numbersOf(anew)).toEqual(['600 new']);
    expect(anew.doubts[0].message).toMatch(/số 410; lần này mang số 600\.$/);
    const { certificatePrintings } = await staff.ask(
      `{ certificatePrintings(first: 9, awardId: "${first!.id}") { nodes { number reason } } }`,
    );
    expect(certificatePrintings.nodes).toEqual([
      { number: '600', reason: newNumberReason },
      { number: '410', reason: null },
      { number: '410', reason: null },
    ]);
    expect(numbersOf(await print({ awardIds: [first!.id, second!.id] }))).toEqual(['600', '500']);
  });

  it('on record at the award are kept whatever is asked for', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Lò Thị Mận', { certificateNumber: '0077' })]);
    const printed = await print({ decisionId: decision.id, numberFrom: 700, newNumberReason: 'Đổi số' });
    expect(numbersOf(printed)).toEqual(['0077']);
    expect(codesOf(printed)).toEqual(['RECORDED_NUMBER_KEPT']);
    const other = await givenPublicDecision(registry, front, [line('Hà Thị Tài')]);
    const same = { templateId, decisionId: other.id, numberFrom: 77 };
    expect(await staff.refusalOf('printCertificates', same)).toBe('NUMBER_TAKEN at input.numberFrom');
  });

  it('that stand on another certificate of the body are told of', async () => {
    const decisions = [
      await givenPublicDecision(registry, front, [line('Lò Thị Mận')]),
      await givenPublicDecision(registry, front, [line('Nông Văn Ký')]),
    ];
    await print({ decisionId: decisions[0]!.id, numberFrom: 800 });
    const { doubts } = await print({ decisionId: decisions[1]!.id, numberFrom: 800, preview: true });
    expect(doubts).toEqual([
      { code: 'NUMBER_TAKEN', at: null, message: expect.stringContaining('Số 800 đã in trên bằng khác') },
    ]);
    const again = { templateId, decisionId: decisions[1]!.id, numberFrom: 800 };
    expect(await staff.refusalOf('printCertificates', again)).toBe('NUMBER_TAKEN at input.numberFrom');
    const { certificatePrintings } = await staff.ask(
      `{ certificatePrintings(first: 9, decisionId: "${decisions[1]!.id}") { nodes { id } } }`,
    );
    expect(certificatePrintings.nodes).toEqual([]);
    expect(numbersOf(await print({ ...again, numberFrom: 801 }))).toEqual(['801 new']);
  });

  it('that another award of the year has on record are not given again, printed or not', async () => {
    const recorded = { ...line('Lò Thị Mận'), certificateNumber: '0501' };
    const { awards } = await givenPublicDecision(registry, front, [recorded, line('Nông Văn Ký')]);
    const input = { awardIds: [awards[1]!.id], numberFrom: 501 };
    const { doubts } = await print({ ...input, preview: true });
    expect(doubts).toEqual([
      { code: 'NUMBER_TAKEN', at: null, message: expect.stringContaining('Số 501 đã ghi trên bằng khác') },
    ]);
    expect(await staff.refusalOf('printCertificates', { templateId, ...input })).toBe(
      'NUMBER_ON_RECORD at input.numberFrom',
    );
    expect(numbersOf(await print({ ...input, numberFrom: 502 }))).toEqual(['502 new']);
  });

  it('stand in the list behind a report as they were printed last', async () => {
    const { id, awards } = await givenPublicDecision(registry, front, [line('Lò Thị Mận'), line('Nông Văn Ký')]);
    await print({ decisionId: id, numberFrom: 2101 });
    await print({ awardIds: [awards[0]!.id], numberFrom: 2200, newNumberReason: 'Tờ in hỏng' });
    const rows = await registry.asSystem(async () => {
      const reports = registry.app.get(AnnualReports);
      const { facts } = await reports.figuresOf(
        { organisationId: front, period: { kind: 'FREE', from: '2000-01-01', to: '2026-12-31' } },
        'vi',
      );
      const sheet = await registry.app.get(ReportRecordsRepository).countedAwards(facts.parameters);
      const number = sheet.columns.findIndex(({ heading }) => heading === 'Số bằng');
      const numbers: Record<string, unknown> = {};
      for await (const row of sheet.rows) numbers[String(row.at(-1))] = row[number];
      return numbers;
    });
    expect(awards.map((award) => rows[award.id])).toEqual(['2200', '2102']);
  });

  it('are not given away by a preview', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Lò Thị Mận')]);
    const preview = await print({ decisionId: decision.id, numberFrom: 900, preview: true });
    expect(numbersOf(preview)).toEqual(['900 new']);
    const printed = await print({ decisionId: decision.id, numberFrom: 905 });
    expect(numbersOf(printed)).toEqual(['905 new']);
    expect(codesOf(printed)).toEqual([]);
  });

  it('are given once where two print at the same time', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Lò Thị Mận')]);
    const both = await Promise.all([1000, 1100].map((numberFrom) => print({ decisionId: decision.id, numberFrom })));
    const [one, other] = both.map(numbersOf);
    expect([one, other].flat().filter((number) => number!.endsWith('new'))).toHaveLength(1);
    expect(one![0]!.replace(' new', '')).toBe(other![0]!.replace(' new', ''));
  });

  it('leave a trace of the act for the audit', async () => {
    const decision = await givenPublicDecision(registry, front, [line('Lò Thị Mận'), line('Nông Văn Ký')]);
    await print({ decisionId: decision.id, numberFrom: 1200 });
    const entries = await registry.sql(
      `select after from audit_entries where act = 'printCertificates' and subject_id = $1 order by at desc limit 1`,
      [templateId],
    );
    expect(entries).toEqual([{ after: { certificates: 2, newNumbers: 2, first: '1200', last: '1201' } }]);
  });
});
